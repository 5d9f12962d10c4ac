/** What others use to find the fields of a page, bundled for an isolated world. */

import { getByLabelText } from '@testing-library/dom';
import { computeAccessibleName } from 'dom-accessibility-api';
import { querySelectorAll as kagekiri } from 'kagekiri';
import { querySelectorAllDeep } from 'query-selector-shadow-dom';

const FIELDS = 'input,textarea,select';
const CAPTIONS = [
  /^Subscription/,
  /^Summary/,
  /^Support plan/,
  /^Severity/,
  /^Preferred contact/,
  /^Support language/,
  /^First name/,
  /^Last name/,
  /^Email/,
  /^Additional email/,
  /^Phone/,
  /^Country/,
];

Object.assign(globalThis, {
  lookers: {
    'testing-library': () =>
      CAPTIONS.map((caption) => getByLabelText(document.body, caption, { selector: FIELDS })),
    'query-selector-shadow-dom': () => querySelectorAllDeep(`${FIELDS},label`),
    kagekiri: () => kagekiri(`${FIELDS},label`),
    'dom-accessibility-api': () =>
      [...document.querySelectorAll(FIELDS)].map((field) => computeAccessibleName(field)),
  },
});
