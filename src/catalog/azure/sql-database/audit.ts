import { isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const words = ['90 days or longer', 'fewer days'] as const;
/** How long an audit is kept in storage: no days, or none said, is for ever. */
export const keptFor = (days: Plain): Worked<(typeof words)[number]> => {
  if (isUnresolved(days)) return { unknown: days[unresolved], among: words };
  const number = Number(days ?? 0);
  if (Number.isNaN(number)) return { unknown: 'for how many days is not known', among: words };
  return { value: number === 0 || number >= 90 ? '90 days or longer' : 'fewer days' };
};

/** Whether a policy is switched on: `Enabled`, or `true`. */
export const isOn = (state: Plain): Worked<boolean> => {
  if (isUnresolved(state)) return { unknown: state[unresolved], among: [true, false] };
  const said = String(state ?? '').toLowerCase();
  return /^(?:enabled|true|disabled|false|new|)$/.test(said)
    ? { value: said === 'enabled' || said === 'true' }
    : { unknown: 'whether it is on is not known', among: [true, false] };
};
