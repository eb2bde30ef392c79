import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/key-vault/managed-hsm';
const secure = cite(
  `${docs}/secure-managed-hsm`,
  'The customer closes public access or names networks, takes at least three keys for the security domain, turns on purge protection, backs up, and collects the logs.',
  read,
);

export const says = {
  secure,
  overview: cite(
    `${docs}/overview`,
    'Microsoft makes, sets up, patches and maintains the modules, and moves a part that fails; each customer has modules and a security domain of its own, and roles in it that administrators of the subscription cannot override.',
    read,
  ),
  reliability: cite(
    'https://learn.microsoft.com/en-us/azure/reliability/reliability-managed-hsm',
    'Three parts of a pool stand on racks of their own in one datacenter, and one that fails is built again by itself; outliving the loss of a datacenter or region takes a second region or backups, which the customer asks for.',
    read,
  ),
  soft: cite(
    `${docs}/soft-delete-overview`,
    'What is deleted is kept for 7 to 90 days and that cannot be switched off; purge protection is off until someone turns it on.',
    read,
  ),
  recovery: cite(
    `${docs}/disaster-recovery-guide`,
    'Bringing keys back elsewhere takes the security domain, a quorum of its private keys and the latest full backup, all of which the customer keeps.',
    read,
  ),
  trust: cite(
    `${docs}/mhsm-control-data`,
    'The customer controls the root of trust, Microsoft is kept from reading or taking out the keys, which never leave the modules in plain, and all traffic runs over TLS 1.2 or 1.3.',
    read,
  ),
  domain: cite(
    `${docs}/security-domain`,
    'The keys of the security domain belong to several people, apart and offline; a quorum of three or more is recommended, and one of a single person is never allowed.',
    read,
  ),
  endpoint: inferred(secure, 'A private endpoint exists only where the customer makes one.'),
} as const;
