import { hasHoles, hole, shown } from '../../../model/index.ts';
import { bigOf, convert, inLine, isInfinite, isInteger, isSequence, numberText, toText, truncated } from '../types.ts';
import { type Failure, failed, failure, type Sequence, text, unknown, type Value } from '../value.ts';
import type { Call } from './call.ts';
import { type Definitions, defineMany, wrong } from './definition.ts';
import { graphemes } from './graphemes.ts';
import { jsonString, jsonText } from './json-text.ts';
import { bigIntText, floatText, type NumberFormat } from './number-format.ts';
import { anything, dependence, holed, textual } from './parameters.ts';

/** One `%` sequence of a format. */
interface Verb extends NumberFormat {
  readonly raw: string;
  readonly offset: number;
  readonly sharp: boolean;
  readonly position: number;
}

const unsupported = (verb: Verb, why: string): Failure => failure(`unsupported value for "${verb.raw}" at ${verb.offset}: ${why}`);

const padded = (verb: Verb, written: string): string => {
  const missing = (verb.width ?? 0) - graphemes(written).length;
  if (missing <= 0) return written;
  const padding = (verb.zero ? '0' : ' ').repeat(missing);
  return verb.minus ? written + padding : padding + written;
};

/** With a width or a precision the length counts, which a hole does not tell: then all of it is a hole. */
const laidOut = (verb: Verb, written: string): string => {
  if (!hasHoles(written)) return padded(verb, written);
  return verb.width || verb.precision ? hole(`format("${verb.raw}", …)`) : written;
};

const asJson = (verb: Verb, value: Value): string | Failure => {
  const written = jsonText(value);
  return written === undefined ? unsupported(verb, 'it is longer than 10 MB') : laidOut(verb, written);
};

const asString = (verb: Verb, value: Value): string | Failure => {
  const converted = convert(value, { is: 'string' });
  if (failed(converted)) return unsupported(verb, converted.message);
  const whole = toText(converted) ?? '';
  const cut = verb.precision && !hasHoles(whole) ? graphemes(whole).slice(0, verb.precision).join('') : whole;
  return laidOut(verb, verb.letter === 'q' ? jsonString(cut) : cut);
};

const asNumber = (verb: Verb, value: Value): string | Failure => {
  const converted = convert(value, { is: 'number' });
  if (failed(converted)) return unsupported(verb, converted.message);
  if (converted.is !== 'number') return hole(toText(value) ?? verb.raw);
  if (isInfinite(converted))
    return 'eEfgG'.includes(verb.letter) ? padded({ ...verb, zero: false }, numberText(converted)) : unsupported(verb, 'an integer is required');
  if ('eEfgG'.includes(verb.letter)) return floatText(converted, verb);
  return isInteger(converted) ? bigIntText(truncated(bigOf(converted)), verb) : unsupported(verb, 'an integer is required');
};

const asBool = (verb: Verb, value: Value): string | Failure => {
  const converted = convert(value, { is: 'bool' });
  if (failed(converted)) return unsupported(verb, converted.message);
  return converted.is === 'bool' ? String(converted.value) : hole(toText(value) ?? verb.raw);
};

const asItIs = (verb: Verb, value: Value): string | Failure => {
  if (verb.sharp || !['text', 'number', 'unknown'].includes(value.is)) return asJson(verb, value);
  if (value.is === 'number') return padded(verb, isInfinite(value) ? numberText(value) : floatText(value, { letter: 'g' }));
  return laidOut(verb, toText(value) ?? '');
};

const formatOne = (verb: Verb, value: Value): string | Failure => {
  if (verb.letter === 'v') return asItIs(verb, value);
  if (value.is === 'null') return unsupported(verb, 'null value cannot be formatted');
  if (verb.letter === 't') return asBool(verb, value);
  if ('bdoxXeEfgG'.includes(verb.letter)) return asNumber(verb, value);
  if (verb.letter === 's' || verb.letter === 'q') return asString(verb, value);
  return failure(`unsupported format verb '${verb.letter}' in "${verb.raw}" at offset ${verb.offset}`);
};

