/**
 * Applies the proof: a reading that is not painted as read turns from `ok` into `unreadable`, never the other way
 * round. Pure.
 */

import { beginsExample, endsInExample, sendingButtons } from '../portals/made/request-words';
import { COUNTED, NOBODYS_DOMAINS, ROW_MARKS } from '../portals/row-marks';
import { STEP_BUTTONS } from '../portals/step-buttons';
import { countryCode } from '../profile/country';
import { samePhone } from '../profile/phone';
import type { Profile } from '../profile/profile';
import type { Lesson } from '../taught/lessons';
import { foldText } from '../text/fold';
import { ownerOf } from './email';
import type { Field } from './fields';
import type { CheckId, Finding, SharedReason } from './finding';
import type { FormView, SourcedReading } from './form-view';
import { isKnownHint } from './hint';
import { LONGEST_OBSTACLE, type Obstacle, SAYS_SOMETHING } from './obstacle';
import { isAllowedPlan } from './plan';
import { asksForElse } from './scoping';

/** What each of these checks rests on. */
export const RESTS_ON: Partial<Record<CheckId, readonly Field[]>> = {
  'support-plan': ['support-plan'],
  'contact-email': ['email'],
  'contact-name': ['first-name', 'last-name'],
  'contact-phone': ['phone'],
  'contact-country': ['country'],
};

/** Which check an unaccounted part of the form speaks against. */
const AGAINST: Partial<Record<Obstacle['kind'], CheckId>> = {
  address: 'contact-email',
  account: 'contact-name',
  stranger: 'contact-name',
  sentence: 'contact-email',
  number: 'contact-phone',
  plan: 'support-plan',
};

/** What cannot be read may say anything of all that stands in its part of the form. */
const isAgainst = ({ kind, part, field }: Obstacle, check: CheckId): boolean =>
  field
    ? RESTS_ON[check]?.includes(field) === true
    : kind === 'opaque' || kind === 'frame'
      ? part === undefined || (part === 'plan') === (check === 'support-plan')
      : AGAINST[kind] === check;

/** Checks that are dropped where a form does not ask for them: only in a closed form may they be. */
const DROPPED: readonly CheckId[] = ['contact-name', 'contact-phone', 'contact-country'];

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s….:*]+/g, ' ')
    .trim();

const KNOWN_MARKS = new Set(ROW_MARKS);
/** "19/250", "19/250 characters", "19 of 250 characters", "19 caractères sur 250". */
const COUNTER = new RegExp(
  `^\\d+\\s*(?:(?:${COUNTED.join('|')}) )?(?:/|\\p{L}{1,3})\\s*\\d+\\s*(?:${COUNTED.join('|')})?$`,
  'u',
);
/** Whose page it is. */
const IMPRINT = /^© (?:microsoft \d{4}|\d{4} microsoft)[\s·|]*$/;
/** What a button is that draws the sign of information as a letter. */
const INFORMATION = 'i';
/** The form's own, next to whatever its last field is. */
const FORM_BUTTONS = new Set([...STEP_BUTTONS, ...sendingButtons].map((text) => fold(text)));
/** "Learn more about support plans": an action that begins like a known one. */
const beginsKnown = (said: string): boolean =>
  KNOWN_MARKS.has(said) || ROW_MARKS.some((mark) => mark.length > 4 && said.startsWith(`${mark} `));

const isKnownButton = (said: string): boolean =>
  said === INFORMATION || FORM_BUTTONS.has(said) || beginsKnown(said);

