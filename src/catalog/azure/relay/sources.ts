import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const settings = cite(
  'https://learn.microsoft.com/en-us/rest/api/relay/namespaces/createorupdate',
  'A namespace takes traffic over public networks unless that is switched off, and TLS 1.2 or newer whatever it was made with.',
  read,
);

export const says = {
  settings,
  firewall: cite(
    'https://learn.microsoft.com/en-us/azure/azure-relay/ip-firewall-virtual-networks',
    'Whoever authenticates reaches a namespace from the internet, unless rules of its firewall name addresses.',
    read,
  ),
  passing: inferred(settings, 'Nothing among the settings of a namespace keeps what it passes on, or names a key or a version.'),
} as const;
