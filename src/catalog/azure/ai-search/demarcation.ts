import { customer, demarcate, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { authenticatedByDefault } from '../benchmark.ts';
import { onDiagnostics } from '../diagnostics.ts';
import { search } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(search, {
    ...abstracted,
    'guard-apis': provider('Authenticates callers before they get at what is kept here.', authenticatedByDefault('azure-cognitive-search')),
    'encrypt-at-rest': provider('Encrypts indexes and definitions.', says.security),
    'control-keys': shared(
      { provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough, and insist on keys of your own where it is not.' },
      says.security,
    ),
    'encrypt-in-transit': provider('Takes requests over TLS only.', says.security),
    'limit-exposure': customer('Name the networks that reach the service, or close it to all public ones.', says.security),
    'filter-traffic': unchecked(
      'networks that are named are checked under limit-exposure',
      customer('Name the addresses from which requests may come.', says.security),
    ),
    'control-egress': unchecked(
      'sources that indexers read stand in definitions that are content',
      customer('Have indexers reach their sources over private links.', says.security),
    ),
    'guard-credentials': customer('Do without the keys of the service, and have it reach its sources by identity.', says.security),
    'survive-failure': shared(
      { provider: 'Tries to spread replicas over the zones of the region.', customer: 'Ask for two replicas or more.' },
      says.reliability,
    ),
    'back-up-data': unchecked(
      'indexes are made again from sources that are kept elsewhere',
      customer('Keep sources and definitions, from which indexes can be made again.', says.reliability),
    ),
    'undo-mistakes': unchecked(
      'indexes are made again from sources that are kept elsewhere',
      customer('Keep the definitions of indexes where they can be brought back.', says.reliability),
    ),
    'record-access': shared(
      { provider: 'Records the calls that manage the service.', customer: 'Have the logs of queries and changes collected.' },
      onDiagnostics,
    ),
  }),
];