/** Addresses and numbers: they count for the form as a whole. */
const COUNTED_APART = /[^\s@]+@[^\s@]+|\+?\(?\d[\d\s().-]{6,}\d/g;

/** A hint, as far as all of it was told. */
function isHint(text: string): boolean {
  const words = text.replace(COUNTED_APART, ' ');
  return text.length < LONGEST_OBSTACLE && /\p{L}/u.test(words) && isKnownHint(words);
}

/** Whether what is next to a value says nothing about it. */
function isHarmless(
  { kind, text, pressed }: Obstacle,
  { reading }: SourcedReading,
  lessons: readonly Lesson[],
  profile: Profile | null,
): boolean {
  if (kind !== 'beside' && kind !== 'near') return false;
  const said = fold(text);
  if (!SAYS_SOMETHING.test(said) || COUNTER.test(said) || IMPRINT.test(said)) return true;
  if (pressed ? isKnownButton(said) : KNOWN_MARKS.has(said)) return true;
  if (fold(reading.value) === said) return true;
  if (reading.field === 'support-plan') return false;
  // The name of a flag.
  if (/^(?:phone|country)$/.test(reading.field) && isOwnCountry(said, profile)) return true;
  // What is to press acts: of such, only the known marks are harmless.
  if (!pressed && (isExample(text) || isHint(text))) return true;
  if (/@|\d{6}/.test(text)) return false;
  const isTaught = (one: Lesson) =>
    one.kind === 'harmless' && one.field === reading.field && fold(one.text) === said;
  return lessons.some(isTaught);
}

const isOwnCountry = (text: string, profile: Profile | null): boolean => {
  const country = countryCode(text);
  return country !== null && country === countryCode(profile?.country ?? '');
};

/** "Example: +1 425 555 0100": how a field is to be filled in, with nothing else in the line. */
const EXAMPLE = new RegExp(beginsExample, 'u');
/** "Include the country code, for example +1 425 555 0100." */
const ENDS_IN_EXAMPLE = new RegExp(endsInExample, 'u');
const isExample = (text: string): boolean => {
  const folded = foldText(text);
  const hint = /^([^+]*)\+\d[\d\s().-]*[\s.。)）]*$/.exec(folded)?.[1];
  if (hint && ENDS_IN_EXAMPLE.test(hint)) return true;
  const rest = folded.replace(EXAMPLE, '');
  return rest !== folded && /^[^\s@]+@[^\s@]+$|^[\d\s().+-]+$/.test(rest);
};

