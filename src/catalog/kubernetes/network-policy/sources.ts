import { docs } from '../sources.ts';

const page = 'concepts/services-networking/network-policies';

export const says = {
  rules: docs(
    page,
    'Each rule allows what fits both its sources or destinations and its ports; policies add up, and where none selects a pod everything is allowed.',
  ),
  enforced: docs('concepts/security/security-checklist', 'Policies limit what goes in and out of every workload, and the network plugin has to enforce them.'),
} as const;
