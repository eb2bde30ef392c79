import { checks, empty } from '../../../model/index.ts';
import { release } from './service.ts';

export default [
  checks(release, {
    'kubernetes.helm-release.names-a-version': {
      duty: 'guard-supply-chain',
      title: 'The release names one version of its chart',
      severity: 'medium',
      expect: { pinned: true },
      risk: 'Whatever the repository holds on the day of the next run is installed, tried by nobody.',
    },
    'kubernetes.helm-release.verifies-its-chart': {
      duty: 'guard-supply-chain',
      title: 'The provenance of the chart is checked before it is installed',
      severity: 'low',
      expect: { verified: true },
      risk: 'A chart that somebody changed on its way is installed like any other.',
    },
    'kubernetes.helm-release.keeps-secrets-out-of-its-values': {
      duty: 'guard-credentials',
      title: 'No value named like a secret is written out',
      severity: 'high',
      expect: { secrets: empty },
      risk: 'Whoever reads the code or the release has the secret.',
    },
  }),
];
