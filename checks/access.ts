import { AZURE, type Check, found } from './check';

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

/** The portal refuses a new request. Source: "Least-privileged roles by task" (2023-10). */
export const access: Check = {
  id: 'access',
  pages: AZURE,
  run: ({ alerts }) => {
    const refusal = alerts.find(isRefusal);
    if (!refusal) return null;
    const right = RIGHTS.map((pattern) => pattern.exec(refusal)?.[0]).find(Boolean);
    return {
      ...found('access', 'note', right ? 'lacking' : 'refused', undefined, right ? [right] : []),
      observed: refusal,
    };
  },
};
