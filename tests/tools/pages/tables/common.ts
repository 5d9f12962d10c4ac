/** Shared by the tables of the Azure form. */

import type { Form } from '../model.ts';
import type { Expectation, Page } from '../page.ts';
import { PROFILE } from '../profile.ts';
import { azureShell, type Shell } from '../shell.ts';
import { aria } from '../worlds/aria.ts';
import { type FluentOptions, fluent } from '../worlds/fluent.ts';
import { ibiza } from '../worlds/ibiza.ts';
import { type Label, native } from '../worlds/native.ts';
import type { Review } from '../worlds/review.ts';
import { shadow } from '../worlds/shadow.ts';

export const PORTAL = 'https://portal.azure.com/';
export const ROUTE = '#view/Microsoft_Azure_Support/NewSupportRequestV3Blade';
export const FORM_URL = `${PORTAL}${ROUTE}`;
export const FRAME = 'https://sandbox-1.reactblade.portal.azure.net/support';

export type World =
  | 'ibiza'
  | 'ibiza-bare'
  | 'fluent8'
  | 'fluent9'
  | 'native'
  | 'wrapped'
  | 'named'
  | 'cells'
  | 'floating'
  | 'info'
  | 'error'
  | 'aria'
  | 'shadow'
  | 'slotted';

/** What each world's markup rests on. */
export const WORLDS: Record<World, { proven: string; guessed: string }> = {
  ibiza: {
    proven: "the markup of the portal's classic rows, dropdowns and option pickers.",
    guessed: 'that the support form still uses them, and the ties of caption and value by ids.',
  },
  'ibiza-bare': {
    proven: "the markup of the portal's classic rows, where only the row ties caption and value.",
    guessed: 'that the support form still uses them.',
  },
  fluent8: {
    proven: 'the controls, which are those of Fluent UI React 8 from npm.',
    guessed: 'that the support form uses them, and its layout.',
  },
  fluent9: {
    proven: 'the controls, which are those of Fluent UI React 9 from npm.',
    guessed: 'that the support form uses them, and its layout.',
  },
  native: { proven: 'the captions and their order.', guessed: 'the markup.' },
  wrapped: { proven: 'the captions and their order.', guessed: 'the markup.' },
  named: { proven: 'the captions and their order.', guessed: 'the markup.' },
  cells: { proven: 'the captions and their order.', guessed: 'the markup.' },
  floating: { proven: 'the captions and their order.', guessed: 'the markup.' },
  info: { proven: 'the captions and their order.', guessed: 'the markup.' },
  error: { proven: 'the captions and their order.', guessed: 'the markup.' },
  aria: { proven: 'the captions and their order.', guessed: 'the markup.' },
  shadow: {
    proven: 'the captions; open shadow roots and prefixed elements in Partner Center.',
    guessed: 'that a support form is built of them.',
  },
  slotted: {
    proven: 'the captions; open shadow roots and prefixed elements in Partner Center.',
    guessed: 'that a support form is built of them, and captions slotted in.',
  },
};

export interface DrawOptions extends Omit<FluentOptions, 'review'> {
  review?: Review;
}

/** Fluent UI's pages know three of them. */
const inFluent = ({ review, ...options }: DrawOptions, prefix: string): FluentOptions => ({
  ...options,
  ...(review === 'dl' || review === 'rows' || review === 'table' ? { review } : {}),
  prefix,
});

const LABELS = {
  wrapped: 'wrap',
  named: 'aria',
  cells: 'table',
  floating: 'after',
  info: 'info',
  error: 'error',
} satisfies Partial<Record<World, Label>>;

export function draw(world: World, form: Form, prefix = '', options: DrawOptions = {}): string {
  switch (world) {
    case 'ibiza':
      return ibiza(form, prefix, { review: options.review ?? 'rows' });
    case 'ibiza-bare':
      return ibiza(form, prefix, {
        bare: true,
        review: options.review ?? 'rows',
      });
    case 'fluent8':
      return fluent(8, form, inFluent(options, prefix));
    case 'fluent9':
      return fluent(9, form, inFluent(options, prefix));
    case 'native':
      return native(form, prefix, { review: options.review ?? 'dl' });
    case 'wrapped':
    case 'named':
    case 'cells':
    case 'floating':
    case 'info':
    case 'error':
      return native(form, prefix, { label: LABELS[world] });
    case 'aria':
      return aria(form, prefix);
    case 'shadow':
      return shadow(form, prefix, { prefixed: 'customer_', label: 'inside' });
    case 'slotted':
      return shadow(form, prefix, { prefixed: 'v6_', label: 'slotted' });
  }
}

export interface AzurePage extends Partial<Omit<Page, 'documents' | 'expect' | 'name' | 'about'>> {
  name: string;
  about: string;
  world?: World;
  form: Form;
  shell?: Partial<Shell>;
  draw?: DrawOptions;
  expect: Expectation;
}

/** The form in a blade of the top document. */
export function azurePage(page: AzurePage): Page {
  const { world = 'ibiza', form, shell, draw: options, proven, guessed, ...rest } = page;
  const url = page.url ?? FORM_URL;
  const html = azureShell({
    language: form.language,
    blades: [{ title: form.title, body: draw(world, form, '', options) }],
    ...shell,
  });
  return {
    profile: PROFILE,
    ...rest,
    name: `azure/${page.name}`,
    url,
    proven: proven ?? WORLDS[world].proven,
    guessed: guessed ?? WORLDS[world].guessed,
    documents: { [new URL(url).origin + new URL(url).pathname]: html },
  };
}
