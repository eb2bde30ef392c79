import { checks, someItem } from '../../../model/index.ts';
import { alertPolicy, channel, logMetric } from './service.ts';

export default [
  checks(alertPolicy, {
    'google.monitoring.alert-tells-somebody': {
      duty: 'detect-threats',
      title: 'The alerting policy names a channel by which somebody is told',
      severity: 'medium',
      expect: { tellsSomebody: true },
      risk: 'An incident is opened in a list that nobody looks at.',
    },
    'google.monitoring.alert-is-on': {
      duty: 'detect-threats',
      title: 'The alerting policy is switched on',
      severity: 'low',
      expect: { on: true },
      risk: 'What should raise an alarm does not, and nobody notices.',
    },
  }),
  checks(logMetric, {
    'google.monitoring.metric-has-an-alarm': {
      duty: 'detect-threats',
      title: 'A policy tells somebody when the events that the metric counts occur',
      severity: 'low',
      given: { counts: someItem },
      expect: { alarm: true },
      risk: 'Changes of permissions or networks are counted, and seen by nobody.',
    },
  }),
  checks(channel, {
    'google.monitoring.channel-is-on': {
      duty: 'detect-threats',
      title: 'The notification channel is switched on',
      severity: 'low',
      expect: { on: true },
      risk: 'Policies name the channel, and nobody hears of their incidents.',
    },
    'google.monitoring.channel-sends-encrypted': {
      duty: 'encrypt-in-transit',
      title: 'The web hook of the channel is called by https',
      severity: 'medium',
      expect: { inClear: false },
      risk: 'Whoever listens on the way reads what went wrong, and the token of the hook.',
    },
  }),
];
