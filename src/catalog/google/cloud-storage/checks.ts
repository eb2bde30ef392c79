import { atLeast, checks, holdsNoneOf, noneOf } from '../../../model/index.ts';
import { bucket } from './service.ts';

const nobodyInParticular = holdsNoneOf('allUsers', 'allAuthenticatedUsers');

export default [
  checks(bucket, {
    'google.cloud-storage.is-not-public': {
      duty: 'limit-exposure',
      title: 'Neither IAM nor ACLs open the bucket to everybody',
      severity: 'critical',
      expect: [
        { publicAccess: 'enforced' },
        { members: nobodyInParticular, uniformAccess: true },
        { members: nobodyInParticular, entities: nobodyInParticular },
      ],
      risk: 'Anybody on the internet may read, and perhaps change, what is in the bucket.',
      aka: ['CKV_GCP_28', 'AVD-GCP-0001', 'a6cd52a1-3056-4910-96a5-894de9f3f3b3', 'c010082c-76e0-4b91-91d9-6e8439e455dd', 'cloudstorage_bucket_public_access'],
    },
    'google.cloud-storage.prevents-public-access': {
      duty: 'limit-exposure',
      title: 'The bucket refuses to be opened to everybody',
      severity: 'medium',
      expect: { publicAccess: 'enforced' },
      risk: 'One careless grant publishes everything in the bucket.',
      aka: ['CKV_GCP_114'],
    },
    'google.cloud-storage.grants-by-iam-alone': {
      duty: 'grant-least-access',
      title: 'Access is uniform: ACLs of single objects count for nothing',
      severity: 'medium',
      expect: { uniformAccess: true },
      risk: 'An ACL on one object lets in somebody whom no policy of the bucket shows.',
      aka: ['CKV_GCP_29', 'AVD-GCP-0002', 'bb0db090-5509-4853-a827-75ced0b3caa0', 'cloudstorage_bucket_uniform_bucket_level_access'],
    },
    'google.cloud-storage.keeps-versions': {
      duty: 'undo-mistakes',
      title: 'Old versions of objects are kept, or nobody can change them',
      severity: 'low',
      expect: [{ versions: true }, { retention: 'locked' }],
      risk: 'A mistaken or hostile change that is noticed late cannot be undone.',
      aka: ['CKV_GCP_78', 'AVD-GCP-0078', 'e7e961ac-d17e-4413-84bc-8a1fbe242944', 'cloudstorage_bucket_versioning_enabled'],
    },
    'google.cloud-storage.keeps-deleted-objects': {
      duty: 'undo-mistakes',
      title: 'What was deleted is kept for a week at least',
      severity: 'low',
      expect: [{ softDelete: atLeast(604_800) }, { versions: true }, { retention: 'locked' }],
      risk: 'What is deleted by mistake or malice is gone at once.',
      aka: ['cloudstorage_bucket_soft_delete_enabled'],
    },
    'google.cloud-storage.locks-its-retention': {
      duty: 'retain-and-dispose',
      title: 'A retention period that is set is locked',
      severity: 'low',
      given: { retention: noneOf('none') },
      expect: { retention: 'locked' },
      risk: 'Whoever may change the bucket can end the period and delete what had to stay.',
      aka: ['cloudstorage_bucket_log_retention_policy_lock'],
    },
    'google.cloud-storage.logs-requests': {
      duty: 'record-access',
      title: 'Another bucket receives the usage logs',
      severity: 'low',
      given: { receivesLogs: false },
      expect: { accessLogs: true },
      risk: 'Nobody can tell afterwards who read or took what.',
      aka: ['CKV_GCP_62', 'AVD-GCP-0077', 'd6cabc3a-d57e-48c2-b341-bf3dd4f4a120', 'cloudstorage_bucket_logging_enabled'],
    },
    'google.cloud-storage.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The default key of the bucket is one of your own',
      severity: 'low',
      expect: { ownKey: true },
      risk: 'You can neither withdraw the key nor see each use of it.',
      aka: ['AVD-GCP-0066'],
    },
  }),
];
