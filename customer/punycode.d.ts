/** The package ships no types; `punycode` without the path would be Node's deprecated built-in. */
declare module 'punycode/punycode.es6.js' {
  export function toUnicode(domain: string): string;
}
