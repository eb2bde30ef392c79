import { at, each, gather, mapping, type Several } from '../../../model/index.ts';
import { secretsOfMap } from '../../secrets.ts';
import { keyAt } from '../key-choice.ts';
import { saidAt } from '../said.ts';
import { asksForTokensAt } from '../switches.ts';
import { domain, endpointConfiguration, model, monitoringJob, notebook, type variantOf } from './service.ts';

const numbers = [0, 1, 2, 3, 4] as const;

const monitoringKinds = ['DataQuality', 'ModelBias', 'ModelExplainability', 'ModelQuality'] as const;

export default [
  ...monitoringKinds.map(kind =>
    mapping(monitoringJob, `AWS::SageMaker::${kind}JobDefinition`, ['Id', 'JobDefinitionArn', 'JobDefinitionName'], {
      name: at('JobDefinitionName'),
      encryptsTraffic: at('NetworkConfig.EnableInterContainerTrafficEncryption'),
      isolated: at('NetworkConfig.EnableNetworkIsolation'),
      key: keyAt('JobResources.ClusterConfig.VolumeKmsKeyId', 'owned by AWS'),
    }),
  ),
  mapping(notebook, 'AWS::SageMaker::NotebookInstance', ['Id', 'NotebookInstanceName'], {
    name: at('NotebookInstanceName'),
    directInternet: at('DirectInternetAccess'),
    rootAccess: at('RootAccess'),
    inYourNetwork: saidAt('SubnetId'),
    metadataAsksForTokens: asksForTokensAt('InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion'),
    key: keyAt('KmsKeyId', 'managed by AWS'),
  }),
  mapping(endpointConfiguration, 'AWS::SageMaker::EndpointConfig', ['Id', 'EndpointConfigName'], {
    name: at('EndpointConfigName'),
    key: keyAt('KmsKeyId', 'owned by AWS'),
    variants: each<typeof variantOf>('ProductionVariants', 'name', {
      name: at('VariantName'),
      instances: at('InitialInstanceCount'),
      serverless: saidAt('ServerlessConfig'),
    }),
  }),
  mapping(model, 'AWS::SageMaker::Model', ['Id', 'ModelName'], {
    name: at('ModelName'),
    isolated: at('EnableNetworkIsolation'),
    inYourNetwork: saidAt('VpcConfig'),
    secrets: gather<Several<string>>(secretsOfMap('PrimaryContainer.Environment'), ...numbers.map(number => secretsOfMap(`Containers.${number}.Environment`))),
  }),
  mapping(domain, 'AWS::SageMaker::Domain', ['DomainId', 'DomainArn', 'DomainName'], {
    name: at('DomainName'),
    network: at('AppNetworkAccessType'),
    signIn: at('AuthMode'),
    key: keyAt('KmsKeyId', 'managed by AWS'),
  }),
];
