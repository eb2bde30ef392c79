import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const both = [true, false] as const;

/** Whether a flag of the engine is on; `silent` is what no word of it means. */
export const isFlagOn =
  (name: string, silent: boolean | undefined) =>
  (plain: Plain): Worked<boolean> => {
    const flags = Array.isArray(plain) ? (plain as readonly Plain[]) : [plain];
    const found = flags.find(flag => isMap(flag) && flag['name'] === name);
    const value = isMap(found) ? found['value'] : undefined;
    if (isUnresolved(value)) return { unknown: value[unresolved], among: both };
    if (found !== undefined)
      return /[\uE000\uE002]/.test(String(value)) ? { unknown: `the value of ${name} is not known`, among: both } : { value: isOn(value) };
    const open = flags.find(flag => isUnresolved(flag) || (isMap(flag) && isOpen(flag['name'])));
    if (open !== undefined) return { unknown: isUnresolved(open) ? open[unresolved] : 'the name of a flag is not known', among: both };
    return silent === undefined ? { unknown: `${name} is not written, and its default depends on the version`, among: both } : { value: silent };
  };
const isOn = (value: Plain): boolean => /^(?:on|true|1|yes)$/i.test(String(value).trim());
const isOpen = (name: Plain): boolean => isUnresolved(name) || (typeof name === 'string' && /[\uE000\uE002]/.test(name));
