/** Made of the captions when the extension is built; see `modules/made-captions.ts`. */
declare module '*/titles.json?beginnings' {
  const beginnings: { titles: string; labels: string; labelled: string };
  export default beginnings;
}

/** What each key names: of the titles alone, or of the form and the titles together. */
declare module '*.json?keys' {
  const texts: Record<string, string>;
  export default texts;
}
