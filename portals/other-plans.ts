/**
 * Names of Microsoft's other support plans, as a list of plans shows them, with or without "support" or "plan". Source:
 * "Azure support plans" and "Compare support plans" (Microsoft, 2026), "Technical support benefits" (2025-06) for those of
 * partners; the names in other scripts are those of the same pages in that language.
 */
export const OTHER_PLANS: readonly string[] = [
  'Basic',
  'Developer',
  'Standard',
  'Professional Direct',
  'ProDirect',
  'Premier',
  'Unified',
  'Unified Enterprise',
  'Unified Base',
  'Unified Core',
  'Unified Advanced',
  'Unified Performance',
  'Advanced Support for Partners',
  'Premier Support for Partners',
  'Signature Cloud Support',
  'Partner Signature',
  'Partner Gold',
  'Partner Cloud Support',
  'Partner On-premises Support',
  'Product Support',
  'Pay-per-incident',
  'Rapid Response',
  '基本',
  '標準',
  '标准',
  '開發人員',
  '开发人员',
  '開発者',
  '개발자',
];

/** One of them alone in a line, or behind a caption that ends in a colon: "Current plan: Premier support". */
export const OTHER_PLAN_ALONE: RegExp = /* @__PURE__ */ new RegExp(
  `^(?:[^:：]*[:：] *)?(?:azure |microsoft )?(?:support plan - )?(?:${OTHER_PLANS.join('|')})(?: support)?(?: plan)?$`,
  'i',
);
