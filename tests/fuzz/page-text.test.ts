/** What a page prints: every function that looks at it, with any text. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeTab } from '../../assessment/judge-tab';
import { indexCaptions } from '../../page/read/captions';
import {
  captionKey,
  cleanText,
  foldText,
  isPlaceholder,
  looksLikeAccount,
  looksLikeEmail,
  looksLikePhone,
  marksRequired,
} from '../../page/text';
import { isAlias, isDelegatedAlias } from '../../portals/alias';
import { keyTexts } from '../../portals/languages/key-texts';
import {
  mayNameOrganization,
  tenantOf,
  tenantOfLabel,
  tenantOfTitle,
} from '../../portals/tenant-hints';
import { FIELDS, type Reading } from '../../request/fields';
import { isAllowedPlan, isCloudSolutionProvider } from '../../request/plan';
import { sameOrganization } from '../../text/organization-name';
import { ALIAS, frame, PROFILE, RIGHT, reading, tabInput } from '../unit/request/builders';
import { holds } from './property';
import { anyText, nearDomain } from './texts';

const { lookUp } = indexCaptions(
  keyTexts({
    en: { email: ['Email'], 'support-plan': ['Support plan'] },
    'zh-TW': { email: ['電子郵件'] },
  }),
  'en',
);

describe('texts of a page', () => {
  test('are cleaned, folded and distinguished', () => {
    holds('text', 0.6, anyText, (text) => {
      const clean = cleanText(text);
      expect(clean).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|^\s|\s$/);
      expect(cleanText(clean)).toBe(clean);
      // A bare accent leaves a space behind; the next pass takes it off.
      const folded = foldText(foldText(text));
      expect(foldText(folded)).toBe(folded);
      expect([undefined, 'email', 'support-plan']).toContain(lookUp(text));
      for (const work of [
        captionKey,
        isPlaceholder,
        looksLikeEmail,
        looksLikePhone,
        looksLikeAccount,
        marksRequired,
      ]) {
        expect(() => work(text), work.name).not.toThrow();
      }
    });
  });

  test('name a directory, or do not', () => {
    holds(
      'text',
      0.4,
      fc.oneof(
        anyText,
        nearDomain.map((name) => `CONTOSO (${name})`),
      ),
      (text) => {
        for (const tenant of [tenantOf(text), tenantOfLabel(text), tenantOfTitle(text)]) {
          if (!tenant) continue;
          for (const domain of tenant.domains) expect(domain).toMatch(/^[a-z0-9.-]{4,253}$/);
          for (const name of tenant.names) expect(name.length).toBeLessThanOrEqual(120);
          if (tenant.tenantId) expect(tenant.tenantId).toMatch(/^[0-9a-f-]{36}$/);
        }
        for (const work of [
          () => mayNameOrganization(text),
          () => sameOrganization(text, 'Contoso'),
          () => isCloudSolutionProvider(text),
          () => isAllowedPlan(text, PROFILE),
        ]) {
          expect(work).not.toThrow();
        }
        // Whoever is a delegated administrator's alias is an alias.
        if (isDelegatedAlias(text)) expect(isAlias(text)).toBe(true);
      },
    );
  });
});

describe('a request of any values', () => {
  const value = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...Object.values(RIGHT)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '',
        ALIAS,
        'joe@contoso.com',
        'Basic',
        'Joe',
        '+1 425 555 0199',
        'Japan',
      ),
    },
    { weight: 1, arbitrary: anyText.map((text) => text.slice(0, 300)) },
  );
  const one = fc
    .tuple(
      fc.constantFrom(...FIELDS, 'unknown' as const),
      value,
      fc.boolean(),
      fc.constantFrom('control', 'text'),
      fc.nat({ max: 2 }),
    )
    .map(([field, text, required, source, form]) =>
      reading(field, text, {
        required,
        source: source as Reading['source'],
        form: form === 2 ? 1 : 0,
      }),
    );
  const rightBut = fc
    .tuple(
      fc.array(fc.constantFrom(...Object.keys(RIGHT)), { maxLength: 2 }),
      fc.array(one, { maxLength: 4 }),
    )
    .map(([without, more]) => [
      ...Object.entries(RIGHT)
        .filter(([field]) => !without.includes(field))
        .map(([field, text]) => reading(field as Reading['field'], text)),
      ...more,
    ]);
  const readings = fc.oneof(rightBut, fc.array(one, { maxLength: 12 }));

  test('is judged, and ready only with the right plan and the partner’s own address', () => {
    let ready = 0;
    holds(
      'request',
      1,
      fc.tuple(readings, fc.boolean(), fc.boolean()),
      ([list, isSettled, hasProfile]) => {
        const { assessment } = judgeTab(
          tabInput({ frames: [frame(list)], isSettled, profile: hasProfile ? PROFILE : null }),
        );
        if (!assessment) return;
        for (const { params, observed } of assessment.findings) {
          for (const text of [...params, observed ?? ''])
            expect(text.length).toBeLessThanOrEqual(2000);
        }
        if (assessment.verdict !== 'ready') return;
        ready += 1;
        const of = (field: string) =>
          list.filter((each) => each.field === field && each.value).map((each) => each.value);
        expect(hasProfile).toBe(true);
        expect(
          of('support-plan').some((plan) => /cloud solution provider|csp|解決方案/i.test(plan)),
        ).toBe(true);
        expect(of('email').map((mail) => mail.trim().toLowerCase())).toContain(
          'ada.lin@partner.example',
        );
        // Fields beside the form, as of a user's properties, are none of its contact's.
        const forms = list.filter(({ field }) => field === 'support-plan').map(({ form }) => form);
        const names = list.filter(
          ({ field, form }) => /-name$/.test(field) && forms.includes(form),
        );
        expect(JSON.stringify(names)).not.toContain('user_');
      },
    );
    // Were none ready, the rules above would never have been looked at.
    expect(ready).toBeGreaterThan(5);
  });
});
