export const COLOUR_CHOICES = ['auto', 'always', 'never'] as const;
export type ColourChoice = (typeof COLOUR_CHOICES)[number];

/** How the parts of an answer are drawn; every function gives its text back unchanged where colour is off. */
export interface Style {
  title(text: string): string;
  heading(text: string): string;
  mark(text: string): string;
  id(text: string): string;
  dim(text: string): string;
  error(text: string): string;
}

const same = (text: string): string => text;
export const PLAIN: Style = { title: same, heading: same, mark: same, id: same, dim: same, error: same };

/**
 * Whether to colour a stream: the flag, else NO_COLOR (no-color.org: any non-empty value), else FORCE_COLOR
 * (`0` and `false` mean no), else whether it is a terminal that can (TERM=dumb cannot).
 */
export function wantsColour(
  choice: ColourChoice,
  env: Record<string, string | undefined>,
  isTTY: boolean,
): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTTY && env.TERM !== 'dumb';
}

/** The style of a stream. chalk is loaded only where colour is on. The sixteen basic colours follow the user's theme. */
export async function styleOf(coloured: boolean): Promise<Style> {
  if (!coloured) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    title: (text) => chalk.bold(text),
    heading: (text) => chalk.underline(text),
    mark: (text) => chalk.bold.yellow(text),
    id: (text) => chalk.cyan(text),
    dim: (text) => chalk.dim(text),
    error: (text) => chalk.bold.red(text),
  };
}
