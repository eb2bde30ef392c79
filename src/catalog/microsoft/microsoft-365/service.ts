import { asset, choice, count, flag, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const microsoft365 = service({ id: 'microsoft.microsoft-365', name: 'Microsoft 365', vendor: 'microsoft' });

export const tenant = asset(microsoft365, 'tenant', {
  name: text({ unset: '' }),
  /** The set of rules that Microsoft offers to those without policies of their own. */
  securityDefaults: flag({ unsaid: 'tenants of before October 2019 may be without them', source: says.defaults }),
  /** A policy of conditional access demands a second factor of everybody. */
  everybodyNeedsTwoFactors: flag(),
  /** A policy blocks sign-in that cannot ask for a second factor. */
  blocksOldProtocols: flag(),
  /** Administrators sign in by keys or passkeys, and not otherwise. */
  administratorsResistPhishing: flag(),
  globalAdministrators: count(),
  /** Files can be shared by links that work without a name. */
  anyoneLinks: flag(),
  /** Rules of mailboxes may send mail to addresses outside. */
  forwardsMailOut: flag(),
  /** Who may let an application act for them. */
  appsApprovedBy: choice(['everybody', 'everybody for verified publishers', 'administrators']),
  guestsInvitedBy: choice(['everybody', 'members', 'chosen people']),
  auditing: flag(),
  auditDays: count({ unset: 180, source: says.audit }),
  /** A copy of mail and files is kept by a service for backups. */
  backup: flag(),
  keys: choice(['of Microsoft', 'your own'], { unset: 'of Microsoft', source: says.keys }),
  /** Staff of Microsoft need your consent before they see data. */
  lockbox: flag(),
});
