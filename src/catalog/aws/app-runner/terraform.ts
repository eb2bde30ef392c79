import { at, derived, gather, mapping, on, present, type Several } from '../../../model/index.ts';
import { secretsOfMap } from '../../secrets.ts';
import { keyAt } from '../key-choice.ts';
import { appService } from './service.ts';
import { isThroughNetwork, sourceOf } from './words.ts';

const source = 'source_configuration';

export default [
  mapping(appService, 'aws_apprunner_service', ['id', 'arn', 'service_name'], {
    name: at('service_name'),
    source: derived(`${source}.code_repository`, sourceOf),
    public: at('network_configuration.ingress_configuration.is_publicly_accessible', true),
    throughYourNetwork: derived('network_configuration.egress_configuration.egress_type', isThroughNetwork),
    webAcl: on('aws_wafv2_web_acl_association', 'resource_arn', present('resource_arn')),
    tracing: at('observability_configuration.observability_enabled', false),
    key: keyAt('encryption_configuration.kms_key', 'managed by AWS'),
    secrets: gather<Several<string>>(
      secretsOfMap(`${source}.image_repository.image_configuration.runtime_environment_variables`),
      secretsOfMap(`${source}.code_repository.code_configuration.code_configuration_values.runtime_environment_variables`),
    ),
  }),
];
