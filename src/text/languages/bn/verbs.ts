import { normalise } from '../../normalise.ts';
import { wordList, wordSet } from '../../wordlist.ts';
import { fold } from './fold.ts';
import { NOT_VERBS } from './not-verbs.ts';
import { ENDINGS, type Family, VERBAL_NOUN } from './verb-endings.ts';
import { A_TO_E, IRREGULAR, LINKED, LINKED_O, LINKED_SHORT, LOW_HIGH, PLAIN } from './verb-roots.ts';

/*
 * A verb form is a shape of a root and an ending that this shape takes. The table of all forms is not built: a word
 * is cut at each place and both halves are looked up.
 */
interface Shape {
  root: string;
  /** One bit a family. */
  families: number;
}

interface Table {
  shapes: ReadonlyMap<string, readonly Shape[]>;
  /** The families that have an ending. */
  endings: ReadonlyMap<string, number>;
  longestShape: number;
  longestEnding: number;
  nouns: ReadonlySet<string>;
  excluded: ReadonlySet<string>;
}

let table: Table | undefined;

/** Built at the first word of a search: roots are folded when they are found, and families are numbers. */
function build(): Table {
  const shapes = new Map<string, Shape[]>();
  const add = (root: string, shape: string, families: number) => {
    const known = shapes.get(shape);
    const same = known?.find((entry) => entry.root === root);
    if (same) same.families |= families;
    else if (known) known.push({ root, families });
    else shapes.set(shape, [{ root, families }]);
  };
  const consonant = bits(['present', 'first', 'finite', 'noun', 'literary', 'linkedA', 'linkedPerfect']);
  const perfect = bits(['perfect']);
  for (const root of wordList(PLAIN)) add(root, root, consonant | perfect);
  for (const root of wordList(A_TO_E)) {
    add(root, root, consonant);
    add(root, perfectShape(root), perfect);
  }
  const before = bits(['present', 'finite', 'noun', 'linkedA']);
  for (const pair of wordList(LOW_HIGH)) {
    const [low = '', high = low] = pair.split('/');
    add(low, low, before);
    add(low, high, consonant | perfect);
  }
  const [linked, linkedPerfect] = [bits(['linkedA']), bits(['linkedPerfect'])];
  for (const pair of wordList(LINKED)) {
    const [low = '', high = low] = pair.split('/');
    add(low, low, linked);
    add(low, high, linked | linkedPerfect);
  }
  for (const root of wordList(LINKED_SHORT)) add(nameOf(shapes, root), root, perfect);
  const linkedO = bits(['linkedO', 'linkedPerfect']);
  for (const root of wordList(LINKED_O)) add(root, root, linkedO);
  for (const [root, parts] of IRREGULAR) {
    for (const [shape, families] of Object.entries(parts)) {
      add(normalise(root), normalise(shape), bits(families));
    }
  }
  const endings = familiesByEnding();
  return {
    shapes,
    endings,
    longestShape: longest(shapes),
    longestEnding: longest(endings),
    nouns: wordSet(VERBAL_NOUN),
    excluded: wordSet(NOT_VERBS),
  };
}

function longest(words: ReadonlyMap<string, unknown>): number {
  let most = 0;
  for (const word of words.keys()) if (word.length > most) most = word.length;
  return most;
}

function nameOf(shapes: ReadonlyMap<string, readonly Shape[]>, shape: string): string {
  return shapes.get(shape)?.[0]?.root ?? shape;
}

const FAMILIES = Object.keys(ENDINGS) as Family[];

function bits(families: readonly Family[]): number {
  return families.reduce((sum, family) => sum | (1 << FAMILIES.indexOf(family)), 0);
}

function familiesByEnding(): Map<string, number> {
  const endings = new Map<string, number>();
  for (const family of FAMILIES) {
    const bit = bits([family]);
    for (const ending of wordList(ENDINGS[family])) {
      const key = ending === '_' ? '' : ending;
      endings.set(key, (endings.get(key) ?? 0) | bit);
    }
  }
  return endings;
}

/** থাক, থেক; আন, এন. */
function perfectShape(root: string): string {
  if (root.startsWith('আ')) return `এ${root.slice(1)}`;
  const at = root.lastIndexOf('া');
  return `${root.slice(0, at)}ে${root.slice(at + 1)}`;
}

function lookUp(word: string, known: Table, wanted?: ReadonlySet<string>): string | undefined {
  const { shapes, endings, longestShape, longestEnding } = known;
  const first = Math.max(1, word.length - longestEnding);
  for (let at = Math.min(word.length, longestShape); at >= first; at--) {
    const found = shapes.get(word.slice(0, at));
    if (!found) continue;
    const ending = word.slice(at);
    if (wanted && !wanted.has(ending)) continue;
    const families = endings.get(ending) ?? 0;
    const shape = found.find((entry) => (entry.families & families) !== 0);
    if (shape) return `${fold(shape.root)}_`;
  }
  return undefined;
}

/** Particles after a finite verb: emphasis, and negation where what is left ends as a verb does. */
const PARTICLE = new RegExp(normalise('(?:ই|ও|তো|(?<=[িেনয়ব])না|(?<=[িেনয়মইওো])নি|(?<=[িই])নে)$'));

/**
 * The root of a verb form and `_`, which keeps it apart from nouns (কর "tax", করা "to do"); undefined for any other word.
 * Causatives share the root of their verb.
 */
export function verbRoot(word: string): string | undefined {
  table ??= build();
  let rest = word;
  let negated = false;
  for (let round = 0; round < 3; round++) {
    if (!negated && isExcluded(rest, table)) return undefined;
    const root = lookUp(rest, table);
    if (root) return root;
    const at = rest.search(PARTICLE);
    if (at <= 0) return undefined;
    negated ||= rest.slice(at) === NOT_YET;
    rest = rest.slice(0, at);
  }
  return undefined;
}

/** Only verbs take it: পাননি is of পাওয়া, while পান alone may be betel. */
const NOT_YET = normalise('নি');

const CASE = new RegExp(normalise('(?:(?<=[িইও])তে|(?<=া)য়|[ইও])$'));

function isExcluded(word: string, { excluded }: Table): boolean {
  return excluded.has(word) || excluded.has(word.replace(CASE, ''));
}

/** The same for a verbal noun alone (করা, যাওয়া, জানানো), left when the case endings of a noun are off. */
export function verbalNounRoot(word: string): string | undefined {
  table ??= build();
  return table.excluded.has(word) ? undefined : lookUp(word, table, table.nouns);
}
