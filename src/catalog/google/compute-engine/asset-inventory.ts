import { at, derived, mapping, type Several } from '../../../model/index.ts';
import { accountOf, hasEveryScope } from './account.ts';
import { hasExternalAddress } from './address.ts';
import { isConfidential } from './confidential.ts';
import { keyOf, keysOfDisks } from './keys.ts';
import { isOn, isOnHere } from './metadata.ts';
import { disk, image, instance, project } from './service.ts';

/** A key that was supplied is never told again. */
const neverTold = derived('', () => ({ value: false }));

export default [
  mapping(instance, 'compute.googleapis.com/Instance', ['selfLink', 'name', 'id'], {
    secureBoot: at('shieldedInstanceConfig.enableSecureBoot', false),
    vtpm: at('shieldedInstanceConfig.enableVtpm', false),
    integrityMonitoring: at('shieldedInstanceConfig.enableIntegrityMonitoring', false),
    confidential: derived('confidentialInstanceConfig', isConfidential),
    osLogin: derived('metadata.items', isOnHere('enable-oslogin')),
    refusesProjectKeys: derived('metadata.items', isOn('block-project-ssh-keys')),
    serialPort: derived('metadata.items', isOn('serial-port-enable')),
    externalAddress: derived('networkInterfaces', hasExternalAddress),
    forwards: at('canIpForward', false),
    account: derived('serviceAccounts', accountOf),
    everyScope: derived('serviceAccounts', hasEveryScope),
    deletionProtection: at('deletionProtection', false),
    diskKeys: derived(
      'disks',
      keysOfDisks(disk => disk['type'] !== 'SCRATCH'),
    ),
    bareKey: neverTold,
  }),
  mapping(disk, ['compute.googleapis.com/Disk', 'compute.googleapis.com/RegionDisk'], ['selfLink', 'name', 'id'], {
    key: derived('diskEncryptionKey', keyOf),
    bareKey: neverTold,
  }),
  mapping(image, 'compute.googleapis.com/Image', ['selfLink', 'name', 'id'], {
    key: derived('imageEncryptionKey', keyOf),
    members: at<Several<string>>('iamPolicy.bindings.*.members'),
  }),
  mapping(project, 'compute.googleapis.com/Project', ['selfLink', 'name', 'id'], { osLogin: derived('commonInstanceMetadata.items', isOn('enable-oslogin')) }),
];
