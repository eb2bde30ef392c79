import { checks } from '../../../model/index.ts';
import { zone } from './service.ts';

export default [
  checks(zone, {
    'azure.dns.signs-its-answers': {
      duty: 'configure-platform',
      title: 'Answers of the public zone are signed',
      severity: 'low',
      expect: { signed: true },
      risk: 'Whoever sits between can answer in its place, and send callers elsewhere.',
    },
  }),
];
