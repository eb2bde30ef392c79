import { asset, choice, count, flag, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const atlassian = service({ id: 'atlassian.cloud', name: 'Atlassian Cloud', vendor: 'atlassian' });

export const organization = asset(atlassian, 'organization', {
  name: text({ unset: '' }),
  /** The authentication policy of managed accounts demands two-step verification. */
  needsTwoFactors: flag(),
  singleSignOn: flag(),
  /** The domain is verified, so that accounts belong to the organization. */
  accountsManaged: flag(),
  /** Hours without use after which a session ends. */
  idleHours: count(),
  addressLists: flag(),
  /** Pages or issues can be read without signing in. */
  anonymousAccess: flag(),
  appsApprovedBy: choice(['everybody', 'administrators']),
  /** Tokens of people and programs have an end. */
  tokensEnd: flag(),
  exportsAuditLog: flag(),
  keys: choice(['of Atlassian', 'your own'], { unset: 'of Atlassian', source: says.keys }),
  backup: flag(),
  administrators: count(),
});
