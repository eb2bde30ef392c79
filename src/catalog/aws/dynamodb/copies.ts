import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** Whether a switch, at a dotted path, is on in every copy of a table; silence is off. */
export const isOnInAll =
  (path: string) =>
  (copies: Plain): Worked<boolean> => {
    const all = Array.isArray(copies) ? (copies as readonly Plain[]) : [copies];
    const answers = all.map(copy => isOn(path.split('.').reduce(into, copy)));
    if (answers.includes(false)) return { value: false };
    const open = answers.find(answer => typeof answer === 'string');
    return open === undefined ? { value: true } : { unknown: open, among: [true, false] };
  };

/** The first of a list stands for a block. */
const into = (plain: Plain, step: string): Plain => {
  const here = Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain;
  return isMap(here) ? here[step] : isUnresolved(here) ? here : undefined;
};
/** Whether it is on, or why that is not known. */
const isOn = (said: Plain): boolean | string => (isUnresolved(said) ? said[unresolved] : String(said) === 'true');
