/** A sign of whose directory a tab shows, as the page prints it. */
export interface Sign {
  from: 'avatar-tenant' | 'avatar-user' | 'avatar-title' | 'header-organisation';
  text: string;
  /** It is in sight: what is folded away, or says its text only in a tooltip, proves nothing. */
  painted?: boolean;
  /** A user taught that it stands there: the id, role or automation id of the place. */
  taught?: string;
}
