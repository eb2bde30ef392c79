import { checks } from '../../../model/index.ts';
import { mute, notification } from './service.ts';

export default [
  checks(mute, {
    'google.security-command-center.hides-for-a-time': {
      duty: 'detect-threats',
      title: 'The mute rule is dynamic, and ends on a day',
      severity: 'low',
      expect: { ends: true },
      risk: 'What was no danger then is hidden when it has become one.',
    },
    'google.security-command-center.does-not-hide-the-worst': {
      duty: 'detect-threats',
      title: 'The mute rule does not hide all that is critical or high',
      severity: 'medium',
      expect: { hidesTheWorst: false },
      risk: 'Findings that should wake somebody are never seen.',
    },
  }),
  checks(notification, {
    'google.security-command-center.tells-of-the-worst': {
      duty: 'detect-threats',
      title: 'The notification leaves out nothing that is critical or high',
      severity: 'medium',
      expect: { leavesOutTheWorst: false },
      risk: 'Whoever watches the topic believes that all is well.',
    },
  }),
];
