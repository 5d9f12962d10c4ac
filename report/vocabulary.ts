/**
 * All words of a page's own markup that a report keeps: those of HTML and ARIA, and of the names that Microsoft's
 * shells and libraries give. Every other word becomes a pseudonym, for it may be somebody's.
 *
 * Source: the HTML standard and WAI-ARIA 1.3; the class names of Fluent UI 8 and 9, and those of the Azure portal's form
 * rows as `portals/selectors.ts` has them. Given names and words of company names are left out on purpose.
 */

import * as selectors from '../portals/selectors';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Elements that do nothing but hold content: none that loads, runs or ends the parsing. */
export const TAGS: ReadonlySet<string> = words(`
  html head title body a abbr address article aside b bdi bdo blockquote br button canvas caption center cite code col
  colgroup data datalist dd del details dfn dialog div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4
  h5 h6 header hgroup hr i iframe img input ins kbd label legend li main map mark menu meter nav ol optgroup option
  output p pre progress q s samp search section select slot small span strong sub summary sup table tbody td textarea
  tfoot th thead time tr u ul var wbr area`);

/** Attributes of ARIA whose values are words; those whose values are texts or ids stand in `attributes.ts`. */
export const ARIA: ReadonlySet<string> = words(`
  aria-atomic aria-autocomplete aria-busy aria-checked aria-current aria-disabled aria-expanded aria-haspopup aria-hidden
  aria-invalid aria-live aria-modal aria-multiline aria-multiselectable aria-orientation aria-pressed aria-readonly
  aria-relevant aria-required aria-selected aria-sort`);

/** What attributes such as `role`, `type` and `aria-expanded` may say. */
export const VALUES: ReadonlySet<string> = words(`
  alert alertdialog application article banner blockquote button caption cell checkbox columnheader combobox
  complementary contentinfo definition dialog directory document feed figure form generic grid gridcell group heading
  img link list listbox listitem log main marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter
  navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader
  scrollbar search searchbox separator slider spinbutton status switch tab table tablist tabpanel term textbox timer
  toolbar tooltip tree treegrid treeitem
  text email tel url password number range color file hidden submit reset image date time month week
  datetime-local ltr rtl auto true false plaintext-only decimal numeric on off
  mixed undefined page step location polite assertive inline both horizontal vertical ascending descending other
  additions removals all`);

const PARTS = `
  accordion account action actions active additional address alert alias app aria assertive auto avatar azc azure
  backdrop badge balloon bar base blade body bottom box breadcrumb button buttons caption card carousel category cell
  center checkbox checkmark chosen circle clear code collapse color column combo combobox command compact compound
  contact container content contents control controls copy country create css current customer data date default
  description details dialog directory disabled dismiss display divider docking domain down drawer dropdown edit
  element email empty error expand ext extension fabric field fieldset filled first flat flex fluent flyout focus
  footer form frame fui fxc fxs fxt grid group has header heading hidden hint icon id image indicator indicators info
  inline inner input issue item items journey label labels language large last layer layout left legend line link list
  listbox live loading logo main menu message method microsoft middle modal mode ms msportalfx multi name nav
  navigation next number o365 office365 open option options outer output overflow overlay panel part phone picker
  placeholder plan plans polite popover popup portal preferred presence previous primary product progress provider
  radio region request required review right root row save scope screen scroll search second secondary section select
  selected selection separator service severity side single size skip slider small spacer spinner split state static
  status step steps sub subject submit subscription subtitle suffix summary support surface swatch switch tab table
  tabs tag tenant text textarea tickets title toast toggle toolbar tooltip top topbar tree trigger type up user
  username validation value values view viewport warning wrapper
`;

/** The names in a list of selectors: classes, ids, and what an attribute is compared with. */
const wordsOf = (selector: string): string[] => selector.match(/[A-Za-z0-9]+/g) ?? [];

const OF_SELECTORS = Object.values(selectors)
  .flat()
  .flatMap((entry) =>
    typeof entry === 'string' ? [entry] : 'selector' in entry ? [entry.selector] : [],
  )
  .flatMap(wordsOf)
  .flatMap((word) => [word, ...word.split(/(?<=[a-z0-9])(?=[A-Z])/)]);

const NAME_PARTS: ReadonlySet<string> = new Set(
  // A single letter may be one of a name that is spelled.
  [...words(PARTS), ...OF_SELECTORS.filter((word) => word.length > 1)].map((word) =>
    word.toLowerCase(),
  ),
);

/** @returns true for one word of an id or class name that says nothing of anybody. */
export const isNamePart = (word: string): boolean => NAME_PARTS.has(word.toLowerCase());
