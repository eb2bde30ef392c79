import { checks, holds, no, oneOf } from '../../../model/index.ts';
import { registry, repository } from './service.ts';

export default [
  checks(repository, {
    'aws.ecr.scans-images': {
      duty: 'find-vulnerabilities',
      title: 'Images are scanned for known holes when they are pushed',
      severity: 'medium',
      expect: { scanned: oneOf('by its own setting', 'by the registry') },
      fix: { scansOnPush: true },
      risk: 'Images with holes that anybody could know of are deployed.',
      aka: [
        'CKV_AWS_163',
        'AVD-AWS-0030',
        'ECR.1',
        '9630336b-3fed-4096-8173-b9afdfe346a7',
        '9025b2b3-e554-4842-ba87-db7aeec36d35',
        'ecr_repositories_scan_images_on_push_enabled',
      ],
    },
    'aws.ecr.tags-are-immutable': {
      duty: 'guard-supply-chain',
      title: 'Tags cannot be overwritten',
      severity: 'medium',
      expect: { tags: oneOf('IMMUTABLE', 'IMMUTABLE_WITH_EXCLUSION') },
      risk: 'Whoever can push can put another image behind a tag that is deployed already.',
      aka: [
        'CKV_AWS_51',
        'AVD-AWS-0031',
        'ECR.2',
        'd1846b12-20c5-4d45-8798-fc35b79268eb',
        '33f41d31-86b1-46a4-81f7-9c9a671f59ac',
        'ecr_repositories_tag_immutability',
      ],
    },
    'aws.ecr.grants-nothing-to-everybody': {
      duty: 'limit-exposure',
      title: 'No statement of the repository’s policy lets everybody in',
      severity: 'critical',
      expect: { policy: no({ effect: 'Allow', everybody: true, narrowed: false }) },
      risk: 'Anybody with an AWS account may pull the images, or push others.',
      aka: [
        'CKV_AWS_32',
        'AVD-AWS-0032',
        'e86e26fc-489e-44f0-9bcd-97305e4ba69a',
        '75be209d-1948-41f6-a8c8-e22dd0121134',
        'ecr_repositories_not_publicly_accessible',
      ],
    },
    'aws.ecr.uses-your-own-key': {
      duty: 'control-keys',
      title: 'Images are encrypted with a key of your own',
      severity: 'low',
      expect: { keys: 'your own' },
      fix: { encryption: 'KMS', key: 'your own' },
      risk: 'You can neither refuse the key to somebody nor see who used it.',
      aka: ['CKV_AWS_136', 'AVD-AWS-0033', 'ECR.5', '0e32d561-4b5a-4664-a6e3-a3fa85649157', '77a92b0e-b578-4a2e-bb0d-3c53ec4cfb7e'],
    },
    'aws.ecr.removes-old-images': {
      duty: 'retain-and-dispose',
      title: 'A lifecycle policy removes images that nobody needs',
      severity: 'low',
      expect: { lifecycle: true },
      risk: 'Old images with known holes stay within reach, and cost money.',
      aka: ['ECR.3', 'ecr_repositories_lifecycle_policy_enabled'],
    },
    'aws.ecr.keeps-images-from-deletion': {
      duty: 'undo-mistakes',
      title: 'Images are not deleted with the repository',
      severity: 'low',
      expect: { deletesImages: false },
      risk: 'Removing one block of code deletes every image that is deployed from the repository.',
    },
  }),
  checks(registry, {
    'aws.ecr.registry-scans-everything': {
      duty: 'find-vulnerabilities',
      title: 'The registry scans every repository by itself',
      severity: 'low',
      expect: { filters: holds('*') },
      risk: 'Repositories that no filter names are not scanned.',
      aka: ['ecr_registry_scan_images_on_push_enabled'],
    },
  }),
];
