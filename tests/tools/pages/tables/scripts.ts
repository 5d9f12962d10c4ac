/** What scripts of the pages do. */

/** How they find an element. */
export const SELECT = 'const $ = (selector) => document.querySelector(selector);';

/** A button, and what happens a while after it was pressed, when no event tells any more. */
export const button = (script: string, after = 800): string =>
  `<button type="button" id="go">Go on</button>
<script>
${SELECT}
$('#go').onclick = () => setTimeout(() => { ${script} }, ${after});
</script>`;

/** HTML as a text within a script. */
export const quoted = (html: string): string => JSON.stringify(html).replaceAll('</', '<\\/');
