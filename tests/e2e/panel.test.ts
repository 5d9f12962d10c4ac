import { expect, test } from '../fixtures/extension.ts';
import { isShort } from '../tools/run-length.ts';
import { violations } from './axe.ts';
import type { Language } from './panel/open.ts';
import { button, kinds, open, openScene, page, panel, press, startPanels } from './panel/page.ts';
import { STATES, type StateName } from './panel/states.ts';

startPanels();

/** In the page: the harness's own functions. */
declare const show: (name: StateName, change?: object) => void;
declare const tell: (message: object) => void;
declare const sent: { kind: string }[];
declare const runtime: { id: string | undefined };

test.describe('for everyone', () => {
  const looks = (['en', 'zh_TW'] as const).flatMap((language) =>
    [false, true].map((dark): [Language, boolean] => [language, dark]),
  );
  for (const [language, dark] of looks)
    test(`axe finds nothing in any state (${language}, dark: ${dark})`, {
      tag: dark === (language === 'en') ? '@long' : [],
    }, async () => {
      await openScene({ language, dark });
      for (const [index, state] of (Object.keys(STATES) as StateName[]).entries()) {
        // The short run looks at every state once, half of them in English and light, half in Chinese and dark.
        if (isShort && index % 2 !== Number(dark)) continue;
        await page.evaluate((name) => show(name), state);
        expect(await violations(page, 'html > div'), state).toEqual([]);
      }
    });

  test('everything is reached by Tab, and Escape folds', async () => {
    await open('blocked');
    await page.evaluate(() => tell({ kind: 'panel-focus' }));
    const names: string[] = [];
    for (let press = 0; press < 16; press++) {
      const name = await page.evaluate(() => {
        const root = document.querySelector('html > div')?.shadowRoot;
        return root?.activeElement?.getAttribute('aria-label') ?? root?.activeElement?.textContent;
      });
      if (!name) break;
      names.push(name);
      await page.keyboard.press('Tab');
    }
    expect(names).toEqual(
      expect.arrayContaining(['Put it right', 'Fill in my details', 'Why?', 'Move', 'Collapse']),
    );
    await page.evaluate(() => tell({ kind: 'panel-focus' }));
    await page.keyboard.press('Escape');
    await expect.poll(() => panel().getByRole('listitem').count()).toBe(0);
  });

  test('focus is never taken, whatever happens on the page', async () => {
    await open('incomplete');
    await page.locator('input').first().focus();
    for (const state of ['blocked', 'warned', 'ready', 'review'] as const) {
      await page.evaluate((name) => show(name), state);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    }
  });

  test('the command enters the panel and comes back', async () => {
    await open('blocked');
    await page.locator('input').first().focus();
    const where = () => page.evaluate(() => document.activeElement?.tagName);
    await page.evaluate(() => tell({ kind: 'panel-focus' }));
    expect(await where()).toBe('DIV');
    await page.evaluate(() => tell({ kind: 'panel-focus' }));
    expect(await where()).toBe('INPUT');
  });

  test('a change is said once it stands, and not while it flickers', async () => {
    await open('incomplete');
    const said = () => panel().getByRole('status').last().textContent();
    await expect.poll(said).toBe('Not everything could be checked yet');
    for (const state of ['blocked', 'ready', 'blocked', 'ready'] as const) {
      await page.evaluate((name) => show(name), state);
      expect(await said()).toBe('Not everything could be checked yet');
    }
    await expect.poll(said).toBe('Ready to create for Contoso');
  });
});

test('the command opens a folded panel', async () => {
  await open('folded');
  await page.evaluate(() => tell({ kind: 'panel-focus' }));
  await expect.poll(() => panel().getByRole('listitem').count()).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('DIV');
});

test.describe('what it lists', () => {
  test('worst first, and one line when all is well', async () => {
    await open('blocked');
    const titles = () => panel().locator('li strong').allTextContents();
    // The contact details first for the keyboard and for readers; for the eye the plan stands above them.
    expect(await titles()).toEqual(['Email', 'Phone', 'Support plan', 'Severity']);
    const tops = await panel()
      .locator('li strong')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(tops[2]).toBeLessThan(tops[0] as number);
    await page.evaluate(() => show('ready'));
    expect(await titles()).toEqual([]);
    await button('1 note').click();
    expect(await titles()).toEqual(['Severity']);
  });

  test('text of the page stays text', async () => {
    await open('hostile');
    expect(await panel().locator('img').count()).toBe(0);
    expect(await panel().locator('bdi').first().textContent()).toContain('Evil');
  });
});

