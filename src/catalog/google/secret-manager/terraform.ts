import { derived, first, mapping } from '../../../model/index.ts';
import { membersGranted } from '../policy-data.ts';
import { keyAt } from '../said.ts';
import { secondsAt } from '../seconds.ts';
import { hasOwnKey, rotatesBy } from './replication.ts';
import { secret, version } from './service.ts';
import { writtenOutAt } from './written.ts';

const lenses = { rotates: derived('rotation', rotatesBy), waits: secondsAt('version_destroy_ttl', 0) };

export default [
  mapping(secret, 'google_secret_manager_secret', ['secret_id', 'id', 'name'], {
    members: membersGranted('google_secret_manager_secret', 'secret_id'),
    ownKey: derived('replication', hasOwnKey),
    ...lenses,
  }),
  mapping(secret, 'google_secret_manager_regional_secret', ['secret_id', 'id', 'name'], {
    members: membersGranted('google_secret_manager_regional_secret', 'secret_id'),
    ownKey: keyAt('customer_managed_encryption.kms_key_name'),
    ...lenses,
  }),
  mapping(version, ['google_secret_manager_secret_version', 'google_secret_manager_regional_secret_version'], ['id', 'name'], {
    writtenOut: first(writtenOutAt('secret_data'), writtenOutAt('secret_data_wo')),
  }),
];
