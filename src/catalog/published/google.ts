import { cite, type Published } from '../../model/index.ts';
import { rowsOf } from './table.ts';

const read = '2026-11-22';
const page = 'https://cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate';
const row = rowsOf('iaas', 'paas', 'saas');

export const google: readonly Published[] = [
  {
    id: 'google-2023',
    publisher: 'google',
    name: 'Shared responsibilities and shared fate on Google Cloud',
    edition: '2023-08-21',
    axis: 'security',
    columns: [
      { id: 'iaas', name: 'IaaS' },
      { id: 'paas', name: 'PaaS' },
      { id: 'saas', name: 'SaaS' },
    ],
    areas: [
      row('Content', 'CCC', ['classify-data', 'back-up-data', 'retain-and-dispose', 'prevent-leaks']),
      row('Access policies', 'CCC', ['grant-least-access', 'limit-trust', 'manage-accounts']),
      row('Usage', 'CCC', ['configure-platform']),
      row('Deployment', 'CCP', ['guard-supply-chain', 'apply-dependency-patches']),
      row('Web application security', 'CCP', ['write-safe-code', 'guard-apis']),
      row('Identity', 'CPP', ['run-directory'], 'From PaaS on the identity system is Google’s; what people may do stays an access policy of the customer.'),
      row('Operations', 'CPP', ['apply-platform-patches', 'upgrade-platform']),
      row('Access and authentication', 'CPP', ['authenticate-strongly']),
      row('Network security', 'CPP', ['filter-traffic', 'segment-network', 'limit-exposure']),
      row('Guest OS, data and content', 'CPP', ['apply-os-patches', 'harden-os', 'stop-malware']),
      row('Audit logging', 'PPP', ['record-access'], 'Google’s even on IaaS: it is the record of the calls to its own services.'),
      row('Network', 'PPP', ['guard-network-fabric']),
      row('Storage and encryption', 'PPP', ['encrypt-at-rest', 'destroy-media']),
      row('Hardened kernel and interprocess communication', 'PPP', ['patch-hypervisor', 'isolate-tenants']),
      row('Boot', 'PPP', ['maintain-hardware']),
      row('Hardware', 'PPP', ['guard-facilities', 'sustain-facilities']),
    ],
    source: cite(page, 'A picture of sixteen areas by IaaS, PaaS and SaaS; its rows are known from texts that describe it.', read, 'secondary'),
    notes: [
      'The picture has no column for functions; by the text of the page they sit between platforms and software: code and access stay with the customer.',
      'Shared fate adds guidance, attested infrastructure code and insurance to the split; it moves none of its cells.',
    ],
  },
];
