import { describe, expect, it } from 'vitest';
import { hidesInAddress, looksLikePlan } from '../../../page/text';

describe('what a value looks like', () => {
  it.each([
    'Azure Support Plan - Developer',
    'Basic support',
    'Premier',
    'Professional Direct',
    'Select a plan',
    'Azure 支援方案 - 標準',
    '选择支持计划',
    'サポート プランの選択',
    'Выберите план поддержки',
  ])('may be a plan: %s', (text) => {
    expect(looksLikePlan(text)).toBe(true);
  });
  it.each(['East Asia', 'Select an option', 'Email', '(UTC+08:00) Taipei', ''])(
    'is no plan: %s',
    (text) => {
      expect(looksLikePlan(text)).toBe(false);
    },
  );
  it.each([
    ['ada.lin@partner.example', false],
    [' ada.lin@partner.example ', false],
    ['José Müller', false],
    ['Ad\u200ba Lin', false],
    ['ada.lin@part\u200bner.example', true],
    ['ada\u202e.lin@partner.example', true],
  ])('hides something in the address %j: %s', (text, hides) => {
    expect(hidesInAddress(text)).toBe(hides);
  });
});
