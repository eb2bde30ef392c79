import { at, derived, first, mapping, spelled } from '../../../model/index.ts';
import { runAsAt } from '../run-as.ts';
import { keyAt, saidAt } from '../said.ts';
import { rootOf, upgradesOf } from './metadata.ts';
import { endpoint, notebook, store } from './service.ts';

const stores = ['dataset', 'metadata_store', 'featurestore', 'feature_online_store', 'tensorboard', 'index'];

export default [
  mapping(notebook, 'google_workbench_instance', ['name', 'id'], {
    publicAddress: spelled('gce_setup.disable_public_ip', { true: false, false: true }),
    root: derived('gce_setup.metadata', rootOf),
    upgrades: derived('gce_setup.metadata', upgradesOf),
    secureBoot: at('gce_setup.shielded_instance_config.enable_secure_boot', false),
    account: runAsAt('gce_setup.service_accounts.email'),
    ownKey: keyAt('gce_setup.boot_disk.kms_key'),
  }),
  mapping(notebook, 'google_notebooks_instance', ['name', 'id'], {
    publicAddress: spelled('no_public_ip', { true: false, false: true }),
    root: derived('metadata', rootOf),
    upgrades: derived('metadata', upgradesOf),
    secureBoot: at('shielded_instance_config.enable_secure_boot', false),
    account: runAsAt('service_account'),
    ownKey: keyAt('kms_key'),
  }),
  mapping(endpoint, 'google_vertex_ai_endpoint', ['name', 'id'], {
    private: first(at<boolean>('private_service_connect_config.enable_private_service_connect'), saidAt('network')),
    ownKey: keyAt('encryption_spec.kms_key_name'),
  }),
  mapping(
    store,
    stores.map(kind => `google_vertex_ai_${kind}`),
    ['name', 'id'],
    { ownKey: keyAt('encryption_spec.kms_key_name') },
  ),
];
