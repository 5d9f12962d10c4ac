/** The panel beside a page: which presses count, where the focus goes, what is typed into it, and what it covers. */

import { expect, test } from '../fixtures/extension.ts';
import { isShort } from '../tools/run-length.ts';
import { LANGUAGES } from './panel/open.ts';
import { button, kinds, open, openScene, page, panel, press, startPanels } from './panel/page.ts';
import type { StateName } from './panel/states.ts';

startPanels();

/** In the page: the harness's own functions. */
declare const show: (name: StateName, change?: object) => void;
declare const tell: (message: object) => void;
declare const sent: { kind: string }[];
declare const withheld: { around: boolean };
declare const answers: Record<string, unknown>;

test.describe('a press counts only on a panel in sight', () => {
  const cover = (style: string) =>
    page.evaluate((css) => {
      const over = document.createElement('div');
      over.popover = 'manual';
      over.style.cssText = `inset:0;width:100vw;height:100vh;margin:0;background:#fff;pointer-events:none;${css}`;
      // Put there without a word to anybody: a page can keep the panel from hearing of it.
      over.addEventListener('toggle', (event) => event.stopImmediatePropagation(), true);
      addEventListener('toggle', (event) => event.stopImmediatePropagation(), true);
      document.body.append(over);
      over.showPopover();
      return over.matches(':popover-open');
    }, style);

  test('not beneath something that lets the pointer through', async () => {
    await open('contacts');
    await page.waitForTimeout(800);
    expect(await cover('')).toBe(true);
    await page.waitForTimeout(800);
    await button('Fill in my details').click({ force: true });
    expect(await kinds()).not.toContain('fill');
  });

  test('not on one that has just changed', async () => {
    let waited: number;
    do {
      await open('ready');
      await page.waitForTimeout(800);
      await page.evaluate(() => {
        const changedAt = performance.now();
        addEventListener('pointerdown', () => {
          Object.assign(globalThis, { waited: performance.now() - changedAt });
        });
        show('contacts');
      });
      await button('Fill in my details').click();
      waited = await page.evaluate(() => (globalThis as unknown as { waited: number }).waited);
      // A busy machine may press so late that the panel has stood still: that press counts, and shows nothing.
    } while (waited > 400);
    expect(await kinds()).not.toContain('fill');
    // Whoever pressed is told.
    await expect(panel().getByText('Press again.')).toBeVisible();
    await press('Fill in my details');
    expect(await kinds()).toContain('fill');
  });

  test('none before presses are watched; what watches them is asked for again', async () => {
    await openScene();
    await page.evaluate(() => {
      withheld.around = true;
      show('blocked');
    });
    await page.waitForTimeout(800);
    await button('Fill in my details').click();
    expect(await kinds()).toEqual(['panel-ready']);
    await page.evaluate(() => {
      withheld.around = false;
    });
    await button('Fill in my details').click();
    expect(await kinds()).toEqual(['panel-ready']);
    await press('Fill in my details');
    expect(await kinds()).toContain('fill');
  });

  test('one that changes the panel by leaving a field of the form', async () => {
    const isRefused = async () => (await panel().getByText('Press again.').count()) > 0;
    do {
      await open('contacts');
      await page.locator('input').last().focus();
      await page.waitForTimeout(800);
      await page.evaluate(() =>
        document.addEventListener('focusout', () =>
          show('contacts', { warning: 'It has changed.' }),
        ),
      );
      const box = await button('Fill in my details').boundingBox();
      await page.mouse.move((box?.x ?? 0) + 9, (box?.y ?? 0) + 9);
      await page.mouse.down();
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.evaluate(() => show('blocked'));
      await page.evaluate(() => show('contacts'));
      await page.mouse.up();
      // On a busy machine the panel may not have stood still for long enough when the press began.
    } while (await isRefused());
    expect(await kinds()).toContain('fill');
  });

  test('it is shown again over a modal dialog, and works there', async () => {
    await open('contacts', {
      body: '<main>x</main><dialog id="d" style="width:90vw;height:90vh">A dialog</dialog>',
    });
    await page.evaluate(() => (document.querySelector('#d') as HTMLDialogElement).showModal());
    await press('Fill in my details');
    expect(await kinds()).toContain('fill');
    await page.evaluate(() => (document.querySelector('#d') as HTMLDialogElement).close());
    await expect(button('Fill in my details')).toBeVisible();
  });
});

test.describe('the keyboard', () => {
  test('lands on what puts things right', async () => {
    await open('contacts');
    await page.evaluate(() => tell({ kind: 'panel-focus' }));
    const focused = () =>
      page.evaluate(
        () => document.querySelector('html > div')?.shadowRoot?.activeElement?.textContent,
      );
    expect(await focused()).toBe('Fill in my details');
    // What had the focus is gone then: it stays in the panel.
    await page.evaluate(() => show('ready'));
    await expect.poll(focused).toBe('1 note');
  });
});

