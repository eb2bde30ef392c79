import { hasHoles, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const daysOfUnit: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7 };
const notRead = 'how often the schedule comes round is not known';

/**
 * How many days lie between two rotations at most: `rate(10 days)`, `cron(0 16 1,15 * ? *)`.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html
 */
export const daysBetween = (schedule: Plain): Worked<number> => {
  if (isUnresolved(schedule)) return { unknown: schedule[unresolved] };
  if (typeof schedule !== 'string' || hasHoles(schedule)) return { unknown: notRead };
  const [, number, unit = ''] = /^rate\(\s*(\d+)\s+(hour|day|week)s?\s*\)$/.exec(schedule.trim()) ?? [];
  if (number !== undefined) return { value: Math.ceil(Number(number) * (daysOfUnit[unit] ?? 1)) };
  const fields = /^cron\((.*)\)$/.exec(schedule.trim())?.[1]?.trim().split(/\s+/);
  return fields?.length === 6 ? betweenCron(fields) : { unknown: notRead };
};

/** Minutes, hours, day of the month, month, day of the week, year. */
const betweenCron = ([, , day = '', month = '', weekday = '', year = '']: readonly string[]): Worked<number> => {
  if (year !== '*' || month !== '*') return yearly(month, year);
  if (weekday !== '?' && weekday !== '*') return { value: /[#L]/.test(weekday) ? 31 : 7 };
  return { value: day === '*' || day === '?' ? 1 : 31 };
};
const yearly = (month: string, year: string): Worked<number> => {
  const step = /^(?:\d+|\*)\/(\d+)$/.exec(month)?.[1];
  return year === '*' && step !== undefined ? { value: Number(step) * 31 } : { unknown: notRead };
};
