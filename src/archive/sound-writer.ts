import { inByteOrder, utf8 } from './bytes.ts';
import type { FormTurnover } from './form-writer.ts';
import { closedRowKey, closedRows, decodeRow, encodeRow, type Sounding, sharedUnits } from './sounds.ts';
import type { Table } from './store.ts';

/** Longest row in bytes: with its checksum it fills four LMDB pages less a page header. */
const ROW_BYTES = 16_368 - 4;
/** Bytes of a row beside its entries, and of an entry beside its text, at most. */
const ROW_HEAD = 10;
const ENTRY_HEAD = 9;

interface Filing {
  born: Sounding[];
  dead: Set<number>;
}

/**
 * Files new forms under how they sound, and takes out those that are forms no more. `keysOf` gives the sound keys of
 * a form. Numbers of new forms are above all that are filed.
 */
export function writeSounds(
  sounds: Table,
  { born, dead }: FormTurnover,
  keysOf: (form: string) => readonly string[],
): void {
  const filings = new Map<string, Filing>();
  const filing = (sound: string) => {
    const known = filings.get(sound) ?? { born: [], dead: new Set() };
    filings.set(sound, known);
    return known;
  };
  for (const { form, number } of dead) {
    for (const sound of keysOf(form)) filing(sound).dead.add(number);
  }
  for (const { form, number } of born) {
    for (const sound of new Set(keysOf(form))) filing(sound).born.push({ form, number });
  }
  for (const [sound, change] of inByteOrder(filings, ([sound]) => utf8(sound))) {
    writeRows(sounds, utf8(sound), change);
  }
}

function writeRows(sounds: Table, key: Buffer, { born, dead }: Filing): void {
  const value = sounds.get(key);
  const open = value ? decodeRow(value) : { closed: 0, forms: [] };
  let { closed } = open;
  let forms = open.forms.filter(({ number }) => !dead.has(number));
  const left = dead.size - (open.forms.length - forms.length);
  if (closed > 0 && left > 0) closed -= removeClosed(sounds, key, dead);
  forms.push(...born.sort((a, b) => a.number - b.number));
  if (forms.length === 0 && closed > 0) {
    const last = closedRows(sounds, key).at(-1) as { key: Buffer; forms: Sounding[] };
    sounds.delete(last.key);
    forms = last.forms;
    closed--;
  }
  const full = cut(forms);
  const rest = full.pop();
  for (const row of full) {
    const [first] = row as [Sounding];
    sounds.put(closedRowKey(key, first.number), encodeRow({ closed: 0, forms: row }));
  }
  if (rest) sounds.put(key, encodeRow({ closed: closed + full.length, forms: rest }));
  else sounds.delete(key);
}

/** Takes forms out of closed rows; gives how many of these that ends. */
function removeClosed(sounds: Table, sound: Buffer, dead: ReadonlySet<number>): number {
  let ended = 0;
  for (const { key, forms } of closedRows(sounds, sound)) {
    const kept = forms.filter(({ number }) => !dead.has(number));
    if (kept.length === forms.length) continue;
    if (kept.length > 0) sounds.put(key, encodeRow({ closed: 0, forms: kept }));
    else {
      sounds.delete(key);
      ended++;
    }
  }
  return ended;
}

/** Forms in rows that are no longer than they may be. */
export function cut(forms: readonly Sounding[], limit = ROW_BYTES): Sounding[][] {
  const rows: Sounding[][] = [];
  let row: Sounding[] = [];
  let bytes = limit;
  let last = '';
  for (const next of forms) {
    bytes += 2 * (next.form.length - sharedUnits(last, next.form)) + ENTRY_HEAD;
    if (bytes > limit) {
      row = [];
      rows.push(row);
      // The first of a row shares nothing.
      bytes = ROW_HEAD + 2 * next.form.length + ENTRY_HEAD;
    }
    row.push(next);
    last = next.form;
  }
  return rows;
}
