import { checks, noneOf } from '../../../model/index.ts';
import { nobodyInParticular } from '../everybody.ts';
import { queue } from './service.ts';

export default [
  checks(queue, {
    'google.cloud-tasks.is-not-public': {
      duty: 'limit-exposure',
      title: 'Not everybody has a role on the queue',
      severity: 'critical',
      expect: { members: nobodyInParticular },
      risk: 'Anybody makes or deletes tasks, and has your programs do as he likes.',
    },
    'google.cloud-tasks.calls-encrypted': {
      duty: 'encrypt-in-transit',
      title: 'The queue does not have its tasks call by http',
      severity: 'medium',
      expect: { calls: noneOf('by http') },
      risk: 'Whoever listens on the way reads tasks, and takes the token.',
    },
    'google.cloud-tasks.logs-all-operations': {
      duty: 'record-access',
      title: 'All operations of the queue are logged',
      severity: 'low',
      expect: { logs: 'everything' },
      risk: 'Nobody can tell afterwards which tasks ran, and what became of them.',
    },
  }),
];
