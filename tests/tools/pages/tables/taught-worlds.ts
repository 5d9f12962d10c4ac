/**
 * Forms in languages that no file of ours knows, in the portals' component libraries, in frames and in open shadow roots;
 * `tests/e2e/teach-worlds.test.ts` teaches them by pointing. All captions are guessed: dictionary forms.
 */

import { additionalDetails } from '../forms.ts';
import type { Form } from '../model.ts';
import type { Page } from '../page.ts';
import { PROFILE } from '../profile.ts';
import { azureShell, frameDocument, reactFrame } from '../shell.ts';
import { draw, FORM_URL, FRAME, PORTAL, type World } from './common.ts';

interface Words {
  lang: string;
  title: string;
  headings: readonly [method: string, contact: string];
  create: string;
  country: string;
  select: string;
  /** By the ids of the rows. */
  captions: Readonly<Record<string, string>>;
}

const THAI: Words = {
  lang: 'th',
  title: 'คำขอรับการสนับสนุนใหม่',
  headings: ['วิธีการสนับสนุน', 'ข้อมูลที่ติดต่อ'],
  create: 'สร้าง',
  country: 'ไต้หวัน',
  select: 'เลือก',
  captions: {
    plan: 'แผนการสนับสนุน',
    severity: 'ความรุนแรง',
    'first-name': 'ชื่อ',
    'last-name': 'นามสกุล',
    email: 'อีเมล',
    phone: 'โทรศัพท์',
    country: 'ประเทศ/ภูมิภาค',
  },
};

const GREEK: Words = {
  lang: 'el',
  title: 'Νέο αίτημα υποστήριξης',
  headings: ['Μέθοδος υποστήριξης', 'Στοιχεία επικοινωνίας'],
  create: 'Δημιουργία',
  country: 'Ταϊβάν',
  select: 'Επιλογή',
  captions: {
    plan: 'Πρόγραμμα υποστήριξης',
    severity: 'Σοβαρότητα',
    'first-name': 'Όνομα',
    'last-name': 'Επώνυμο',
    email: 'Διεύθυνση email',
    phone: 'Τηλέφωνο',
    country: 'Χώρα/περιοχή',
  },
};

const DANISH: Words = {
  lang: 'da',
  title: 'Ny supportanmodning',
  headings: ['Supportmetode', 'Kontaktoplysninger'],
  create: 'Opret',
  country: 'Taiwan',
  select: 'Vælg',
  captions: {
    plan: 'Supportaftale',
    severity: 'Alvorsgrad',
    'first-name': 'Fornavn',
    'last-name': 'Efternavn',
    email: 'Mailadresse',
    phone: 'Telefonnummer',
    country: 'Land/område',
  },
};

const HUNGARIAN: Words = {
  lang: 'hu',
  title: 'Új támogatási kérelem',
  headings: ['A támogatás módja', 'Kapcsolattartási adatok'],
  create: 'Létrehozás',
  country: 'Tajvan',
  select: 'Válasszon',
  captions: {
    plan: 'Támogatási csomag',
    severity: 'Súlyosság',
    'first-name': 'Utónév',
    'last-name': 'Vezetéknév',
    email: 'E-mail-cím',
    phone: 'Telefonszám',
    country: 'Ország/régió',
  },
};

const SELECTS = ['plan', 'severity', 'country'];
const OTHERS = ['method', 'support-language', 'additional-email'];

function formIn({ title, headings, create, country, select, captions }: Words): Form {
  const form = additionalDetails({
    captions: { ...captions },
    country,
    without: OTHERS,
    rows: Object.fromEntries(SELECTS.map((id) => [id, { placeholder: select }])),
  });
  const [step] = form.steps;
  for (const [at, section] of (step?.sections ?? []).entries())
    section.heading = headings[at] ?? section.heading;
  return { ...form, title, create };
}

interface Row {
  name: string;
  words: Words;
  world: World;
  isInFrame?: boolean;
}

function taughtPage({ name, words, world, isInFrame }: Row): Page {
  const { lang, title } = words;
  const body = draw(world, formIn(words));
  const shell = (content: string) =>
    azureShell({ language: lang, blades: [{ title, body: content }] });
  return {
    name: `taught/${name}`,
    about: `A form in an unknown language (${lang}), drawn as ${world}${isInFrame ? ' in a frame' : ''}.`,
    proven: 'nothing of the wording.',
    guessed: 'the captions, which are dictionary forms, and the markup.',
    profile: PROFILE,
    url: FORM_URL,
    documents: isInFrame
      ? { [PORTAL]: shell(reactFrame(FRAME)), [FRAME]: frameDocument(body, { language: lang }) }
      : { [PORTAL]: shell(body) },
    expect: { page: 'azure/new-support-request', verdict: 'incomplete' },
  };
}

/** @internal for the test that teaches them. */
export const TAUGHT_WORLDS: readonly Row[] = [
  { name: 'thai-ibiza', words: THAI, world: 'ibiza-bare' },
  { name: 'greek-fluent8', words: GREEK, world: 'fluent8', isInFrame: true },
  { name: 'danish-fluent9', words: DANISH, world: 'fluent9' },
  { name: 'hungarian-slotted', words: HUNGARIAN, world: 'slotted', isInFrame: true },
];

export const taughtWorlds: Page[] = TAUGHT_WORLDS.map(taughtPage);
