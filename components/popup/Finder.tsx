import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { parseCustomer } from '../../customer/domain';
import { camel } from '../camel';
import { Chosen } from './Chosen';

/** Type or paste a customer's domain or tenant ID; the links to its directory appear as soon as it is one. */
export function Finder() {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // The popup is there to be typed into: whoever opens it by keyboard goes on at once.
  useEffect(() => field.current?.focus(), []);
  const parsed = parseCustomer(text);
  const problem = parsed.kind === 'error' && parsed.reason !== 'empty' ? parsed.reason : null;
  return (
    <section class="finder" aria-labelledby="finder-label">
      <label id="finder-label" for="customer">
        {i18n.t('popup.find.label')}
      </label>
      <input
        id="customer"
        type="text"
        inputmode="url"
        ref={field}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={i18n.t('popup.find.placeholder')}
        value={text}
        aria-invalid={problem !== null}
        aria-describedby="customer-problem"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p id="customer-problem" class="problem" aria-live="polite">
        {problem && i18n.t(`popup.problem.${camel(problem)}`)}
      </p>
      {parsed.kind === 'domain' && (
        <Chosen customer={{ domain: parsed.ascii }} name={parsed.unicode} />
      )}
      {parsed.kind === 'tenant-id' && (
        <Chosen customer={{ tenantId: parsed.id }} name={parsed.id} />
      )}
    </section>
  );
}
