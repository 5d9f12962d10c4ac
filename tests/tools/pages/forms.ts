/** The Azure support request's steps, as the sources describe them (labels: Azure documentation, 2020-2025). */

import { type Further, further } from './further-rows.ts';
import type { Form, Row, Section, Step } from './model.ts';
import { caption, country, placeholder, severity } from './words.ts';

export interface State extends Further {
  language?: string;
  plan?: string;
  severity?: string;
  firstName?: string;
  lastName?: string;
  email?: string;
  additionalEmail?: string;
  phone?: string;
  country?: string;
  supportLanguage?: string;
  contactMethod?: string;
  subscription?: string;
  issueType?: string;
  /** Ids of rows to leave out. */
  without?: string[];
  /** Ids of rows whose caption is replaced. */
  captions?: Record<string, string>;
  /** Replaces parts of single rows. */
  rows?: Record<string, Partial<Row>>;
  /** Which known spelling of each caption to use. */
  variant?: number;
}

const PLANS = ['Basic support', 'Azure Support Plan - Standard', 'Premier'];

/** Everything right: what a partner's agent should have before pressing Create. */
const right = (
  language: string,
): Required<Omit<State, 'without' | 'captions' | 'rows' | 'variant' | keyof Further>> => ({
  language,
  plan: caption(language, 'cloud-solution-provider'),
  severity: severity(language, 'C'),
  firstName: 'Ada',
  lastName: 'Lin',
  email: 'ada.lin@partner.example',
  additionalEmail: '',
  phone: '+886 2 5550 0100',
  country: country(language),
  supportLanguage: 'English',
  contactMethod: caption(language, 'email'),
  subscription: 'Contoso Production (7b2c1d30-5a64-4f0e-9c1b-2d3e4f506172)',
  issueType: 'Technical',
});

function change(rows: Row[], state: State): Row[] {
  return rows
    .filter((row) => !state.without?.includes(row.id))
    .map((row) => ({
      ...row,
      ...(state.captions?.[row.id] === undefined
        ? {}
        : { caption: state.captions[row.id] as string }),
      ...state.rows?.[row.id],
    }));
}

/** Support plan, severity, contact method, language. */
export function supportMethod(state: State): Section {
  const language = state.language ?? 'en-US';
  const value = { ...right(language), ...state };
  const word = (key: string) => caption(language, key, state.variant);
  return {
    heading: word('support-method'),
    rows: change(
      [
        {
          id: 'plan',
          caption: word('support-plan'),
          kind: 'choice',
          value: value.plan,
          required: true,
          placeholder: placeholder(language),
          options: [caption(language, 'cloud-solution-provider'), ...PLANS],
        },
        {
          id: 'severity',
          caption: word('severity'),
          kind: 'choice',
          value: value.severity,
          required: true,
          placeholder: language === 'en-US' ? 'Select a severity' : placeholder(language),
          options: (['A', 'B', 'C'] as const).map((letter) => severity(language, letter)),
        },
        {
          id: 'method',
          caption: word('contact-method'),
          kind: 'picker',
          value: value.contactMethod,
          required: true,
          options: [caption(language, 'email'), caption(language, 'phone')],
        },
        {
          id: 'support-language',
          caption: word('support-language'),
          kind: 'choice',
          value: value.supportLanguage,
          options: ['English', 'Japanese', 'Chinese (Traditional)'],
        },
        ...further(state),
      ],
      state,
    ),
  };
}

