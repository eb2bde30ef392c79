import { at, derived, mapping, on, present, spelled } from '../../../model/index.ts';
import { keyAt } from '../said.ts';
import { keepsRoot, letsInAll } from './exports.ts';
import { instance } from './service.ts';

const tiers = {
  REGIONAL: 'several',
  ENTERPRISE: 'several',
  ZONAL: 'one',
  HIGH_SCALE_SSD: 'one',
  BASIC_HDD: 'one',
  BASIC_SSD: 'one',
  STANDARD: 'one',
  PREMIUM: 'one',
} as const;

export default [
  mapping(instance, 'google_filestore_instance', ['name', 'id'], {
    zones: spelled('tier', tiers),
    openShare: derived('file_shares.nfs_export_options', letsInAll),
    root: derived('file_shares.nfs_export_options', keepsRoot),
    deletionProtection: at('deletion_protection_enabled'),
    backups: on('google_filestore_backup', 'source_instance', present('')),
    ownKey: keyAt('kms_key_name'),
  }),
];
