import type { Assessment } from '../../request/finding';
import { expect, fresh, test } from '../fixtures/extension.ts';
import { storedBook } from '../fixtures/stored-book.ts';
import type { Browser } from '../replay/browser.ts';
import { openTab, reset } from '../replay/extension.ts';
import type { Documents } from '../replay/serve.ts';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: {
    session: {
      onChanged: {
        addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
      };
    };
  };
};

const CONTOSO = '0f0e0d0c-1a2b-4c3d-8e9f-a0b1c2d3e4f5';
const FABRIKAM = '1a2b3c4d-5e6f-4a1b-9c2d-3e4f5a6b7c8d';
const TAILSPIN = '2b3c4d5e-6f7a-4b1c-8d2e-4f5a6b7c8d9e';
const LIST = 'https://partner.microsoft.com/en-us/dashboard/v2/customers/list';
const accountOf = (tenantId: string) =>
  `https://partner.microsoft.com/dashboard/v2/customers/${tenantId}/account`;

const row = (id: string, cells: string[]) =>
  `<tr role="row" id="row-${id}"><th id="cell-displayName-${id}"><a href="#">${cells[0]}</a></th><td id="cell-tenantId-${id}">${cells[1]}</td><td>${cells[2]}</td></tr>`;

/** The list as it loads: skeletons first; the rows come in a shadow root, and are rewritten in place. */
const listPage = `<!doctype html><html lang="en"><body><he-shell></he-shell><script>
  const shell = document.querySelector('he-shell').attachShadow({ mode: 'open' });
  shell.innerHTML = '<customersvcadmin_he-data-grid></customersvcadmin_he-data-grid>';
  const grid = shell.firstElementChild.attachShadow({ mode: 'open' });
  const head = '<tr role="row"><th role="columnheader"><button>Name <span>Sort ascending</span></button></th><th role="columnheader">Microsoft ID</th><th role="columnheader"><button>Primary domain name <span>Not sorted</span></button></th></tr>';
  const draw = (rows) => { grid.innerHTML = '<table role="grid">' + head + rows + '</table>'; };
  draw('<tr role="row" id="row-he-row-0"><th id="cell-displayName-he-row-0">Loading</th><td></td><td>loading.example</td></tr>');
  setTimeout(() => draw(${JSON.stringify(
    row(CONTOSO, ['Contoso', CONTOSO, 'contoso.onmicrosoft.com']) +
      row(FABRIKAM, ['Fabrikam', CONTOSO, 'fabrikam.example']) +
      row(TAILSPIN.toUpperCase(), ['Tailspin', TAILSPIN, 'not yet known']),
  )}), 700);
</script></body></html>`;

const RELATIONSHIPS =
  'https://partner.microsoft.com/en-us/dashboard/v2/customers/granularadminaccess/list';
/** Names alone; another extension has put a column into it, with a label that the user typed and buttons. */
const relationships = `<!doctype html><html lang="en"><body><table class="data-grid__table" role="grid">
  <thead><tr id="column-header" role="row"><th id="cell-displayName-column-header" role="columnheader">Name</th>
    <th id="cell-tenantDomain-column-header" role="columnheader">Alternative name</th>
    <th id="cell-tenantId-column-header" role="columnheader">Microsoft ID</th></tr></thead>
  <tbody><tr role="row" id="row-${CONTOSO}"><th id="cell-displayName-${CONTOSO}" role="rowheader"><customersvcadmin_he-button>Contoso</customersvcadmin_he-button></th>
    <td id="cell-tenantDomain-${CONTOSO}"><span>old.contoso.example</span><button>✎</button></td>
    <td id="cell-tenantId-${CONTOSO}">${CONTOSO}</td></tr></tbody></table></body></html>`;

/** It prints no tenant ID, by which it could tell whose it is. */
const CONTOSO_ACCOUNT =
  '<h1>Contoso | Account</h1><div><span>Domain name:</span> <span>contoso.onmicrosoft.com</span></div>';
/** Nothing on it says whose it is, but the name. */
const BARE = '<h1>Fabrikam | Subscriptions</h1>';

const accountPage = `<!doctype html><html lang="en"><body><main>${CONTOSO_ACCOUNT}</main><script>
  const show = (text) => { document.querySelector('main').innerHTML = text; };
  /** The address first, the content later: as single-page portals do. */
  const move = (path, text) => { history.pushState({}, '', path); setTimeout(show, 200, text); };
</script></body></html>`;

