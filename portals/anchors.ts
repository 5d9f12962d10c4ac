/** How to find a part of a portal's page again: by the names the portal gives it, never by position. */

/** The attributes by which portals name parts of a page for their own tests, in order of preference. */
export const AUTOMATION = ['data-automation-id', 'data-automationid', 'data-testid'] as const;

/** All attributes that can identify such a part. */
export const ANCHOR_ATTRIBUTES = ['id', 'role', ...AUTOMATION] as const;
