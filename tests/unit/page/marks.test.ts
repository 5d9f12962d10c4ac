import { describe, expect, it } from 'vitest';
import { captionKey, marksRequired } from '../../../page/text';

describe('a caption says that its field must be filled in', () => {
  it.each([
    'Severity *',
    '* Severity',
    'Severity (required)',
    'Severity - required',
    'Severity – Required',
    'Severity [required]:',
    'Schweregrad (erforderlich)',
    'Gravité : obligatoire',
    'Gravedad (obligatorio)',
    'Gravità (obbligatorio)',
    'Gravidade (obrigatório)',
    'Ernst (vereist)',
    'Ważność (wymagane)',
    'Závažnost (povinné)',
    'Súlyosság (kötelező)',
    'Важность (обязательно)',
    'Allvarlighetsgrad (obligatoriskt)',
    'Önem derecesi (gerekli)',
    'Tingkat keparahan (wajib)',
    '重大度（必須）',
    '심각도(필수)',
    '嚴重性 (必要)',
    '严重性(必填)',
  ])('%s', (text) => {
    expect(marksRequired(text)).toBe(true);
    expect(captionKey(text)).not.toMatch(/[([]/);
  });

  it.each([
    'Severity',
    'Severity (optional)',
    'Severity (not required)',
    'Severity (non-required)',
    'Súlyosság (nem kötelező)',
    'Важность (необязательно)',
    'Schweregrad (optional)',
    '重大度（任意）',
    'Required',
    '',
  ])('%s does not', (text) => {
    expect(marksRequired(text)).toBe(false);
  });
});
