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
    'https://cloud.google.com/binary-authorization/docs/attestations',
    'An attestation signs the digest of an image on which a test or scan was done; at deployment the attestations that the policy asks for are verified, and then the image is let in.',
    read,
  ),
} as const;
