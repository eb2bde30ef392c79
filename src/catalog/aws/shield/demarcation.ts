import { customer, demarcate, shared, when } from '../../../model/index.ts';
import { partOf } from '../part-of.ts';
import { protection, response, subscription } from './service.ts';
import { says } from './sources.ts';

const protectedOne = partOf('stands on what is protected');

export default [
  demarcate(protection, {
    ...protectedOne,
    'absorb-floods': shared(
      { provider: 'Detects and mitigates floods against what is protected.', customer: 'Associate a health check, so that attacks are told from busy days.' },
      says.health,
    ),
  }),
  demarcate(response, {
    ...protectedOne,
    'guard-apis': when(response, 'action', {
      BLOCK: shared({ provider: 'Blocks floods of requests by rules of its own.', customer: 'Leave room for its rules in the web ACL.' }, says.automatic),
      COUNT: customer('Counter floods of requests, which the service only counts; have its rules block once they proved right.', says.automatic),
    }),
  }),
  demarcate(subscription, {
    ...protectedOne,
    'absorb-floods': shared(
      { provider: 'Gives more protection to what is added to it.', customer: 'Keep the subscription, and add what faces the internet.' },
      says.resources,
    ),
  }),
];
