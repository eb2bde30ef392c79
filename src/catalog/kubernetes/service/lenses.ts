import { at, derived, first, type Several } from '../../../model/index.ts';
import { inside, leadsToTiller, letsIn, letsInBy } from './balancing.ts';

/** Paths below one that ends in a dot, with the format's words for three of them. */
export const serviceLenses = (below: string, spelled: { readonly addresses: string; readonly ranges: string }) => ({
  name: at<string>(`${below}metadata.name`),
  type: at<'ClusterIP' | 'NodePort' | 'LoadBalancer' | 'ExternalName'>(`${below}spec.type`),
  addresses: at<Several<string>>(`${below}spec.${spelled.addresses}`),
  inside: derived<boolean>(`${below}metadata.annotations`, inside),
  lets: first(derived(`${below}spec.${spelled.ranges}`, letsIn), derived(`${below}metadata.annotations`, letsInBy)),
  ofTiller: derived<boolean>(below.replace(/\.$/, ''), leadsToTiller),
});
