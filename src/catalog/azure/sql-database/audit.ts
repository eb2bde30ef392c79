import { derived, isUnresolved, type Lens, type Plain, unresolved, type Worked, writable } from '../../../model/index.ts';

const words = ['90 days or longer', 'fewer days'] as const;
/** How long an audit is kept in storage: no days, or none said, is for ever. */
export const keptFor = (days: Plain): Worked<(typeof words)[number]> => {
  if (isUnresolved(days)) return { unknown: days[unresolved], among: words };
  const number = Number(days ?? 0);
  if (Number.isNaN(number)) return { unknown: 'for how many days is not known', among: words };
  return { value: number === 0 || number >= 90 ? '90 days or longer' : 'fewer days' };
};

const forever = '90 days or longer';
export const keptAt = (path: string): Lens<(typeof words)[number]> => writable(derived(path, keptFor, forever), time => (time === forever ? 90 : undefined));

/** Whether a policy is switched on: `Enabled`, or `true`. */
export const isOn = (state: Plain): Worked<boolean> => {
  if (isUnresolved(state)) return { unknown: state[unresolved], among: [true, false] };
  const said = String(state ?? '').toLowerCase();
  return /^(?:enabled|true|disabled|false|new|)$/.test(said)
    ? { value: said === 'enabled' || said === 'true' }
    : { unknown: 'whether it is on is not known', among: [true, false] };
};
export const onAt = (path: string): Lens<boolean> => writable(derived(path, isOn), on => (on ? 'Enabled' : 'Disabled'));
