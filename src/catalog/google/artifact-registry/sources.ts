import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';

export const says = {
  scanning: cite(
    'https://docs.cloud.google.com/ruby/docs/reference/google-cloud-artifact_registry-v1/latest/Google-Cloud-ArtifactRegistry-V1-Repository-VulnerabilityScanningConfig-EnablementConfig',
    'A repository of images takes over from its project whether images are scanned, which turns on an interface being enabled, unless scanning is switched off for it; other repositories are not scanned unless they ask for it.',
    read,
  ),
  everybody: cite(
    'https://docs.cloud.google.com/artifact-registry/docs/access-control',
    'Roles of IAM, which are granted to principals, decide who may create, see, change or delete what is in a repository.',
    read,
  ),
  keys: inferred(google.encryption, 'What is stored is encrypted by keys of Google, or by a key of Cloud KMS that the repository names.'),
  packages: inferred(
    google.pipeline,
    'Says that customers scan what they build and keep it up to date before it is deployed; so what a repository holds is theirs to renew, and those who make libraries fix them.',
  ),
  tags: inferred(google.settings, 'How a repository is set up is the customer’s, and with it whether a tag may be moved to another image and what is deleted.'),
} as const;
