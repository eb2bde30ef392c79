import { nearest } from '../engine/nearest.ts';
import { UsageError } from './usage-error.ts';

/** The known name that was typed; a short form (`s3` for `aws.s3`) will do when only one fits. */
export const oneOf = (what: string, typed: string, known: readonly string[], listing: string): string => {
  if (known.includes(typed)) return typed;
  const short = known.filter(name => name.toLowerCase() === typed.toLowerCase() || name.toLowerCase().endsWith(`.${typed.toLowerCase()}`));
  if (short.length === 1 && short[0] !== undefined) return short[0];
  if (short.length > 1) throw new UsageError(`${what} "${typed}" may be ${short.join(' or ')}`, 'Say which.');
  const near = nearest(typed, known);
  throw new UsageError(`there is no ${what} "${typed}"`, near === undefined ? listing : `Did you mean ${near}?`);
};
