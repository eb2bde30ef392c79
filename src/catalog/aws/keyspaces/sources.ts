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
    'Says that customers neither provision, patch nor manage servers, nor maintain software; so fixing and renewing what serves them is for AWS.',
  ),
  zones: cite(
    'https://docs.aws.amazon.com/keyspaces/latest/devguide/disaster-recovery-resiliency.html',
    'Keyspaces replicates data three times by itself, in several zones of the region.',
    read,
  ),
  transit: inferred(transit, 'Clients reach the service by its endpoints only; so that these speak TLS is for AWS to see to.'),
};
