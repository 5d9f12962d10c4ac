import { afterEach, describe, expect, it } from 'vitest';
import { TAUGHT, type TaughtLabels } from '../../../messages/taught-labels';
import { indexCaptions } from '../../../page/read/captions';
import { withTaught } from '../../../page/read/taught-captions';
import { captions } from '../../../portals/made/form';

const world = globalThis as { [key: symbol]: TaughtLabels | undefined };
const teach = (labels: TaughtLabels | undefined) => {
  world[Symbol.for(TAUGHT)] = labels;
};
afterEach(() => teach(undefined));

describe('labels that were taught', () => {
  it('name their field, in any spelling, and are told from what is known', () => {
    teach([['E-mail-cím', 'email']]);
    const { lookUp, taughtAs } = withTaught(indexCaptions(captions, 'hu'));
    expect(['E‑MAIL‑CÍM *', 'E-mail-cím (kötelező)', 'Email'].map(lookUp)).toEqual(
      Array(3).fill('email'),
    );
    expect(['e-mail-cím:', 'Email'].map(taughtAs)).toEqual(['E-mail-cím', undefined]);
  });

  it('change nothing of what is known', () => {
    teach([
      ['Email', 'phone'],
      ['Phone number (mobile)', 'country'],
    ]);
    const { lookUp, taughtAs } = withTaught(indexCaptions(captions, 'en'));
    expect(['Email', 'Phone number (mobile)'].map(lookUp)).toEqual(['email', 'phone']);
    expect(['Email', 'Phone number (mobile)'].map(taughtAs)).toEqual([undefined, undefined]);
  });

  it('name nothing when they name two fields', () => {
    teach([
      ['Cím', 'email'],
      ['CÍM:', 'phone'],
    ]);
    expect(withTaught(indexCaptions(captions, 'hu')).lookUp('Cím')).toBeUndefined();
  });

  it('may come, change and go while a form is read', () => {
    const { lookUp } = withTaught(indexCaptions(captions, 'hu'));
    expect(lookUp('Cím')).toBeUndefined();
    teach([['Cím', 'email']]);
    expect(lookUp('Cím')).toBe('email');
    teach([['Cím', 'phone']]);
    expect(lookUp('Cím')).toBe('phone');
    teach(undefined);
    expect(lookUp('Cím')).toBeUndefined();
  });
});
