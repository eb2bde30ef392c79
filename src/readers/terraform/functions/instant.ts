/** A moment with the offset it was written in. `at` is in nanoseconds since 1970. */
export interface Instant {
  readonly at: bigint;
  /** Minutes ahead of UTC; `Z` and an offset of nothing are the same. */
  readonly offset: number;
}

const [second, minute] = [1_000_000_000n, 60_000_000_000n];
const written = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:[.,](\d{1,9})\d*)?(Z|[+-]\d{2}:\d{2})$/;

/** Nothing when there is no such day or time. */
export const instantOf = (
  date: readonly [number, number, number],
  time: readonly [number, number, number],
  nanoseconds: bigint,
  offset: number,
): Instant | undefined => {
  const day = new Date(0);
  day.setUTCFullYear(date[0], date[1] - 1, date[2]);
  const exists = day.getUTCMonth() === date[1] - 1 && day.getUTCDate() === date[2] && time[0] < 24 && time[1] < 60 && time[2] < 60;
  if (!exists) return undefined;
  const seconds = BigInt(day.getTime() / 1000 + time[0] * 3600 + time[1] * 60 + time[2]);
  return { at: seconds * second + nanoseconds - BigInt(offset) * minute, offset };
};

const offsetOf = (zone: string): number | undefined => {
  if (zone === 'Z') return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(4, 6))];
  if (hours > 24 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
};

/** Reads a timestamp of RFC 3339. */
export const parseInstant = (text: string): Instant | undefined => {
  const found = written.exec(text);
  const offset = offsetOf(found?.[8] ?? '-99:99');
  if (!found || offset === undefined) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, min = 0, sec = 0] = found.slice(1, 7).map(Number);
  return instantOf([year, month, day], [hour, min, sec], BigInt((found[7] ?? '').padEnd(9, '0')), offset);
};

/** The moment as the clocks of its own offset show it, without fractions of a second. */
export const clockOf = ({ at, offset }: Instant): Date => {
  const local = at + BigInt(offset) * minute;
  const seconds = local >= 0n ? local / second : -((-local + second - 1n) / second);
  return new Date(Number(seconds) * 1000);
};

export const offsetText = (offset: number, colon: string): string => {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${offset < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${colon}${String(minutes).padStart(2, '0')}`;
};

/** RFC 3339 without fractions; nothing for years that it cannot write. */
export const instantText = (instant: Instant): string | undefined => {
  const clock = clockOf(instant);
  const year = clock.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) return undefined;
  return clock.toISOString().slice(0, 19) + (instant.offset === 0 ? 'Z' : offsetText(instant.offset, ':'));
};

const units: Readonly<Record<string, number>> = { ns: 1, us: 1e3, µs: 1e3, μs: 1e3, ms: 1e6, s: 1e9, m: 6e10, h: 3.6e12 };
const longest = 9_223_372_036_854_775_807n;

/** Nanoseconds of a duration such as `-1h30m` or `1.5s`. */
export const parseDuration = (text: string): bigint | undefined => {
  const unsigned = text.replace(/^[+-]/, '');
  if (unsigned === '0') return 0n;
  if (text.length > 200 || !/^(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(unsigned)) return undefined;
  let sum = 0n;
  for (const [, whole = '', fraction = '', unit = ''] of unsigned.matchAll(/(\d*)\.?(\d*)(ns|us|µs|μs|ms|s|m|h)/g)) {
    const size = BigInt(units[unit] ?? 0);
    sum += BigInt(whole || '0') * size + (BigInt(fraction || '0') * size) / 10n ** BigInt(fraction.length);
  }
  if (sum > longest) return undefined;
  return text.startsWith('-') ? -sum : sum;
};
