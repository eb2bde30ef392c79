import { at, first, gather, mapping, on } from '../../../model/index.ts';
import { keyAt } from '../key-choice.ts';
import { document } from '../policy.ts';
import { saidAt } from '../said.ts';
import { filtersAt } from './filters.ts';
import { publicRepository, registry, repository } from './service.ts';

export default [
  mapping(repository, 'aws_ecr_repository', ['id', 'arn', 'name'], {
    name: at('name'),
    encryption: at('encryption_configuration.encryption_type', 'AES256'),
    key: keyAt('encryption_configuration.kms_key', 'managed by AWS'),
    tags: at('image_tag_mutability', 'MUTABLE'),
    scansOnPush: at('image_scanning_configuration.scan_on_push', false),
    policy: gather(on('aws_ecr_repository_policy', 'repository', document('policy'))),
    lifecycle: first(on('aws_ecr_lifecycle_policy', 'repository', saidAt('policy'))),
    deletesImages: at('force_delete', false),
  }),
  mapping(registry, 'aws_ecr_registry_scanning_configuration', ['id'], {
    type: at('scan_type'),
    filters: filtersAt('rule', { often: 'scan_frequency', filters: 'repository_filter', filter: 'filter' }),
  }),
  mapping(publicRepository, 'aws_ecrpublic_repository', ['id', 'arn', 'repository_name'], { name: at('repository_name') }),
];
