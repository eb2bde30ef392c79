import { at, derived, each, type Several } from '../../../model/index.ts';
import { anyHost, code, encrypted, snippets, staysPlain } from './routing.ts';
import type { listener } from './service.ts';

/** Paths below one that may end in a dot. */
export const ingressLenses = (below = '') => ({
  name: at<string>(`${below}metadata.name`),
  encrypted: derived<'all' | 'some' | 'none'>(below.replace(/\.$/, ''), encrypted),
  staysPlain: derived<boolean>(`${below}metadata.annotations`, staysPlain),
  anyHost: derived<boolean>(`${below}spec`, anyHost),
  snippets: derived<Several<string>>(`${below}metadata.annotations`, snippets),
  code: derived<Several<string>>(`${below}metadata.annotations`, code),
});
export const gatewayLenses = (below = '') => ({
  name: at<string>(`${below}metadata.name`),
  listeners: each<typeof listener>(`${below}spec.listeners`, 'name', {
    name: at<string>('name'),
    protocol: at<string>('protocol'),
    routesOf: at<'Same' | 'Selector' | 'All' | 'None'>('allowedRoutes.namespaces.from'),
  }),
});
