/** What scripts, spreadsheets and templates leave where a value should be. Pure. */

import { initialSuffixPattern } from '../text/initial-domain';

/** What programs write for no ID; no tenant has it. */
export const EMPTY_TENANT_ID = '00000000-0000-0000-0000-000000000000';

/** What scripts print for no value, and spreadsheets for one they could not find. */
const NO_VALUE =
  /^(?:undefined|null|nan|none|n\/a|true|false|\[object object\]|#n\/a|#ref!|#name\?|#value!|#null!|#div\/0!)$/i;

/** `[customerdomainname]`, `{tenantId}`, `%DOMAIN%`: a template that nobody filled in. */
const TEMPLATE =
  /^(?:\[[^.\]]*\]|\{[^."':}]*\}+|\{\{[^{}]*\}\}|<[^.>]*>|%[^.%]*%|\$\{[^{}]*\}|\$[^.}\s=]*)$/u;
const TEMPLATE_WORD = /domain|tenant|customer|client|organi[sz]ation|company|guid|[_-]id|name/i;

/** `<your-tenant>.onmicrosoft.com`, `undefined.onmicrosoft.com` */
const INITIAL = new RegExp(`^(?<label>[^.]+)\\.(?:${initialSuffixPattern()})$`, 'i');

/** The pattern of an ID, written out: `xxxxxxxx-xxxx-Mxxx-Nxxx-xxxxxxxxxxxx`. */
const PATTERN_ID = /^x{8}-(?:[mn]?x{3,4}-){3}x{12}$/i;

/** `yourtenant`, `tenantname`: the first label in an example that was copied. */
const EXAMPLE =
  /^your-?(?:tenant|domain|company|organi[sz]ation|org|customer|client)?-?(?:name|domain|id)?$|^(?:tenant|domain|customer|company)-?(?:name|domain)$/i;

/** @returns true for a value that says there is none. */
export const isNoValue = (text: string): boolean =>
  NO_VALUE.test(text) || text === EMPTY_TENANT_ID || PATTERN_ID.test(text);

/** @returns true for a template's name of a customer. */
export function isTemplate(text: string): boolean {
  const label = INITIAL.exec(text)?.groups?.label;
  if (label !== undefined) return isNoValue(label) || TEMPLATE.test(label) || EXAMPLE.test(label);
  return TEMPLATE.test(text) && TEMPLATE_WORD.test(text);
}
