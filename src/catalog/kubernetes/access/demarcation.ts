import { customer, demarcate } from '../../../model/index.ts';
import { partOf } from '../part-of.ts';
import { binding, role } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(role, {
    ...partOf('a role only says what may be done'),
    'grant-least-access': customer('Name the verbs and resources that are needed, and leave out those that lead to all others.', says.least),
  }),
  demarcate(binding, {
    ...partOf('a binding only says who has a role'),
    'grant-least-access': customer('Bind roles that fit to accounts that need them, and none to everybody.', says.anybody),
  }),
];
