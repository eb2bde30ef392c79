import { hasHoles, isUnresolved, type Plain, type Several, unresolved } from '../../model/index.ts';
import { itemsOf, under } from './entries.ts';

/** How far a Service opens what it leads to, from its specification: inside the cluster, where it does not say. */
export const typeOfService = (plain: Plain): { readonly value: Several<string> } => {
  const type = under(itemsOf(plain)[0], 'type');
  if (isUnresolved(type)) return { value: { items: [], rest: type[unresolved] } };
  if (typeof type === 'string' && hasHoles(type)) return { value: { items: [], rest: 'the type of a Service is not known' } };
  return { value: { items: [typeof type === 'string' ? type : 'ClusterIP'] } };
};
