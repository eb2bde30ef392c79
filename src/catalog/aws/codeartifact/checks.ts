import { checks, empty, no } from '../../../model/index.ts';
import { domain, repository } from './service.ts';

const closed = {
  duty: 'limit-exposure',
  severity: 'critical',
  risk: 'Anybody with an AWS account may do with your packages what the statement allows.',
} as const;

export default [
  checks(domain, {
    'aws.codeartifact.domain-grants-nothing-to-everybody': {
      ...closed,
      title: 'No statement of the domain’s policy lets everybody in',
      expect: { policy: no({ effect: 'Allow', everybody: true, narrowed: false }) },
    },
    'aws.codeartifact.domain-uses-your-own-key': {
      duty: 'control-keys',
      title: 'Packages of the domain are encrypted with a key of your own',
      severity: 'low',
      expect: { key: 'your own' },
      risk: 'You can neither refuse the key to somebody nor decide when it ends.',
      aka: ['CKV_AWS_221'],
    },
  }),
  checks(repository, {
    'aws.codeartifact.repository-grants-nothing-to-everybody': {
      ...closed,
      title: 'No statement of the repository’s policy lets everybody in',
      expect: { policy: no({ effect: 'Allow', everybody: true, narrowed: false }) },
    },
    'aws.codeartifact.repository-fetches-nothing-from-outside': {
      duty: 'guard-supply-chain',
      title: 'The repository fetches nothing from public repositories by itself',
      severity: 'low',
      expect: { external: empty },
      risk: 'A package that a stranger publishes under a name that you use is taken in without anybody looking.',
    },
  }),
];
