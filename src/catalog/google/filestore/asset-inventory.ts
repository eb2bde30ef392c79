import { at, derived, mapping, on, present, spelled } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
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
  mapping(instance, 'file.googleapis.com/Instance', ['name'], {
    zones: spelled('tier', tiers),
    openShare: derived('fileShares.nfsExportOptions', letsInAll),
    root: derived('fileShares.nfsExportOptions', keepsRoot),
    deletionProtection: at('deletionProtectionEnabled'),
    backups: on('file.googleapis.com/Backup', 'sourceInstance', present('')),
    ownKey: saidAt('kmsKeyName'),
  }),
];