test.describe('folding', () => {
  test('comes back for a new problem, not for an old one', async () => {
    await open('warned');
    await page.evaluate(() => show('blocked'));
    await button('Collapse').click();
    await page.evaluate(() => show('warned', { warning: null }));
    await page.waitForTimeout(1200);
    expect(await button('Expand: 1 to fix').count()).toBe(1);
    await page.evaluate(() => show('own-directory'));
    await expect.poll(() => panel().getByRole('listitem').count()).toBe(2);
  });

  test('is remembered', async () => {
    await open('blocked');
    await button('Collapse').click();
    const sentPosition = await page.evaluate(() =>
      sent.find(({ kind }) => kind === 'panel-position'),
    );
    expect(sentPosition).toMatchObject({
      position: { folded: true },
      seenProblems: expect.any(Array),
    });
  });

  test('a warning brings it up', async () => {
    await open('folded');
    expect(await panel().getByRole('listitem').count()).toBe(0);
    await page.evaluate(() => show('warned'));
    await expect.poll(() => panel().getByRole('alert').count()).toBe(1);
  });
});

test.describe('its place', () => {
  const left = async () => ((await panel().boundingBox())?.x ?? 0) < 100;

  test('the left when the page has its own pane at the right', async () => {
    await open('blocked', {
      body: '<main>x</main><aside style="position:fixed;top:0;right:0;bottom:0;width:340px;background:#eee">Help<button>Close</button></aside>',
    });
    await expect.poll(left).toBe(true);
  });

  test('the right otherwise, above the docked buttons of the form', async () => {
    await open('blocked');
    expect(await left()).toBe(false);
    const box = await panel().boundingBox();
    const create = await page.getByRole('button', { name: 'Create', exact: true }).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(create?.y ?? 0);
  });

  test('moved by the arrow keys', async () => {
    await open('blocked');
    await page.evaluate(() => tell({ kind: 'panel-focus' }));
    await button('Move').focus();
    const before = await panel().boundingBox();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    expect(await left()).toBe(true);
    expect((await panel().boundingBox())?.y).toBe((before?.y ?? 0) + 24);
  });

  test('moved by dragging', async () => {
    await open('blocked');
    const grip = await button('Move').boundingBox();
    await page.mouse.move((grip?.x ?? 0) + 8, (grip?.y ?? 0) + 8);
    await page.mouse.down();
    await page.mouse.move(80, 200, { steps: 4 });
    await page.mouse.up();
    expect(await left()).toBe(true);
  });

  test('follows the look of the page', async () => {
    await open('blocked', { dark: true });
    const ground = () => panel().evaluate((node) => getComputedStyle(node).backgroundColor);
    expect(await ground()).toBe('rgb(31, 32, 35)');
    await page.evaluate(() => document.body.classList.remove('dark'));
    await page.evaluate(() => show('ready'));
    await expect.poll(ground).toBe('rgb(255, 255, 255)');
  });
});

test.describe('beside the page', () => {
  test("the page's own shortcuts hear nothing of it", async () => {
    await open('blocked');
    await page.evaluate(() => {
      const heard: string[] = [];
      for (const type of ['keydown', 'click', 'pointerdown', 'focusin']) {
        document.addEventListener(type, () => heard.push(type));
      }
      Object.assign(globalThis, { heard });
    });
    await button('Collapse').click();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('heard')).toEqual([]);
    // What is pressed on the page is heard.
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    expect(await page.evaluate('heard')).toContain('click');
  });

  test('a click by a script does nothing', async () => {
    await open('blocked');
    await button('Fill in my details').evaluate((node) => (node as HTMLButtonElement).click());
    expect(await kinds()).not.toContain('fill');
    await press('Fill in my details');
    expect(await kinds()).toContain('fill');
  });

  test('removed by the page it comes back, but not for ever', async () => {
    await open('blocked');
    const removed = await page.evaluate(async () => {
      let times = 0;
      for (; times < 40; times++) {
        const host = document.querySelector('html > div');
        if (!host) break;
        host.remove();
        await new Promise((done) => setTimeout(done, 10));
      }
      return times;
    });
    expect(removed).toBe(11);
  });

  test('it is closed to the page, and nothing on it tells what it is', async () => {
    await open('blocked', { closed: true });
    const host = page.locator('html > div');
    expect(await host.evaluate((node) => [node.shadowRoot, node.attributes.length])).toEqual([
      null,
      0,
    ]);
  });

  test("the page's style cannot hide it", async () => {
    await open('blocked', {
      head: '<style>div { display: none !important; opacity: 0 !important }</style>',
    });
    expect(await panel().isVisible()).toBe(true);
  });

  test('after an update it says so and does nothing', async () => {
    await open('blocked');
    await page.evaluate(() => {
      runtime.id = undefined;
    });
    await press('Fill in my details');
    expect(await panel().textContent()).toContain('Reload this page');
    expect(await kinds()).not.toContain('fill');
  });
});
