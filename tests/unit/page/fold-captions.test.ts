import { describe, expect, it } from 'vitest';
import { type CaptionData, indexCaptions, mergeCaptions } from '../../../page/captions';
import { foldCaptions } from '../../../page/fold-captions';
import form from '../../../portals/captions/form.json';
import titles from '../../../portals/captions/titles.json';

const files: CaptionData[] = [titles, form];
const folded = files.map((file) => foldCaptions(file, files));

const texts = files.flatMap((file) =>
  Object.values(file).flatMap((fields) =>
    Object.values(fields).flatMap((list) => (list ?? []).map((text) => text.replace(/^[~?]/, ''))),
  ),
);

describe('captions folded at build time', () => {
  it.each(Object.keys(form))('name the same as before on a page in %s', (language) => {
    const before = indexCaptions(mergeCaptions(...files), language);
    const after = indexCaptions(mergeCaptions(...folded), language);
    for (const text of texts) {
      for (const shown of [
        text,
        `${text} *`,
        text.toUpperCase(),
        `${text} (required)`,
        `x${text}`,
      ]) {
        expect([shown, after.lookUp(shown)]).toEqual([shown, before.lookUp(shown)]);
      }
    }
  });

  it('keep apart what is called the same in two languages', () => {
    const data = {
      'es-ES': { 'contact-me': ['Contacto'] },
      'pt-PT': { 'contact-section': ['Contacto'] },
    };
    const after = foldCaptions(data, [data]);
    expect(indexCaptions(after, 'es').lookUp('contacto')).toBe('contact-me');
    expect(indexCaptions(after, 'pt').lookUp('contacto')).toBe('contact-section');
  });
});