/** Whether something in the form is nobody's contact, or the partner's own, or their plan. */
function isAccounted({ kind, text }: Obstacle, profile: Profile | null): boolean {
  if (kind === 'number') {
    const own = profile?.phone ?? '';
    const [number = text] =
      /\+\d(?:[\d\s().-]*\d)?/.exec(text) ?? /\(?\d[\d\s().-]*\d/.exec(text) ?? [];
    return number.length <= 5
      ? own.replace(/^00/, '+').startsWith(number)
      : isExample(text) || samePhone(number, own, countryCode(profile?.country ?? '') ?? undefined);
  }
  // "Current plan: Premier", where the profile names Premier.
  if (kind === 'plan') return isAllowedPlan(text.split(/[:：]/).at(-1) ?? '', profile);
  if (kind === 'sentence') return isHint(text) || isExample(text);
  if (kind === 'stranger' && !mayBePerson(text)) return true;
  if (kind === 'account' || kind === 'stranger')
    return profile !== null && namesPartner(text, profile);
  if (kind !== 'address') return false;
  const domain = text.split('@').at(-1)?.toLowerCase() ?? '';
  if (NOBODYS_DOMAINS.some((own) => domain === own || domain.endsWith(`.${own}`))) return true;
  return ownerOf(text, profile, null) === 'mine';
}

/** What may be a person's name and nothing else, "Berg, Anna" among them; in scripts without spaces a few characters. */
const PERSON =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:,? \p{Lu}[\p{L}\p{M}'’.-]*){1,3}$|^(?:[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}ー]{1,5}[\s・]?){1,2}$/u;

/** "Requested by: Anna Berg", and not "Company name: Partner Ltd". */
function mayBePerson(text: string): boolean {
  const [caption = '', value = ''] = text.split(/: (?=[^:]*$)/);
  return PERSON.test(value) && !asksForElse(caption);
}

/** "Contact: Ada Lin". */
function namesPartner(text: string, { firstName, lastName }: Profile): boolean {
  const words = new Set(foldText(text).split(/[^\p{L}\p{M}\p{N}]+/u));
  return [firstName, lastName].every((name) =>
    foldText(name)
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .every((word) => words.has(word)),
  );
}

/**
 * What stands in a field that asks about the customer, or that a user said is not the contact's, is accounted for, once for
 * each such field.
 */
function withoutSetAside({ fields, ofCustomer = [], obstacles = [] }: FormView) {
  const taught = (fields.get('description') ?? []).filter(({ reading }) => reading.taught);
  const values = [...taught, ...ofCustomer].map(({ reading }) => reading.value);
  return obstacles.filter(({ text }) => {
    const at = values.indexOf(text);
    if (at >= 0) values.splice(at, 1);
    return at < 0;
  });
}

/** @returns the first that stands in the way of a reading; `undefined` when it was not compared, null for nothing. */
function against(
  sourced: SourcedReading,
  lessons: readonly Lesson[],
  profile: Profile | null,
): Obstacle | null | undefined {
  if (!sourced.proof) return undefined;
  return sourced.proof.find((one) => !isHarmless(one, sourced, lessons, profile)) ?? null;
}

const REASONS: Readonly<Record<Obstacle['kind'], SharedReason>> = {
  unseen: 'unprovenUnseen',
  covered: 'unprovenCovered',
  struck: 'unprovenStruck',
  differs: 'unprovenDiffers',
  named: 'unprovenNamed',
  beside: 'unprovenBeside',
  near: 'unprovenNear',
  address: 'unprovenAddress',
  account: 'unprovenAccount',
  number: 'unprovenNumber',
  stranger: 'unprovenAccount',
  sentence: 'unprovenAccount',
  plan: 'unprovenPlan',
  valueless: 'unprovenValueless',
  opaque: 'unprovenOpaque',
  frame: 'unprovenFrame',
};

/** So much of a text is quoted to the user. */
const QUOTED = 80;

const shortened = (text: string): string =>
  text.length > QUOTED ? `${text.slice(0, QUOTED - 1)}…` : text;

const unproven = (finding: Finding, obstacle: Obstacle | undefined): Finding => ({
  ...finding,
  status: 'unreadable',
  reason: obstacle ? REASONS[obstacle.kind] : 'unprovenWaiting',
  params: [shortened(obstacle?.text ?? '')],
  ...(obstacle && { obstacle }),
});

/**
 * @param findings those of the readings alone.
 * @param forms all forms that were judged.
 * @param profile whose own addresses are accounted for.
 * @param asked the checks that the page has.
 * @param lessons what users taught to be harmless next to a field.
 * @returns the findings with what is not proved made `unreadable`.
 */
export function withProof(
  findings: readonly Finding[],
  forms: readonly FormView[],
  profile: Profile | null,
  asked: readonly CheckId[],
  lessons: readonly Lesson[] = [],
): Finding[] {
  const open = forms.flatMap((form) =>
    withoutSetAside(form).filter((obstacle) => !isAccounted(obstacle, profile)),
  );
  const result = findings.map((finding) => {
    const fields = RESTS_ON[finding.check];
    if (!fields || finding.status !== 'ok') return finding;
    for (const sourced of forms.flatMap((form) =>
      fields.flatMap((field) => form.fields.get(field) ?? []),
    )) {
      if (sourced.reading.state !== 'filled') continue;
      const obstacle = against(sourced, lessons, profile);
      if (obstacle === null) continue;
      const { field } = sourced.reading;
      return unproven(
        { ...finding, frameId: sourced.frameId, ...(field !== 'unknown' && { field }) },
        obstacle,
      );
    }
    const obstacle = open.find((one) => isAgainst(one, finding.check));
    return obstacle ? unproven(finding, obstacle) : finding;
  });
  return [...result, ...notDropped(result, forms, open, asked)];
}

/** Checks that would vanish although something in the form may be what they ask for. */
function notDropped(
  findings: readonly Finding[],
  forms: readonly FormView[],
  open: readonly Obstacle[],
  asked: readonly CheckId[],
): Finding[] {
  const frameId = forms[0]?.frameId;
  const gone = DROPPED.filter(
    (id) => asked.includes(id) && !findings.some(({ check }) => check === id),
  );
  return gone.flatMap((check) => {
    const obstacle = open.find((one) => isAgainst(one, check));
    if (!obstacle) return [];
    const bare: Finding = {
      check,
      status: 'unreadable',
      reason: 'unprovenWaiting',
      params: [],
      observed: null,
    };
    return [unproven(frameId === undefined ? bare : { ...bare, frameId }, obstacle)];
  });
}
