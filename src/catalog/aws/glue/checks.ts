import { checks, empty, no, noneOf, oneOf } from '../../../model/index.ts';
import { catalogEncryption, catalogPolicy, connection, crawler, developmentEndpoint, job, securityConfiguration, transform } from './service.ts';

const hasConfiguration = {
  duty: 'encrypt-at-rest',
  severity: 'medium',
  expect: { hasConfiguration: true },
  risk: 'Logs and intermediate data are written as the service happens to do it, with no key that you chose.',
  aka: ['CKV_AWS_195'],
} as const;
const configuration = { duty: 'encrypt-at-rest', aka: ['CKV_AWS_99', 'ad5b4e97-2850-4adf-be17-1d293e0b85ee'] } as const;

export default [
  checks(catalogEncryption, {
    'aws.glue.data-catalog-is-encrypted': {
      duty: 'encrypt-at-rest',
      title: 'Databases, tables and connections in the catalog are encrypted',
      severity: 'medium',
      expect: { metadata: noneOf('DISABLED') },
      risk: 'Whoever gets at the store of the catalog reads what data there is and where it lies.',
      aka: ['CKV_AWS_94', '01d50b14-e933-4c99-b314-6d08cd37ad35', 'glue_data_catalogs_metadata_encryption_enabled'],
    },
    'aws.glue.data-catalog-encrypts-passwords': {
      duty: 'guard-credentials',
      title: 'Passwords of connections come out of the catalog encrypted',
      severity: 'high',
      expect: { passwords: true },
      risk: 'Everybody who may read a connection gets the password of its database.',
      aka: ['CKV_AWS_94', '01d50b14-e933-4c99-b314-6d08cd37ad35', 'glue_data_catalogs_connection_passwords_encryption_enabled'],
    },
    'aws.glue.data-catalog-uses-your-own-key': {
      duty: 'control-keys',
      title: 'The catalog is encrypted with a key of your own',
      severity: 'low',
      given: { metadata: noneOf('DISABLED') },
      expect: { key: 'your own' },
      risk: 'You can neither refuse the key to somebody nor see who used it.',
    },
  }),
  checks(catalogPolicy, {
    'aws.glue.catalog-policy-grants-nothing-to-everybody': {
      duty: 'limit-exposure',
      title: 'No statement of the catalog’s policy lets everybody in',
      severity: 'critical',
      expect: { policy: no({ effect: 'Allow', everybody: true, narrowed: false }) },
      risk: 'Anybody with an AWS account may do with the catalog what the statement allows.',
      aka: ['glue_data_catalogs_not_publicly_accessible'],
    },
  }),
  checks(securityConfiguration, {
    'aws.glue.security-configuration-encrypts-output': {
      ...configuration,
      title: 'What jobs write to S3 is encrypted',
      severity: 'medium',
      expect: { output: oneOf('SSE-KMS', 'SSE-S3') },
      risk: 'Data is encrypted only as the bucket happens to do it.',
    },
    'aws.glue.security-configuration-encrypts-logs': {
      ...configuration,
      title: 'Logs of jobs and crawlers are encrypted with a key',
      severity: 'medium',
      expect: { logs: 'SSE-KMS' },
      risk: 'Samples of data that end up in logs can be read by everybody who reads logs.',
    },
    'aws.glue.security-configuration-encrypts-bookmarks': {
      ...configuration,
      title: 'Bookmarks of jobs are encrypted before they are stored',
      severity: 'low',
      expect: { bookmarks: 'CSE-KMS' },
      risk: 'The state of a job tells names and positions of the data that it works on.',
    },
  }),
  checks(job, {
    'aws.glue.job-has-security-configuration': { ...hasConfiguration, title: 'A security configuration says how the job encrypts what it writes' },
    'aws.glue.job-runs-a-supported-version': {
      duty: 'upgrade-platform',
      title: 'The job runs on a version of Glue that AWS still supports',
      severity: 'medium',
      given: { command: oneOf('glueetl', 'gluestreaming') },
      expect: { versionState: 'supported' },
      risk: 'Known holes in Spark, Python and the system below stay open.',
      aka: ['Glue.4'],
    },
    'aws.glue.job-arguments-hold-no-secrets': {
      duty: 'guard-credentials',
      title: 'No argument of the job holds a secret',
      severity: 'high',
      expect: { secrets: empty },
      risk: 'Everybody who may look at the job reads the password or key.',
      aka: ['glue_etl_jobs_no_secrets_in_arguments'],
    },
  }),
  checks(crawler, {
    'aws.glue.crawler-has-security-configuration': { ...hasConfiguration, title: 'A security configuration says how the crawler encrypts its logs' },
  }),
  checks(developmentEndpoint, {
    'aws.glue.endpoint-has-security-configuration': { ...hasConfiguration, title: 'A security configuration says how the endpoint encrypts what it writes' },
  }),
  checks(transform, {
    'aws.glue.transform-encrypts-user-data': {
      duty: 'encrypt-at-rest',
      title: 'Labels of the transform and what it learned are encrypted with a key',
      severity: 'medium',
      expect: { userData: 'SSE-KMS' },
      risk: 'Whoever gets at the store reads the records that were labelled.',
      aka: ['Glue.3', 'glue_ml_transform_encrypted_at_rest'],
    },
  }),
  checks(connection, {
    'aws.glue.connection-demands-tls': {
      duty: 'encrypt-in-transit',
      title: 'The connection to the database is made over trusted TLS only',
      severity: 'high',
      given: { type: 'JDBC' },
      expect: { demandsTls: true },
      risk: 'Where TLS fails, Glue goes on in plain, and password and data can be read on their way.',
      aka: ['glue_database_connections_ssl_enabled'],
    },
    'aws.glue.connection-keeps-its-password-elsewhere': {
      duty: 'guard-credentials',
      title: 'The password of the connection is not written into it',
      severity: 'high',
      expect: { passwordWritten: false },
      risk: 'Everybody who may read the source or its state has the password of the database.',
      aka: ['glue_catalog_connection_no_secrets'],
    },
  }),
];
