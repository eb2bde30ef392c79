import { atMost, checks, noneOf, oneOf } from '../../../model/index.ts';
import { customer, group } from './service.ts';

export default [
  checks(customer, {
    'google.workspace.enforces-two-steps': {
      duty: 'authenticate-strongly',
      title: 'A second step is enforced for everybody',
      severity: 'critical',
      expect: { enforcesTwoSteps: true },
      risk: 'One guessed or stolen password opens mail, files and everything that signs in through Google.',
    },
    'google.workspace.gives-administrators-keys': {
      duty: 'authenticate-strongly',
      title: 'Administrators need security keys',
      severity: 'high',
      expect: { administratorsUseKeys: true },
      risk: 'A false sign-in page takes the code of an administrator, and with it the organisation.',
    },
    'google.workspace.ends-sessions': {
      duty: 'authenticate-strongly',
      title: 'A sign-in lasts a day at most',
      severity: 'low',
      expect: { sessionHours: atMost(24) },
      risk: 'A stolen cookie works for weeks.',
    },
    'google.workspace.has-few-super-administrators': {
      duty: 'grant-least-access',
      title: 'Between two and four people are super administrators',
      severity: 'medium',
      expect: { superAdministrators: oneOf(2, 3, 4) },
      risk: 'Each of them can do everything; with one alone nobody can recover the organisation.',
    },
    'google.workspace.shares-with-named-people': {
      duty: 'prevent-leaks',
      title: 'Files are shared outside with people who sign in, or not at all',
      severity: 'medium',
      expect: { sharesOutside: oneOf('with people who sign in', 'with trusted domains', 'off') },
      risk: 'Whoever gets hold of a link reads the file, and nobody knows who did.',
    },
    'google.workspace.keeps-mail-inside': {
      duty: 'prevent-leaks',
      title: 'Mailboxes do not forward mail by themselves',
      severity: 'medium',
      expect: { forwardsMailOut: false },
      risk: 'Somebody who was in a mailbox once keeps reading it.',
    },
    'google.workspace.trusts-chosen-applications': {
      duty: 'limit-trust',
      title: 'Only applications that you trust reach the data',
      severity: 'medium',
      expect: { apps: 'only trusted' },
      risk: 'One click lets an application of a stranger read all mail of a person.',
    },
    'google.workspace.switches-old-mail-off': {
      duty: 'limit-exposure',
      title: 'Old protocols of mail are off',
      severity: 'low',
      expect: { oldMailAccess: false },
      risk: 'Old programs keep passwords, and get past what the browser is asked.',
    },
    'google.workspace.exports-logs': {
      duty: 'keep-logs',
      title: 'Audit events are taken to a place of your own',
      severity: 'low',
      expect: { exportsLogs: true },
      risk: 'What happened more than half a year ago cannot be found out.',
    },
    'google.workspace.is-backed-up': {
      duty: 'back-up-data',
      title: 'Mail and files are backed up',
      severity: 'medium',
      expect: { backup: true },
      risk: 'What a person or an attacker deletes is gone when the bin is emptied.',
    },
    'google.workspace.uses-your-own-keys': {
      duty: 'control-keys',
      title: 'What is most sensitive is encrypted with keys of your own before Google has it',
      severity: 'low',
      expect: { clientSideKeys: true },
      risk: 'Google is able to read what it stores.',
    },
  }),
  checks(group, {
    'google.workspace.opens-groups-to-nobody': {
      duty: 'limit-exposure',
      title: 'Nobody from outside can join or read the group by themselves',
      severity: 'high',
      expect: { joinedBy: noneOf('everybody'), readBy: noneOf('everybody') },
      risk: 'What is written to the group can be read by everybody on the internet.',
    },
    'google.workspace.keeps-outsiders-out-of-groups': {
      duty: 'limit-trust',
      title: 'Members of the group belong to the organisation',
      severity: 'low',
      expect: { takesOutsiders: false },
      risk: 'Former partners go on receiving what is written to the group.',
    },
  }),
];
