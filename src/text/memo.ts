/**
 * The function, remembering its latest results: between `size` and twice `size` of them. The keys are copied, for a part of
 * a long string would keep the whole of it in memory.
 */
export function memoise<T extends string | object>(
  compute: (key: string) => T,
  size: number,
): (key: string) => T {
  let young = new Map<string, T>();
  let old = young;
  return (key) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const own = ` ${key}`.slice(1);
    const value = old.get(key) ?? compute(own);
    if (young.size >= size) {
      old = young;
      young = new Map();
    }
    young.set(own, value);
    return value;
  };
}
