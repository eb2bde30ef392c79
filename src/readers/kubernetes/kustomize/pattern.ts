import { parsePattern } from '../../terraform/functions/regex/parse.ts';
import { stepsOf } from '../../terraform/functions/regex/program.ts';
import { find } from '../../terraform/functions/regex/search.ts';

/** Whether a whole text fits a regular expression of Go, in time that grows with the text; what is no expression fits what it spells. */
export const fitsPattern = (pattern: string, text: string): boolean => {
  if (/^[\w/-]*$/.test(pattern)) return pattern === text;
  const parsed = pattern.length > 1_000 ? 'too long' : parsePattern(`^(?:${pattern})$`);
  const steps = typeof parsed === 'string' ? undefined : stepsOf(parsed.tree);
  if (typeof parsed === 'string' || !steps) return pattern === text;
  const found = find(steps, parsed.names.length, [...text], 0, { left: 200_000 });
  return found !== undefined && found !== 'too much';
};
