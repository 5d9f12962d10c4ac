/** Wizards: what is remembered from other steps, and when it is forgotten. */

import { but, NOT_YET, READY } from '../expect.ts';
import { additionalDetails, firstStep, planFirstWizard, wizard } from '../forms.ts';
import type { Page } from '../page.ts';
import { CUSTOMER } from '../profile.ts';
import { azurePage, PORTAL, ROUTE } from './common.ts';

export const azureSteps: Page[] = [
  ...(['ibiza', 'fluent9', 'fluent8', 'native'] as const).map((world) =>
    azurePage({
      name: `steps-${world}-forth`,
      about: 'From the first step to the last; every step is right.',
      world,
      form: wizard(),
      steps: [{ expect: but(NOT_YET) }, { click: '#next' }, { expect: READY }, { click: '#next' }],
      expect: READY,
    }),
  ),
  azurePage({
    name: 'steps-back',
    about: 'Back from the contact step to the first: what was read stays.',
    world: 'fluent9',
    form: wizard({}, 1),
    steps: [{ expect: READY }, { click: '#previous' }],
    expect: READY,
  }),
  azurePage({
    name: 'steps-wrong-remembered',
    about: 'A wrong plan is not forgotten on another step.',
    form: wizard({ plan: 'Basic support' }, 1),
    steps: [{ expect: but({ 'support-plan': 'wrong' }) }, { click: '#previous' }],
    expect: but({ 'support-plan': 'wrong' }),
  }),
  azurePage({
    name: 'steps-plan-first',
    about: 'The plan on an earlier step than the contacts, as the Partner Center text has it.',
    form: planFirstWizard(),
    proven: 'that documentation of 2023 has the plan in Basics.',
    steps: [
      { expect: but(NOT_YET) },
      { click: '#next' },
      { expect: but({ ...NOT_YET, 'support-plan': 'ok' }) },
      { click: '#next' },
    ],
    expect: but({ severity: undefined }),
  }),
  azurePage({
    name: 'steps-plan-first-skipped',
    about: 'The contact step is reached without ever having seen the plan.',
    world: 'fluent8',
    form: planFirstWizard({}, 2),
    expect: but({ 'support-plan': 'unreadable', severity: undefined }),
  }),
  azurePage({
    name: 'steps-plan-first-wrong',
    about: 'The plan on the earlier step is wrong, and remembered as such.',
    world: 'fluent9',
    form: planFirstWizard({ plan: 'Premier' }, 1),
    steps: [{ expect: but({ ...NOT_YET, 'support-plan': 'wrong' }) }, { click: '#next' }],
    expect: but({ 'support-plan': 'wrong', severity: undefined }),
  }),
  azurePage({
    name: 'steps-subscription-changes',
    about: 'Another subscription: the plan read before belongs to the previous one.',
    form: planFirstWizard(),
    steps: [
      { click: '#next' },
      { expect: but({ ...NOT_YET, 'support-plan': 'ok' }) },
      { click: '#previous' },
      { expect: but({ ...NOT_YET, 'support-plan': 'ok' }) },
      { click: '#subscription' },
      { click: '#subscription-option-1' },
    ],
    expect: but(NOT_YET),
  }),
  azurePage({
    name: 'steps-issue-type-changes',
    about: 'Another issue type: the plan read before counts no more, the contacts do.',
    form: planFirstWizard(),
    steps: [
      { click: '#next' },
      { expect: but({ ...NOT_YET, 'support-plan': 'ok' }) },
      { click: '#next' },
      { expect: but({ severity: undefined }) },
      { click: '#previous' },
      { wait: 400 },
      { click: '#previous' },
      { wait: 400 },
      { click: '#issue-type' },
      { click: '#issue-type-option-1' },
    ],
    expect: {
      page: READY.page as string,
      verdict: 'incomplete',
      badge: '',
      findings: { 'contact-email': 'ok' },
    },
  }),
  azurePage({
    name: 'steps-reload-forgets',
    about: 'A reload forgets what was read.',
    form: wizard({}),
    steps: [{ click: '#next' }, { expect: READY }, { goto: `${PORTAL}?reloaded=1${ROUTE}` }],
    expect: but(NOT_YET),
  }),
  azurePage({
    name: 'steps-review-differs-from-memory',
    about: "The last step shows the customer's e-mail although the contact step had the partner's.",
    world: 'native',
    form: {
      ...wizard({}, 1),
      steps: [
        ...wizard().steps.slice(0, 2),
        {
          ...(wizard().steps[2] as ReturnType<typeof wizard>['steps'][number]),
          sections: (wizard().steps[2]?.sections ?? []).map((section) => ({
            ...section,
            rows: section.rows.map((row) =>
              // Another id: the row does not follow the control of the step before.
              row.id === 'email'
                ? { ...row, id: 'shown-email', value: `it@${CUSTOMER.domain}` }
                : row,
            ),
          })),
        },
      ],
    },
    guessed: 'everything; made up as a trap.',
    steps: [{ expect: READY }, { click: '#next' }],
    expect: but({ 'contact-email': 'wrong' }),
  }),
  azurePage({
    name: 'steps-own-first-then-form',
    about: 'From another page of the portal to the form, in the same document.',
    form: additionalDetails(),
    url: `${PORTAL}#home`,
    shell: {
      blades: [{ title: 'Home', body: '<p>Azure services</p>' }],
      extra:
        '<template data-after="1200" data-into="#journey" data-how="replace"><section class="fxs-blade"><div id="late"></div></section></template>',
    },
    guessed: 'the order in which address and blade change.',
    steps: [{ expect: { page: null } }, { goto: `${PORTAL}${ROUTE}` }],
    expect: but(NOT_YET),
  }),
  azurePage({
    name: 'steps-empty-then-required',
    about: 'The first step with everything empty.',
    world: 'fluent9',
    form: firstStep({
      subscription: '',
      issueType: '',
      rows: { summary: { value: '' } },
    }),
    expect: but({ ...NOT_YET, subscription: 'missing' }),
  }),
];
