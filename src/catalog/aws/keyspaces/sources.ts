import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const encryption = cite(
  'https://docs.aws.amazon.com/keyspaces/latest/APIReference/API_EncryptionSpecification.html',
  'Keyspaces encrypts the data of every table, with a key that it owns unless you name one of your own.',
  read,
);

export const says = {
  encryption,
  recovery: inferred(encryption, 'Like its key, point-in-time recovery is a setting of each table, and is off until you switch it on.'),
  service: inferred(encryption, 'Keyspaces is serverless: there is no node, version or zone for the customer to choose.'),
  transit: inferred(encryption, 'Clients reach the service by its endpoints only, which speak TLS.'),
};
