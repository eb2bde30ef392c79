import { type Failure, failure, number, text, type Value } from '../value.ts';
import { type Definitions, define, wrong } from './definition.ts';
import { clockOf, type Instant, instantText, offsetText, parseDuration, parseInstant } from './instant.ts';
import { textual } from './parameters.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const two = (value: number): string => String(value).padStart(2, '0');
const half = (hours: number): number => hours % 12 || 12;

type Piece = (clock: Date, offset: number) => string;
const pieces: Readonly<Record<string, Piece>> = {
  YYYY: clock => String(clock.getUTCFullYear()).padStart(4, '0'),
  YY: clock => two(clock.getUTCFullYear() % 100),
  MMMM: clock => months[clock.getUTCMonth()] ?? '',
  MMM: clock => (months[clock.getUTCMonth()] ?? '').slice(0, 3),
  MM: clock => two(clock.getUTCMonth() + 1),
  M: clock => String(clock.getUTCMonth() + 1),
  DD: clock => two(clock.getUTCDate()),
  D: clock => String(clock.getUTCDate()),
  EEEE: clock => days[clock.getUTCDay()] ?? '',
  EEE: clock => (days[clock.getUTCDay()] ?? '').slice(0, 3),
  hh: clock => two(clock.getUTCHours()),
  h: clock => String(clock.getUTCHours()),
  HH: clock => two(half(clock.getUTCHours())),
  H: clock => String(half(clock.getUTCHours())),
  AA: clock => (clock.getUTCHours() < 12 ? 'AM' : 'PM'),
  aa: clock => (clock.getUTCHours() < 12 ? 'am' : 'pm'),
  mm: clock => two(clock.getUTCMinutes()),
  m: clock => String(clock.getUTCMinutes()),
  ss: clock => two(clock.getUTCSeconds()),
  s: clock => String(clock.getUTCSeconds()),
  ZZZZZ: (_, offset) => offsetText(offset, ':'),
  ZZZZ: (_, offset) => offsetText(offset, ''),
  ZZZ: (_, offset) => (offset === 0 ? 'UTC' : offsetText(offset, '')),
  Z: (_, offset) => (offset === 0 ? 'Z' : offsetText(offset, ':')),
};

const formatted = (spec: string, instant: Instant): Value | Failure => {
  if (spec.length > 10_000) return wrong('format', 'the format is longer than can be worked with');
  const clock = clockOf(instant);
  let result = '';
  for (const [part] of spec.matchAll(/'(?:[^']|'')*'?|([A-Za-z])\1*|[^A-Za-z']+/g)) {
    if (part.startsWith("'")) {
      if (part.replaceAll(/[^']/g, '').length % 2 !== 0) return wrong('format', "unterminated literal '");
      result += part === "''" ? "'" : part.slice(1, -1).replaceAll("''", "'");
      continue;
    }
    if (!/^[A-Za-z]/.test(part)) {
      result += part;
      continue;
    }
    const piece = Object.hasOwn(pieces, part) ? pieces[part] : undefined;
    if (!piece) return wrong('format', `invalid date format verb "${part}"`);
    result += piece(clock, instant.offset);
  }
  return text(result);
};

const notTimestamp = (parameter: string): Failure => wrong(parameter, 'not a valid RFC3339 timestamp');

const formatdate = define(
  [textual('format'), textual('time')],
  ([spec, time]) => {
    const instant = parseInstant(time);
    return instant ? formatted(spec, instant) : notTimestamp('time');
  },
  { gives: 'string' },
);

const timeadd = define(
  [textual('timestamp'), textual('duration')],
  ([timestamp, duration]) => {
    const [instant, length] = [parseInstant(timestamp), parseDuration(duration)];
    if (!instant) return notTimestamp('timestamp');
    if (length === undefined) return wrong('duration', 'not a valid duration, such as "1h30m"');
    const result = instantText({ ...instant, at: instant.at + length });
    return result === undefined ? failure('The resulting time has a year that a timestamp cannot have.') : text(result);
  },
  { gives: 'string' },
);

const timecmp = define(
  [textual('timestamp_a'), textual('timestamp_b')],
  ([a, b]) => {
    const [left, right] = [parseInstant(a), parseInstant(b)];
    if (!left || !right) return notTimestamp(left ? 'timestamp_b' : 'timestamp_a');
    return number(left.at < right.at ? -1 : left.at > right.at ? 1 : 0);
  },
  { gives: 'number' },
);

export const dateFunctions: Definitions = { formatdate, timeadd, timecmp };
