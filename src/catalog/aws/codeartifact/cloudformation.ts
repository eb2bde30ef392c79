import { at, mapping } from '../../../model/index.ts';
import { keyAt } from '../key-choice.ts';
import { document } from '../policy.ts';
import { domain, repository } from './service.ts';

export default [
  mapping(domain, 'AWS::CodeArtifact::Domain', ['Arn', 'Name', 'DomainName'], {
    name: at('DomainName'),
    key: keyAt('EncryptionKey', 'managed by AWS'),
    policy: document('PermissionsPolicyDocument'),
  }),
  mapping(repository, 'AWS::CodeArtifact::Repository', ['Arn', 'Name', 'RepositoryName'], {
    name: at('RepositoryName'),
    external: at('ExternalConnections'),
    upstream: at('Upstreams'),
    policy: document('PermissionsPolicyDocument'),
  }),
];
