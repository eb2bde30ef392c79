import { hasHoles, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** Whether Athena upgrades the engine, or the version stays as it is named. */
export const engineOf = (version: Plain): Worked<'automatic' | 'pinned'> => {
  if (isUnresolved(version)) return { unknown: version[unresolved], among: ['automatic', 'pinned'] };
  if (typeof version === 'string' && hasHoles(version)) return { unknown: 'the version is not wholly known', among: ['automatic', 'pinned'] };
  return { value: typeof version !== 'string' || version === '' || version.toUpperCase() === 'AUTO' ? 'automatic' : 'pinned' };
};
