import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const exact = /^v?\d+(?:\.\d+){1,2}(?:[-+][\w.+-]+)?$/;
const isBeside = (chart: Plain): boolean => typeof chart === 'string' && /^(?:\.{1,2}\/|\/)|\.tgz$/.test(chart) && !/^(?:https?|oci):/.test(chart);

/** Whether a release is of one version only: `~1.2` and `>= 1` are whatever comes. */
export const isPinned = (plain: Plain): Worked<boolean> => {
  if (!isMap(plain)) return { unknown: 'the release is not known', among: [true, false] };
  if (isBeside(plain['chart'])) return { value: true };
  const version = plain['version'];
  if (isUnresolved(version)) return { unknown: version[unresolved], among: [true, false] };
  return { value: typeof version === 'string' && exact.test(version) };
};
