import { AZURE, type Check, found, MICROSOFT_365 } from './check';

/**
 * Indirect resellers and advisors cannot file for customers in Azure: the indirect provider does.
 * Source: the guidance, 2023-09.
 */
export const whoMayFile: Check = {
  id: 'who-may-file',
  pages: [...AZURE, ...MICROSOFT_365],
  run: ({ page, profile }) => {
    const kinds = [profile?.partnerKind ?? 'direct'].flat();
    if (!kinds.every((kind) => kind === 'indirect-reseller' || kind === 'advisor')) return null;
    const isNote = page === 'microsoft-365/support';
    return found('who-may-file', isNote ? 'note' : 'wrong', isNote ? 'microsoft365' : 'azure');
  },
};
