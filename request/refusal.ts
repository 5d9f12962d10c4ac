/** How a portal says that a request may not be filed. */

/** How portals say that a request may not be filed. English and Traditional Chinese; guessed wording. */
const REFUSALS = [
  /(?:do(?:es)? ?n[o']t|not|no|lack|without|insufficient|missing)[^.]{0,60}(?:permissions?|access|authoriz|privileges?|role|rights?)/i,
  /(?:permissions?|access|role)[^.]{0,40}(?:required|needed|denied)/i,
  /supportTickets\/write|Support Request Contributor/i,
  /(?:沒有|没有|無法|无法|缺少)[^。]{0,30}(?:權限|权限|許可|存取|角色)/,
];

/** Which right is lacking, where the page says it. */
const RIGHTS = [
  /Microsoft\.Support\/supportTickets\/write/i,
  /microsoft\.office365\.supportTickets\/allEntities\/allTasks/i,
  /Support Request Contributor/i,
  /Service Support Administrator/i,
  /Directory Readers?/i,
  /GDAP|delegated admin\w*/i,
];

/** @returns true for a text by which a portal refuses a request. */
export const isRefusal = (text: string): boolean => REFUSALS.some((pattern) => pattern.test(text));

/** @returns the right that a refusal names as lacking, as it is written there; undefined when it names none. */
export const lackingRight = (refusal: string): string | undefined =>
  RIGHTS.map((pattern) => pattern.exec(refusal)?.[0]).find(Boolean);
