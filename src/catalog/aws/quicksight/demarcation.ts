import { customer, demarcate, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { data, use } from '../baselines/sources-of-use.ts';
import { partOf } from '../part-of.ts';
import { addresses, dataSource, keys, subscription } from './service.ts';
import { says } from './sources.ts';

const ofAccount = partOf('stands on the subscription of the account');

export default [
  demarcate(subscription, {
    ...abstracted,
    'limit-exposure': unchecked(
      'rules on addresses are a resource of their own, and judged there',
      customer('Say from which addresses and networks people may come.', says.addresses),
    ),
    'filter-traffic': unchecked(
      'rules on addresses are a resource of their own, and judged there',
      customer('Let in only the addresses, networks and endpoints from which people should come.', says.addresses),
    ),
    'control-egress': notApplicable('it calls the data sources that are declared and nothing else'),
    'encrypt-in-transit': provider('Takes calls over TLS 1.2 or newer only.', says.protection),
    'authenticate-strongly': customer('Have people sign in by a directory that asks for several factors.', use.signIn),
    'encrypt-at-rest': provider('Encrypts imported data, caches, reports and credentials.', says.encryption),
    'control-keys': unchecked(
      'keys are registered by a resource of their own, and judged there',
      shared(
        {
          provider: 'Holds and manages the keys that it uses by default.',
          customer: 'Decide whether that is enough, and register a key of yours where it is not.',
        },
        says.keys,
      ),
    ),
    'back-up-data': unchecked(
      'dashboards can be exported, which no configuration shows',
      customer('Export dashboards and data sets that cannot be made again.', data.backups),
    ),
    'undo-mistakes': unchecked('protection of the account from termination stands beside it', customer('Leave protection from termination on.', says.ending)),
    'record-access': unchecked('whether a trail keeps the calls is judged on the trail', abstracted['record-access']),
  }),
  demarcate(dataSource, {
    ...ofAccount,
    'encrypt-in-transit': shared({ provider: 'Reaches data sources over TLS unless that is disabled.', customer: 'Leave TLS on.' }, says.disable),
    'guard-credentials': shared(
      { provider: 'Encrypts the credentials of data sources.', customer: 'Keep passwords in a secret store, and name the secret.' },
      says.credentials,
    ),
    'segment-network': unchecked(
      'which data sources lie in a network of yours, their address alone tells',
      customer('Reach data sources in networks of yours through a connection of the network.', says.joined),
    ),
  }),
  demarcate(addresses, { ...ofAccount, 'limit-exposure': customer('Enable the rules on addresses and networks.', says.addresses) }),
  demarcate(keys, {
    ...ofAccount,
    'control-keys': shared(
      { provider: 'Uses the default key that is registered for new data.', customer: 'Register a key of yours as the default.' },
      says.keys,
    ),
  }),
];
