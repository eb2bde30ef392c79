import { atLeast, checks, every } from '../../../model/index.ts';
import { cluster, publicAccess, securityConfiguration } from './service.ts';

export default [
  checks(securityConfiguration, {
    'aws.emr.security-configuration-encrypts-objects': {
      duty: 'encrypt-at-rest',
      title: 'What clusters write to S3 is encrypted as the configuration says',
      severity: 'medium',
      expect: { atRest: true, encryptsObjects: true },
      risk: 'Data is encrypted only as the bucket happens to do it.',
      aka: ['EMR.3', 'AVD-AWS-0137', '5b033ec8-f079-4323-b5c8-99d4620433a9'],
    },
    'aws.emr.security-configuration-encrypts-disks': {
      duty: 'encrypt-at-rest',
      title: 'Local disks of clusters are encrypted',
      severity: 'high',
      expect: { atRest: true, encryptsDisks: true },
      risk: 'Whoever gets at a volume of a node reads the data that was worked on.',
      aka: ['CKV_AWS_349', 'EMR.3', 'AVD-AWS-0139', '5b033ec8-f079-4323-b5c8-99d4620433a9'],
    },
    'aws.emr.security-configuration-encrypts-in-transit': {
      duty: 'encrypt-in-transit',
      title: 'Data is encrypted on its way between nodes',
      severity: 'high',
      expect: { inTransit: true },
      risk: 'Whoever gets into the network between nodes reads the data that they exchange.',
      aka: ['CKV_AWS_351', 'EMR.4', 'AVD-AWS-0138', '5b033ec8-f079-4323-b5c8-99d4620433a9'],
    },
    'aws.emr.security-configuration-asks-for-tokens': {
      duty: 'harden-os',
      title: 'The metadata service of nodes answers only callers with a token',
      severity: 'medium',
      expect: { metadataAsksForTokens: true },
      risk: 'A job that can be tricked into fetching an address hands out the credentials of the node.',
    },
  }),
  checks(cluster, {
    'aws.emr.cluster-has-security-configuration': {
      duty: 'encrypt-at-rest',
      title: 'A security configuration is attached to the cluster',
      severity: 'high',
      expect: { hasConfiguration: true },
      risk: 'Neither the disks of the cluster nor what its nodes exchange is encrypted.',
      aka: ['CKV2_AWS_55', '48af92a5-c89b-4936-bc62-1086fe2bab23'],
    },
    'aws.emr.cluster-archives-its-logs': {
      duty: 'record-access',
      title: 'Logs of the cluster are archived to S3',
      severity: 'medium',
      expect: { logs: true },
      risk: 'When the cluster ends, all traces of what ran on it are gone.',
    },
    'aws.emr.cluster-offers-no-login': {
      duty: 'harden-os',
      title: 'Nodes take no key to log in with',
      severity: 'low',
      expect: { keyPair: false },
      risk: 'Whoever has the private key logs in to every node, unseen by the record of calls.',
    },
    'aws.emr.cluster-is-protected-from-termination': {
      duty: 'undo-mistakes',
      title: 'The cluster cannot be terminated by mistake',
      severity: 'low',
      expect: { terminationProtection: true },
      risk: 'One wrong command ends the cluster, and what lies on its disks is gone.',
    },
    'aws.emr.cluster-has-several-first-nodes': {
      duty: 'survive-failure',
      title: 'The cluster has three first nodes',
      severity: 'low',
      expect: { firstNodes: atLeast(3) },
      fix: {},
      risk: 'When its one first node fails, the cluster ends.',
    },
  }),
  checks(publicAccess, {
    'aws.emr.public-access-is-blocked': {
      duty: 'limit-exposure',
      title: 'Clusters that let in everybody do not start',
      severity: 'high',
      expect: { blocks: true },
      risk: 'A cluster with one careless rule stands open to the internet, with all data that it can reach.',
      aka: ['CKV_AWS_390', 'EMR.2', 'emr_cluster_account_public_block_enabled'],
    },
    'aws.emr.public-access-excepts-ssh-at-most': {
      duty: 'limit-exposure',
      title: 'No port but that of SSH is excepted',
      severity: 'high',
      given: { blocks: true },
      expect: { exceptions: every({ low: 22, high: 22 }) },
      risk: 'Consoles of Hadoop and Spark, which ask for no password, may stand open to the internet.',
    },
  }),
];
