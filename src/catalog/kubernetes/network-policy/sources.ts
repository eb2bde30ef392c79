import { docs } from '../sources.ts';

const page = 'concepts/services-networking/network-policies';

export const says = {
  rules: docs(
    page,
    'A policy allows what its rules name: a rule without sources or destinations allows all of them, and one without ports all ports.',
    'secondary',
  ),
  enforced: docs('concepts/security/security-checklist', 'Policies limit what goes in and out of every workload, and the network plugin has to enforce them.'),
} as const;
