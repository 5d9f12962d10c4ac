import { DOCUMENTS } from '../portals/documents';
import { AZURE, defineCheck, PANES } from './check';

/** Indirect resellers and advisors cannot file for customers in Azure: the indirect provider does. */
export const whoMayFile = defineCheck({
  id: 'who-may-file',
  pages: [...AZURE, ...PANES],
  source: DOCUMENTS['report-2023'],
  required: 'never',
  says: { azure: 'wrong', microsoft365: 'note' },
  run: ({ page, profile }) => {
    const kinds = [profile?.partnerKind ?? 'direct'].flat();
    if (!kinds.every((kind) => kind === 'indirect-reseller' || kind === 'advisor')) return null;
    return { reason: page.startsWith('azure/') ? 'azure' : 'microsoft365' };
  },
});
