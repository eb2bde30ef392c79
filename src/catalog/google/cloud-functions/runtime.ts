import { hasHoles, isUnresolved, type Plain, shown, unresolved, type Worked } from '../../../model/index.ts';

/**
 * The days on which Google deprecates a runtime and decommissions it; `-` where a day is not set yet or far away.
 * https://cloud.google.com/run/docs/runtimes/function-runtimes
 */
const days: Readonly<Record<string, readonly [deprecated: string, decommissioned: string]>> = {
  nodejs26: ['-', '-'],
  nodejs24: ['2028-04-30', '2028-10-31'],
  nodejs22: ['2027-04-30', '2027-10-31'],
  nodejs20: ['2026-04-30', '2026-10-30'],
  nodejs18: ['2025-04-30', '2025-10-30'],
  nodejs16: ['2024-01-30', '2025-01-30'],
  nodejs14: ['2024-01-30', '2025-01-30'],
  nodejs12: ['2024-01-30', '2025-01-30'],
  nodejs10: ['2024-01-30', '2025-01-30'],
  nodejs8: ['2020-06-05', '2021-02-01'],
  nodejs6: ['2019-04-17', '2020-08-01'],
  python314: ['2030-10-10', '2031-04-10'],
  python313: ['2029-10-10', '2030-04-10'],
  python312: ['2028-10-02', '2029-04-02'],
  python311: ['2027-10-24', '2028-04-24'],
  python310: ['2026-10-04', '2027-04-04'],
  python39: ['2025-10-05', '2026-04-05'],
  python38: ['2024-10-14', '2025-10-14'],
  python37: ['2024-01-30', '2025-01-30'],
  go116: ['2024-01-30', '2025-01-30'],
  go113: ['2024-01-30', '2025-01-30'],
  go111: ['2024-01-30', '2025-01-30'],
  java21: ['2031-09-01', '-'],
  java17: ['2027-10-01', '-'],
  ruby34: ['2028-03-31', '-'],
  ruby33: ['2027-03-31', '-'],
  ruby27: ['2024-01-30', '2025-01-30'],
  ruby26: ['2024-01-30', '2025-01-30'],
  php84: ['2028-12-31', '-'],
  php83: ['2027-12-31', '-'],
  php74: ['2024-01-30', '2025-01-30'],
  dotnet3: ['2024-01-30', '2025-01-30'],
};
/** The day on which the table was read. */
const today = '2026-11-22';

export const states = ['supported', 'deprecated', 'decommissioned'] as const;
const isPast = (day: string): boolean => day !== '-' && day <= today;

/** Whether Google still maintains a runtime. */
export const stateOf = (plain: Plain): Worked<(typeof states)[number]> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: states };
  const name = String(plain ?? '');
  const found = !hasHoles(name) && Object.hasOwn(days, name) ? days[name] : undefined;
  if (found === undefined) return { unknown: `when ${shown(name)} ends is not known`, among: states };
  const [deprecated, decommissioned] = found;
  return { value: isPast(decommissioned) ? 'decommissioned' : isPast(deprecated) ? 'deprecated' : 'supported' };
};

/** Whether fixes of the runtime come by themselves; the block of the other policy says that they wait for a deployment. */
export const waits = (plain: Plain): Worked<'automatic' | 'on deployment'> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: ['automatic', 'on deployment'] };
  return { value: plain === null || (Array.isArray(plain) && plain.length === 0) ? 'automatic' : 'on deployment' };
};
