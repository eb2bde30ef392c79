import { hasHoles, isUnresolved, type Plain, shown, unresolved, type Worked } from '../../../model/index.ts';

type Support = 'supported' | 'ended';
const among: readonly Support[] = ['supported', 'ended'];

/**
 * Apache Kafka below 3.8 has passed its end of support on MSK by 2026-11-22.
 * Calendar: https://docs.aws.amazon.com/msk/latest/developerguide/supported-kafka-versions.html
 */
const oldest = [3, 8] as const;

/** Whether MSK still supports a version: `2.8.1`, `3.9.x.kraft`. */
export const supportOf = (plain: Plain): Worked<Support> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among };
  const [, major, minor] = /^(\d+)\.(\d+)(?:\.|$)/.exec(String(plain)) ?? [];
  if (major === undefined || hasHoles(String(plain))) return { unknown: `${shown(String(plain))} is not a version that is known`, among };
  const isOld = Number(major) < oldest[0] || (Number(major) === oldest[0] && Number(minor) < oldest[1]);
  return { value: isOld ? 'ended' : 'supported' };
};
