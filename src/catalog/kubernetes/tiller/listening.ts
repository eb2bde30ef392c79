import { derived, hasHoles, isUnresolved, type Lens, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** The address that `--listen` names among words of a command line. */
export const listensAt = (path: string): Lens<string> => derived(path, listens);
export const listens = (plain: Plain): Worked<string> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved] };
  const words = Array.isArray(plain) ? (plain as readonly Plain[]) : [plain];
  const open = words.find(isUnresolved);
  if (open !== undefined && isUnresolved(open)) return { unknown: open[unresolved] };
  const texts = words.flatMap(word => (typeof word === 'string' ? word.split(/\s+/) : []));
  const at = texts.findLastIndex(text => /^--?listen(?:=|$)/.test(text));
  const said = at < 0 ? '' : (texts[at]?.split('=')[1] ?? texts[at + 1] ?? '');
  return hasHoles(said) || (at < 0 && texts.some(hasHoles)) ? { unknown: 'a part of the command line is not known' } : { value: said };
};