/** First name to country, in the order that the documentation lists. */
export function contactInfo(state: State): Section {
  const language = state.language ?? 'en-US';
  const value = { ...right(language), ...state };
  const word = (key: string) => caption(language, key, state.variant);
  return {
    heading: word('contact-section'),
    rows: change(
      [
        {
          id: 'first-name',
          caption: word('first-name'),
          kind: 'text',
          value: value.firstName,
          required: true,
        },
        {
          id: 'last-name',
          caption: word('last-name'),
          kind: 'text',
          value: value.lastName,
          required: true,
        },
        {
          id: 'email',
          caption: word('email'),
          kind: 'text',
          type: 'email',
          value: value.email,
          required: true,
        },
        {
          id: 'additional-email',
          caption: word('additional-email'),
          kind: 'text',
          type: 'email',
          value: value.additionalEmail,
        },
        {
          id: 'phone',
          caption: word('phone'),
          kind: 'text',
          type: 'tel',
          value: value.phone,
        },
        {
          id: 'country',
          caption: word('country'),
          kind: 'choice',
          value: value.country,
          required: true,
          placeholder: placeholder(language),
          options: [country(language), 'Japan', 'Germany'],
        },
      ],
      state,
    ),
  };
}

/** Step 1 since 2022: what it is about. */
function problemDescription(state: State): Section {
  const language = state.language ?? 'en-US';
  const value = { ...right(language), ...state };
  const word = (key: string) => caption(language, key, state.variant);
  return {
    heading: language === 'en-US' ? 'Problem description' : word('basics'),
    rows: change(
      [
        {
          id: 'issue-type',
          caption: word('issue-type'),
          kind: 'choice',
          value: value.issueType,
          required: true,
          placeholder: 'Select an issue type',
          options: ['Technical', 'Billing', 'Service and subscription limits (quotas)'],
        },
        {
          id: 'subscription',
          caption: word('subscription'),
          kind: 'choice',
          value: value.subscription,
          required: true,
          placeholder: 'Select a subscription',
          options: [
            value.subscription || 'Contoso Production',
            'Contoso Test (2c9e4a51-8d07-4b6f-a1c2-3d4e5f607182)',
          ],
        },
        {
          id: 'service-type',
          caption: word('service-type'),
          kind: 'choice',
          value: 'Virtual Machine running Windows',
          required: true,
          options: ['Virtual Machine running Windows', 'App Service'],
        },
        {
          id: 'summary',
          caption: word('summary'),
          kind: 'text',
          value: 'The virtual machine does not start',
          required: true,
          placeholder: 'Briefly describe your issue',
        },
      ],
      state,
    ),
  };
}

const shell = (state: State, steps: Step[], at = 0): Form => ({
  language: state.language ?? 'en-US',
  title: caption(state.language ?? 'en-US', 'new-support-request'),
  create: caption(state.language ?? 'en-US', 'create'),
  steps,
  at,
});

/** The step "Additional details" alone. */
export const additionalDetails = (state: State = {}): Form =>
  shell(state, [
    {
      name: 'Additional details',
      sections: [supportMethod(state), contactInfo(state)],
    },
  ]);

/** Step 1 alone. */
export const firstStep = (state: State = {}): Form =>
  shell(state, [{ name: 'Problem description', sections: [problemDescription(state)] }]);

/** The last step alone: every value once more as plain text. */
export const reviewStep = (state: State = {}): Form =>
  shell(state, [
    {
      name: 'Review + create',
      review: true,
      sections: [problemDescription(state), supportMethod(state), contactInfo(state)],
    },
  ]);

/** Three steps to walk through: 1, 3, 4 of the documentation. */
export const wizard = (state: State = {}, at = 0): Form =>
  shell(
    state,
    [
      { name: 'Problem description', sections: [problemDescription(state)] },
      {
        name: 'Additional details',
        sections: [supportMethod(state), contactInfo(state)],
      },
      {
        name: 'Review + create',
        review: true,
        sections: [problemDescription(state), supportMethod(state), contactInfo(state)],
      },
    ],
    at,
  );

/** The plan on an earlier step than the contacts, as Partner Center's documentation has it. */
export const planFirstWizard = (state: State = {}, at = 0): Form =>
  shell(
    state,
    [
      { name: 'Problem description', sections: [problemDescription(state)] },
      { name: 'Support method', sections: [supportMethod(state)] },
      { name: 'Contact info', sections: [contactInfo(state)] },
    ],
    at,
  );
