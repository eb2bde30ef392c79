import { customer, demarcate } from '../../../model/index.ts';
import { partOf } from '../part-of.ts';
import { service } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(service, {
    ...partOf('stands on the pods that the Service leads to'),
    'limit-exposure': customer('Choose a type that reaches no further than it must, and an address that is not public.', says.balancer),
  }),
];
