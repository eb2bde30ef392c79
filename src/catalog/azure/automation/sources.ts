import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/automation';
const guide = cite(
  `${docs}/automation-security-guidelines`,
  'Use managed identities rather than credentials, rotate the keys of the account or have the directory authenticate, reach it over private links, run each program with the least rights, and look at what a program does before it is published.',
  read,
);
const modules = cite(
  `${docs}/shared-resources/modules`,
  'An account comes with modules that Azure Automation imports; customers import others, newer versions of them, and modules that they write, and jobs load these into their sandboxes.',
  read,
);
const data = cite(
  `${docs}/automation-managing-data`,
  'Callers and workers should use TLS 1.2. Deleted things are kept for 30 days before they are removed for good; programs can be exported, and the details of assets noted.',
  read,
);

export const says = {
  guide,
  network: inferred(guide, 'An account that may be reached over private links is reached from public networks until that is switched off.'),
  modules,
  imported: inferred(
    modules,
    'Says that the customer imports modules beside those of Microsoft, and writes some; so what these hold, and where they come from, is the customer’s to know.',
  ),
  encryption: cite(
    `${docs}/automation-secure-asset-encryption`,
    'Credentials, certificates, connections and encrypted variables are encrypted with a key of each account, which Microsoft’s keys protect unless you bring your own. Variables that are not marked as encrypted are no secure assets.',
    read,
  ),
  data,
  reliability: cite(
    'https://learn.microsoft.com/en-us/azure/reliability/reliability-automation',
    'Accounts and jobs in the cloud are spread over the zones of regions that have that, without being asked; a second account in another region, and copies of programs and of how the account is set up, are the customer’s to make, as the service has no backup.',
    read,
  ),
} as const;
