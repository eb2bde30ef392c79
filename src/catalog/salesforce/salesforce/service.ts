import { asset, choice, count, flag, service, text } from '../../../model/index.ts';

const salesforce = service({ id: 'salesforce.salesforce', name: 'Salesforce', vendor: 'salesforce' });

export const org = asset(salesforce, 'org', {
  name: text({ unset: '' }),
  /** Everybody needs a second factor, or signs in through a directory that asks for one. */
  needsTwoFactors: flag(),
  sessionHours: count(),
  /** Profiles allow sign-in from listed addresses only. */
  limitsAddresses: flag(),
  /** People who may change all data. */
  modifyAllUsers: count(),
  /** What guests and portals see where no rule was written. */
  outsidersSee: choice(['nothing by themselves', 'records by default']),
  /** Guest users of sites can read objects of the organisation. */
  guestAccess: flag(),
  /** Connected applications work only after an administrator approved them. */
  appsApproved: flag(),
  /** What the keys of Shield Platform Encryption derive from. */
  tenantSecret: choice(['none', 'made by Salesforce', 'your own'], { unset: 'none' }),
  eventMonitoring: flag({ unset: false }),
  logsSentAway: flag(),
  backup: flag(),
  /** Of the security health check, in percent. */
  healthCheckScore: count(),
});
