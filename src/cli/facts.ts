import type { Surface } from '../render/printer.ts';
import { oneLine, sanitise, sanitiseJson } from '../render/sanitise.ts';
import { plain } from '../render/values.ts';

/**
 * Named facts as text: aligned on a terminal, `name TAB value` in a pipe (a list has a line for each of its items), or one
 * JSON object.
 */
export function factLines(facts: object, json: boolean, { style, safe, brief }: Surface): string {
  if (json) {
    const text = JSON.stringify(facts);
    return `${safe ? sanitiseJson(text) : text}\n`;
  }
  const width = Math.max(...Object.keys(facts).map((name) => name.length));
  return Object.entries(facts)
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((each) => [name, plain(each)]))
    .map(([name = '', value = '']) => {
      const line = oneLine(value);
      if (!brief) return `${name}\t${line}\n`;
      return `${style.dim(name.padEnd(width))}  ${safe ? sanitise(line) : line}\n`;
    })
    .join('');
}
