import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const federation = cite(
  'https://learn.microsoft.com/en-us/entra/workload-id/workload-identity-federation',
  'An identity may trust tokens of somebody else’s: the issuer and the subject say which. Microsoft checks the token against the issuer, and gives one of its own for it. No secret is kept anywhere.',
  read,
);
const subjects = cite(
  'https://learn.microsoft.com/en-us/entra/workload-id/workload-identity-federation-create-trust-user-assigned-managed-identity',
  'A subject names a branch, a tag, an environment or pull requests of a repository, or an account of a Kubernetes namespace.',
  read,
);
export const says = {
  federation,
  subjects,
  practices: cite(
    'https://learn.microsoft.com/en-us/entra/identity/managed-identities-azure-resources/managed-identity-best-practice-recommendations',
    'Microsoft handles the credentials of managed identities. Give each the least rights: whoever runs code on a resource that has it, or may assign it, has them all. Delete identities that nobody needs, and their roles.',
    read,
  ),
  wide: inferred(subjects, 'Everybody who may open a pull request, or run in a namespace without naming an account, then has the identity.'),
} as const;
