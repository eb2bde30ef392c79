import { customer, demarcate, inferred, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { onDiagnostics } from '../diagnostics.ts';
import { store } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(store, {
    ...abstracted,
    'limit-exposure': customer('Close the store to public networks.', says.network),
    'filter-traffic': unchecked(
      'the store knows public networks and private endpoints, and no addresses between them',
      customer('Reach the store through private endpoints.', says.network),
    ),
    'encrypt-in-transit': provider('Encrypts what travels to and from the store.', says.moves),
    'guard-credentials': customer('Disable access keys, have programs come with identities, and keep secrets in a vault.', says.keys),
    'encrypt-at-rest': provider('Encrypts what the store keeps.', says.encrypted),
    'control-keys': when(store, 'keys', {
      'managed by Microsoft': shared(
        { provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough, or name a key of your own.' },
        says.ownKey,
      ),
      'your own': shared({ provider: 'Uses your key for what it keeps.', customer: 'Keep and rotate the key in your vault.' }, says.ownKey),
    }),
    'undo-mistakes': shared({ provider: 'Keeps a deleted store for some days.', customer: 'Forbid that it is removed for good before.' }, says.deletion),
    'back-up-data': unchecked(
      'settings are exported by a job or kept in a repository, which no setting of the store shows',
      customer(
        'Keep the settings where they can be loaded again from.',
        inferred(says.deletion, 'Says that a deleted store can be brought back for some days only; so a copy that lasts is the customer’s to keep.'),
      ),
    ),
    'survive-failure': unchecked(
      'copies in other regions are resources of their own',
      shared(
        { provider: 'Spreads the store over the zones of a region that has them.', customer: 'Add a copy in another region where nothing may stop.' },
        says.reliability,
      ),
    ),
    'record-access': shared({ provider: 'Writes logs of requests.', customer: 'Have them collected.' }, onDiagnostics),
  }),
];
