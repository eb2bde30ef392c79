import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/dms/latest/userguide';
const create = cite(
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationinstance.html',
  'A replication instance gets a public address unless you say otherwise, and installs minor versions of its engine in the maintenance window unless you say otherwise.',
  read,
);
const details = cite(
  'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html',
  'The storage of a replication instance is encrypted, with a key of yours or with the default key that KMS makes for DMS in your account.',
  read,
);

export const says = {
  create,
  details,
  addresses: cite(
    `${guide}/CHAP_ReplicationInstance.PublicPrivate.html`,
    'You say whether an instance has a public address or a private one, which nobody outside its network reaches.',
    read,
  ),
  groups: inferred(create, 'Says that an instance is given security groups of its network; so what these let in and out is yours to write.'),
  zones: cite(`${guide}/CHAP_ReplicationInstance.html`, 'Where you choose Multi-AZ, DMS keeps a standby in another zone, in step, and fails over to it.', read),
  upgrades: cite(
    `${guide}/CHAP_ReplicationInstance.EngineVersions.html`,
    'AWS releases versions of the engine, and you upgrade an instance that runs to a newer one.',
    read,
  ),
  endpoint: cite(
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-endpoint.html',
    'An endpoint says whether the connection to a database uses TLS, which it does not without a word about it, and with which certificate.',
    read,
  ),
  passwords: inferred(
    cite('https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-endpoint.html', '', read),
    'Says that an endpoint is given the password of the database as text; so keeping it out of the source, in a secret store, is yours.',
  ),
};
