import { asked, checks, no } from '../../../model/index.ts';
import { bus, busPolicy, connection, rule } from './service.ts';

export default [
  checks(bus, {
    'aws.eventbridge.grants-nothing-to-everybody': {
      duty: 'limit-exposure',
      title: 'No statement of the policy of the bus lets everybody in',
      severity: 'high',
      expect: { policy: no({ effect: 'Allow', everybody: true, narrowed: false }) },
      risk: 'Anybody with an AWS account can send events that your rules act on.',
      aka: ['eventbridge_bus_exposed'],
    },
    'aws.eventbridge.uses-your-own-key': {
      duty: 'control-keys',
      title: 'Events on the bus are encrypted with a key of your own',
      severity: 'low',
      expect: { keys: 'your own' },
      fix: { key: asked('kms-key') },
      risk: 'You can neither refuse the key to somebody nor see who used it.',
    },
    'aws.eventbridge.keeps-unreadable-events': {
      duty: 'survive-failure',
      title: 'Events that could not be encrypted or decrypted are kept in a queue',
      severity: 'low',
      expect: { keepsUnreadable: true },
      risk: 'While the key is not there, events are lost.',
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
      aka: ['eventbridge_bus_exposed'],
    },
  }),
  checks(rule, {
    'aws.eventbridge.keeps-undelivered-events': {
      duty: 'survive-failure',
      title: 'Events that a target could not take are kept in a queue',
      severity: 'low',
      expect: { targets: no({ keepsFailures: false }) },
      risk: 'Events are dropped while what should take them is down.',
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
