/** What the page says of its directory in addition to the account menu. */

import { but } from '../expect.ts';
import { additionalDetails } from '../forms.ts';
import type { Page } from '../page.ts';
import { DELEGATED } from '../shell.ts';
import { azurePage } from './common.ts';

const OTHER = 'Fabrikam (fabrikam.onmicrosoft.com)';

const said = (name: string, about: string, shell: { title?: string; extra?: string }): Page =>
  azurePage({
    name: `directory-${name}`,
    about,
    world: 'ibiza',
    form: additionalDetails(),
    shell: { avatar: DELEGATED, ...shell },
    guessed: 'that a portal can do so.',
    expect: but({ directory: 'unreadable' }, { customer: undefined }),
  });

export const azureDirectorySaid: Page[] = [
  said('label-redrawn', 'A style sheet writes another name where the directory is named.', {
    extra:
      '<style>.fxs-avatarmenu-tenant{font-size:0}.fxs-avatarmenu-tenant::before{content:"FABRIKAM";font-size:10px}</style>',
  }),
  said('title-of-another', 'The title of the page names another directory.', {
    title: `${OTHER} | New support request - Microsoft Azure`,
  }),
  said('text-of-another', 'A label that is not in sight, and a line in its place of another.', {
    extra: `<style>.fxs-avatarmenu-tenant{opacity:0}</style><div>${OTHER}</div>`,
  }),
];
