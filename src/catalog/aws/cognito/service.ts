import { asset, choice, count, flag, list, parts, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const cognito = service({ id: 'aws.cognito', name: 'Amazon Cognito', vendor: 'aws' });

export const userPool = asset(cognito, 'user-pool', {
  name: text({ unset: '' }),
  mfa: choice(['OFF', 'OPTIONAL', 'ON'], { unset: 'OFF', source: says.defaults }),
  passwordLength: count({ unset: 8, source: says.defaults }),
  lowercase: flag({ unset: true, source: says.defaults }),
  uppercase: flag({ unset: true, source: says.defaults }),
  numbers: flag({ unset: true, source: says.defaults }),
  symbols: flag({ unset: true, source: says.defaults }),
  threats: choice(['OFF', 'AUDIT', 'ENFORCED'], { unset: 'OFF', source: says.defaults }),
  deletionProtection: choice(['ACTIVE', 'INACTIVE'], { unset: 'INACTIVE', source: says.deletion }),
  webAcl: flag({ unset: false, source: says.firewall }),
});

/** An address that a client may send people back to. */
export const address = { url: text(), plain: flag() };
export const client = asset(cognito, 'user-pool-client', {
  name: text({ unset: '' }),
  hidesUsers: choice(['ENABLED', 'LEGACY'], { unset: 'LEGACY', source: says.errors }),
  /** Ways to sign in: `ALLOW_USER_SRP_AUTH`. */
  signIns: list({ unset: { items: [] }, source: says.clients }),
  /** Ways to get tokens: `code`, `implicit`, `client_credentials`. */
  grants: list({ unset: { items: [] }, source: says.clients }),
  addresses: parts(address, { unset: { items: [] } }),
  revocable: flag({ unset: true, source: says.clients }),
});

export const identityPool = asset(cognito, 'identity-pool', {
  name: text({ unset: '' }),
  guests: flag({ unset: false, source: says.pools }),
  classicFlow: flag({ unset: false, source: says.flows }),
});
