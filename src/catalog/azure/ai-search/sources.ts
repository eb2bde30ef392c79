import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/search';

export const says = {
  security: cite(
    `${docs}/search-security-overview`,
    'The endpoint is public by default; a firewall names addresses, a private endpoint closes it. Keys authenticate by default and can be switched off. Traffic goes over TLS, and what is stored is encrypted with Microsoft’s keys, with yours around them where you bring one.',
    read,
  ),
  reliability: cite(
    `${docs}/search-reliability`,
    'Two replicas answer queries, and three take changes too, while one is away; replicas of paid tiers are placed in zones of the region. A service can be made anew only from its definitions and sources: there is no copy to restore.',
    read,
  ),
} as const;
