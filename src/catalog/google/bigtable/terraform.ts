import { derived, mapping, spelled } from '../../../model/index.ts';
import { membersGranted } from '../policy-data.ts';
import { saidAt } from '../said.ts';
import { clustersOf, haveOwnKeys } from './clusters.ts';
import { instance, table } from './service.ts';

export default [
  mapping(instance, 'google_bigtable_instance', ['name', 'id'], {
    members: membersGranted('google_bigtable_instance', 'instance'),
    clusters: derived('cluster', clustersOf),
    ownKey: derived('cluster', haveOwnKeys),
  }),
  mapping(table, 'google_bigtable_table', ['name', 'id'], {
    members: membersGranted('google_bigtable_table', 'table'),
    backups: saidAt('automated_backup_policy'),
    deletionProtection: spelled('deletion_protection', { PROTECTED: true, UNPROTECTED: false }),
  }),
];
