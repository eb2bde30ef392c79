import { checks, noneOf } from '../../../model/index.ts';
import { nobodyInParticular } from '../everybody.ts';
import { repository } from './service.ts';

export default [
  checks(repository, {
    'google.artifact-registry.is-not-public': {
      duty: 'limit-exposure',
      title: 'IAM does not open the repository to everybody',
      severity: 'high',
      expect: { members: nobodyInParticular },
      risk: 'Anybody may take apart what you run, or put something else in its place.',
      aka: ['CKV_GCP_101'],
    },
    'google.artifact-registry.keeps-tags-where-they-are': {
      duty: 'guard-supply-chain',
      title: 'A tag stays with its image',
      severity: 'medium',
      given: { format: 'DOCKER', mode: noneOf('of several', 'of others') },
      expect: { fixedTags: true },
      risk: 'What was reviewed under a tag is not what is deployed from it.',
    },
    'google.artifact-registry.scans-images': {
      duty: 'find-vulnerabilities',
      title: 'Images are scanned for known holes',
      severity: 'medium',
      given: { format: 'DOCKER' },
      expect: { scanning: 'as in the project' },
      risk: 'Holes that everybody knows run in production, and nobody is told.',
    },
    'google.artifact-registry.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The repository is encrypted with a key of your own',
      severity: 'low',
      expect: { ownKey: true },
      risk: 'You can neither withdraw the key nor see each use of it.',
      aka: ['CKV_GCP_84'],
    },
  }),
];
