/**
 * Reading the customer list of Partner Center: rows named `row-<tenant ID>`, their cells `cell-<column>-<tenant
 * ID>`, in grids with any prefix. Proven for the list of delegated relationships, which prints names and no
 * domain; the same scheme is assumed for the customer list.
 */

import { LIST_ROWS } from '../../portals/selectors';
import { tenantOf } from '../../portals/tenant-hints';
import { GUID } from '../../text/guid';
import { type Root, textOf } from '../dom';
import { cleanText } from '../text';

export interface ListedCustomer {
  tenantId: string;
  name: string;
  domain: string | null;
}

/** What a column's header says. */
type LookUp = (text: string) => string | undefined;

/** Skeleton rows, shown while the list loads, have numbers in place of tenant IDs. */
const ROW = new RegExp(`^row-(${GUID})$`, 'i');
const CELL = new RegExp(`^cell-(.+)-(${GUID})$`, 'i');
const CELLS = 'td,th,[role=cell],[role=gridcell],[role=rowheader]';

/**
 * What the portal may call the column of domains. Other extensions put columns of their own into the grid, with labels
 * that a user typed: those have buttons in their cells, and names such as `tenantDomain`.
 */
const DOMAIN = /^(?:primary|default|customer)?domain(?:name)?$/;
const PRESSED = 'button,input,[role=button]';

/** Rows beyond this many are read when the list has been scrolled or turned. */
const MAX_ROWS = 1000;

/** @returns the customers in sight, each once. */
export function readList(roots: readonly Root[], lookUp: LookUp): ListedCustomer[] {
  const found = new Map<string, ListedCustomer>();
  for (const root of roots) {
    for (const row of root.querySelectorAll(LIST_ROWS.join())) {
      const tenantId = ROW.exec(row.id)?.[1]?.toLowerCase();
      if (!tenantId || found.size >= MAX_ROWS) continue;
      const customer = readRow(row, tenantId, lookUp);
      if (customer) found.set(tenantId, customer);
    }
  }
  return [...found.values()];
}

function readRow(row: Element, tenantId: string, lookUp: LookUp): ListedCustomer | null {
  const cells = [...row.querySelectorAll(CELLS)].slice(0, 50);
  const named = new Map<string, Element>();
  for (const cell of cells) {
    const [, column, id] = CELL.exec(cell.id) ?? [];
    if (!column || !id) continue;
    // A row whose cells are of another customer is being rewritten just now.
    if (id.toLowerCase() !== tenantId) return null;
    named.set(column.toLowerCase(), cell);
  }
  const printed = named.get('tenantid');
  const other = printed && tenantOf(textOf(printed))?.tenantId;
  if (other && other !== tenantId) return null;
  const nameCell = named.get('displayname') ?? named.get('companyname') ?? named.get('name');
  const domainCell =
    [...named].find(([column, cell]) => DOMAIN.test(column) && !cell.querySelector(PRESSED))?.[1] ??
    nameless(cells[domainColumn(row, cells.length, lookUp)]);
  const name = nameCell ? textOf(nameCell.querySelector('a') ?? nameCell).slice(0, 200) : '';
  const domain =
    domainCell && domainCell !== nameCell ? tenantOf(textOf(domainCell))?.domains[0] : null;
  if (!name && !domain) return null;
  return { tenantId, name, domain: domain ?? null };
}

/** What the header calls a domain counts where the cell itself does not say otherwise, and nothing in it is pressed. */
const nameless = (cell: Element | undefined): Element | undefined =>
  cell && !CELL.test(cell.id) && !cell.querySelector(PRESSED) ? cell : undefined;

/** The place of the domain's column by the grid's header; -1 when there is none or it does not fit the row. */
function domainColumn(row: Element, width: number, lookUp: LookUp): number {
  const grid = row.closest('table,[role=grid],[role=table],[role=treegrid]');
  const headers = [...(grid?.querySelectorAll('[role=columnheader],thead th') ?? [])].slice(0, 50);
  if (headers.length !== width) return -1;
  const names = headers.map((header) => lookUp(textOf(header)) ?? lookUp(firstText(header)));
  const primary = names.indexOf('primary-domain-name');
  return primary >= 0 ? primary : names.indexOf('domain-name');
}

/** A header may hold a button that sorts, and say behind the column's name how it is sorted. */
function firstText(header: Element): string {
  const walker = document.createTreeWalker(header, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = cleanText((node as Text).data);
    if (text) return text;
  }
  return '';
}
