import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide';
const daxMaintenance = cite(
  `${guide}/DAX.concepts.cluster.html`,
  'DAX replaces nodes one by one in the maintenance window to apply changes. With three nodes in three zones a cluster goes on when one fails; with one or two it may not.',
  read,
);

export const says = {
  encrypted: cite(
    `${guide}/EncryptionAtRest.html`,
    'All data of a table is encrypted at rest, always; you choose, and may change at any time, between a key that DynamoDB owns (the default), one that AWS manages in your account, and your own.',
    read,
  ),
  recovery: cite(
    `${guide}/Point-in-time-recovery.html`,
    'Where point-in-time recovery is switched on, DynamoDB keeps continuous backups of the last 35 days, or of fewer if you say so; each copy of a global table has a switch of its own.',
    read,
  ),
  deletion: cite(
    `${guide}/WorkingWithTables.Basics.html`,
    'Deletion protection is off for every table, copies of a global table and restored tables included, until you switch it on.',
    read,
  ),
  blocked: cite(
    `${guide}/rbac-bpa-rbp.html`,
    'DynamoDB refuses to attach a policy that would let everybody in, whatever is set; a policy must name its principals or be tied to them by a condition.',
    read,
  ),
  durable: cite(`${guide}/disaster-recovery-resiliency.html`, 'DynamoDB copies the data over three zones of the region by itself.', read),
  transit: cite(
    'https://docs.aws.amazon.com/general/latest/gr/ddb.html',
    'The endpoints of DynamoDB answer over HTTPS, and all but the FIPS ones over plain HTTP too.',
    read,
  ),
  dax: cite(
    `${guide}/DAXEncryptionAtRest.html`,
    'A cluster is encrypted at rest only if that is chosen when it is made, with a key that AWS manages; keys of your own are not supported.',
    read,
  ),
  daxTransit: cite(
    `${guide}/DAXEncryptionInTransit.html`,
    'Traffic to a cluster stays in your network, on private addresses, and is encrypted only if that is chosen when the cluster is made; then nothing else is accepted.',
    read,
  ),
  daxTrail: inferred(
    cite(`${guide}/dax-logging-using-cloudtrail.html`, '', read),
    'Says that CloudTrail records what users, roles and services do with DAX; requests to its data are no such calls, so recording them is for programs of the customer.',
  ),
  daxMaintenance,
  daxVersions: inferred(
    daxMaintenance,
    'Says that DAX applies changes in the maintenance window, and speaks of no version to choose; so moving clusters forward is for AWS.',
  ),
};
