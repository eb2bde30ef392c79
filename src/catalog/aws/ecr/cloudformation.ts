import { at, mapping } from '../../../model/index.ts';
import { keyAt } from '../key-choice.ts';
import { document } from '../policy.ts';
import { saidAt } from '../said.ts';
import { filtersAt } from './filters.ts';
import { publicRepository, registry, repository } from './service.ts';

export default [
  mapping(repository, 'AWS::ECR::Repository', ['RepositoryName', 'Arn'], {
    name: at('RepositoryName'),
    encryption: at('EncryptionConfiguration.EncryptionType'),
    key: keyAt('EncryptionConfiguration.KmsKey', 'managed by AWS'),
    tags: at('ImageTagMutability'),
    scansOnPush: at('ImageScanningConfiguration.ScanOnPush', false),
    policy: document('RepositoryPolicyText'),
    lifecycle: saidAt('LifecyclePolicy.LifecyclePolicyText'),
    deletesImages: at('EmptyOnDelete'),
  }),
  mapping(registry, 'AWS::ECR::RegistryScanningConfiguration', ['RegistryId'], {
    type: at('ScanType'),
    filters: filtersAt('Rules', { often: 'ScanFrequency', filters: 'RepositoryFilters', filter: 'Filter' }),
  }),
  mapping(publicRepository, 'AWS::ECR::PublicRepository', ['RepositoryName', 'Arn'], { name: at('RepositoryName') }),
];
