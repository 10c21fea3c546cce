import { ByteReader, ByteWriter, u32, utf8 } from './bytes.ts';
import type { Table } from './store.ts';

/** A form as it is filed under how it sounds. */
export interface Sounding {
  form: string;
  number: number;
}

/**
 * The forms filed under a sound key, by ascending number. The open row stands under the key itself, so that most
 * keys cost one read; full ones are closed and stand behind it, under the key, a zero byte and their first number.
 */
export interface SoundRow {
  /** In the open row, how many closed ones there are; 0 in a closed one. */
  closed: number;
  forms: Sounding[];
}

/**
 * Varint closed, varint units of the text, the text, then for each form: varint units shared with the form before,
 * varint units that follow in the text, varint number less the one before. What follows is together in the text, so that
 * a row is decoded in one go. Units are UTF-16: a Bangla letter takes two bytes, in UTF-8 three.
 */
export function encodeRow({ closed, forms }: SoundRow): Uint8Array {
  const entries = new ByteWriter(forms.length * 6);
  let text = '';
  let last: Sounding = { form: '', number: 0 };
  for (const next of forms) {
    const shared = sharedUnits(last.form, next.form);
    entries.varint(shared);
    entries.varint(next.form.length - shared);
    entries.varint(next.number - last.number);
    text += next.form.slice(shared);
    last = next;
  }
  const bytes = Buffer.from(text, 'utf16le');
  const out = new ByteWriter(bytes.length + entries.length + 10);
  out.varint(closed);
  out.varint(text.length);
  out.append(bytes);
  out.append(entries.view());
  return out.view();
}

/** Throws RangeError on malformed bytes. */
export function decodeRow(bytes: Uint8Array): SoundRow {
  const reader = new ByteReader(bytes);
  const closed = reader.varint();
  const encoded = reader.take(reader.varint() * 2);
  const text = Buffer.from(encoded.buffer, encoded.byteOffset, encoded.length).toString('utf16le');
  const forms: Sounding[] = [];
  let at = 0;
  let last: Sounding = { form: '', number: 0 };
  while (!reader.done) {
    const shared = reader.varint();
    const end = at + reader.varint();
    if (shared > last.form.length || end > text.length) throw new RangeError('form runs past its text');
    last = {
      form: last.form.slice(0, shared) + text.slice(at, end),
      number: last.number + reader.varint(),
    };
    forms.push(last);
    at = end;
  }
  return { closed, forms };
}

/** How many UTF-16 units two forms begin with alike. */
export function sharedUnits(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared;
}

/** Key of the closed row that begins with the form of this number. */
export function closedRowKey(sound: Uint8Array, first: number): Buffer {
  return Buffer.concat([sound, Buffer.of(0), u32(first)]);
}

/** The closed rows of a sound key, in order. */
export function closedRows(sounds: Table, sound: Uint8Array): { key: Buffer; forms: Sounding[] }[] {
  const end = Buffer.concat([sound, Buffer.of(1)]);
  const rows = sounds.range({ start: closedRowKey(sound, 0), end });
  return Array.from(rows, ({ key, value }) => ({ key, forms: decodeRow(value).forms }));
}

/** The forms filed under a sound key, by ascending number. */
export function formsSounding(sounds: Table, sound: string): Sounding[] {
  const key = utf8(sound);
  const value = sounds.get(key);
  if (!value) return [];
  const { closed, forms } = decodeRow(value);
  return closed === 0 ? forms : [...closedRows(sounds, key).flatMap((row) => row.forms), ...forms];
}
