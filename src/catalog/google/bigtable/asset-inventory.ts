import { at, mapping, type Several, unreadable } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { instance, table } from './service.ts';

const members = at<Several<string>>('iamPolicy.bindings.*.members');
const elsewhere = unreadable('an export lists clusters as assets of their own, which name their instance only in their names');

export default [
  mapping(instance, 'bigtableadmin.googleapis.com/Instance', ['name'], { members, clusters: elsewhere, ownKey: elsewhere }),
  mapping(table, 'bigtableadmin.googleapis.com/Table', ['name'], {
    members,
    backups: saidAt('automatedBackupPolicy'),
    deletionProtection: at('deletionProtection'),
  }),
];
