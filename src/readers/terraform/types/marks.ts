import type { Mark, Value } from '../value.ts';

/** The value with the marks of the one it stands for: a conversion passes a value on. */
export const markedAs = (value: Value, from: Mark): Value =>
  from.at || from.ref || from.sensitive
    ? { ...value, ...(from.at && { at: from.at }), ...(from.ref && { ref: from.ref }), ...(from.sensitive && { sensitive: from.sensitive }) }
    : value;

export const secret = (value: Value): Value => (value.sensitive ? value : { ...value, sensitive: true });
