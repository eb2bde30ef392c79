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
    'https://learn.microsoft.com/en-us/azure/reliability/reliability-ai-search',
    'From two replicas on, those of a paid tier are placed in different zones where that can be done; workloads that write are better off with three. The service offers no backup of its own: an index that was deleted is built again from definitions and sources.',
    read,
  ),
} as const;
