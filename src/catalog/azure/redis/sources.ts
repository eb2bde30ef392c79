import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure';
const managed = cite(
  `${docs}/redis/secure-azure-managed-redis`,
  'Managed Redis asks for TLS 1.2 or 1.3 and encrypts its disks with keys of Microsoft’s; it keeps a replica, in another zone where there are zones; customers keep plain access and access keys off, close public access, bring keys of their own, write data to disk or export them, and collect the logs of connections.',
  read,
);
const settings = cite(
  'https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/redis_cache',
  'The plain port is off by default and TLS 1.2 the only minimum; public access and access keys are on until they are switched off, and signing in can be switched off altogether.',
  read,
  'secondary',
);
const isolation = cite(
  `${docs}/azure-cache-for-redis/cache-network-isolation`,
  'A cache is reached publicly unless it stands in a network or only its private endpoints are allowed; where firewall rules are written, only the addresses in them connect.',
  read,
);

export const says = {
  managed,
  settings,
  isolation,
  identities: cite(
    `${docs}/azure-cache-for-redis/cache-azure-active-directory-for-authentication`,
    'Caches of the Basic, Standard and Premium tiers take access keys or tokens of Microsoft Entra ID; keys bring the troubles of passwords, tokens need TLS 1.2.',
    read,
  ),
  tiers: inferred(settings, 'Replicas are made beside the primary in the tiers above Basic.'),
  patches: inferred(settings, 'Patches are installed by themselves; a schedule says when they may be.'),
  endpoint: inferred(isolation, 'A private endpoint exists only where the customer makes one.'),
  backups: inferred(settings, 'Data are written out to storage only where that is configured, in the Premium tier.'),
  plain: inferred(managed, 'Plain access has to be switched on.'),
} as const;
