/**
 * Enough of an assembler of WebAssembly (core specification 1.0, section 5) for a few loops over bytes: expressions are values of a
 * type, and statements are made of them, so that a function reads like one of this language. The build runs it once; a test
 * runs what it makes.
 */

export type Type = 'i32' | 'f32' | 'f64';
const TYPES: Record<Type, number> = { i32: 0x7f, f32: 0x7d, f64: 0x7c };

/** An expression: what leaves a value of its type. */
export interface Value {
  type: Type;
  code: readonly number[];
}

/** What is done. */
export type Statement = readonly number[];

/** A value, or a whole number of 32 bits. */
type Operand = Value | number;

/** A variable of a function, which is also its value. */
export interface Variable extends Value {
  index: number;
}

export interface Definition {
  name: string;
  parameters: Type[];
  result: Type | null;
  /** Of what is no parameter. */
  locals: Type[];
  body: Statement;
}

/** Signed and unsigned LEB128. */
function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value >>> 0;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}

function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value | 0;
  for (; rest < -64 || rest > 63; rest >>= 7) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest & 0x7f];
}

const sized = (bytes: readonly number[]): number[] => [...unsigned(bytes.length), ...bytes];
const list = (items: readonly (readonly number[])[]): number[] => [
  ...unsigned(items.length),
  ...items.flat(),
];
const section = (id: number, items: readonly (readonly number[])[]): number[] => [id, ...sized(list(items))];
const text = (name: string): number[] => sized([...name].map((char) => char.charCodeAt(0)));

/** A module with a memory, exported as `memory`, of so many pages at first, and some functions by their names. */
export function assemble(pages: number, functions: readonly Definition[]): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters, result }) => [
    0x60,
    ...list(parameters.map((type) => [TYPES[type]])),
    ...list(result === null ? [] : [[TYPES[result]]]),
  ]);
  const exported = functions.map(({ name }, i) => [...text(name), 0, ...unsigned(i)]);
  const bodies = functions.map(({ locals, body }) =>
    sized([...list(locals.map((type) => [1, TYPES[type]])), ...body, 0x0b]),
  );
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, types),
    ...section(
      3,
      functions.map((_, i) => unsigned(i)),
    ),
    ...section(5, [[0, ...unsigned(pages)]]),
    ...section(7, [[...text('memory'), 2, 0], ...exported]),
    ...section(10, bodies),
  ]);
}

/** Variables of whole numbers, by their names. */
export const ints = <Name extends string>(...names: Name[]): Record<Name, Type> =>
  Object.fromEntries(names.map((name) => [name, 'i32'])) as Record<Name, Type>;

/** A function; `write` is given its variables and gives what is done. All but the parameters are 0 at first. */
export function define<Parameter extends string, Local extends string>(
  name: string,
  parameters: Record<Parameter, Type>,
  locals: Record<Local, Type>,
  result: Type | null,
  write: (variables: Record<Parameter | Local, Variable>) => Statement[],
): Definition {
  const all = Object.entries<Type>({ ...parameters, ...locals });
  const variables = all.map(([key, type], index): [string, Variable] => [
    key,
    { type, index, code: [0x20, ...unsigned(index)] },
  ]);
  return {
    name,
    parameters: Object.values<Type>(parameters),
    result,
    locals: Object.values<Type>(locals),
    body: write(Object.fromEntries(variables) as Record<Parameter | Local, Variable>).flat(),
  };
}

const value = (operand: Operand): Value =>
  typeof operand === 'number' ? { type: 'i32', code: [0x41, ...signed(operand)] } : operand;

/** An operation by its code for each type of its operands. */
function operation(codes: Partial<Record<Type, number>>, result?: Type) {
  return (a: Operand, b: Operand): Value => {
    const [x, y] = [value(a), value(b)];
    const code = codes[x.type];
    if (code === undefined || x.type !== y.type)
      throw new TypeError(`no such operation: ${x.type}, ${y.type}`);
    return { type: result ?? x.type, code: [...x.code, ...y.code, code] };
  };
}

/** 0 as a float. */
export const ZERO: Value = { type: 'f64', code: [0x44, ...new Array<number>(8).fill(0)] };

export const add = operation({ i32: 0x6a, f32: 0x92, f64: 0xa0 });
export const subtract = operation({ i32: 0x6b });
export const times = operation({ i32: 0x6c, f32: 0x94, f64: 0xa2 });
export const over = operation({ f64: 0xa3 });
export const and = operation({ i32: 0x71 });
export const or = operation({ i32: 0x72 });
export const shiftedLeft = operation({ i32: 0x74 });
export const shiftedRight = operation({ i32: 0x76 });
export const equal = operation({ i32: 0x46 }, 'i32');
export const differ = operation({ i32: 0x47 }, 'i32');
/** Whole numbers are taken as unsigned. */
export const less = operation({ i32: 0x49, f32: 0x5d }, 'i32');
export const notLess = operation({ i32: 0x4f, f32: 0x60 }, 'i32');

export const not = (of: Operand): Value => ({ type: 'i32', code: [...value(of).code, 0x45] });
export const root = (of: Value): Value => ({ type: 'f32', code: [...of.code, 0x91] });
/** A whole number, unsigned, as a float; a float in more or fewer bits. */
export const asF32 = (of: Operand): Value => converted(of, 'f32', { i32: 0xb3, f64: 0xb6 });
export const asF64 = (of: Operand): Value => converted(of, 'f64', { i32: 0xb8, f32: 0xbb });

function converted(of: Operand, type: Type, codes: Partial<Record<Type, number>>): Value {
  const from = value(of);
  const code = codes[from.type];
  if (code === undefined) throw new TypeError(`${from.type} is not converted to ${type}`);
  return { type, code: [...from.code, code] };
}

/** What stands in memory at an address: a byte, two bytes or four as a whole number, or a float. */
const read =
  (type: Type, code: number, align: number) =>
  (address: Operand, offset = 0): Value => ({
    type,
    code: [...value(address).code, code, align, ...unsigned(offset)],
  });
export const byteAt = read('i32', 0x2d, 0);
export const shortAt = read('i32', 0x2f, 1);
export const wordAt = read('i32', 0x28, 2);
export const f32At = read('f32', 0x2a, 2);
export const f64At = read('f64', 0x2b, 3);

const write =
  (code: number, align: number) =>
  (address: Operand, what: Operand): Statement => [
    ...value(address).code,
    ...value(what).code,
    code,
    align,
    0,
  ];
export const putByte = write(0x3a, 0);
export const putShort = write(0x3b, 1);
export const putWord = write(0x36, 2);
export const putF32 = write(0x38, 2);

export const set = ({ index }: Variable, to: Operand): Statement => [
  ...value(to).code,
  0x21,
  ...unsigned(index),
];
/** Adds to a variable. */
export const more = (variable: Variable, by: Operand): Statement => set(variable, add(variable, by));
export const give = (result: Operand): Statement => [...value(result).code, 0x0f];

const EMPTY = 0x40;

export function when(condition: Operand, then: Statement[], otherwise: Statement[] = []): Statement {
  const rest = otherwise.length > 0 ? [0x05, ...otherwise.flat()] : [];
  return [...value(condition).code, 0x04, EMPTY, ...then.flat(), ...rest, 0x0b];
}

export function during(condition: Operand, body: Statement[]): Statement {
  const leave = [...not(condition).code, 0x0d, 1];
  return [0x02, EMPTY, 0x03, EMPTY, ...leave, ...body.flat(), 0x0c, 0, 0x0b, 0x0b];
}
