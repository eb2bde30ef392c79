import { meaningOf } from '../scalar-value.ts';
import type { FreshScalar } from './fresh.ts';
import type { Style } from './style.ts';

/** A plain value as JSON writes it. */
export const inJson = (value: FreshScalar['value']): string => JSON.stringify(value) ?? 'null';

/** A plain value as YAML writes it on one line; quoted where another parser could take it for something else. `like` is the quote of what stood there. */
export const inYaml = (value: FreshScalar['value'], style: Style, flow: boolean, like?: string): string => {
  if (typeof value !== 'string') return value === null ? 'null' : String(value);
  const quote = like === '"' || like === "'" ? like : undefined;
  if (!isPrintable(value)) return doubleQuoted(value);
  if (quote === undefined && isPlain(value, flow) && !(style.quotesAll && like === undefined)) return value;
  return (quote ?? style.quote) === "'" ? `'${value.replaceAll("'", "''")}'` : doubleQuoted(value);
};

export const keyInYaml = (key: string, style: Style, flow: boolean, like?: string): string => inYaml(key, { ...style, quotesAll: false }, flow, like);

const doubleQuoted = (value: string): string =>
  JSON.stringify(value).replaceAll(/[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Whether a text can stand as it is in quotes: signs that YAML does not print, and line breaks, are written as escapes. */
const isPrintable = (value: string): boolean => !/[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u.test(value);

/** Words that parsers of YAML 1.1 take for something else, beside those that `meaningOf` knows. */
const otherWords = /^(?:[yYnN]|=|<<|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const numberLike = /^[-+]?(?:\.?\d)[\d_.,:xXa-fA-FoO]*(?:[eE][-+]?\d*)?$/;
const dateLike = /^\d{4}-\d{1,2}-\d{1,2}/;

const isPlain = (value: string, flow: boolean): boolean =>
  meaningOf(value) === value &&
  !otherWords.test(value) &&
  !numberLike.test(value) &&
  !dateLike.test(value) &&
  !/^[-?:](?:\s|$)|^[\s,[\]{}#&*!|>'"%@`]|^(?:---|\.\.\.)|:(?:\s|$)|\s#|\s$|[\t]/.test(value) &&
  !(flow && /[,[\]{}]|:[,[\]{}]|^[-?:]/.test(value));
