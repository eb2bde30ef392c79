import { demarcate, shared, unchecked } from '../../../model/index.ts';
import { watcher } from '../watcher.ts';
import { graph } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(graph, {
    ...watcher({ encryption: says.kept, transit: says.kept, keys: says.keys }),
    'detect-threats': shared(
      {
        provider: 'Puts together what accounts and machines did, so that a finding can be followed.',
        customer: 'Have every account take part in the graph.',
      },
      says.graph,
    ),
    'respond-to-incidents': unchecked(
      'people do this, and no configuration shows whether they did',
      shared({ provider: 'Shows what belongs to a finding.', customer: 'Investigate findings, contain what happened and recover.' }, says.service),
    ),
  }),
];
