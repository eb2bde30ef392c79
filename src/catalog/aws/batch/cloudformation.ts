import { at, derived, first, gather, mapping, type Several } from '../../../model/index.ts';
import { secretsOfPairs } from '../../secret-pairs.ts';
import { networksAt } from '../networks.ts';
import { saidAt } from '../said.ts';
import { anyOn, onInAll, secretsInEach } from './containers.ts';
import { computeEnvironment, jobDefinition } from './service.ts';
import { isEnabled, isManaged } from './words.ts';

const nodes = 'NodeProperties.NodeRangeProperties';
const tasks = 'EcsProperties.TaskProperties.0.Containers';
const pods = 'EksProperties.PodProperties.Containers';

export default [
  mapping(jobDefinition, 'AWS::Batch::JobDefinition', ['JobDefinitionArn', 'JobDefinitionName'], {
    name: at('JobDefinitionName'),
    platforms: at('PlatformCapabilities'),
    privileged: first(
      at<boolean>('ContainerProperties.Privileged'),
      anyOn(nodes, 'Container.Privileged'),
      anyOn(tasks, 'Privileged'),
      anyOn(pods, 'SecurityContext.Privileged'),
    ),
    readOnlyFiles: first(
      at<boolean>('ContainerProperties.ReadonlyRootFilesystem'),
      onInAll(nodes, 'Container.ReadonlyRootFilesystem'),
      onInAll(tasks, 'ReadonlyRootFilesystem'),
      onInAll(pods, 'SecurityContext.ReadOnlyRootFilesystem'),
    ),
    secrets: gather<Several<string>>(
      secretsOfPairs('ContainerProperties.Environment', 'Name', 'Value'),
      secretsInEach(nodes, 'Container.Environment', 'Name', 'Value'),
      secretsInEach(tasks, 'Environment', 'Name', 'Value'),
      secretsInEach(pods, 'Env', 'Name', 'Value'),
    ),
    publicAddress: derived('ContainerProperties.NetworkConfiguration.AssignPublicIp', isEnabled),
  }),
  mapping(computeEnvironment, 'AWS::Batch::ComputeEnvironment', ['ComputeEnvironmentArn', 'ComputeEnvironmentName'], {
    name: at('ComputeEnvironmentName'),
    managed: derived('Type', isManaged),
    capacity: at('ComputeResources.Type'),
    inCluster: saidAt('EksConfiguration'),
    ownImage: first(saidAt('ComputeResources.ImageId'), saidAt('ComputeResources.Ec2Configuration.ImageIdOverride')),
    keyPair: saidAt('ComputeResources.Ec2KeyPair'),
    networks: networksAt('ComputeResources.Subnets'),
  }),
];
