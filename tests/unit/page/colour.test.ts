import { describe, expect, test } from 'vitest';
import { colourOf, contrastOf } from '../../../page/prove/colour';

describe('colours as computed styles write them', () => {
  test.each([
    ['rgb(1, 2, 3)', [1, 2, 3, 1]],
    ['rgba(1, 2, 3, 0.5)', [1, 2, 3, 0.5]],
    ['color(srgb 1 0.5 0)', [255, 127.5, 0, 1]],
    ['color(display-p3 1 1 1 / 0.25)', [255, 255, 255, 0.25]],
    ['color(srgb none 0 1)', [0, 0, 255, 1]],
    ['oklch(1 0 0)', [255, 255, 255, 1]],
    ['oklab(0.5 -0.1 0.2 / 0.5)', [127.5, 127.5, 127.5, 0.5]],
    ['lab(100 0 0)', [255, 255, 255, 1]],
    ['lch(0 20 300)', [0, 0, 0, 1]],
    ['url("x")', null],
    ['', null],
  ])('%s', (text, colour) => {
    expect(colourOf(text)).toEqual(colour);
  });

  test('white stands out from black, and from itself in no notation', () => {
    const of = (text: string) => colourOf(text) ?? [0, 0, 0, 0];
    expect(contrastOf(of('oklch(1 0 0)'), of('rgb(0, 0, 0)'))).toBe(21);
    expect(contrastOf(of('lab(100 0 0)'), of('color(srgb 1 1 1)'))).toBe(1);
  });
});
