import type { Line } from '../lines.ts';
import type { Run } from '../run.ts';
import { wordsOf, wordsOfKey } from './words.ts';

/** What the words of an article's text are worth: more those of its first paragraphs, which say again what the headline says. */
export interface Topic {
  words: ReadonlyMap<string, number>;
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

const IN_LEAD = 1;
const FURTHER_ON = 0.5;

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
  const words = new Map<string, number>();
  let characters = 0;
  let script = '';
  let longest = 0;
  for (let i = run.from; i < run.to && characters < ENOUGH; i++) {
    const line = lines[i] as Line;
    if (line.whole < PROSE) continue;
    for (const stem of stemsOf(wordsOfKey(line, ENOUGH))) {
      if (characters < LEAD) words.set(stem, IN_LEAD);
      else if (!words.has(stem)) words.set(stem, FURTHER_ON);
    }
    characters += line.length;
    if (line.length > longest) [longest, script] = [line.length, line.script];
  }
  return { words, script };
}

/** Which share of a line's words stands in the text, 0 to 1: half for the lead, half for all of it. */
export function onTopic(text: string, topic: Topic): number {
  const stems = stemsOf(wordsOf(text));
  if (stems.length === 0) return 0;
  let shared = 0;
  for (const stem of stems) shared += topic.words.get(stem) ?? 0;
  return shared / stems.length;
}