const verbPattern = /%([0#\-+ ]*)([1-9]\d*)?(?:(\.)(\d*))?(?:\[([1-9]\d*)\])?([a-zA-Z])/y;
const mostWidth = 100_000;

const verbAt = (format: string, offset: number, next: number): Verb | Failure => {
  verbPattern.lastIndex = offset;
  const found = verbPattern.exec(format);
  if (!found) return failure(`unrecognized format character at offset ${offset + 1}`);
  const [raw, flags = '', width, point, precision, position, letter = ''] = found;
  if (Number(width ?? 0) > mostWidth || Number(precision ?? 0) > mostWidth)
    return failure(`the width or the precision of "${raw}" is larger than can be worked with`);
  return {
    raw,
    offset,
    letter,
    position: position === undefined ? next : Number(position),
    zero: flags.includes('0'),
    sharp: flags.includes('#'),
    minus: flags.includes('-'),
    plus: flags.includes('+'),
    space: flags.includes(' '),
    ...(width !== undefined && { width: Number(width) }),
    ...(point !== undefined && { precision: Number(precision || '0') }),
  };
};

const tooMany = (used: number, given: number): Failure | undefined => {
  if (used >= given) return undefined;
  return wrong('args', used === 0 ? 'too many arguments; no verbs in format string' : `too many arguments; only ${used} used by format string`);
};

const mostText = 10_000_000;

const formatted = (format: string, args: readonly Value[]): string | Failure => {
  let [result, next, used] = ['', 1, 0];
  for (let at = 0; at < format.length; ) {
    const percent = format.indexOf('%', at);
    result += format.slice(at, percent === -1 ? undefined : percent);
    if (percent === -1) break;
    at = percent + 2;
    if (format[percent + 1] === '%') {
      result += '%';
      continue;
    }
    const verb = verbAt(format, percent, next);
    if ('is' in verb) return verb;
    const value = args[verb.position - 1];
    if (!value) return failure(`not enough arguments for "${verb.raw}" at ${verb.offset}: need index ${verb.position} but have ${args.length} total`);
    const one = formatOne(verb, value);
    if (typeof one !== 'string') return one;
    result += one;
    if (result.length > mostText) return failure('the result would be longer than 10 MB');
    [at, next, used] = [percent + verb.raw.length, verb.position + 1, Math.max(used, verb.position)];
  }
  return tooMany(used, args.length) ?? result;
};

const described = (name: string, result: string | Failure): Value | Failure =>
  typeof result === 'string' ? text(result) : failure(result.message.startsWith('Invalid') ? result.message : `Function "${name}": ${result.message}.`);

const format = defineMany([textual('format')], anything('args'), ([written], args) => described('format', formatted(written, args)), {
  reveals: true,
  gives: 'string',
});

const iterates = (value: Value): value is Sequence & Value => isSequence(value);

const uneven = (args: readonly Value[]): Failure | undefined => {
  const chosen = args.findIndex(iterates);
  const first = args[chosen];
  for (const [i, arg] of args.entries()) {
    if (!first || !iterates(first) || !iterates(arg) || arg.items.length === first.items.length) continue;
    return wrong('args', `argument ${i + 1} has length ${arg.items.length}, which is inconsistent with argument ${chosen + 1} of length ${first.items.length}`);
  }
  return undefined;
};

/** Why the lists cannot be gone through side by side. */
const unsettled = (args: readonly Value[]): string | undefined => {
  for (const arg of args) {
    if (arg.is === 'unknown' && !['string', 'number', 'bool'].includes(arg.type ?? '')) return arg.why;
    if (!iterates(arg)) continue;
    const { rest } = inLine(arg);
    if (rest !== undefined) return rest;
  }
  return undefined;
};

const formatEach = (written: string, args: readonly Value[], count: number): Value | Failure => {
  const items: Value[] = [];
  let length = 0;
  for (let i = 0; i < count; i++) {
    const one = formatted(
      written,
      args.map(arg => (iterates(arg) ? (arg.items[i] ?? { is: 'null' }) : arg)),
    );
    if (typeof one !== 'string') return failure(`Function "formatlist": error on format iteration ${i}: ${one.message}.`);
    length += one.length;
    if (length > mostText) return failure('The result would be longer than 10 MB.');
    items.push(text(one));
  }
  return { is: 'list', items, ...(count === 0 && { of: { is: 'string' } }) };
};

/** A hole in the format itself may hold verbs: then only how many texts there are is known. */
const unreadEach = (format: string, count: number): Value => ({
  is: 'list',
  items: Array.from({ length: count }, (_, i) => unknown(dependence(format), `formatlist("${shown(format)}", …)[${i}]`, { type: 'string' })),
});

const formatlist = defineMany(
  [holed('format')],
  anything('args'),
  ([written], args, call: Call) => {
    const why = unsettled(args);
    if (why !== undefined) return call.unknown(why);
    const count = args.find(iterates)?.items.length ?? 1;
    return uneven(args) ?? (hasHoles(written) ? unreadEach(written, count) : formatEach(written, args, count));
  },
  { reveals: true, gives: 'list' },
);

export const formatFunctions: Definitions = { format, formatlist };
