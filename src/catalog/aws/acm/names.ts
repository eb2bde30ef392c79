import { hasHoles, isMap, isUnresolved, type Plain, pieces, unresolved, type Worked } from '../../../model/index.ts';
import { textsAt } from '../../addresses.ts';
import { isSaid } from '../said.ts';
import { origins } from './service.ts';

/** Whether one of the names stands for every name below a domain. */
export const isWide = (body: Plain, properties: readonly string[]): Worked<boolean> => {
  const all = properties.map(property => textsAt(isMap(body) ? body[property] : undefined));
  const names = all.flatMap(one => one.items);
  if (names.some(name => name.startsWith('*.'))) return { value: true };
  const rest = all.flatMap(one => (one.rest === undefined ? [] : [one.rest]));
  const open = names.some(name => hasHoles(name) && pieces(name)[0] === '');
  return rest.length > 0 || open ? { unknown: rest.join('; ') || 'how a name begins is not known', among: [true, false] } : { value: false };
};

/** Where a certificate comes from: one with a body of its own is imported, one that names an authority is of that authority. */
export const originOf = (body: Plain, { own, authority }: { readonly own: string; readonly authority: string }): Worked<(typeof origins)[number]> => {
  if (!isMap(body)) return { unknown: isUnresolved(body) ? body[unresolved] : 'it is not wholly known', among: origins };
  const [imported, privately] = [body[own], body[authority]].map(isSaid);
  if (imported && 'unknown' in imported) return { unknown: imported.unknown, among: origins };
  if (imported?.value) return { value: 'imported' };
  if (privately && 'unknown' in privately) return { unknown: privately.unknown, among: ['public', 'of a private authority'] };
  return { value: privately?.value ? 'of a private authority' : 'public' };
};
