import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/key-vault';
const page = (name: string, says: string) => cite(`${docs}/${name}`, says, read);

const overview = page(
  'general/overview',
  'Vaults are encrypted at rest with keys in hardware modules; Microsoft neither sees nor takes out what they hold, authenticates and authorises each caller, and copies the contents within the region and to a second one.',
);
const soft = page(
  'general/soft-delete-overview',
  'What is deleted is kept for 7 to 90 days, by default 90, and new vaults have this on for good; purge protection, which keeps anybody from deleting sooner, is off until asked for.',
);
const secure = page(
  'general/secure-key-vault',
  'Customers limit the network, use roles rather than access policies, turn on purge protection, rotation and audit logs, and pin their clients to TLS 1.2 or 1.3, which are all that the service takes.',
);
const renewal = page(
  'certificates/overview-renew-certificate',
  'Key Vault renews certificates of authorities that it is integrated with and self-signed ones where the policy says so; for others it sends notice and the customer makes a new version.',
);
const secrets = page('secrets/secure-secrets', 'Secrets should be rotated often, such as every 60 to 90 days, with an expiry that is watched.');

export const says = {
  overview,
  soft,
  secure,
  renewal,
  secrets,
  network: page(
    'general/network-security',
    'The firewall of a new vault is off, so that requests may come from anywhere; callers must still be authenticated and authorised.',
  ),
  roles: page(
    'general/access-control-default',
    'Vaults made with the interface of 2026-02-01 or later authorise by roles of Azure unless told otherwise; older interfaces leave access policies in force.',
  ),
  copies: page('general/backup', 'Key Vault copies its contents by itself, across regions too, and fails over by itself during an outage.'),
  backup: page(
    'general/backup',
    'Redundancy and soft delete are enough for most; keys, secrets and certificates can be backed up one by one where there is need for an offline copy.',
  ),
  logs: page(
    'general/logging',
    'Once logging is enabled the operations on a vault and who called them are saved in a place of the customer’s, who also manages and deletes the logs.',
  ),
  keys: page(
    'keys/about-keys',
    'Vaults protect keys with validated hardware modules; keys of the kinds that end in -HSM are made and used in such modules only.',
  ),
  rotation: page(
    'keys/how-to-configure-key-rotation',
    'Key Vault makes a new version of a key as often as the rotation policy of that key says; without one the customer rotates, at least every two years.',
  ),
  expiry: inferred(secure, 'Neither keys nor secrets end by themselves: an expiry is set by the customer or by a rotation policy.'),
  endpoint: inferred(secure, 'A private endpoint exists only where the customer makes one.'),
  contents: inferred(overview, 'What a vault keeps of its own data are the things in it, which are judged one by one.'),
} as const;
