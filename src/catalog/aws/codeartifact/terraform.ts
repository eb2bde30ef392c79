import { at, gather, mapping, on, type Several } from '../../../model/index.ts';
import { keyAt } from '../key-choice.ts';
import { document } from '../policy.ts';
import { domain, repository } from './service.ts';

export default [
  mapping(domain, 'aws_codeartifact_domain', ['id', 'arn', 'domain'], {
    name: at('domain'),
    key: keyAt('encryption_key', 'managed by AWS'),
    policy: gather(on('aws_codeartifact_domain_permissions_policy', 'domain', document('policy_document'))),
  }),
  mapping(repository, 'aws_codeartifact_repository', ['id', 'arn', 'repository'], {
    name: at('repository'),
    external: at<Several<string>>('external_connections.*.external_connection_name'),
    upstream: at<Several<string>>('upstream.*.repository_name'),
    policy: gather(on('aws_codeartifact_repository_permissions_policy', 'repository', document('policy_document'))),
  }),
];
