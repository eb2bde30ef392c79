import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { settingsOnly } from '../settings-only.ts';
import { attachment, gateway, tunnel } from './service.ts';
import { says } from './sources.ts';

const passes = 'it passes traffic on; which traffic may pass is decided by the rules of the network';
const noCredentials = notApplicable('the secret stands on the tunnel');

export default [
  demarcate(gateway, {
    ...settingsOnly(passes),
    'limit-exposure': provider('Answers on the internet to peers of its tunnels only.', says.peers),
    'absorb-floods': provider('Absorbs floods before its gateways.', says.floods),
    'encrypt-in-transit': provider('Encrypts and decrypts what passes its tunnels.', says.overview),
    'guard-credentials': noCredentials,
    'survive-failure': when(gateway, 'type', {
      HA: shared(
        {
          provider: 'Gives the gateway two interfaces that do not fail together.',
          customer: 'Lead tunnels from both interfaces, and to both sides of the peer.',
        },
        says.pairs,
      ),
      Classic: customer('Move to an HA gateway, or lead a second tunnel yourself.', says.topologies),
    }),
  }),
  demarcate(tunnel, {
    ...settingsOnly(passes),
    'encrypt-in-transit': shared({ provider: 'Encrypts what passes the tunnel with IPsec.', customer: 'Have the peer speak version 2 of IKE.' }, says.versions),
    'guard-credentials': customer('Make the shared secret at random, and keep it out of code.', says.secrets),
    'survive-failure': notApplicable('tunnels fail one by one; how many lead from a gateway is judged there'),
  }),
  demarcate(attachment, {
    ...settingsOnly(passes),
    'encrypt-in-transit': customer('Encrypt what travels over the attachment, which does not by itself.', says.attachments),
    'guard-credentials': notApplicable('an attachment has no credentials'),
    'survive-failure': unchecked(
      'whether two attachments end in places that do not fail together, places and not settings tell',
      customer('Lead attachments to several places.', says.places),
    ),
  }),
];
