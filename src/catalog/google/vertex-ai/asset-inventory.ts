import { at, derived, first, mapping, spelled } from '../../../model/index.ts';
import { runAsAt } from '../run-as.ts';
import { saidAt } from '../said.ts';
import { rootOf, upgradesOf } from './metadata.ts';
import { endpoint, notebook, store } from './service.ts';

/** Exports write notebooks as either version of the API does. */
export default [
  mapping(notebook, 'notebooks.googleapis.com/Instance', ['name'], {
    publicAddress: first(spelled('gceSetup.disablePublicIp', { true: false, false: true }), spelled('noPublicIp', { true: false, false: true })),
    root: first(derived('gceSetup.metadata', rootOf), derived('metadata', rootOf)),
    upgrades: first(derived('gceSetup.metadata', upgradesOf), derived('metadata', upgradesOf)),
    secureBoot: first(at<boolean>('gceSetup.shieldedInstanceConfig.enableSecureBoot'), at<boolean>('shieldedInstanceConfig.enableSecureBoot')),
    account: first(runAsAt('gceSetup.serviceAccounts.email'), runAsAt('serviceAccount')),
    ownKey: first(saidAt('gceSetup.bootDisk.kmsKey'), saidAt('kmsKey')),
  }),
  mapping(endpoint, 'aiplatform.googleapis.com/Endpoint', ['name'], {
    private: first(at<boolean>('privateServiceConnectConfig.enablePrivateServiceConnect'), saidAt('network')),
    ownKey: saidAt('encryptionSpec.kmsKeyName'),
  }),
  mapping(
    store,
    ['Dataset', 'MetadataStore', 'Featurestore', 'FeatureOnlineStore', 'Tensorboard', 'Index'].map(kind => `aiplatform.googleapis.com/${kind}`),
    ['name'],
    { ownKey: saidAt('encryptionSpec.kmsKeyName') },
  ),
];
