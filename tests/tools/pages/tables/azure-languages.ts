/** Every language of the captions twice: everything right, and with the two mistakes that matter most. */

import { createHash } from 'node:crypto';
import { but } from '../expect.ts';
import { additionalDetails } from '../forms.ts';
import type { Expectation, Page } from '../page.ts';
import { CUSTOMER } from '../profile.ts';
import { LANGUAGES } from '../words.ts';
import { azurePage, PORTAL, ROUTE, type World } from './common.ts';

const DRAWN: World[] = ['ibiza', 'fluent9', 'fluent8', 'native', 'ibiza-bare', 'aria'];
/** What is chosen for a language hangs on its tag alone: one language more leaves the pages of the others as they are. */
const pick = <T>(choices: readonly T[], language: string, seed: string): T => {
  const digest = createHash('sha256').update(`${seed} ${language}`).digest();
  return choices[digest.readUInt32BE() % choices.length] as T;
};
const all = [...LANGUAGES, 'id-ID'].sort();

/** What the reader cannot know of a language; see `words.ts`. */
function rightIn(language: string): Expectation {
  if (language === 'hu-HU')
    return but({
      'contact-email': 'unreadable',
      'contact-name': 'unreadable',
      'contact-phone': 'unreadable',
    });
  if (language === 'id-ID')
    return but({
      'support-plan': 'unreadable',
      'contact-email': 'unreadable',
      'contact-name': 'unreadable',
      'contact-phone': 'unreadable',
      'contact-country': 'unreadable',
      severity: undefined,
    });
  return but({});
}

function wrongIn(language: string): Expectation {
  if (language === 'hu-HU')
    return but({
      'support-plan': 'missing',
      'contact-email': 'wrong',
      'contact-name': 'unreadable',
      'contact-phone': 'unreadable',
    });
  if (language === 'id-ID')
    return but({
      'support-plan': 'unreadable',
      'contact-email': 'wrong',
      'contact-name': 'unreadable',
      'contact-phone': 'unreadable',
      'contact-country': 'unreadable',
      severity: undefined,
    });
  return but({ 'support-plan': 'missing', 'contact-email': 'wrong' });
}

const known = (language: string): string =>
  language === 'id-ID'
    ? 'nothing of the wording; the portal is offered in this language.'
    : language === 'hu-HU'
      ? 'the captions of plan, severity and country.'
      : 'the captions, as documentation prints them.';

export const azureLanguages: Page[] = all.flatMap((language) => {
  const world = pick(DRAWN, language, 'right');
  const other = pick(DRAWN, language, 'wrong');
  const guessed = `the markup; ${language === 'hu-HU' || language === 'id-ID' ? 'the captions that documentation lacks, which the reader does not know either.' : 'that the portal prints the same captions.'}`;
  const short = language.toLowerCase();
  // The document does not say its language on about every fourth page.
  const noLang = pick([true, false, false, false], language, 'lang');
  return [
    azurePage({
      name: `language-${short}-right`,
      about: `Everything right in ${language}${noLang ? ', the document without lang' : ''}.`,
      world,
      form: additionalDetails({ language }),
      shell: { noLang },
      url: `${PORTAL}?l=${language.slice(0, 2)}.${short}${ROUTE}`,
      proven: known(language),
      guessed,
      expect: rightIn(language),
    }),
    azurePage({
      name: `language-${short}-wrong`,
      about: `No plan chosen and the customer's e-mail, in ${language}, other spellings.`,
      world: other,
      form: additionalDetails({
        language,
        plan: '',
        email: `it@${CUSTOMER.domain}`,
        variant: 1,
      }),
      proven: known(language),
      guessed,
      expect: wrongIn(language),
    }),
  ];
});
