import { at, derived, first, mapping, type Several } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { secondsAt } from '../seconds.ts';
import { hasOwnKey, rotatesBy } from './replication.ts';
import { secret } from './service.ts';

/** Versions are left out: an export says nothing of what is in them. */
export default [
  mapping(secret, 'secretmanager.googleapis.com/Secret', ['name'], {
    members: at<Several<string>>('iamPolicy.bindings.*.members'),
    ownKey: first(derived('replication', hasOwnKey), saidAt('customerManagedEncryption.kmsKeyName')),
    rotates: derived('rotation', rotatesBy),
    waits: secondsAt('versionDestroyTtl', 0),
  }),
];
