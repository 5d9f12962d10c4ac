/** A sign of whose directory a tab shows, as the page prints it. */
export interface Sign {
  from: 'avatar-tenant' | 'avatar-user' | 'avatar-title' | 'header-organisation';
  text: string;
}
