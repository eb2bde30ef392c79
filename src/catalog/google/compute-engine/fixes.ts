import { type Ailing, asked, type Change, type FixMaker } from '../../../model/index.ts';
import { itemsAt, nodeAt } from '../../nodes.ts';

const machines = ['google_compute_instance', 'google_compute_instance_template', 'google_compute_region_instance_template'];
const says =
  (key: string, to: string) =>
  ({ declaration: { id } }: Ailing): readonly Change[] => [{ do: 'set', on: id, path: ['metadata', key], to }];

/** Disks that are made here; what is attached has the key that it was made with. */
const ownKeys = ({ declaration: { id, type, body } }: Ailing): readonly Change[] => {
  if (nodeAt(body, ['attached_disk'])) return [];
  if (type === 'google_compute_instance') return [{ do: 'set', on: id, path: ['boot_disk', 'kms_key_self_link'], to: asked('kms-key') }];
  const disks = itemsAt(body, ['disk']).filter(([, disk]) => nodeAt(disk, ['disk_encryption_key']) === undefined && nodeAt(disk, ['source']) === undefined);
  return disks.map(([path]) => ({ do: 'set', on: id, path: [...path, 'disk_encryption_key', 'kms_key_self_link'], to: asked('kms-key') }));
};
const keyIn =
  (block: string) =>
  ({ declaration: { id } }: Ailing): readonly Change[] => [{ do: 'set', on: id, path: [block, 'kms_key_self_link'], to: asked('kms-key') }];

export default [
  { check: 'google.compute-engine.logins-are-granted', types: machines, make: says('enable-oslogin', 'TRUE') },
  { check: 'google.compute-engine.refuses-keys-of-the-project', types: machines, make: says('block-project-ssh-keys', 'TRUE') },
  { check: 'google.compute-engine.closes-its-serial-port', types: machines, make: says('serial-port-enable', 'FALSE') },
  { check: 'google.compute-engine.project-logins-are-granted', types: ['google_compute_project_metadata'], make: says('enable-oslogin', 'TRUE') },
  { check: 'google.compute-engine.uses-your-own-key', types: machines, make: ownKeys },
  {
    check: 'google.compute-engine.disk-uses-your-own-key',
    types: ['google_compute_disk', 'google_compute_region_disk'],
    make: keyIn('disk_encryption_key'),
  },
  { check: 'google.compute-engine.image-uses-your-own-key', types: ['google_compute_image'], make: keyIn('image_encryption_key') },
] satisfies readonly FixMaker[];
