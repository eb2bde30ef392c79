import { hole, isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../model/index.ts';
import { isWrittenOut } from '../password.ts';
import { secretVariables, soundsSecret, type Variable } from '../secrets.ts';

/** What stands in the place of a value that somebody fills in later. */
const placeholder =
  /^(?:<.*>|\[.*\]|(.)\1*|none|null|todo|tbd|dummy|placeholder|(?:to be )?(?:set|replaced?|changed?|filled)(?:[-_ ]?(?:me|in|later|manually))?)$/i;

/** Whether the value of a secret is written out; of several values in one secret, those that are named like a secret count. */
export const isValueWritten = (value: Plain): Worked<boolean> => {
  const all = typeof value === 'string' ? parsed(value) : value;
  const entries = isMap(all) || isUnresolved(all) ? Object.entries(all) : [];
  if (isMap(all) || entries.length > 0) return amongSeveral(entries, isUnresolved(all) ? all[unresolved] : undefined);
  return typeof value === 'string' && placeholder.test(value.trim()) ? { value: false } : isWrittenOut(value);
};

/** Several values are written as a map, or as a text that holds one. What another resource makes is not written here. */
const amongSeveral = (entries: readonly Variable[], why: string | undefined): Worked<boolean> => {
  const own = entries.filter(([, value]) => typeof value !== 'string' || !/^\uE002[^\uE003]*\uE003$/.test(value));
  if (secretVariables(own).items.length > 0) return { value: true };
  const { rest = why } = secretVariables(own.filter(([name]) => soundsSecret(name)));
  return rest === undefined ? { value: false } : { unknown: rest, among: [true, false] };
};

/** What fills a hole may hold quotes, which would end the text too early. */
const parsed = (text: string): Plain => {
  try {
    const value: Plain = JSON.parse(text.replaceAll(/\uE000[^\uE001]*\uE001/g, hole('')));
    return value;
  } catch {
    return text;
  }
};
