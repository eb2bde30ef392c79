import { isMap, isUnresolved, type Plain } from '../../model/index.ts';

/** What stands at a dotted path of a plain value; a list leads into its first item. The case of names does not matter, as in templates. */
export const pick = (plain: Plain, path: string): Plain => {
  let here = plain;
  for (const step of path.split('.')) {
    if (isUnresolved(here)) return here;
    if (Array.isArray(here)) here = (here as readonly Plain[])[0];
    if (isUnresolved(here)) return here;
    here = isMap(here) ? (here[step] ?? here[Object.keys(here).find(key => key.toLowerCase() === step.toLowerCase()) ?? step]) : undefined;
  }
  return here;
};
