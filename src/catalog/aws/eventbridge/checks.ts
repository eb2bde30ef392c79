import { checks, no } from '../../../model/index.ts';
import { bus, busPolicy, connection } from './service.ts';

export default [
  checks(bus, {
    'aws.eventbridge.grants-nothing-to-everybody': {
      duty: 'limit-exposure',
      title: 'No statement of the policy of the bus lets everybody in',
      severity: 'high',
      expect: { policy: no({ effect: 'Allow', everybody: true, narrowed: false }) },
      risk: 'Anybody with an AWS account can send events that your rules act on.',
    },
    'aws.eventbridge.uses-your-own-key': {
      duty: 'control-keys',
      title: 'Events on the bus are encrypted with a key of your own',
      severity: 'low',
      expect: { keys: 'your own' },
      risk: 'You can neither refuse the key to somebody nor see who used it.',
    },
    'aws.eventbridge.keeps-undelivered-events': {
      duty: 'survive-failure',
      title: 'Events that could not be delivered are kept in a queue',
      severity: 'low',
      expect: { keepsFailures: true },
      risk: 'Events are dropped while what should take them is down.',
    },
  }),
  checks(busPolicy, {
    'aws.eventbridge.policy-grants-nothing-to-everybody': {
      duty: 'limit-exposure',
      title: 'No policy for the default bus, or for one that stands elsewhere, lets everybody in',
      severity: 'high',
      given: { judgedWithBus: false },
      expect: { policy: no({ effect: 'Allow', everybody: true, narrowed: false }), permitsEverybody: false },
      risk: 'Anybody with an AWS account can send events that your rules act on.',
    },
  }),
  checks(connection, {
    'aws.eventbridge.secrets-are-not-in-the-source': {
      duty: 'guard-credentials',
      title: 'The secret of the connection is not written in the source',
      severity: 'high',
      expect: { secretIsWritten: false },
      risk: 'Everybody who can read the source, or its history, can sign in where the connection does.',
    },
  }),
];
