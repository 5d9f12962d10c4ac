import { createHash } from 'node:crypto';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { CHROME_ID, CHROME_KEY } from '../../../policy/extension-ids';
import { readPolicy } from '../../../policy/policy';
import { policyFile, policyOf } from '../../../policy/policy-files';
import { ProfileSchema } from '../../../profile/profile';

const PROFILE = ProfileSchema.parse({
  version: 1,
  firstName: 'Ada',
  lastName: 'Lin',
  emails: ['ada.lin@partner.example'],
  phone: '+886 2 5550 0100',
  domains: ['partner.example', 'partner.onmicrosoft.com'],
  tenantIds: ['11111111-2222-3333-4444-555555555555'],
  partnerKind: ['direct', 'advisor'],
  supportPlans: ['A "Signature" plan \\ & <more>'],
});
const POLICY = policyOf(PROFILE, true);

test('a policy holds what the company shares and nothing of the person', () => {
  const text = JSON.stringify(POLICY);
  for (const own of ['Ada', 'Lin', 'ada.lin', '5550']) expect(text).not.toContain(own);
  expect(POLICY.locked).toEqual([
    'partnerKind',
    'lighthouse',
    'domains',
    'tenantIds',
    'supportPlans',
  ]);
  expect(policyOf(PROFILE, false).locked).toBeUndefined();
  expect(readPolicy(POLICY)).toEqual({ policy: POLICY, problems: [] });
});

test('the ID is what browsers make of the key', () => {
  const hash = createHash('sha256').update(Buffer.from(CHROME_KEY, 'base64')).digest('hex');
  const letters = [...hash.slice(0, 32)].map((d) =>
    String.fromCharCode(97 + Number.parseInt(d, 16)),
  );
  expect(CHROME_ID).toBe(letters.join(''));
});

test('JSON for Chromium and for Firefox', () => {
  expect(JSON.parse(policyFile(POLICY, 'json'))).toEqual({
    '3rdparty': { extensions: { [CHROME_ID]: POLICY } },
  });
  expect(JSON.parse(policyFile(POLICY, 'firefox', { firefox: 'x@y.example' }))).toEqual({
    policies: { '3rdparty': { Extensions: { 'x@y.example': POLICY } } },
  });
});

test('a registry file for Chrome and Edge', () => {
  const lines = policyFile(POLICY, 'reg', { chrome: 'abc' }).split('\r\n');
  expect(lines[0]).toBe('\ufeffWindows Registry Editor Version 5.00');
  for (const vendor of ['Google\\Chrome', 'Microsoft\\Edge']) {
    const key = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${vendor}\\3rdparty\\extensions\\abc\\policy`;
    const at = lines.indexOf(`[${key}]`);
    expect(lines[at + 1]).toBe('"lighthouse"=dword:00000000');
    const domains = lines.indexOf(`[${key}\\domains]`);
    expect(lines.slice(domains + 1, domains + 3)).toEqual([
      '"1"="partner.example"',
      '"2"="partner.onmicrosoft.com"',
    ]);
  }
  expect(lines).toContain('"1"="A \\"Signature\\" plan \\\\ & <more>"');
});

test('nested values in the registry', () => {
  const text = policyFile({ links: [{ title: 'Wiki', url: 'https://w.example/' }] }, 'reg', {
    chrome: 'abc',
  });
  expect(text).toContain('\\policy\\links\\1]\r\n"title"="Wiki"\r\n"url"="https://w.example/"');
});

test('a configuration profile that macOS can read', () => {
  const text = policyFile(POLICY, 'mobileconfig', { chrome: 'abc' }, () => 'id');
  const { DOMParser } = new Window();
  const plain = text.replace(/<!DOCTYPE[^>]*>/, '');
  const xml = new DOMParser().parseFromString(plain, 'application/xml');
  expect(xml.querySelector('parsererror')).toBeNull();
  expect(xml.querySelectorAll('plist > dict > array > dict')).toHaveLength(2);
  expect(text).toContain('<string>com.google.Chrome.extensions.abc</string>');
  expect(text).toContain('<string>com.microsoft.Edge.extensions.abc</string>');
  expect(text).toContain('<string>A "Signature" plan \\ &amp; &lt;more&gt;</string>');
  expect(text).toContain('<key>lighthouse</key>\n');
  expect(text).toContain('<false/>');
});
