/** What the body finder asks of the readers of dates and bylines, in one place. */
export { isDateLine } from './dates/index.ts';

export function readByline(_line: string): null {
  return null;
}
