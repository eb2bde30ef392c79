import type { Assessed } from '../assess.ts';
import type { FixOptions } from './plan.ts';

type Again = FixOptions['again'];

/** What is there without any edit is judged once for the same scopes; only the last is kept, as it may be large. */
export const rememberingBaseline = (again: Again): Again => {
  let last: { readonly key: string; readonly judged: Promise<Assessed> } | undefined;
  return (edits, scopes) => {
    if (edits.length > 0 || !scopes) return again(edits, scopes);
    const key = JSON.stringify([...scopes].sort());
    if (last?.key !== key) last = { key, judged: again(edits, scopes) };
    return last.judged;
  };
};
