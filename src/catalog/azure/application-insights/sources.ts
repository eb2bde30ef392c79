import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/azure-monitor/app';
const authentication = cite(
  `${docs}/azure-ad-authentication`,
  'Programs send what they measure with a key in a connection string; local authentication can be switched off, so that only identities of the directory send. Pages in a browser cannot do without the key.',
  read,
);
const networks = cite(
  'https://learn.microsoft.com/en-us/azure/azure-monitor/logs/private-link-security',
  'Each component may be set to accept or to block public networks, for data that come in and for questions; private link scopes carry both.',
  read,
);
export const says = {
  authentication,
  addresses: cite(
    `${docs}/ip-collection`,
    'Addresses of clients are used to find their city and then discarded, unless masking is switched off; not to collect them is what Microsoft recommends.',
    read,
  ),
  networks,
  open: inferred(networks, 'A component that was not told to block public networks accepts them.'),
} as const;
