import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
export const says = {
  rules: cite(
    'https://cloud.google.com/binary-authorization/docs/example-policies',
    'A rule lets all images in, none, or those with attestations; where all are allowed there is nothing to enforce.',
    read,
  ),
  dryRun: cite(
    'https://cloud.google.com/binary-authorization/docs/enabling-dry-run',
    'In dry run mode images are let in that violate the policy, and the log says which these were; it is set on the default rule or a specific one.',
    read,
  ),
  attestations: cite(
    'https://cloud.google.com/artifact-registry/docs/secure-deployments',
    'Attestations are signatures by which it is verified at deployment that an image was built by a certain system, or passed what it had to pass.',
    read,
    'secondary',
  ),
} as const;
