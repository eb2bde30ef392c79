import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const practices = cite(
  'https://docs.cloud.google.com/iam/docs/best-practices-for-using-workload-identity-federation.md.txt',
  'Programs elsewhere act as service accounts with credentials of their own surroundings; it has to be set up against those who would pass for somebody else.',
  read,
);
export const says = {
  practices,
  conditions: cite(
    'https://cloud.google.com/blog/products/identity-security/secure-your-use-of-third-party-tools-with-identity-federation',
    'Tokens that GitHub, GitLab or Terraform Cloud issue are mapped to attributes, and conditions on these restrict who may authenticate.',
    read,
  ),
  tokens: inferred(practices, 'Credentials of the other side are checked, and exchanged for ones of Google.'),
  keyless: inferred(practices, 'Tokens of the other side take the place of keys of service accounts, so that there is no key to lose.'),
} as const;
