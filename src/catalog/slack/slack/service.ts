import { asset, choice, count, flag, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const slack = service({ id: 'slack.slack', name: 'Slack', vendor: 'slack' });

export const workspace = asset(slack, 'workspace', {
  name: text({ unset: '' }),
  needsTwoFactors: flag({ unset: false, source: says.tips }),
  singleSignOn: flag({ unset: false }),
  sessionDays: count(),
  /** Administrators approve applications before they are installed. */
  appsApproved: flag({ unset: false, source: says.tips }),
  /** Who may invite people. */
  invitedBy: choice(['members', 'administrators'], { unset: 'members', source: says.tips }),
  /** Administrators approve channels with other organisations. */
  sharedChannelsApproved: flag(),
  /** Files can be opened by whoever has the link. */
  publicFileLinks: flag(),
  ownKeys: flag({ unset: false, source: says.keys }),
  exportsAuditLog: flag(),
  owners: count(),
});
