/** What comes from outside as a file or a policy: read, or refused with the reason; never half. */

import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { decode, encodingOf } from '../../components/customers/decode';
import { recognise } from '../../customer/columns';
import { CustomerFactsSchema } from '../../customer/record-schema';
import { rowReader } from '../../customer/rows';
import { applyPolicy, isAllowedContact, lockedFields, readPolicy } from '../../policy/policy';
import { readBook } from '../../profile/book';
import { ProfileSchema } from '../../profile/profile';
import { profileFile, readProfileFile } from '../../profile/profile-file';
import { holds } from './property';
import { anyText, anyValue, nearDomain, spoilt } from './texts';

const PROFILE = {
  version: 1,
  firstName: 'Ada',
  lastName: 'Lin',
  emails: ['ada.lin@partner.example'],
  phone: '+886 2 5550 0100',
  country: 'Taiwan',
  domains: ['partner.example'],
  tenantIds: ['11111111-2222-3333-4444-555555555555'],
  partnerKind: ['direct', 'advisor'],
  lighthouse: false,
  supportPlans: ['Premier'],
};
const POLICY = {
  domains: ['partner.example'],
  contactDomains: ['partner.example'],
  locked: ['domains', 'emails'],
  sharedMailbox: 'support@partner.example',
  partnerKind: 'direct',
  indirectProvider: { name: 'Fabrikam', url: 'https://fabrikam.example/' },
  links: [{ title: 'Help', url: 'https://partner.example/' }],
  clouds: ['china'],
  allowSync: false,
  logRetentionDays: 30,
};

describe('a profile file', () => {
  const file = fc.oneof(
    anyText,
    fc.oneof(anyValue, spoilt(PROFILE)).map((value) => String(JSON.stringify(value))),
    fc
      .tuple(fc.constant(JSON.stringify(PROFILE)), fc.nat(), anyText)
      .map(
        ([text, at, more]) => text.slice(0, at % text.length) + more + text.slice(at % text.length),
      ),
  );

  test('gives a sound profile or a problem, and can be written and read again', () => {
    let sound = 0;
    holds('profile', 0.6, file, (text) => {
      const read = readProfileFile(text);
      if ('problem' in read) {
        expect(read.problem.where.length).toBeLessThanOrEqual(80);
        expect(read.problem.detail.length).toBeLessThanOrEqual(200);
        return;
      }
      sound += 1;
      expect(ProfileSchema.parse(read.profile)).toEqual(read.profile);
      expect(readProfileFile(profileFile(read.profile))).toEqual({ profile: read.profile });
      expect(Object.getPrototypeOf(read.profile)).toBe(Object.prototype);
    });
    // Were none sound, nothing would have been looked at; so below.
    expect(sound).toBeGreaterThan(5);
  });

  test('of any shape in the storage is a book or a problem', () => {
    const book = { version: 2, active: 'a', profiles: [{ id: 'a', label: '', profile: PROFILE }] };
    let sound = 0;
    holds('profile', 0.4, fc.oneof(anyValue, spoilt(book)), (value) => {
      const read = readBook(value);
      if ('problem' in read) expect(read.problem).not.toBe('');
      else
        for (const { profile } of read.book.profiles) {
          sound += 1;
          expect(ProfileSchema.parse(profile)).toEqual(profile);
        }
    });
    expect(sound).toBeGreaterThan(5);
  });
});

describe('a customer list', () => {
  const cell = fc.oneof(nearDomain, anyText, fc.uuid(), fc.constantFrom('', '=1+1', "'=1", 'yes'));
  const header = fc.oneof(
    fc.constantFrom('Name', 'Microsoft ID', 'Primary domain name', '網域', 'Tags', 'Cloud'),
    anyText,
  );
  const table = fc.tuple(
    fc.array(header, { minLength: 1, maxLength: 6 }),
    fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 6 }),
  );

  test('gives sound customers; every row is taken or named', () => {
    let customers = 0;
    holds('customers', 0.7, table, ([names, rows]) => {
      const { mapping } = recognise(names, rows);
      const reader = rowReader(mapping);
      reader.take(rows);
      const { rows: taken, skipped } = reader.result;
      const full = rows.filter((row) => row.some((text) => text.trim() !== ''));
      expect(taken.length + skipped.length).toBe(full.length);
      for (const { facts } of taken) {
        customers += 1;
        expect(facts.domain ?? facts.tenantId).not.toBeNull();
        expect(CustomerFactsSchema.parse(facts)).toEqual(facts);
      }
    });
    expect(customers).toBeGreaterThan(5);
  });

  test('of any bytes is text', () => {
    const bytes = fc.tuple(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('en', 'zh-TW', 'ja', 'xx'),
    );
    holds('customers', 0.3, bytes, ([given, language]) => {
      const file = given.buffer.slice(
        given.byteOffset,
        given.byteOffset + given.length,
      ) as ArrayBuffer;
      const text = decode(file, encodingOf(file, language).name);
      const { data } = Papa.parse<string[]>(text);
      const [names = [], ...rows] = data;
      expect(() => rowReader(recognise(names, rows).mapping).take(rows)).not.toThrow();
    });
  });
});

describe('a policy', () => {
  test('holds what is right in it and names the rest', () => {
    let links = 0;
    holds('policy', 1, fc.oneof(anyValue, spoilt(POLICY)), (value) => {
      const { policy, problems } = readPolicy(value);
      expect(problems.length).toBeLessThanOrEqual(100);
      // What was taken is taken again without a complaint.
      expect(readPolicy(policy)).toEqual({ policy, problems: [] });
      for (const { url } of policy.links ?? []) {
        links += 1;
        expect(new URL(url).protocol).toBe('https:');
      }
      expect(lockedFields(policy).every((field) => policy.locked?.includes(field))).toBe(true);
      const applied = applyPolicy(ProfileSchema.parse(PROFILE), policy);
      for (const email of applied?.emails ?? []) {
        expect(email === policy.sharedMailbox || isAllowedContact(email, policy)).toBe(true);
      }
      expect(applyPolicy(null, policy)).toBeNull();
    });
    expect(links).toBeGreaterThan(5);
  });
});
