import { asked, checks, lacks, no, noneOf, some } from '../../../model/index.ts';
import { accessPoint, fileSystem } from './service.ts';

export default [
  checks(fileSystem, {
    'aws.efs.encrypts-at-rest': {
      duty: 'encrypt-at-rest',
      title: 'The file system is encrypted at rest',
      severity: 'high',
      expect: { encrypted: true },
      risk: 'Whoever gets at the storage or at a backup can read the files, and it cannot be encrypted later.',
      aka: [
        'CKV_AWS_42',
        'AVD-AWS-0037',
        'EFS.1',
        'EFS.8',
        '48207659-729f-4b5c-9402-f884257d794f',
        '2ff8e83c-90e1-4d68-a300-6d652112e622',
        'efs_encryption_at_rest_enabled',
      ],
    },
    'aws.efs.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The file system is encrypted with a key of your own',
      severity: 'low',
      expect: { keys: 'your own' },
      fix: { encrypted: true, key: asked('kms-key') },
      risk: 'You can neither refuse the key to somebody nor share an encrypted backup.',
      aka: ['CKV_AWS_184', '25d251f3-f348-4f95-845c-1090e41a615c', '6d087495-2a42-4735-abf7-02ef5660a7e6'],
    },
    'aws.efs.demands-tls': {
      duty: 'encrypt-in-transit',
      title: 'The policy of the file system turns away clients without TLS',
      severity: 'medium',
      expect: { policy: some({ deniesPlain: true }) },
      risk: 'Files can be read on their way by whoever is in the network.',
    },
    'aws.efs.grants-nothing-to-everybody': {
      duty: 'limit-exposure',
      title: 'No statement of the policy lets everybody in from anywhere',
      severity: 'high',
      expect: { policy: no({ effect: 'Allow', everybody: true, narrowed: false, conditions: lacks('bool elasticfilesystem:accessedviamounttarget true') }) },
      risk: 'Whoever finds a way to the file system, from any account, may read or change the files.',
      aka: ['efs_not_publicly_accessible'],
    },
    'aws.efs.is-not-opened-by-a-group': {
      duty: 'filter-traffic',
      title: 'No group around the mount targets lets everybody in',
      severity: 'medium',
      expect: { ingress: no({ everybody: true }) },
      risk: 'Whatever gets into the network can mount the files.',
    },
    'aws.efs.is-backed-up': {
      duty: 'back-up-data',
      title: 'The file system is backed up automatically',
      severity: 'medium',
      expect: [{ backups: 'by EFS' }, { backups: 'by a plan of yours' }],
      risk: 'Files that a fault or an attacker destroys are gone.',
      aka: ['CKV2_AWS_18', 'EFS.2', 'EFS.7', 'efs_have_backup_enabled'],
    },
    'aws.efs.keeps-data-in-several-zones': {
      duty: 'survive-failure',
      title: 'The file system keeps its data in several zones',
      severity: 'low',
      expect: { oneZone: false },
      risk: 'The files are away when their zone fails, and gone when it is lost.',
    },
  }),
  checks(accessPoint, {
    'aws.efs.access-point-leads-to-a-directory': {
      duty: 'grant-least-access',
      title: 'The access point leads to a directory of its own',
      severity: 'medium',
      expect: { directory: noneOf('/', '') },
      risk: 'An application that needs one directory can reach all files.',
      aka: ['CKV_AWS_329', 'EFS.3', 'efs_access_point_enforce_root_directory'],
    },
    'aws.efs.access-point-acts-as-a-user': {
      duty: 'grant-least-access',
      title: 'Whoever comes through the access point acts as one user',
      severity: 'medium',
      expect: { asUser: true },
      risk: 'A client may say that it is root, and is believed.',
      aka: ['CKV_AWS_330', 'EFS.4', 'efs_access_point_enforce_user_identity'],
    },
  }),
];