const html = (text: string) => ({ body: Buffer.from(text), type: 'text/html; charset=utf-8' });
const documents: Documents = new Map([
  [LIST, html(listPage)],
  [accountOf(CONTOSO), html(accountPage)],
  [RELATIONSHIPS, html(relationships)],
]);

let browser: Browser;
test.beforeAll(async ({ extension }) => {
  browser = await fresh(extension);
  browser.serve(documents);
});
test.beforeEach(() => reset(browser, documents, null));

const allow = (rememberVisits: boolean) =>
  browser.host.evaluate(
    (changes) => chrome.runtime.sendMessage({ kind: 'settings-save', changes }),
    { rememberVisits },
  );

interface Kept {
  name: string;
  domain: string | null;
  tenantId: string | null;
}

const book = async (): Promise<Kept[]> =>
  (await storedBook<Kept>(browser.host))
    .map(({ name, domain, tenantId }) => ({ name, domain, tenantId }))
    .sort((a, b) => a.name.localeCompare(b.name));

const LISTED = [
  { name: 'Contoso', domain: 'contoso.onmicrosoft.com', tenantId: CONTOSO },
  { name: 'Tailspin', domain: null, tenantId: TAILSPIN },
];

test.describe('the customer book', () => {
  test('stays as it is while visits are not remembered', async () => {
    const { page } = await openTab(browser);
    await page.goto(LIST);
    await page.waitForTimeout(3000);
    await page.goto(accountOf(CONTOSO));
    await page.waitForTimeout(1500);
    expect(await book()).toEqual([]);
  });

  test('takes the listed customers in, but no skeleton and no row of two customers', async () => {
    await allow(true);
    const { page } = await openTab(browser);
    await page.goto(LIST);
    await expect.poll(book).toEqual(LISTED);
  });

  test('takes names from the list of relationships, and no label of another extension for a domain', async () => {
    await allow(true);
    const { page } = await openTab(browser);
    await page.goto(RELATIONSHIPS);
    await expect
      .poll(book, { timeout: 10_000 })
      .toEqual([{ name: 'Contoso', domain: null, tenantId: CONTOSO }]);
  });

  test('takes in a list that was open before the user allowed it', async () => {
    const { page } = await openTab(browser);
    await page.goto(LIST);
    await page.waitForTimeout(1500);
    await allow(true);
    await expect.poll(book).toEqual(LISTED);
  });

  test('takes in the customer whose page is visited, with name and domain', async () => {
    await allow(true);
    const { page } = await openTab(browser);
    await page.goto(accountOf(CONTOSO));
    await expect.poll(book).toEqual(LISTED.slice(0, 1));
  });
});

test.describe('from one customer to the next without loading again', () => {
  test("no moment shows one customer's name or domain with the other's tenant ID", async () => {
    await browser.host.evaluate(() => {
      const seen: unknown[] = [];
      Object.assign(globalThis, { seen });
      chrome.storage.session.onChanged.addListener((changes) => {
        for (const { newValue } of Object.values(changes)) {
          const known = (newValue as { assessment?: Assessment } | undefined)?.assessment;
          if (!known) continue;
          const { tenantId, domains = [], names = [] } = known.customer ?? {};
          seen.push([tenantId, names[0], domains[0] ?? tenantId].join(' '));
        }
      });
    });
    const seen = () =>
      browser.host.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    const { page } = await openTab(browser);
    await page.goto(accountOf(CONTOSO));
    await expect
      .poll(async () => (await seen()).at(-1))
      .toBe(`${CONTOSO} Contoso contoso.onmicrosoft.com`);

    // The address changes; the page still shows the previous customer, and goes on rendering it.
    const path = new URL(accountOf(FABRIKAM)).pathname;
    await page.evaluate(`move(${JSON.stringify(path)}, ${JSON.stringify(CONTOSO_ACCOUNT)})`);
    await expect.poll(async () => (await seen()).at(-1)).toBe(`${FABRIKAM}  ${FABRIKAM}`);
    await page.waitForTimeout(3000);
    expect((await seen()).at(-1)).toBe(`${FABRIKAM}  ${FABRIKAM}`);

    await page.evaluate(`show(${JSON.stringify(BARE)})`);
    await expect.poll(async () => (await seen()).at(-1)).toBe(`${FABRIKAM} Fabrikam ${FABRIKAM}`);
    const mixed = (await seen()).filter(
      (text) => text.startsWith(FABRIKAM) && /contoso/i.test(text),
    );
    expect(mixed).toEqual([]);
  });
});
