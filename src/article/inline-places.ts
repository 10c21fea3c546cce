/** Where something may open within a line: behind a sentence's end, or in a bracket, with the quotes and the space after it. */
export interface Place {
  /** Where the mark stands. */
  mark: number;
  /** Where what it precedes opens. */
  to: number;
  bracket: boolean;
}

/** What a code unit is, by a table that is filled as it is asked. */
const UNKNOWN = 0;
const OTHER = 1;
const STOP = 2;
const BRACKET = 3;
const CLOSE = 4;
const SPACE = 5;
const KINDS = new Uint8Array(0x10000);

const STOPS = '.!?…।॥。！？؟۔';
const BRACKETS = '([（【';
const CLOSES = `"'”’»“‘)]`;

function kindOf(unit: number): number {
  const known = KINDS[unit] as number;
  if (known !== UNKNOWN) return known;
  const kind = tell(String.fromCharCode(unit));
  KINDS[unit] = kind;
  return kind;
}

function tell(char: string): number {
  if (STOPS.includes(char)) return STOP;
  if (BRACKETS.includes(char)) return BRACKET;
  if (CLOSES.includes(char)) return CLOSE;
  return /\s/.test(char) ? SPACE : OTHER;
}

/** The places of a line in order. */
export function placesOf(line: string): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < line.length; at++) {
    const kind = kindOf(line.charCodeAt(at));
    if (kind !== STOP && kind !== BRACKET) continue;
    let to = at + 1;
    if (kind === STOP) while (to < line.length && kindOf(line.charCodeAt(to)) === CLOSE) to++;
    while (to < line.length && kindOf(line.charCodeAt(to)) === SPACE) to++;
    places.push({ mark: at, to, bracket: kind === BRACKET });
    at = to - 1;
  }
  return places;
}
