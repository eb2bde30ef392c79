import { customer, demarcate } from '../../../model/index.ts';
import { partOf } from '../part-of.ts';
import { policy } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(policy, {
    ...partOf('stands on the pods that the policy selects'),
    'filter-traffic': customer('Name in every rule who may come in, and on which ports.', says.enforced),
    'control-egress': customer('Name in every rule what may be called.', says.rules),
  }),
];
