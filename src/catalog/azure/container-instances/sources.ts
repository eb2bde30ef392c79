import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const learn = 'https://learn.microsoft.com/en-us';
const hardening = cite(
  `${learn}/training/modules/implement-security-controls-containers/3-implement-security-controls-azure-container-instances`,
  'Microsoft runs what is below the containers; the customer decides how they sign in to other services, how they get secrets, whether the internet reaches them and what their processes may do, and plain variables can be read by whoever may read the group.',
  read,
);
const overview = cite(
  `${learn}/azure/container-instances/container-instances-overview`,
  'Containers start without machines to provision or manage, each group is kept apart from others by the hypervisor, and a group may be given a public address.',
  read,
);
const images = cite(
  `${learn}/azure/container-instances/container-instances-image-security`,
  'Images are taken from a private registry, scanned and watched by the customer, since a public image promises nothing.',
  read,
);

export const says = {
  zones: cite(
    `${learn}/azure/reliability/reliability-container-instances`,
    'All containers of a group stand in the zone that was named, or in any where none was, and may be down with it; two groups at least, in different zones, are for the customer to make.',
    read,
  ),
  inside: inferred(hardening, 'Says that Microsoft runs what is below the containers, and no more; so what they send and accept is the customer’s to encrypt.'),
  hardening,
  overview,
  images,
  encryption: cite(
    `${learn}/azure/container-instances/container-instances-encrypt-data`,
    'What the service keeps of a group, variables and logs among it, is encrypted without a word of the customer’s; a key in a vault of the customer’s can be named instead of Microsoft’s.',
    read,
  ),
  public: inferred(overview, 'A group has a public address where it asks for one.'),
  registry: inferred(hardening, 'With an identity a group pulls images without a password; with a password that password stands in its definition.'),
  logs: inferred(hardening, 'Logs of a group go somewhere once that is set up.'),
  system: inferred(overview, 'Machines below the containers, with their system and runtime, are Microsoft’s.'),
} as const;
