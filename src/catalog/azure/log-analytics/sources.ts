import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/azure-monitor/logs';
const keys = cite(
  `${docs}/customer-managed-keys`,
  'All data and saved queries are encrypted with keys of Microsoft’s; on a dedicated cluster a key of your own in Key Vault can take their place, and the data are encrypted twice.',
  read,
);
const advice = cite(
  `${docs}/best-practices-logs`,
  'Grant access by need, audit queries, lock workspaces or export data to storage that cannot be changed, and block public networks with private link where it matters; endpoints take TLS 1.2 or newer only since March 2026.',
  read,
);
const data = cite(
  `${docs}/data-security`,
  'Microsoft runs the service and keeps the data of each workspace logically apart, in the region that was chosen; agents talk to it over TLS.',
  read,
);

export const says = {
  keys,
  advice,
  data,
  retention: cite(
    `${docs}/data-retention-configure`,
    'Tables keep data for 30 days unless told otherwise, and up to two years for queries or twelve years in all.',
    read,
  ),
  shared: cite(
    `${docs}/azure-ad-authentication-logs`,
    'Keys of the workspace let programs send logs; switched off, only identities of Microsoft Entra ID do.',
    read,
  ),
  zones: cite(
    'https://learn.microsoft.com/en-us/azure/reliability/reliability-monitor-logs',
    'In some regions Microsoft spreads every workspace over zones; in others only those that are linked to a dedicated cluster.',
    read,
  ),
  networks: inferred(advice, 'Logs can be sent and queried over public networks unless that is switched off.'),
  append: inferred(advice, 'Data are only ever added; what deletes them can be locked, and the lock can be removed.'),
} as const;
