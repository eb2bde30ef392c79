import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide';

export const says = {
  encrypted: cite(
    `${guide}/EncryptionAtRest.html`,
    'All data of a table is encrypted at rest, always; you choose between a key that AWS owns (the default), one that AWS manages in your account, and your own.',
    read,
    'secondary',
  ),
  keys: cite(`${guide}/encryption.usagenotes.html`, 'Which of the three kinds of key a table uses can be changed at any time.', read, 'secondary'),
  recovery: cite(
    `${guide}/Point-in-time-recovery.html`,
    'Point-in-time recovery is off unless you switch it on; it then keeps continuous backups of the last 35 days.',
    read,
    'secondary',
  ),
  deletion: cite(`${guide}/WorkingWithTables.Basics.html`, 'Deletion protection is off unless you switch it on.', read, 'secondary'),
  policy: cite(`${guide}/access-control-resource-based.html`, 'A table may carry a policy of its own that lets other accounts in.', read, 'secondary'),
  durable: cite(`${guide}/disaster-recovery-resiliency.html`, 'Tables are kept in several zones of their region.', read, 'secondary'),
  transit: cite(`${guide}/inter-network-traffic-privacy.html`, 'DynamoDB takes requests over TLS.', read, 'secondary'),
  dax: cite(`${guide}/DAXEncryptionAtRest.html`, 'A cluster is encrypted at rest only if that is chosen when it is made.', read, 'secondary'),
  daxTransit: cite(`${guide}/DAXEncryptionInTransit.html`, 'Traffic to a cluster is encrypted only if that is chosen when it is made.', read, 'secondary'),
  daxNodes: cite(`${guide}/DAX.concepts.cluster.html`, 'A cluster of three nodes or more, in several zones, goes on when one fails.', read, 'secondary'),
};
