import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { loggedOnRequest } from '../benchmark.ts';
import { networking } from '../networking.ts';
import { partOf } from '../part-of.ts';
import { cdnEndpoint, origin, policy, profile, route } from './service.ts';
import { says } from './sources.ts';

const rules = shared(
  { provider: 'Keeps the managed rules new on every edge.', customer: 'Tie a policy to the profile, and have it stop attacks.' },
  says.firewall,
);
const inTransit = shared({ provider: 'Refuses TLS older than 1.2.', customer: 'Take HTTPS, and go on to the origin by it.' }, says.tls);
const where = 'the profile answers for it';

export default [
  demarcate(profile, {
    ...networking,
    'survive-failure': provider('Runs the service on many edges, so that the loss of one is not seen.', says.edges),
    'upgrade-platform': when(profile, 'generation', {
      current: notApplicable('the Standard and Premium tiers move forward by themselves'),
      classic: unchecked('the kind of profile says it', customer('Move to the Standard or Premium tier before March 31, 2027.', says.retirement)),
    }),
    'encrypt-in-transit': unchecked('routes and origins are checked where they stand', inTransit),
    'guard-credentials': unchecked(
      'where certificates of your own are kept is checked in the vault',
      shared({ provider: 'Renews the certificates that it manages.', customer: 'Keep your own in a vault, by their newest version.' }, says.tls),
    ),
    'guard-apis': rules,
    'record-access': shared(
      { provider: 'Writes logs of requests and attacks.', customer: 'Have them sent somewhere, and keep them.' },
      loggedOnRequest('azure-front-door'),
    ),
  }),
  demarcate(policy, { ...partOf(where), 'guard-apis': rules }),
  demarcate(route, { ...partOf(where), 'encrypt-in-transit': inTransit }),
  demarcate(origin, {
    ...partOf(where),
    'encrypt-in-transit': shared({ provider: 'Looks at the name on the certificate unless told not to.', customer: 'Leave it so.' }, says.tls),
  }),
  demarcate(cdnEndpoint, {
    ...partOf(where),
    'upgrade-platform': unchecked('the kind of endpoint says it', customer('Move to Front Door before September 30, 2027.', says.cdn)),
    'encrypt-in-transit': shared({ provider: 'Answers by HTTP and HTTPS, as it is told.', customer: 'Take HTTPS only.' }, says.cdn),
  }),
];
