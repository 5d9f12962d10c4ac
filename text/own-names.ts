/** Names in a style sheet that a page cannot know. */

/**
 * A page can register any custom property for its whole document, closed shadow roots included, and so give it another
 * value in there: a ground that is transparent, a text that is not seen. It cannot register a name that it does not know.
 * @param css what is drawn in a page, with names that begin with `--ob-`.
 * @returns the same, with names made for this document alone. They must be set inside the shadow root: what is set on its
 *   host the page can list.
 */
export function withOwnNames(css: string): string {
  // `randomUUID` is missing in documents that came without encryption.
  const own = crypto.getRandomValues(new Uint32Array(4)).join('-');
  return css.replaceAll('--ob-', `--o${own}-`);
}
