/** The date with a UTC offset such as `+06:00` when it has a time of day and names no zone itself. */
export function withZone(edtf: string, offset: string | null): string {
  return offset !== null && /T\d\d:\d\d$/.test(edtf) ? edtf + offset : edtf;
}
