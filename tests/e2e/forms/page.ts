/** What every live form shares with the test that fills it. */

export interface Form {
  'first-name'?: string;
  'last-name'?: string;
  email?: string;
  phone?: string;
  country?: string;
}

interface Page {
  /** Which control the country is. */
  kind?: string;
  /** The country chosen at the start. */
  country?: string;
  /** What the form would submit. */
  held: () => Form;
  /** Draws the form again from what it holds. */
  drawAgain: () => void;
}

export const page = globalThis as unknown as Page;

export const START: Form = {
  'first-name': '',
  'last-name': 'user_062ae1ae82754ff498ae3',
  email: 'it@contoso.example',
  phone: '',
};

/** Long enough that lists are drawn in part only. */
export const COUNTRIES = [
  'Japan',
  ...Array.from({ length: 150 }, (_, at) => `Land ${at}`),
  'Taiwan',
  'United States',
];
