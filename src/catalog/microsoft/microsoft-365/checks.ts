import { atLeast, checks, oneOf } from '../../../model/index.ts';
import { tenant } from './service.ts';

export default [
  checks(tenant, {
    'microsoft.microsoft-365.demands-two-factors': {
      duty: 'authenticate-strongly',
      title: 'Everybody needs a second factor',
      severity: 'critical',
      expect: [{ everybodyNeedsTwoFactors: true }, { securityDefaults: true }],
      risk: 'One guessed or stolen password opens mail, files and everything that signs in through the tenant.',
    },
    'microsoft.microsoft-365.blocks-old-protocols': {
      duty: 'authenticate-strongly',
      title: 'Sign-in that cannot ask for a second factor is blocked',
      severity: 'high',
      expect: [{ blocksOldProtocols: true }, { securityDefaults: true }],
      risk: 'Old protocols of mail get past the second factor.',
    },
    'microsoft.microsoft-365.protects-administrators': {
      duty: 'authenticate-strongly',
      title: 'Administrators sign in by means that cannot be phished',
      severity: 'medium',
      expect: { administratorsResistPhishing: true },
      risk: 'A false sign-in page takes the code of an administrator, and with it the tenant.',
    },
    'microsoft.microsoft-365.has-few-administrators': {
      duty: 'grant-least-access',
      title: 'Between two and four people are global administrators',
      severity: 'medium',
      expect: { globalAdministrators: oneOf(2, 3, 4) },
      risk: 'Each of them can do everything; with one alone nobody can follow.',
    },
    'microsoft.microsoft-365.shares-with-named-people': {
      duty: 'prevent-leaks',
      title: 'Files are shared with people who have a name',
      severity: 'medium',
      expect: { anyoneLinks: false },
      risk: 'Whoever gets hold of a link reads the file, and nobody knows who did.',
    },
    'microsoft.microsoft-365.keeps-mail-inside': {
      duty: 'prevent-leaks',
      title: 'Mailboxes do not forward mail to the outside by themselves',
      severity: 'medium',
      expect: { forwardsMailOut: false },
      risk: 'Somebody who was in a mailbox once keeps reading it.',
    },
    'microsoft.microsoft-365.approves-applications': {
      duty: 'limit-trust',
      title: 'Administrators approve which applications may act for people',
      severity: 'medium',
      expect: { appsApprovedBy: oneOf('administrators', 'everybody for verified publishers') },
      risk: 'One click lets an application of a stranger read all mail of a person, password or not.',
    },
    'microsoft.microsoft-365.invites-guests-with-care': {
      duty: 'limit-trust',
      title: 'Not everybody can invite guests',
      severity: 'low',
      expect: { guestsInvitedBy: 'chosen people' },
      risk: 'Guests whom nobody answers for stay in the directory.',
    },
    'microsoft.microsoft-365.records-what-happens': {
      duty: 'record-access',
      title: 'The audit log is on',
      severity: 'high',
      expect: { auditing: true },
      risk: 'After an incident nobody can tell what was read and changed.',
    },
    'microsoft.microsoft-365.keeps-records-a-year': {
      duty: 'keep-logs',
      title: 'Audit records are kept for a year',
      severity: 'low',
      expect: { auditDays: atLeast(365) },
      risk: 'What began more than half a year ago cannot be found out.',
    },
    'microsoft.microsoft-365.is-backed-up': {
      duty: 'back-up-data',
      title: 'Mail and files are backed up',
      severity: 'medium',
      expect: { backup: true },
      risk: 'What a person or an attacker deletes is gone when the bin is emptied.',
    },
    'microsoft.microsoft-365.uses-your-own-key': {
      duty: 'control-keys',
      title: 'Root keys of your own encrypt the data',
      severity: 'low',
      expect: { keys: 'your own' },
      risk: 'You cannot take the ability to read the data away from the service.',
    },
    'microsoft.microsoft-365.asks-before-staff-look': {
      duty: 'limit-provider-access',
      title: 'Staff of Microsoft need your consent to see data',
      severity: 'low',
      expect: { lockbox: true },
      risk: 'Somebody at Microsoft may see data in the course of a repair without your knowing.',
    },
  }),
];
