import { at, mapping } from '../../../model/index.ts';
import { membersGranted } from '../policy-data.ts';
import { secondsAt } from '../seconds.ts';
import { key, ring } from './service.ts';

/** They join or spell out what is judged elsewhere. */
export const pieces = ['google_kms_crypto_key_version'];

export default [
  mapping(key, 'google_kms_crypto_key', ['id', 'name', 'self_link'], {
    purpose: at('purpose'),
    period: secondsAt('rotation_period', 0),
    protection: at('version_template.protection_level'),
    imported: at('import_only', false),
    waits: secondsAt('destroy_scheduled_duration', 2_592_000),
    members: membersGranted('google_kms_crypto_key', 'crypto_key_id'),
  }),
  mapping(ring, 'google_kms_key_ring', ['id', 'name', 'self_link'], { members: membersGranted('google_kms_key_ring', 'key_ring_id') }),
];
