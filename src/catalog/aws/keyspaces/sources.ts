import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const encryption = cite(
  'https://docs.aws.amazon.com/keyspaces/latest/APIReference/API_EncryptionSpecification.html',
  'Keyspaces encrypts the data of every table, with a key that it owns unless you name one of your own.',
  read,
);
const overview = cite(
  'https://docs.aws.amazon.com/keyspaces/latest/devguide/what-is-keyspaces.html',
  'Keyspaces is serverless: nobody provisions, patches or manages servers.',
  read,
  'secondary',
);
const recovery = cite(
  'https://docs.aws.amazon.com/keyspaces/latest/devguide/PointInTimeRecovery.html',
  'Point-in-time recovery keeps continuous backups of a table where it is switched on.',
  read,
  'secondary',
);
const transit = cite(
  'https://docs.aws.amazon.com/keyspaces/latest/devguide/encryption-in-transit.html',
  'Keyspaces takes secure connections of clients only, over TLS.',
  read,
  'secondary',
);

export const says = {
  encryption,
  recovery: inferred(recovery, 'Point-in-time recovery is a setting of each table; so whether there are backups is for the customer to say.'),
  service: inferred(
    overview,
    'Keyspaces is serverless: there is no node, version or zone for the customer to choose; so running, patching and spreading it is for AWS to do.',
  ),
  transit: inferred(transit, 'Clients reach the service by its endpoints only; so that these speak TLS is for AWS to see to.'),
};
