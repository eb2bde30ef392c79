import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/timestream/latest/developerguide';
const encryption = cite(
  `${guide}/EncryptionAtRest.html`,
  'Encryption of a database of LiveAnalytics cannot be switched off; without a key of yours it uses the one that AWS manages in your account.',
  read,
);
const configuring = cite(
  `${guide}/timestream-for-influx-configuring.html`,
  'An instance of InfluxDB stands in subnets of yours; you may make it public, and its first password is kept in Secrets Manager.',
  read,
  'secondary',
);
const managing = cite(
  `${guide}/timestream-for-influx-managing.html`,
  'Instances of InfluxDB have maintenance windows, deployments over several zones that fail over, and logs that can be made visible.',
  read,
  'secondary',
);
const overview = cite(
  'https://docs.aws.amazon.com/timestream/latest/developerguide/what-is-timestream.html',
  'LiveAnalytics is serverless: nobody manages servers, and it scales by itself.',
  read,
  'secondary',
);

export const says = {
  encryption,
  configuring,
  managing,
  influx: cite(
    `${guide}/influxdb2-cmk-encryption.html`,
    'Data of InfluxDB are encrypted at rest with a key that AWS owns, unless you name one of yours when the instance is made.',
    read,
  ),
  influxTls: inferred(configuring, 'An instance is reached by its endpoint, which the service gives a certificate.'),
  service: inferred(
    overview,
    'LiveAnalytics is serverless: there is no node, version or zone for the customer to choose; so running, patching and spreading it is for AWS to do.',
  ),
  plans: inferred(overview, 'A database of LiveAnalytics keeps what its tables say; so copies that outlive it are for the customer to make.'),
  maintenance: inferred(managing, 'Fixes are installed in the maintenance window of the instance.'),
  upgrades: inferred(managing, 'A newer major version of InfluxDB is another instance or cluster, to which the customer moves.'),
  backups: inferred(managing, 'Copies of the data that outlive the instance are for the customer to make.'),
};
