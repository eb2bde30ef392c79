import { cite } from '../../../model/index.ts';
import { onSites } from '../web-site.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/azure-functions';

export const says = {
  ...onSites,
  security: cite(
    `${docs}/security-concepts`,
    'Functions answer HTTP and HTTPS unless told otherwise; keys are some protection, but only authentication of clients secures an endpoint; secrets belong in Key Vault or are replaced by identities; name the sites whose scripts may call, and leave remote debugging off.',
    read,
  ),
  zones: cite(
    'https://learn.microsoft.com/en-us/azure/reliability/reliability-functions',
    'Where a zone is lost the platform looks for new instances in the others; whether functions are spread over zones is asked for with their plan, and plans paid by use alone do not offer it.',
    read,
  ),
  storage: cite(
    `${docs}/storage-considerations`,
    'Every function app needs a storage account, which keeps its keys and state, and in a consumption plan its code; Azure Storage encrypts all of it, with keys of Microsoft’s unless you bring your own.',
    read,
  ),
} as const;
