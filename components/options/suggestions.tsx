import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isOwnDomain } from '../../profile/domains';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import type { Editor } from './use-editor';
import { useSuggestion } from './use-suggestion';

/** Offers what an open portal tab shows; nothing is taken over unasked, and nothing is saved by it. */
export function Suggestions({ editor }: { editor: Editor }) {
  const suggestion = useSuggestion();
  const [refused, setRefused] = useState(false);
  const { draft, change } = editor;
  if (!suggestion) return null;
  const { email, firstName = '', lastName = '', directory } = suggestion;
  const offersEmail = email !== undefined && !draft.emails.includes(email);
  const [domain = ''] = directory?.domains ?? [];
  const [name = ''] = directory?.names ?? [];
  const { tenantId = '' } = directory ?? {};
  const isOurs =
    (tenantId !== '' && draft.tenantIds.includes(tenantId)) ||
    isOwnDomain(domain, { domains: draft.domains });
  const where = [name, domain || tenantId].filter(Boolean).join(', ');

  const takeEmail = () =>
    change({
      emails: [...draft.emails.filter(Boolean), email ?? ''],
      firstName: draft.firstName || firstName,
      lastName: draft.lastName || lastName,
    });
  const takeDirectory = () =>
    change({
      ...(domain && { domains: [...draft.domains.filter(Boolean), domain] }),
      ...(tenantId && { tenantIds: [...draft.tenantIds.filter(Boolean), tenantId] }),
    });

  return (
    <>
      {offersEmail && (
        <Notice
          title={i18n.t('options.suggest.person', [email])}
          actions={<Button onClick={takeEmail}>{i18n.t('options.suggest.use')}</Button>}
        >
          <p>{i18n.t('options.suggest.seen')}</p>
        </Notice>
      )}
      {directory && !isOurs && !refused && (
        <Notice
          title={i18n.t('options.suggest.directory', [where])}
          actions={
            <>
              <Button onClick={takeDirectory}>{i18n.t('options.suggest.ours')}</Button>
              <Button onClick={() => setRefused(true)}>{i18n.t('options.suggest.notOurs')}</Button>
            </>
          }
        >
          <p>{i18n.t('options.suggest.directoryAbout')}</p>
        </Notice>
      )}
    </>
  );
}
