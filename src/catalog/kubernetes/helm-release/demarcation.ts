import { customer, demarcate, unchecked } from '../../../model/index.ts';
import { partOf } from '../part-of.ts';
import { release } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(release, {
    ...partOf('stands on the workloads that the chart makes, which are seen when the chart is rendered'),
    'guard-supply-chain': customer('Install one version of a chart whose origin was checked.', says.verify),
    'apply-dependency-patches': unchecked(
      'which versions a repository has, no configuration shows',
      customer('Move to fixed versions of the chart.', says.own),
    ),
    'guard-credentials': customer('Keep secrets out of the values that are written beside the chart.', says.values),
  }),
];
