import { atLeast, atMost, checks, no } from '../../../model/index.ts';
import { accelerator, endpointGroup, listener } from './service.ts';

export default [
  checks(accelerator, {
    'aws.global-accelerator.logs-flows': {
      duty: 'record-access',
      title: 'The accelerator logs flows',
      severity: 'medium',
      expect: { flowLogs: true },
      risk: 'After an attack nobody can say what came from where.',
      aka: ['CKV_AWS_75'],
    },
  }),
  checks(listener, {
    'aws.global-accelerator.listener-names-its-ports': {
      duty: 'filter-traffic',
      title: 'The listener takes only the ports that it names',
      severity: 'medium',
      expect: { ranges: no({ low: atMost(1), high: atLeast(65_535) }) },
      risk: 'Whatever listens behind the accelerator can be reached from the internet.',
    },
  }),
  checks(endpointGroup, {
    'aws.global-accelerator.endpoints-see-who-calls': {
      duty: 'record-access',
      title: 'Endpoints see the address of the client',
      severity: 'low',
      expect: { endpoints: no({ keepsClient: false }) },
      risk: 'Logs and firewalls behind the accelerator see its addresses only, and cannot tell callers apart.',
    },
  }),
];
