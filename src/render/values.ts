/** A value of a record in words: null is empty, lists join with `; `, an object without a form of its own is JSON. */
export function plain(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(plain).join('; ');
  if (typeof value === 'object') return JSON.stringify(value);
  return String(value);
}

/** `1,234,567` */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
