import { customer, demarcate } from '../../../model/index.ts';
import { partOf } from '../part-of.ts';
import { namespace } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(namespace, {
    ...partOf('stands on what runs in the namespace'),
    'harden-workload': customer('Have the cluster refuse pods with more privileges than the namespace is for.', says.standards),
    'limit-consumption': customer('Limit what the namespace may use as a whole, and what one of its pods may use.', says.quotas),
  }),
];
