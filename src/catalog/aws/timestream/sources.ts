import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/timestream/latest/developerguide';
const encryption = cite(
  `${guide}/EncryptionAtRest.html`,
  'Encryption of a database of LiveAnalytics cannot be switched off; without a key of yours it uses the one that AWS manages in your account.',
  read,
);
const configuring = cite(
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbinstance.html',
  'An instance of InfluxDB stands in subnets of yours; you may give it a public address, and its first password is kept in Secrets Manager.',
  read,
);
const overview = cite(
  'https://docs.aws.amazon.com/timestream/latest/developerguide/what-is-timestream.html',
  'LiveAnalytics is serverless: nobody manages servers, and it scales by itself.',
  read,
);
const access = cite(
  `${guide}/timestream-for-influx-security.html`,
  'Policies of the customer say who may manage an instance, its security groups who can connect, and the features of the engine who can log in.',
  read,
);
const deleting = cite(`${guide}/timestream-for-influx-managing-deleting-db.html`, 'An instance is deleted upon a confirmation.', read);

const maintenance = cite(
  `${guide}/timestream-for-influx-managing-maintaining-db.html`,
  'In the maintenance window the service updates machine, system and engine of an instance; what security and reliability require comes by itself.',
  read,
);

export const says = {
  encryption,
  configuring,
  influx: cite(
    `${guide}/influxdb2-cmk-encryption.html`,
    'Data of InfluxDB are encrypted at rest with a key that AWS owns, unless you name one of yours when the instance is made.',
    read,
  ),
  influxAccess: access,
  influxTls: inferred(access, 'Says that customers connect to their instances over TLS; so offering it is for AWS, and using it for them.'),
  standby: cite(
    `${guide}/timestream-for-influx-managing-multi-az-instance-deployments.html`,
    'Where a standby is asked for, AWS keeps it in another zone, in step, and fails over to it.',
    read,
  ),
  influxLogs: cite(
    `${guide}/timestream-for-influx-managing-view-influx-logs.html`,
    'Logs of an instance are delivered to a bucket each hour where the customer names one, and are not enabled otherwise.',
    read,
  ),
  zones: cite(
    'https://docs.aws.amazon.com/timestream/latest/developerguide/what-is-timestream.html',
    'LiveAnalytics replicates the data by itself over at least three zones of a region.',
    read,
  ),
  service: inferred(
    overview,
    'Says that there are no servers of LiveAnalytics for customers to manage; so running, fixing and renewing what serves them is for AWS.',
  ),
  plans: cite(`${guide}/backups.html`, 'AWS Backup makes copies of tables once the customer opts in and writes plans.', read),
  maintenance,
  upgrades: inferred(
    maintenance,
    'Says that fixes which security and reliability require come by themselves; so moving to a newer major version is the customer’s.',
  ),
  backups: inferred(
    deleting,
    'Says that an instance is deleted upon a confirmation, and what could be recovered of it with it; so copies that outlive it are for the customer to make.',
  ),
};
