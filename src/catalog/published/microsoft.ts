import { cite, inferred, type Published } from '../../model/index.ts';
import { rowsOf } from './table.ts';

const read = '2026-11-22';
const fundamentals = 'https://learn.microsoft.com/en-us/azure/security/fundamentals';
const columns = [
  { id: 'on-premises', name: 'On-premises' },
  { id: 'iaas', name: 'IaaS' },
  { id: 'paas', name: 'PaaS' },
  { id: 'saas', name: 'SaaS' },
];
const row = rowsOf('on-premises', 'iaas', 'paas', 'saas');
const physical = [
  row('Physical hosts', 'CPPP', ['maintain-hardware', 'destroy-media', 'patch-hypervisor', 'isolate-tenants']),
  row('Physical network', 'CPPP', ['guard-network-fabric']),
  row('Physical datacenter', 'CPPP', ['guard-facilities', 'sustain-facilities']),
];
const matrix = cite(
  `${fundamentals}/shared-responsibility`,
  'A table of ten areas by service model: data, settings and identities are always the customer’s; applications are shared on PaaS and SaaS, devices on SaaS, network controls on PaaS; hosts, network and datacenter are Microsoft’s in every cloud model.',
  read,
);

const current: Published = {
  id: 'microsoft-2026',
  publisher: 'microsoft',
  name: 'Shared responsibility in the cloud',
  edition: '2026-01-12',
  axis: 'security',
  columns,
  areas: [
    row('Customer data', 'CCCC', ['classify-data', 'back-up-data', 'retain-and-dispose', 'prevent-leaks']),
    row('Configurations and settings', 'CCCC', ['configure-platform']),
    row('Identities and users', 'CCCC', ['manage-accounts', 'authenticate-strongly', 'grant-least-access', 'guard-credentials']),
    row('Client devices', 'CCCS', ['secure-devices']),
    row('Applications', 'CCSS', ['write-safe-code', 'apply-dependency-patches', 'harden-workload', 'guard-apis']),
    row('Network controls', 'CCSP', ['limit-exposure', 'filter-traffic', 'segment-network']),
    row('Operating system', 'CCPP', ['apply-os-patches', 'harden-os', 'stop-malware']),
    ...physical,
  ],
  source: matrix,
  notes: [
    'The text below the table adds that the hypervisor is Microsoft’s, and so are runtimes and middleware on PaaS and SaaS.',
    'That devices are shared on SaaS holds for the management of devices that Microsoft offers; protecting them stays with the customer.',
  ],
};

const classic: Published = {
  id: 'microsoft-2023',
  publisher: 'microsoft',
  name: 'Shared responsibility in the cloud (the picture until 2025)',
  edition: '2023-09-28',
  axis: 'security',
  replacedBy: 'microsoft-2026',
  columns: columns.filter(column => column.id !== 'on-premises'),
  areas: (() => {
    const old = rowsOf('iaas', 'paas', 'saas');
    return [
      old('Information and data', 'CCC', ['classify-data', 'back-up-data', 'retain-and-dispose', 'prevent-leaks']),
      old('Devices (mobile and PCs)', 'CCC', ['secure-devices']),
      old('Accounts and identities', 'CCC', ['manage-accounts', 'authenticate-strongly', 'grant-least-access', 'guard-credentials']),
      old('Identity and directory infrastructure', 'CSS', ['run-directory'], 'This row is gone from the table of 2026.'),
      old('Applications', 'CSP', ['write-safe-code', 'apply-dependency-patches', 'harden-workload', 'guard-apis'], 'On SaaS this was Microsoft’s alone.'),
      old('Network controls', 'CSP', ['limit-exposure', 'filter-traffic', 'segment-network']),
      old('Operating system', 'CPP', ['apply-os-patches', 'harden-os', 'stop-malware']),
      old('Physical hosts', 'PPP', ['maintain-hardware', 'destroy-media', 'patch-hypervisor', 'isolate-tenants']),
      old('Physical network', 'PPP', ['guard-network-fabric']),
      old('Physical datacenter', 'PPP', ['guard-facilities', 'sustain-facilities']),
    ];
  })(),
  source: cite(
    `${fundamentals}/shared-responsibility`,
    'The edition of 2023 drew the split as a picture; its rows are known from texts that describe the picture.',
    read,
    'secondary',
  ),
  notes: ['It had no row for configurations and settings.'],
};

const reliability: Published = {
  id: 'microsoft-reliability',
  publisher: 'microsoft',
  name: 'Shared responsibility for reliability',
  edition: '2025',
  axis: 'reliability',
  columns: [{ id: 'azure', name: 'Azure' }],
  areas: (() => {
    const level = rowsOf('azure');
    return [
      level('Core platform reliability', 'P', ['sustain-facilities', 'maintain-hardware', 'guard-network-fabric']),
      level(
        'Reliability-enhancing capabilities',
        'S',
        ['survive-failure', 'back-up-data'],
        'Microsoft offers zones, regions and backups; the customer weighs them and switches them on.',
      ),
      level('Applications', 'C', ['continue-business', 'prove-recovery']),
    ];
  })(),
  source: cite(
    'https://learn.microsoft.com/en-us/azure/reliability/concept-shared-responsibility',
    'Three levels: the platform’s base reliability is Azure’s; capabilities such as zones, regions and backups are offered by Azure, and evaluated and configured by the customer; applications are designed by the customer.',
    read,
  ),
};

const aiPage = cite(
  `${fundamentals}/shared-responsibility-ai`,
  'Three layers, platform, application and usage, each held by whoever does its tasks; a provider may offer controls as settings. Microsoft builds safety systems into its PaaS and SaaS offerings.',
  read,
);
const ai: Published = {
  id: 'microsoft-ai',
  publisher: 'microsoft',
  name: 'AI shared responsibility model',
  edition: '2023-10-05',
  axis: 'ai',
  columns: columns.filter(column => column.id !== 'on-premises'),
  areas: (() => {
    const layer = rowsOf('iaas', 'paas', 'saas');
    return [
      layer('AI usage', 'CCC', ['train-users', 'secure-devices', 'grant-least-access']),
      layer('AI application', 'CCP', ['guard-apis', 'write-safe-code']),
      layer('AI platform', 'CPP', ['guard-model-use', 'apply-platform-patches']),
    ];
  })(),
  source: inferred(aiPage),
  notes: [
    'The page shows the split as a picture with more rows; these three follow from its text: who performs the tasks of a layer holds it.',
    'Safety systems that a platform offers as settings are the customer’s to choose.',
  ],
};

export const microsoft: readonly Published[] = [current, classic, reliability, ai];
