import { atMost, checks, oneOf } from '../../../model/index.ts';
import { workspace } from './service.ts';

export default [
  checks(workspace, {
    'slack.slack.demands-two-factors': {
      duty: 'authenticate-strongly',
      title: 'Members need a second factor, or sign in through your directory',
      severity: 'high',
      expect: [{ singleSignOn: true }, { needsTwoFactors: true }],
      risk: 'One stolen password opens every public channel.',
    },
    'slack.slack.ends-sessions': {
      duty: 'authenticate-strongly',
      title: 'A sign-in lasts 30 days at most',
      severity: 'low',
      expect: { sessionDays: atMost(30) },
      risk: 'A stolen cookie works for ever.',
    },
    'slack.slack.approves-applications': {
      duty: 'limit-trust',
      title: 'Administrators approve applications',
      severity: 'medium',
      expect: { appsApproved: true },
      risk: 'By default every member can let an application of a stranger read channels.',
    },
    'slack.slack.approves-shared-channels': {
      duty: 'limit-trust',
      title: 'Administrators approve channels with others',
      severity: 'medium',
      expect: { sharedChannelsApproved: true },
      risk: 'People of other organisations read along where nobody expects it.',
    },
    'slack.slack.invites-with-care': {
      duty: 'manage-accounts',
      title: 'Administrators invite people',
      severity: 'low',
      expect: { invitedBy: 'administrators' },
      risk: 'By default every member can bring anybody in.',
    },
    'slack.slack.keeps-files-inside': {
      duty: 'prevent-leaks',
      title: 'Files cannot be opened by a link alone',
      severity: 'medium',
      expect: { publicFileLinks: false },
      risk: 'Whoever gets hold of a link reads the file.',
    },
    'slack.slack.has-few-owners': {
      duty: 'grant-least-access',
      title: 'Between two and five people own the workspace',
      severity: 'low',
      expect: { owners: oneOf(2, 3, 4, 5) },
      risk: 'Each of them can export, delete and hand out everything.',
    },
    'slack.slack.exports-the-audit-log': {
      duty: 'keep-logs',
      title: 'The audit log is taken to a place of your own',
      severity: 'low',
      expect: { exportsAuditLog: true },
      risk: 'After an incident nobody can tell who did what.',
    },
    'slack.slack.uses-your-own-keys': {
      duty: 'control-keys',
      title: 'Messages and files are encrypted with keys of your own',
      severity: 'low',
      expect: { ownKeys: true },
      risk: 'You cannot take the ability to read messages away.',
    },
  }),
];
