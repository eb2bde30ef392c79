import { customer, demarcate } from '../../../model/index.ts';
import { partOf } from '../part-of.ts';
import { configMap, secret } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(secret, {
    ...partOf('stands on the cluster that keeps it, and on the roles that may read it'),
    'guard-credentials': customer('Keep what is secret out of definitions: have it fetched from a store, or encrypted until it is applied.', says.manifests),
  }),
  demarcate(configMap, {
    ...partOf('stands on the cluster that keeps it, and on the roles that may read it'),
    'guard-credentials': customer('Put passwords, tokens and keys into Secrets or a store for them, never into a ConfigMap.', says.open),
  }),
];
