import type { FixMaker } from '../../../model/index.ts';

export default [
  {
    check: 'kubernetes.helm-release.verifies-its-chart',
    types: ['helm_release'],
    make: () => undefined,
    mind: () => 'only a chart that comes with a signature by one of these keys can be installed then',
  },
] satisfies readonly FixMaker[];
