/** The form with everything right, in every world, cloud and admin center. */

import { READY } from '../expect.ts';
import { additionalDetails, reviewStep } from '../forms.ts';
import type { Page } from '../page.ts';
import { azurePage, draw, PORTAL, ROUTE, WORLDS, type World } from './common.ts';
import { trap } from './trap.ts';

const worlds = Object.keys(WORLDS) as World[];

const HOSTS: [name: string, url: string, cloud: string, guessed?: string][] = [
  ['us-government', `https://portal.azure.us/${ROUTE}`, 'us-government'],
  ['china', `https://portal.azure.cn/${ROUTE}`, 'china'],
  ['ms', `https://ms.portal.azure.com/${ROUTE}`, 'public'],
  ['rc', `https://rc.portal.azure.com/?feature.x=true${ROUTE}`, 'public'],
  ['preview', `https://preview.portal.azure.com/${ROUTE}`, 'public'],
  ['entra', `https://entra.microsoft.com/${ROUTE}`, 'public'],
  ['entra-us', `https://entra.microsoft.us/${ROUTE}`, 'us-government'],
  [
    'intune',
    `https://intune.microsoft.com/${ROUTE}`,
    'public',
    'that Intune routes to it the same way.',
  ],
];

const ROUTES: [name: string, world: World, url: string][] = [
  [
    'old-blade',
    'fluent8',
    `${PORTAL}#blade/Microsoft_Azure_Support/HelpAndSupportBlade/newsupportrequest`,
  ],
  ['create', 'ibiza', `${PORTAL}#create/Microsoft.Support`],
  [
    'resource',
    'fluent9',
    `${PORTAL}#@contoso.onmicrosoft.com/resource/subscriptions/7b2c1d30-5a64-4f0e-9c1b-2d3e4f506172/resourceGroups/web/providers/Microsoft.Web/sites/shop/supportrequest`,
  ],
  [
    'caller',
    'native',
    `${PORTAL}${ROUTE}/callerName/Microsoft_Azure_Support%2FHelpPane.ReactView/issueType/technical`,
  ],
];

/** A component that gets its shadow root late: nothing in the document itself changes then. */
const lateRoot = `<div id="late"></div><template id="form">${draw('native', additionalDetails())}</template>
<script>
setTimeout(() => {
  const root = document.getElementById('late').attachShadow({ mode: 'open' });
  root.append(document.getElementById('form').content.cloneNode(true));
}, 1600);
</script>`;

export const azureWorlds: Page[] = [
  trap({
    name: 'late-shadow-root',
    about: 'The whole form comes with a shadow root, which no observer of the document sees.',
    blades: [{ title: 'New support request', body: lateRoot }],
    expect: READY,
  }),
  ...worlds.map((world) =>
    azurePage({
      name: `world-${world}-right`,
      about: `Everything right, drawn by ${world}.`,
      world,
      form: additionalDetails(),
      expect: READY,
    }),
  ),
  ...(['dl', 'rows', 'table', 'edit', 'wide', 'bold'] as const).map((review) =>
    azurePage({
      name: `review-${review}-right`,
      about: `The last step as plain text (${review}), everything right.`,
      form: reviewStep(),
      draw: { review },
      proven: 'that the last step repeats every value.',
      guessed: 'how its rows are marked up.',
      expect: READY,
    }),
  ),
  azurePage({
    name: 'review-fluent9-right',
    about: 'The last step as plain text in a Fluent UI 9 form.',
    world: 'fluent9',
    form: reviewStep(),
    draw: { review: 'dl' },
    guessed: 'how its rows are marked up.',
    expect: READY,
  }),
  ...HOSTS.map(([name, url, cloud, guessed]) =>
    azurePage({
      name: `host-${name}-right`,
      about: `Everything right on ${new URL(url).hostname}.`,
      world: name === 'entra' || name === 'intune' ? 'fluent9' : 'ibiza',
      form: additionalDetails(),
      url,
      ...(guessed ? { guessed } : {}),
      expect: { ...READY, cloud },
    }),
  ),
  ...ROUTES.map(([name, world, url]) =>
    azurePage({
      name: `route-${name}-right`,
      about: 'Everything right, under another address of the form.',
      world,
      form: additionalDetails(),
      url,
      proven: 'the address.',
      expect: READY,
    }),
  ),
  azurePage({
    name: 'sections-on-one-page-split',
    about:
      'Captions split by comments and icon glyphs, marked "(required)", with colons and full-width forms.',
    form: additionalDetails({
      captions: {
        plan: 'Support plan (required)',
        email: '\uE72EEmail:',
        'first-name': 'First name ',
        phone: 'Ｐｈｏｎｅ：',
        country: '* Country/Region',
      },
    }),
    proven: 'comments inside captions and icon glyphs in the portal.',
    guessed: 'that captions of this form carry such marks.',
    expect: READY,
  }),
  azurePage({
    name: 'required-mark-in-label',
    about: 'Native labels with a star inside.',
    world: 'wrapped',
    form: additionalDetails({
      captions: { email: 'Email *', plan: 'Support plan *' },
    }),
    expect: READY,
  }),
  azurePage({
    name: 'order-reversed',
    about: 'The same fields in the opposite order.',
    world: 'native',
    form: {
      ...additionalDetails(),
      steps: additionalDetails().steps.map((step) => ({
        ...step,
        sections: [...step.sections].reverse().map((section) => ({
          ...section,
          rows: [...section.rows].reverse(),
        })),
      })),
    },
    expect: READY,
  }),
];
