/**
 * Partner plans that were renamed on 23 June 2025. Source: "Technical support benefits" (Microsoft, 2025-06), in its
 * Portuguese and Indonesian editions. `#` stands for the number of incidents.
 */
export const RENAMED_PLANS: readonly (readonly [before: string, now: string])[] = [
  ['Signature Cloud Support', 'Partner Cloud Support'],
  ['Partner Signature #pack', 'Partner Cloud Support #'],
  ['Product Support', 'Partner On-premises Support'],
  ['Partner Gold #pack', 'Partner On-premises Support #'],
];
