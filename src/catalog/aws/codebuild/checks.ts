import { checks, empty, no, oneOf } from '../../../model/index.ts';
import { project, reportGroup, sourceCredential } from './service.ts';

export default [
  checks(project, {
    'aws.codebuild.encrypts-artifacts': {
      duty: 'encrypt-at-rest',
      title: 'What builds make is encrypted',
      severity: 'high',
      expect: { artifacts: no({ plain: true }) },
      risk: 'Whoever gets at the bucket can read what builds made.',
      aka: ['CKV_AWS_78', 'AVD-AWS-0018', '3deec14b-03d2-4d27-9670-7d79322e3340', 'd7467bb6-3ed1-4c82-8095-5e7a818d0aad'],
    },
    'aws.codebuild.encrypts-logs': {
      duty: 'encrypt-at-rest',
      title: 'Logs of builds in a bucket are encrypted',
      severity: 'medium',
      expect: { bucketLogsPlain: false },
      risk: 'Logs, and what builds print into them, can be read by whoever gets at the bucket.',
      aka: ['CKV_AWS_311', 'CodeBuild.3', 'codebuild_project_s3_logs_encrypted'],
    },
    'aws.codebuild.uses-your-own-key': {
      duty: 'control-keys',
      title: 'What builds make is encrypted with a key of your own',
      severity: 'low',
      expect: { key: 'your own' },
      risk: 'You can neither refuse the key to somebody nor see who used it.',
      aka: ['CKV_AWS_147'],
    },
    'aws.codebuild.runs-without-privileges': {
      duty: 'harden-workload',
      title: 'Builds run without privileged mode',
      severity: 'medium',
      expect: { privileged: false },
      risk: 'What a build runs can reach all devices of the machine below its container.',
      aka: ['CKV_AWS_316', 'CodeBuild.5'],
    },
    'aws.codebuild.keeps-secrets-out-of-variables': {
      duty: 'guard-credentials',
      title: 'No plain variable of the project holds a secret',
      severity: 'high',
      expect: { secrets: empty },
      risk: 'Anybody who may look at the project can read the secret.',
      aka: ['CodeBuild.2', 'codebuild_project_no_secrets_in_variables'],
    },
    'aws.codebuild.keeps-secrets-out-of-addresses': {
      duty: 'guard-credentials',
      title: 'The address of the source carries no password',
      severity: 'high',
      expect: { secretInAddress: false },
      risk: 'Anybody who may look at the project can read the password, and get at the source.',
      aka: ['CodeBuild.1', 'codebuild_project_source_repo_url_no_sensitive_credentials'],
    },
    'aws.codebuild.logs-builds': {
      duty: 'record-access',
      title: 'Logs show what builds did',
      severity: 'medium',
      expect: { logged: oneOf('in a group of logs', 'in a bucket') },
      risk: 'After an attack on the supply chain nobody can say what a build did.',
      aka: ['CKV_AWS_314', 'CodeBuild.4', 'codebuild_project_logging_enabled'],
    },
    'aws.codebuild.is-private': {
      duty: 'prevent-leaks',
      title: 'Results of builds are not public',
      severity: 'high',
      expect: { visibility: 'PRIVATE' },
      risk: 'Everybody can read the logs and artifacts of all builds, earlier ones included.',
      aka: ['codebuild_project_not_publicly_accessible'],
    },
  }),
  checks(reportGroup, {
    'aws.codebuild.encrypts-reports': {
      duty: 'encrypt-at-rest',
      title: 'Exported reports are encrypted',
      severity: 'medium',
      given: { exported: true },
      expect: { plain: false },
      risk: 'Whoever gets at the bucket can read the results of tests.',
      aka: ['CodeBuild.7', 'codebuild_report_group_export_encrypted'],
    },
    'aws.codebuild.reports-use-your-own-key': {
      duty: 'control-keys',
      title: 'Exported reports are encrypted with a key of your own',
      severity: 'low',
      given: { exported: true },
      expect: { key: 'your own' },
      risk: 'You can neither refuse the key to somebody nor see who used it.',
    },
  }),
  checks(sourceCredential, {
    'aws.codebuild.keeps-tokens-out-of-the-source': {
      duty: 'guard-credentials',
      title: 'The token is not written out',
      severity: 'high',
      expect: { isWritten: false },
      risk: 'Anybody who can read the source can sign in where your source is kept.',
    },
  }),
];
