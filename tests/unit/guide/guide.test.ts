import { describe, expect, it } from 'vitest';
import { ALL_CHECKS } from '../../../checks';
import { ANSWERS, type AnswerId } from '../../../guide/answers';
import { ENDS, FIRST, FORKS, OUTCOMES, type OutcomeId, QUESTIONS } from '../../../guide/decision';
import { guideFor, textsIn } from '../../../guide/guide';
import { synonymsOf } from '../../../guide/synonyms';
import { DOCUMENTS } from '../../../portals/documents';
import { PAGES } from '../../../portals/pages';
import { ELSEWHERE, QUERIES } from './queries';

const LANGUAGES = ['en', 'zh-TW'];
const HAN = /\p{Script=Han}/u;

describe.each(LANGUAGES)('the guide in %s', (language) => {
  const texts = textsIn(language);

  it('answers every question in its own language, shortly', () => {
    for (const { id } of ANSWERS) {
      const { question, answer, changed, disputed } = texts.answers[id];
      expect(HAN.test(question + answer.join('')), id).toBe(language === 'zh-TW');
      expect(answer.length, id).toBeGreaterThan(0);
      expect(answer.join(' ').length, id).toBeLessThan(700);
      const row = ANSWERS.find((each) => each.id === id);
      expect(changed !== undefined, `${id}: says what changed when a source is named`).toBe(
        row !== undefined && 'changed' in row,
      );
      expect(disputed !== undefined, `${id}: says what sources do not agree on`).toBe(
        row !== undefined && 'disputed' in row,
      );
    }
    expect(Object.keys(texts.answers).sort()).toEqual(ANSWERS.map(({ id }) => id).sort());
  });

  it('has words for every step of the decision', () => {
    for (const id of QUESTIONS) expect(texts.questions[id]).toMatch(/[?？。.]$/u);
    for (const id of OUTCOMES) expect(texts.outcomes[id].length).toBeGreaterThan(5);
  });

  it('names the five reasons to escalate', () => {
    expect(texts.answers.when.answer.filter((line) => /^\d\./.test(line))).toHaveLength(5);
  });

  it('names both sources of what is disputed, beside the answer’s own', () => {
    const roles = guideFor(language, null, '').find(({ id }) => id === 'roles');
    expect(roles?.disputed).toMatch(/2020.*2022/);
    expect(roles?.answer.join('')).not.toMatch(/resource group|資源群組/);
    expect(roles?.disputedBy.map(({ date }) => date)).toEqual(['2020-03', '2022-02']);
    expect(new Set([roles?.source, ...(roles?.disputedBy ?? [])]).size).toBe(3);
  });

  it('puts the answers for the current page first', () => {
    for (const page of PAGES) {
      const entries = guideFor(language, page, '');
      const own = ANSWERS.filter(({ pages }) => (pages as readonly string[]).includes(page)).length;
      expect(entries).toHaveLength(ANSWERS.length);
      expect(entries.slice(0, own).every(({ pages }) => pages.includes(page))).toBe(true);
    }
  });
});

