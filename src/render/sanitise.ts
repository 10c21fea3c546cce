/**
 * What a terminal would obey instead of showing: C0 and C1 controls with DEL, bidi embeddings, overrides and
 * isolates, line and paragraph separators, and tag characters. Tab and LF are the layout's own. ZWJ, ZWNJ and the
 * plain direction marks (LRM, RLM, ALM) are part of how scripts are written and pass.
 */
const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return code < 0x100 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`;
}

/** The text with everything a terminal would obey written out, e.g. `\x1b` or `\u{202e}`. Tab and LF stay. */
export function sanitise(text: string): string {
  return text.replace(UNSAFE, escaped);
}

/** The same for text that must stay on its line, such as a file's name in a message: tab and LF are written out, too. */
export function sanitiseLine(text: string): string {
  return sanitise(text).replace(/[\t\n]/g, escaped);
}

/** The same for JSON text: written as JSON's own `\uXXXX`, so that the text still parses to the same value. */
export function sanitiseJson(json: string): string {
  return json.replace(UNSAFE, (character) =>
    [...Array(character.length).keys()]
      .map((i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** The text on one line: each tab or line end becomes one space. */
export function oneLine(text: string): string {
  return text.replace(/\r\n|[\t\r\n]/g, ' ');
}
