import { useEffect, useRef } from 'preact/hooks';
import type { PanelTexts } from '../../wire/panel';
import { Press } from './press';

interface Props {
  text: string;
  texts: PanelTexts;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks once before an answer is kept. Focus comes from the button it stands in for. */
export function Confirm({ text, texts, onConfirm, onCancel }: Props) {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.focus(), []);
  return (
    <div class="actions" role="group" aria-label={text} tabIndex={-1} ref={group}>
      <span class="question">{text}</span>
      <Press class="small" onPress={onConfirm}>
        {texts.confirm}
      </Press>
      <Press class="small plain" onPress={onCancel}>
        {texts.cancel}
      </Press>
    </div>
  );
}
