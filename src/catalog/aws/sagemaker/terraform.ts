import { at, each, gather, mapping, type Several } from '../../../model/index.ts';
import { secretsOfMap } from '../../secrets.ts';
import { keyAt } from '../key-choice.ts';
import { saidAt } from '../said.ts';
import { asksForTokensAt } from '../switches.ts';
import { domain, endpointConfiguration, model, monitoringJob, notebook, type variantOf } from './service.ts';

const numbers = [0, 1, 2, 3, 4] as const;

export default [
  mapping(monitoringJob, 'aws_sagemaker_data_quality_job_definition', ['id', 'arn', 'name'], {
    name: at('name'),
    encryptsTraffic: at('network_config.enable_inter_container_traffic_encryption'),
    isolated: at('network_config.enable_network_isolation'),
    key: keyAt('job_resources.cluster_config.volume_kms_key_id', 'owned by AWS'),
  }),
  mapping(notebook, 'aws_sagemaker_notebook_instance', ['id', 'arn', 'name'], {
    name: at('name'),
    directInternet: at('direct_internet_access'),
    rootAccess: at('root_access'),
    inYourNetwork: saidAt('subnet_id'),
    metadataAsksForTokens: asksForTokensAt('instance_metadata_service_configuration.minimum_instance_metadata_service_version'),
    key: keyAt('kms_key_id', 'managed by AWS'),
  }),
  mapping(endpointConfiguration, 'aws_sagemaker_endpoint_configuration', ['id', 'arn', 'name'], {
    name: at('name'),
    key: keyAt('kms_key_arn', 'owned by AWS'),
    variants: each<typeof variantOf>('production_variants', 'name', {
      name: at('variant_name'),
      instances: at('initial_instance_count'),
      serverless: saidAt('serverless_config'),
    }),
  }),
  mapping(model, 'aws_sagemaker_model', ['id', 'arn', 'name'], {
    name: at('name'),
    isolated: at('enable_network_isolation'),
    inYourNetwork: saidAt('vpc_config'),
    secrets: gather<Several<string>>(secretsOfMap('primary_container.environment'), ...numbers.map(number => secretsOfMap(`container.${number}.environment`))),
  }),
  mapping(domain, 'aws_sagemaker_domain', ['id', 'arn', 'domain_name'], {
    name: at('domain_name'),
    network: at('app_network_access_type'),
    signIn: at('auth_mode'),
    key: keyAt('kms_key_id', 'managed by AWS'),
  }),
];
