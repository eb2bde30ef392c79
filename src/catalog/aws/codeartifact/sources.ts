import { cite } from '../../../model/index.ts';

const page = (name: string, says: string, grade: 'read' | 'secondary' = 'secondary') =>
  cite(`https://docs.aws.amazon.com/codeartifact/latest/ug/${name}.html`, says, '2026-11-22', grade);

export const says = {
  encryption: page(
    'security-encryption',
    'All packages of a domain are encrypted with one key: the one that AWS manages for CodeArtifact in the account, or one that you name when the domain is made.',
    'read',
  ),
  domainPolicy: page('domain-policies', 'Only the account that owns a domain reaches it until a policy lets others in.', 'read'),
  repositoryPolicy: page('repo-policies', 'Only the owner of a repository reaches it until a policy lets others in.', 'read'),
  external: page(
    'external-connection',
    'With an external connection a repository fetches from a public one what it does not hold yet; the intended way is one such repository for each public one, and the others have it upstream.',
  ),
  origin: page(
    'package-origin-controls',
    'Where versions of one package may come both by publishing and from a public repository, a stranger can slip in a substitute; origin controls say which way is open, and are set from how the first version came.',
  ),
  deleting: page('delete-package', 'Who deletes a package version should copy it into a repository for backups before.', 'read'),
  network: page(
    'infrastructure-security',
    'CodeArtifact is reached over the network through its published interface, and requires TLS 1.2 or later of its callers.',
    'read',
  ),
};
