/** What Partner Center calls the columns of a customer list that are imported. */

import { LANGUAGES } from '../languages';
import { textsOf } from '../languages/language';

const names = (...captions: string[]): readonly string[] =>
  captions.flatMap((caption) => textsOf(LANGUAGES, 'pages', caption));

export const name: readonly string[] = names('company-name');
export const tenantId: readonly string[] = names('microsoft-id');
export const domain: readonly string[] = names('primary-domain-name', 'domain-name');
