import { docs } from '../sources.ts';

export const says = {
  admission: docs(
    'concepts/security/pod-security-admission',
    'A label of a namespace says which of the three standards its pods have to meet; without one nothing is refused.',
    'secondary',
  ),
  standards: docs('concepts/security/security-checklist', 'A fitting pod security standard is applied to every namespace, and enforced.'),
  quotas: docs(
    'concepts/policy/resource-quotas',
    'A quota limits what all objects of a namespace may use together, and holds only where there is one; with several teams one could take more than its share.',
  ),
  limits: docs(
    'concepts/policy/limit-range',
    'Containers may use whatever there is unless told otherwise; a limit range says what one object may use, and gives limits to those that name none.',
  ),
} as const;
