/** @returns a part of an address with its percent escapes decoded; as it is written where these are malformed. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Malformed escapes; see above.
    return text;
  }
}
