import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { says as azure } from '../baselines/sources.ts';
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
const floods = provider('Stops attacks on the network layer at its edges, and takes HTTP and HTTPS only.', says.floods);
const part = { ...partOf(where), 'absorb-floods': floods };

export default [
  demarcate(profile, {
    ...networking,
    'absorb-floods': floods,
    'isolate-tenants': abstracted['isolate-tenants'],
    'limit-exposure': unchecked(
      'what origins let in is checked where they are declared',
      customer('Have origins refuse whatever does not come through the profile.', says.origins),
    ),
    'filter-traffic': unchecked(
      'from where requests must come is known to people',
      customer('Refuse regions, addresses and floods of requests by rules of the firewall.', says.floods),
    ),
    'segment-network': unchecked(
      'private links stand on the origins',
      customer('Reach origins over private links where they may be in no public network.', says.origins),
    ),
    'control-egress': unchecked('which origins are meant is known to people', customer('Lead requests only to origins that are meant.', says.onward)),
    'keep-residency': unchecked(
      'what may be kept in other countries is known to people',
      customer('Have edges keep nothing that may not lie elsewhere in the world.', says.cached),
    ),
    'undo-mistakes': unchecked(
      'profiles are made again from their definitions',
      customer('Keep the definitions of the profile and its rules where they can be rolled back.', azure.templates),
    ),
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
  demarcate(policy, { ...part, 'guard-apis': rules }),
  demarcate(route, { ...part, 'encrypt-in-transit': inTransit }),
  demarcate(origin, {
    ...part,
    'encrypt-in-transit': shared({ provider: 'Looks at the name on the certificate unless told not to.', customer: 'Leave it so.' }, says.tls),
  }),
  demarcate(cdnEndpoint, {
    ...partOf(where),
    'upgrade-platform': unchecked('the kind of endpoint says it', customer('Move to Front Door before September 30, 2027.', says.cdn)),
    'encrypt-in-transit': shared({ provider: 'Answers by HTTP and HTTPS, as it is told.', customer: 'Take HTTPS only.' }, says.cdn),
  }),
];
