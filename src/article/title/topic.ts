import type { Line } from '../lines.ts';
import type { Run } from '../run.ts';
import { wordsOf, wordsOfForm } from './words.ts';

/** The words of an article's text: of its first paragraphs, which say again what the headline says, and of all. */
export interface Topic {
  lead: ReadonlySet<string>;
  all: ReadonlySet<string>;
  /** The script of the longest line looked at; empty where there is no prose. */
  script: string;
}

/** From which length on a line of the run is prose. */
const PROSE = 80;
/** How many characters of prose are the lead, and how many are enough to know the topic. */
const LEAD = 800;
const ENOUGH = 20_000;
/** Words that begin alike for so long are forms of one word; shorter words are mostly none of the topic. */
const STEM = 5;
const SHORTEST = 4;

/** The words that tell a topic, without their endings. */
function stemsOf(words: readonly string[]): string[] {
  const stems: string[] = [];
  let before = '';
  for (const word of words) {
    const unspaced = word.length === 1;
    // Of scripts without spaces, two characters say what one does not.
    if (unspaced && before !== '') stems.push(before + word);
    else if (word.length >= SHORTEST) stems.push(word.slice(0, STEM));
    before = unspaced ? word : '';
  }
  return stems;
}

/** The topic of the prose in a run. */
export function topicOf(lines: readonly Line[], run: Run): Topic {
  const lead = new Set<string>();
  const all = new Set<string>();
  let characters = 0;
  let script = '';
  let longest = 0;
  for (let i = run.from; i < run.to && characters < ENOUGH; i++) {
    const line = lines[i] as Line;
    if (line.whole < PROSE) continue;
    for (const stem of stemsOf(wordsOfForm(line.key.slice(0, ENOUGH)))) {
      if (characters < LEAD) lead.add(stem);
      all.add(stem);
    }
    characters += line.length;
    if (line.length > longest) [longest, script] = [line.length, line.script];
  }
  return { lead, all, script };
}

/** Which share of a line's words stands in the text, 0 to 1: half for the lead, half for all of it. */
export function onTopic(text: string, topic: Topic): number {
  const stems = stemsOf(wordsOf(text));
  if (stems.length === 0) return 0;
  let shared = 0;
  for (const stem of stems) shared += (topic.lead.has(stem) ? 0.5 : 0) + (topic.all.has(stem) ? 0.5 : 0);
  return shared / stems.length;
}
