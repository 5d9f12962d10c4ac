import { useEffect, useRef } from 'preact/hooks';
import type { PanelTexts } from '../../messages/panel';
import { Press } from './press';

interface Props {
  text: string;
  texts: PanelTexts;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks once before an answer is kept. Focus comes from the button it stands in for. */
export function Confirm({ text, texts, onConfirm, onCancel }: Props) {
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => group.current?.focus(), []);
  return (
    <fieldset class="actions" tabIndex={-1} ref={group}>
      <legend class="question">{text}</legend>
      <Press class="small" onPress={onConfirm}>
        {texts.confirm}
      </Press>
      <Press class="small plain" onPress={onCancel}>
        {texts.cancel}
      </Press>
    </fieldset>
  );
}
