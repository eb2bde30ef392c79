import { asked, atLeast, checks, no } from '../../../model/index.ts';
import { daxCluster, table } from './service.ts';

export default [
  checks(table, {
    'aws.dynamodb.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The table is encrypted with a key of your own',
      severity: 'low',
      expect: { keys: 'your own' },
      fix: { kms: true, key: asked('kms-key') },
      risk: 'You can neither refuse the key to somebody nor see who used it.',
      aka: [
        'CKV_AWS_119',
        'AVD-AWS-0025',
        'AVD-AWS-0121',
        'ce089fd4-1406-47bd-8aad-c259772bb294',
        '4bd21e68-38c1-4d58-acdc-6a14b203237f',
        'c8dee387-a2e6-4a73-a942-183c975549ac',
      ],
    },
    'aws.dynamodb.can-go-back-in-time': {
      duty: 'back-up-data',
      title: 'The table, and each copy of it, can be restored to any second of the last days',
      severity: 'medium',
      expect: { recovery: true, recoveryOfCopies: true },
      risk: 'Items that a fault or an attacker destroys are gone.',
      aka: [
        'CKV_AWS_28',
        'CKV_AWS_165',
        'AVD-AWS-0024',
        'DynamoDB.2',
        '741f1291-47ac-4a85-a07b-3d32a9d6bd3e',
        '0f04217d-488f-4e7a-bec8-f16159686cd6',
        'dynamodb_tables_pitr_enabled',
      ],
    },
    'aws.dynamodb.is-protected-from-deletion': {
      duty: 'undo-mistakes',
      title: 'The table cannot be deleted by mistake',
      severity: 'low',
      expect: { deletionProtection: true },
      risk: 'One call, or one wrong line of code, deletes the table with everything in it.',
      aka: ['DynamoDB.6', 'dynamodb_table_deletion_protection_enabled'],
    },
    'aws.dynamodb.grants-nothing-to-everybody': {
      duty: 'limit-exposure',
      title: 'No statement of the table’s policy lets everybody in',
      severity: 'low',
      expect: { policy: no({ effect: 'Allow', everybody: true, narrowed: false }) },
      risk: 'DynamoDB refuses such a policy, and the deployment fails.',
    },
  }),
  checks(daxCluster, {
    'aws.dynamodb.encrypts-the-cache': {
      duty: 'encrypt-at-rest',
      title: 'The cluster is encrypted at rest',
      severity: 'high',
      expect: { encrypted: true },
      risk: 'What the cluster writes to its disks can be read by whoever gets at them.',
      aka: [
        'CKV_AWS_47',
        'AVD-AWS-0023',
        'DynamoDB.3',
        'f11aec39-858f-4b6f-b946-0a1bf46c0c87',
        'dynamodb_accelerator_cluster_encryption_enabled',
        'e5849a68-bdbe-4b70-97c6-6901f39f8094',
      ],
    },
    'aws.dynamodb.encrypts-traffic-to-the-cache': {
      duty: 'encrypt-in-transit',
      title: 'The cluster takes requests over TLS',
      severity: 'medium',
      expect: { transit: 'TLS' },
      risk: 'Items can be read on their way by whoever is in the network.',
      aka: ['CKV_AWS_239', 'DynamoDB.7', 'dynamodb_accelerator_cluster_in_transit_encryption_enabled'],
    },
    'aws.dynamodb.runs-several-cache-nodes': {
      duty: 'survive-failure',
      title: 'The cluster has three nodes or more',
      severity: 'low',
      expect: { nodes: atLeast(3) },
      risk: 'The failure of one node takes the cache away, and the load falls on the table.',
    },
  }),
];
