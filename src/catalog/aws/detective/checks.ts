import { checks } from '../../../model/index.ts';
import { graph } from './service.ts';

export default [
  checks(graph, {
    'aws.detective.covers-new-accounts': {
      duty: 'detect-threats',
      title: 'New accounts of the organisation take part in the graph',
      severity: 'low',
      expect: { newAccounts: true },
      risk: 'What happened in an account that joined lately cannot be followed.',
    },
  }),
];
