import { at, derived, gather, mapping, type Plain, unreadable } from '../../../model/index.ts';
import { membersGranted } from '../policy-data.ts';
import { accountOf, hasEveryScope } from './account.ts';
import { hasExternalAddress } from './address.ts';
import { isConfidential } from './confidential.ts';
import { hasBareKey, keyOf, keysOfDisks } from './keys.ts';
import { isOn, isOnHere, isTrue } from './metadata.ts';
import { disk, image, instance, project } from './service.ts';

/** What a machine and a template have in common. */
const machine = {
  secureBoot: at<boolean>('shielded_instance_config.enable_secure_boot', false),
  vtpm: at<boolean>('shielded_instance_config.enable_vtpm', true),
  integrityMonitoring: at<boolean>('shielded_instance_config.enable_integrity_monitoring', true),
  confidential: derived('confidential_instance_config', isConfidential),
  osLogin: derived('metadata', isOnHere('enable-oslogin')),
  refusesProjectKeys: derived('metadata', isOn('block-project-ssh-keys')),
  serialPort: derived('metadata', isOn('serial-port-enable')),
  externalAddress: derived('network_interface', hasExternalAddress),
  forwards: at<boolean>('can_ip_forward', false),
  account: derived('service_account', accountOf),
  everyScope: derived('service_account', hasEveryScope),
  bareKey: derived('', hasBareKey),
} as const;

const isWritten = (plain: Plain): boolean => plain !== undefined && plain !== null && plain !== '';
/** States name the source of every disk, and tell what the disk was made from beside it. */
const isMadeHere = keysOfDisks(disk => (disk['source'] ?? undefined) === undefined || [disk['initialize_params'], disk['source_image']].some(isWritten));
const isNamedHere = keysOfDisks(() => false);

/** They join or spell out what is judged elsewhere. */
export const pieces = [
  'google_compute_instance_group',
  'google_compute_instance_group_membership',
  'google_compute_instance_group_manager',
  'google_compute_region_instance_group_manager',
  'google_compute_instance_group_named_port',
  'google_compute_autoscaler',
  'google_compute_region_autoscaler',
  'google_compute_per_instance_config',
  'google_compute_region_per_instance_config',
  'google_compute_attached_disk',
  'google_compute_disk_resource_policy_attachment',
  'google_compute_region_disk_resource_policy_attachment',
  'google_compute_reservation',
  'google_compute_resize_request',
];

export default [
  mapping(instance, 'google_compute_instance', ['id', 'self_link', 'name'], {
    ...machine,
    deletionProtection: at('deletion_protection', false),
    diskKeys: gather(derived('boot_disk', isMadeHere), derived('attached_disk', isNamedHere)),
  }),
  mapping(instance, ['google_compute_instance_template', 'google_compute_region_instance_template'], ['id', 'self_link', 'name'], {
    ...machine,
    deletionProtection: unreadable('a template does not say it; it is set on each machine'),
    diskKeys: derived('disk', isMadeHere),
  }),
  mapping(disk, ['google_compute_disk', 'google_compute_region_disk'], ['id', 'self_link', 'name'], {
    key: derived('disk_encryption_key', keyOf),
    bareKey: derived('', hasBareKey),
  }),
  mapping(image, 'google_compute_image', ['id', 'self_link', 'name'], {
    key: derived('image_encryption_key', keyOf),
    members: membersGranted('google_compute_image', 'image'),
  }),
  mapping(project, 'google_compute_project_metadata', ['id', 'project'], { osLogin: derived('metadata', isOn('enable-oslogin')) }),
  mapping(project, 'google_compute_project_metadata_item', ['id'], { osLogin: derived('value', isTrue) }, { key: 'enable-oslogin' }),
];
