import { customer, demarcate, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { settingsOnly } from '../settings-only.ts';
import { gateway, peer } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(gateway, {
    ...settingsOnly('a gateway holds nothing that is reached; the machines behind it are judged themselves'),
    'survive-failure': provider('Runs the gateway in the network itself, without a machine that could fail.', says.overview),
    'limit-exposure': provider('Lets in nothing but answers to connections from within.', says.overview),
    'control-egress': customer('Name the subnetworks that may reach the internet.', says.overview),
    'encrypt-in-transit': notApplicable('a gateway passes packets on as they are'),
    'guard-credentials': notApplicable('a gateway has no credentials'),
    'record-access': shared({ provider: 'Logs connections and dropped packets once that is on.', customer: 'Switch the log of connections on.' }, says.logging),
  }),
  demarcate(peer, {
    ...settingsOnly('a session exchanges routes; what they lead to is judged itself'),
    'limit-trust': shared(
      {
        provider: 'Checks each segment of the session with the key that both share.',
        customer: 'Give the session a key, so that nobody else announces routes.',
      },
      says.sessions,
    ),
    'guard-credentials': customer('Keep the key of the session out of code.', says.secret),
    'survive-failure': unchecked(
      'whether sessions end in places that do not fail together, places and not settings tell',
      customer('Have routes come over more than one session, where they may not be missed.', says.several),
    ),
    'encrypt-in-transit': notApplicable('routes are no secret; what protects the way is judged on tunnels and attachments'),
  }),
];
