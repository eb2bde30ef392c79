import { clockOf, type Instant, instantOf, parseInstant } from '../../terraform/functions/instant.ts';
import { type Definition, type Definitions, define, fault } from './definition.ts';

/** `20190101T000000Z`, RFC 3339 with or without a zone, `2020-04-07 14:53:14Z`, or a day alone. */
const parse = (written: string): Instant | undefined => {
  const short = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})Z?)?$/.exec(written);
  if (short) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = short.slice(1).map(part => Number(part ?? 0));
    return instantOf([year, month, day], [hour, minute, second], 0n, 0);
  }
  const [, day = '', time = 'T00:00:00', zone = 'Z'] = /^(\d{4}-\d{2}-\d{2})([T ]\d{2}:\d{2}:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/.exec(written) ?? [];
  return day === '' ? undefined : parseInstant(`${day}${time.replace(' ', 'T')}${zone}`);
};

/** A duration of ISO 8601: `P3Y`, `-P9D`, `PT1H30M`. */
const duration = /^([+-])?P(?=[\dT])(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const moved = (base: Date, written: string): Date | undefined => {
  const found = written.length > 100 ? null : duration.exec(written);
  if (!found) return undefined;
  const sign = found[1] === '-' ? -1 : 1;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(2).map(part => sign * Number(part ?? 0));
  const made = new Date(base);
  const day = made.getUTCDate();
  made.setUTCDate(1);
  made.setUTCMonth(made.getUTCMonth() + years * 12 + months);
  made.setUTCDate(Math.min(day, new Date(Date.UTC(made.getUTCFullYear(), made.getUTCMonth() + 1, 0)).getUTCDate()));
  made.setTime(made.getTime() + ((weeks * 7 + days) * 86_400 + hours * 3600 + minutes * 60 + seconds) * 1000);
  return Number.isNaN(made.getTime()) ? undefined : made;
};

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const two = (value: number): string => String(value).padStart(2, '0');
const half = (hours: number): number => hours % 12 || 12;
type Piece = (date: Date) => string;
const pieces: Readonly<Record<string, Piece>> = {
  yyyy: date => String(date.getUTCFullYear()).padStart(4, '0'),
  yy: date => two(date.getUTCFullYear() % 100),
  MMMM: date => months[date.getUTCMonth()] ?? '',
  MMM: date => (months[date.getUTCMonth()] ?? '').slice(0, 3),
  MM: date => two(date.getUTCMonth() + 1),
  M: date => String(date.getUTCMonth() + 1),
  dddd: date => days[date.getUTCDay()] ?? '',
  ddd: date => (days[date.getUTCDay()] ?? '').slice(0, 3),
  dd: date => two(date.getUTCDate()),
  d: date => String(date.getUTCDate()),
  HH: date => two(date.getUTCHours()),
  H: date => String(date.getUTCHours()),
  hh: date => two(half(date.getUTCHours())),
  h: date => String(half(date.getUTCHours())),
  mm: date => two(date.getUTCMinutes()),
  m: date => String(date.getUTCMinutes()),
  ss: date => two(date.getUTCSeconds()),
  s: date => String(date.getUTCSeconds()),
  tt: date => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
};
/** The standard formats of .NET that are one letter, as masks. */
const standard: Readonly<Record<string, string>> = {
  d: 'MM/dd/yyyy',
  D: 'dddd, dd MMMM yyyy',
  f: 'dddd, dd MMMM yyyy HH:mm',
  F: 'dddd, dd MMMM yyyy HH:mm:ss',
  g: 'MM/dd/yyyy HH:mm',
  G: 'MM/dd/yyyy HH:mm:ss',
  s: "yyyy-MM-dd'T'HH:mm:ss",
  t: 'HH:mm',
  T: 'HH:mm:ss',
  u: "yyyy-MM-dd HH:mm:ss'Z'",
};
const shown = (date: Date, mask: string): string =>
  (standard[mask] ?? mask).replaceAll(/'([^']*)'|([A-Za-z])\2*/g, (part, quoted: string | undefined) => quoted ?? pieces[part]?.(date) ?? part);

const usual = "yyyyMMdd'T'HHmmss'Z'";
const notTime = fault('takes a time, such as 2020-04-07T14:53:14Z');

const dateTimeAdd: Definition = define(['text', 'text', 'text?'], ([base, by, mask]) => {
  const instant = parse(base);
  if (!instant) return notTime;
  const date = moved(clockOf(instant), by);
  const plain = /^\d{8}T/.test(base) || mask !== undefined ? usual : "yyyy-MM-dd'T'HH:mm:ss'Z'";
  return date ? shown(date, mask ?? plain) : fault('takes a duration of ISO 8601, such as P3Y or -PT1H');
});

export const dateFunctions: Definitions = {
  datetimeadd: dateTimeAdd,
  datetimefromepoch: define(['whole'], ([seconds]) =>
    Math.abs(seconds) > 253_402_300_799 ? fault('takes seconds since 1970') : new Date(seconds * 1000).toISOString().replace('.000', ''),
  ),
  datetimetoepoch: define(['text'], ([written]) => {
    const instant = parse(written);
    return instant ? Number(instant.at / 1_000_000_000n) : notTime;
  }),
};
