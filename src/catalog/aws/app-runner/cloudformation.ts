import { at, derived, gather, mapping, on, present, type Several } from '../../../model/index.ts';
import { secretsOfPairs } from '../../secret-pairs.ts';
import { keyAt } from '../key-choice.ts';
import { appService } from './service.ts';
import { isThroughNetwork, sourceOf } from './words.ts';

const source = 'SourceConfiguration';

export default [
  mapping(appService, 'AWS::AppRunner::Service', ['ServiceArn', 'ServiceId', 'ServiceName'], {
    name: at('ServiceName'),
    source: derived(`${source}.CodeRepository`, sourceOf),
    public: at('NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible', true),
    throughYourNetwork: derived('NetworkConfiguration.EgressConfiguration.EgressType', isThroughNetwork),
    webAcl: on('AWS::WAFv2::WebACLAssociation', 'ResourceArn', present('ResourceArn')),
    tracing: at('ObservabilityConfiguration.ObservabilityEnabled', false),
    key: keyAt('EncryptionConfiguration.KmsKey', 'managed by AWS'),
    secrets: gather<Several<string>>(
      secretsOfPairs(`${source}.ImageRepository.ImageConfiguration.RuntimeEnvironmentVariables`, 'Name', 'Value'),
      secretsOfPairs(`${source}.CodeRepository.CodeConfiguration.CodeConfigurationValues.RuntimeEnvironmentVariables`, 'Name', 'Value'),
    ),
  }),
];
