import { isUnresolved, type Plain, shown, unresolved, type Worked } from '../../model/index.ts';

const both = [true, false] as const;
/** Whether a parameter of an engine is switched on: `on`, `ON`, `true`, `1`. */
export const isSwitchedOn = (value: Plain): Worked<boolean> => {
  if (isUnresolved(value)) return { unknown: value[unresolved], among: both };
  const said = String(value ?? '').trim();
  if (/^(?:on|true|yes|1|enabled)$/i.test(said)) return { value: true };
  return /^(?:off|false|no|0|disabled|)$/i.test(said) ? { value: false } : { unknown: `whether ${shown(said)} is on is not known`, among: both };
};

/** How a version of an engine is looked after: by everybody who uses it, against extra money, or by nobody. */
export const support = ['standard', 'extended', 'ended'] as const;
export type Support = (typeof support)[number];

/** The support of a version by the number that it starts with; newer ones than are listed have not ended. */
export const supportOf =
  (versions: Readonly<Record<string, Support>>) =>
  (version: Plain): Worked<Support> => {
    if (isUnresolved(version)) return { unknown: version[unresolved], among: support };
    const said = String(version ?? '').trim();
    const [major] = /^\d+(?:\.\d+)?/.exec(said) ?? [];
    if (major === undefined || /[\uE000\uE002]/.test(said)) return { unknown: `which version ${shown(said)} is, is not known`, among: support };
    return { value: versions[major] ?? versions[String(Math.trunc(Number(major)))] ?? 'standard' };
  };
