/** Made of the titles when the extension is built; see `modules/folded-captions.ts`. */
declare module '*/titles.json?beginnings' {
  const beginnings: { titles: string; labels: string };
  export default beginnings;
}
