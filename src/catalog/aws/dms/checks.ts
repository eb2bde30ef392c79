import { checks, no, noneOf, oneOf } from '../../../model/index.ts';
import { endpoint, replicationInstance } from './service.ts';

/** Engines that are databases to sign in to; streams, buckets and tables of AWS are reached over HTTPS. */
const databases = oneOf(
  ...(['mysql', 'mariadb', 'aurora', 'aurora-serverless', 'postgres', 'aurora-postgresql', 'aurora-postgresql-serverless', 'oracle'] as const),
  ...(['sqlserver', 'babelfish', 'sybase', 'db2', 'db2-zos', 'mongodb', 'docdb', 'azuredb', 'azure-sql-managed-instance', 'redshift'] as const),
);

export default [
  checks(replicationInstance, {
    'aws.dms.has-no-public-address': {
      duty: 'limit-exposure',
      title: 'The replication instance has no public address',
      severity: 'critical',
      expect: { public: false },
      risk: 'Anyone on the internet whom its groups let in reaches a machine that holds the passwords of your databases.',
      aka: ['CKV_AWS_89', 'DMS.1', '030d3b18-1821-45b4-9e08-50efbe7becbb', '5864fb39-d719-4182-80e2-89dbe627be63'],
    },
    'aws.dms.is-not-opened-by-a-group': {
      duty: 'limit-exposure',
      title: 'No group around a public replication instance lets everybody in',
      severity: 'critical',
      given: { public: true },
      expect: { ingress: no({ everybody: true }) },
      risk: 'Nothing stands between the internet and the machine that moves your data.',
      aka: ['dms_instance_no_public_access'],
    },
    'aws.dms.installs-minor-versions': {
      duty: 'apply-platform-patches',
      title: 'Minor versions of the engine are installed automatically',
      severity: 'medium',
      expect: { autoMinor: true },
      risk: 'Known holes of the engine stay open until somebody remembers.',
      aka: ['CKV_AWS_222', 'DMS.6', 'dms_instance_minor_version_upgrade_enabled'],
    },
    'aws.dms.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The replication instance is encrypted with a key of your own',
      severity: 'low',
      expect: { keys: 'your own' },
      risk: 'You can neither refuse the key to somebody nor see who used it.',
      aka: ['CKV_AWS_212'],
    },
    'aws.dms.has-a-standby': {
      duty: 'survive-failure',
      title: 'A standby in another zone can take over',
      severity: 'low',
      expect: { standby: true },
      risk: 'The failure of one zone stops the migration.',
      aka: ['DMS.13', 'dms_instance_multi_az_enabled'],
    },
  }),
  checks(endpoint, {
    'aws.dms.endpoint-uses-tls': {
      duty: 'encrypt-in-transit',
      title: 'The connection to the database is encrypted',
      severity: 'high',
      given: { engine: databases },
      expect: { tls: noneOf('none') },
      risk: 'Passwords and whole tables can be read on their way.',
      aka: ['CKV2_AWS_49', 'DMS.9', 'dms_endpoint_ssl_enabled'],
    },
    'aws.dms.endpoint-keeps-its-password-out-of-the-source': {
      duty: 'guard-credentials',
      title: 'The password of the database does not stand in the source',
      severity: 'high',
      expect: { passwordWritten: false },
      risk: 'Whoever can read the repository can log in to the database.',
    },
  }),
];
