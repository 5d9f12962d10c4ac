import { i18n } from '#i18n';
import { CopyButton } from '../kit/copy-button';

/** Copies an address. */
export function Copy({ text, what }: { text: string; what?: string }) {
  return (
    <CopyButton
      text={text}
      label={i18n.t('popup.copy')}
      done={i18n.t('popup.copied')}
      failed={i18n.t('popup.failed')}
      {...(what && { what })}
    />
  );
}