describe('search', () => {
  const found = (language: string, query: string) =>
    guideFor(language, null, query).map(({ id }) => id);

  it.each([
    ['en', 'phone', 'phone'],
    ['en', 'SEVERITY hours', 'response-times'],
    ['en', 'helpdesk', 'azure-helpdesk'],
    ['en', 'marketplace', 'marketplace'],
    ['zh-TW', '電話', 'phone'],
    ['zh-TW', '嚴重性', 'response-times'],
    ['zh-TW', '詐騙', 'billing-fraud'],
    ['zh-TW', '間接提供者', 'azure-access'],
  ])('in %s, %s finds %s', (language, query, id) => expect(found(language, query)).toContain(id));

  it.each([
    ['permission', 'roles'],
    ['access denied', 'no-admin'],
    ['cannot create', 'roles'],
    ['refused', 'roles'],
    ['SLA', 'response-times'],
    ['how long', 'response-times'],
    ['response time', 'response-times'],
    ['invoice', 'billing-fraud'],
    ['MFA', 'no-admin'],
    ['Lighthouse', 'own-tenant'],
    ['user_062ae1', 'alias'],
    ['user_062ae1ae0f0e0d0c@contoso.com', 'alias'],
    ['GDAP', 'roles'],
    ['outage', 'service-health'],
    ['refunds', 'billing-fraud'],
    ['ticket number', 'azure-review'],
    ['can the customer open a ticket?', 'customer-files'],
    ['wrong tenant', 'azure-direct'],
    ['GCC High', 'government'],
    ['Power BI', 'dynamics'],
    ['ISV', 'marketplace'],
    ['developer plan', 'azure-plan'],
  ])('what people type: %s finds %s among the first three', (query, id) => {
    expect(found('en', query).slice(0, 3)).toContain(id);
    // Errors are read in English in every language.
    expect(found('de', query).slice(0, 3)).toContain(id);
  });

  it.each(QUERIES)(
    'in four languages: %s is found among the first three, as %s, %s and %s',
    (...row) => {
      const [en, zhTW, de, ja, ...answers] = row;
      const searched: [string, string][] = [
        ['en', en],
        ['zh-TW', zhTW],
        ['de', de],
        ['ja', ja],
      ];
      for (const [language, query] of searched) {
        const first = found(language, query).slice(0, 3);
        expect(
          answers.some((answer) => first.includes(answer)),
          `${language} ${query}: ${first}`,
        ).toBe(true);
      }
    },
  );

  it.each(
    Object.entries(ELSEWHERE).flatMap(([language, rows]) =>
      rows.map(([query, ...answers]): [string, string, AnswerId[]] => [language, query, answers]),
    ),
  )('in %s, what people type: "%s" is found among the first three', (language, query, answers) => {
    const first = found(language, query).slice(0, 3);
    expect(
      answers.some((answer) => first.includes(answer)),
      `${first}`,
    ).toBe(true);
  });

  it.each(['zh-TW', 'zh-CN', 'ja', 'ko', 'de', 'fr', 'es', 'it', 'pt-BR'])(
    'in %s there are words of its own for every answer',
    (language) => {
      for (const { id } of ANSWERS)
        expect(synonymsOf(language, id).length, id).toBeGreaterThan(synonymsOf('en', id).length);
    },
  );

  it.each([
    ['de', 'Wie lange dauert die erste Antwort?', 'response-times'],
    ['ja', 'アクセスが拒否されました', 'no-admin'],
    ['ja', '応答時間はどのくらいですか？', 'response-times'],
    ['zh-TW', '嚴重性要怎麼選', 'response-times'],
    ['ko', '응답 시간', 'response-times'],
    ['fr', 'accès refusé', 'no-admin'],
    ['es', '¿cuánto tarda la primera respuesta?', 'response-times'],
  ])('a whole question in %s, "%s", finds %s', (language, query, id) =>
    expect(found(language, query).slice(0, 3)).toContain(id),
  );

  it('does not find a word in the middle of another', () => {
    expect(found('en', 'lan')).not.toContain('azure-plan');
  });

  it('puts a find in the question before one in the answer', () => {
    expect(found('en', 'phone')[0]).toBe('phone');
  });

  it('finds nothing for nonsense', () => {
    expect(found('en', 'zzzz')).toEqual([]);
  });
});

describe('the documents', () => {
  it('are all used, dated, and pages of Microsoft', () => {
    const used = new Set([
      ...ANSWERS.flatMap((row) => [
        row.source,
        ...('changed' in row ? [row.changed] : []),
        ...('disputed' in row ? row.disputed : []),
      ]).map((id) => DOCUMENTS[id]),
      ...ALL_CHECKS.map(({ source }) => source),
    ]);
    for (const [id, document] of Object.entries(DOCUMENTS)) {
      const { url, date } = document;
      expect(used.has(document), id).toBe(true);
      // What was said of a document where it is written.
      expect(url).toMatch(
        /^https:\/\/(?:learn\.microsoft\.com\/|github\.com\/MicrosoftDocs\/azure-docs\/(?:issues|pull)\/\d+$)/,
      );
      expect(date).toMatch(/^20\d\d(-\d\d)?$/);
    }
  });
});

describe('the decision', () => {
  it('ends on every path, and every end can be reached', () => {
    const reached = new Set<OutcomeId>();
    const walk = (id: (typeof QUESTIONS)[number], seen: string[]): void => {
      expect(seen, 'a circle').not.toContain(id);
      for (const step of [FORKS[id].yes, FORKS[id].no]) {
        if ('outcome' in step) reached.add(step.outcome);
        else walk(step.question, [...seen, id]);
      }
    };
    walk(FIRST, []);
    expect([...reached].sort()).toEqual([...OUTCOMES].sort());
    expect(Object.keys(ENDS).sort()).toEqual([...OUTCOMES].sort());
  });
});

it.each([
  ['en', 'cannot create ticket anymore', 'no-admin'],
  ['en', 'call microsoft now', 'phone'],
  ['de', 'falscher Plan im Formular', 'azure-plan'],
])(
  'in %s, "%s" is found by the words that tell, though no answer has them all',
  (language, query, id) => {
    expect(guideFor(language, null, query).map((entry) => entry.id)).toContain(id);
  },
);

it('finds nothing where no word tells anything', () => {
  expect(guideFor('en', null, 'zzqx qqzx')).toEqual([]);
  expect(guideFor('en', null, 'Microsoft zzqx')).toEqual([]);
});
