/** Text on a page that names the signed-in account or its directory, as printed. */
export interface DirectoryHint {
  /** `page`: words of the form or the page itself. */
  from: 'avatar-tenant' | 'avatar-user' | 'avatar-title' | 'header-organization' | 'page';
  text: string;
  /** It is in sight: what is folded away, or says its text only in a tooltip, proves nothing. */
  painted?: boolean;
  /** A user taught that it is there: the id, role or automation id of the place. */
  taught?: string;
}
