import { checks, empty, someItem } from '../../../model/index.ts';
import { stack } from './service.ts';

export default [
  checks(stack, {
    'aws.cloudformation.carries-no-secret': {
      duty: 'guard-credentials',
      title: 'No secret is written out among the parameters of the stack',
      severity: 'high',
      expect: { secrets: empty },
      risk: 'Whoever may read the template or describe the stack has the secret.',
    },
    'aws.cloudformation.tells-of-events': {
      duty: 'detect-threats',
      title: 'Somebody is told of the events of the stack',
      severity: 'low',
      expect: { tells: someItem },
      risk: 'A stack is changed or deleted, and nobody hears of it.',
      aka: ['CKV_AWS_124', '837e033c-4717-40bd-807e-6abaa30161b7', 'b72d0026-f649-4c91-a9ea-15d8f681ac09'],
    },
  }),
];
