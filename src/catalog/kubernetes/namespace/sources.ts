import { docs } from '../sources.ts';

export const says = {
  admission: docs(
    'concepts/security/pod-security-admission',
    'A label of a namespace says which of the three standards its pods have to meet; without one nothing is refused.',
    'secondary',
  ),
  standards: docs('concepts/security/security-checklist', 'A fitting pod security standard is applied to every namespace, and enforced.'),
} as const;
