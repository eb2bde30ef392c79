import { atLeast, checks, noneOf } from '../../../model/index.ts';
import { account } from './service.ts';

export default [
  checks(account, {
    'zoom.zoom.demands-two-factors': {
      duty: 'authenticate-strongly',
      title: 'People need a second factor, or sign in through your directory',
      severity: 'high',
      expect: [{ singleSignOn: true }, { needsTwoFactors: true }],
      risk: 'One stolen password opens recordings and lets a stranger host in your name.',
    },
    'zoom.zoom.guards-meetings': {
      duty: 'limit-exposure',
      title: 'Meetings are guarded, and users cannot switch that off',
      severity: 'high',
      expect: { meetingsGuarded: noneOf('by nothing'), settingLocked: true },
      risk: 'Whoever guesses or finds a number listens in.',
    },
    'zoom.zoom.keeps-recordings-inside': {
      duty: 'prevent-leaks',
      title: 'Recordings are seen by people who sign in',
      severity: 'high',
      given: { recordsToCloud: true },
      expect: { recordingsOpen: false },
      risk: 'Whoever gets hold of a link sees the meeting.',
    },
    'zoom.zoom.deletes-recordings': {
      duty: 'retain-and-dispose',
      title: 'Recordings are deleted after a time',
      severity: 'low',
      given: { recordsToCloud: true },
      expect: { recordingDays: atLeast(1) },
      risk: 'Talk of years ago lies about for whoever breaks in.',
    },
    'zoom.zoom.approves-applications': {
      duty: 'limit-trust',
      title: 'Administrators approve applications',
      severity: 'medium',
      expect: { appsApproved: true },
      risk: 'An application of a stranger joins meetings and reads recordings.',
    },
    'zoom.zoom.uses-your-own-key': {
      duty: 'control-keys',
      title: 'Recordings and messages are encrypted with a key of your own',
      severity: 'low',
      expect: { keys: 'your own' },
      risk: 'You cannot take the ability to read them away.',
    },
    'zoom.zoom.exports-logs': {
      duty: 'keep-logs',
      title: 'Records of operations are taken to a place of your own',
      severity: 'low',
      expect: { exportsLogs: true },
      risk: 'After an incident nobody can tell who changed what.',
    },
  }),
];