test.describe('after Create', () => {
  test('keeps the request, and takes its number as it is typed', async () => {
    await open('ready');
    await page.evaluate(() => show('ready', { log: 'Keep this request in my log' }));
    await page.evaluate(() => {
      answers['log-request'] = true;
      answers['log-number'] = true;
    });
    await press('Keep this request in my log');
    await page.evaluate(() => show('ready', { kept: { id: 'one', number: '' } }));
    const field = panel().getByLabel('Request number');
    await expect.poll(() => field.evaluate((node) => node.matches(':focus'))).toBe(true);
    await page.keyboard.type('26070300');
    const numbers = () =>
      page.evaluate(() => sent.filter(({ kind }) => kind === 'log-number').at(-1));
    await expect.poll(numbers).toEqual({ kind: 'log-number', number: '26070300' });
    // Nor what a script writes into the field.
    await field.evaluate((node: HTMLInputElement) => {
      node.value = 'forged';
      node.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      node.value = '26070300';
    });
    expect(await numbers()).toMatchObject({ number: '26070300' });
    // What the page tells does not take the place of what was typed.
    await page.evaluate(() => show('ready', { kept: { id: 'one', number: '26070300' } }));
    expect(await field.inputValue()).toBe('26070300');
    await expect(panel().getByText('Saved.', { exact: true })).toBeVisible();
  });
});

test.describe('filling in', () => {
  test('says what was not taken, with a button to copy it, and offers Undo', async () => {
    await open('blocked');
    await page.evaluate(() => {
      answers.fill = {
        canUndo: true,
        fields: [
          {
            field: 'email',
            wanted: 'ada@partner.example',
            found: 'ada@partner.example',
            taken: true,
          },
          { field: 'country', wanted: 'Taiwan', found: '', taken: false },
        ],
      };
    });
    await press('Fill in my details');
    await expect.poll(() => panel().textContent()).toContain('Filled in: Email');
    expect(await button('Copy: Country/region').count()).toBe(1);
    await page.evaluate(() => show('ready'));
    expect(await button('Undo').count()).toBe(1);
  });
});

test.describe('it covers no control and no label of the form', () => {
  const rows = ['Support plan', 'Severity', 'First name', 'Email', 'Country'];
  const form = `<header style="height:40px"><a href="#">Azure</a></header>
    <main style="padding:16px 24px"><h1 style="font-size:20px">New support request</h1>
    ${rows.map((name) => `<div class="row"><label for="${name}">${name}</label><input id="${name}"></div>`).join('')}</main>
    <footer><button>Previous</button> <button>Create</button></footer>`;
  const head = `<style>.row { display: flex; flex-wrap: wrap; margin: 6px 0 }
    .row label { flex: 0 0 180px; margin: 0 } .row input { flex: 1 1 260px; max-width: 520px; height: 30px }</style>`;

  for (const [width, height] of [
    [1280, 800],
    [1024, 640],
    [853, 533],
    [640, 400],
    [390, 800],
  ] as const)
    test(`in a window of ${width} × ${height}`, async () => {
      await open('eight', { width, height, body: form, head });
      await expect
        .poll(async () => {
          const box = await panel().boundingBox();
          return page.evaluate((own) => {
            if (!own) return ['no panel'];
            return [...document.querySelectorAll('a,label,input,button')]
              .filter((one) => {
                const { left, right, top, bottom } = one.getBoundingClientRect();
                const isBeside = right <= own.x || left >= own.x + own.width;
                return !isBeside && bottom > own.y && top < own.y + own.height;
              })
              .map((one) => one.id || one.textContent);
          }, box);
        })
        .toEqual([]);
      if (width < 1280) await expect(button('Put it right')).toBeVisible();
    });

  // The longest words, and the script that needs most room; the long run takes all ten.
  const languages = isShort ? ['de', 'ja'] : LANGUAGES;

  test('the findings are in sight in every language', async () => {
    const scene = { body: '<main>New support request</main>', head };
    const inSight = () =>
      page.evaluate(() => {
        const root = document.querySelector('html > div')?.shadowRoot;
        const end = root?.querySelector('.content')?.getBoundingClientRect().bottom ?? 0;
        const each = root?.querySelectorAll('.value, .note, li.finding') ?? [];
        return [...each].filter((one) => one.getBoundingClientRect().bottom <= end).length;
      });
    for (const language of languages) {
      await open('eight', { ...scene, language, width: 1280, height: 800 });
      await expect.poll(inSight, `${language}, 1280 × 800`).toBe(8);
      await page.setViewportSize({ width: 1024, height: 640 });
      await expect.poll(inSight, `${language}, 1024 × 640`).toBeGreaterThanOrEqual(4);
      await page.context().close();
    }
  });

  test('the pill fits into a narrow window in every language', async () => {
    for (const language of languages) {
      await open('contacts', { language, width: 390, height: 800 });
      const edges = async () => {
        const box = await panel().boundingBox();
        return box && [box.x >= 0, box.x + box.width <= 390, box.height < 100];
      };
      await expect.poll(edges, language).toEqual([true, true, true]);
      await page.context().close();
    }
  });
});
