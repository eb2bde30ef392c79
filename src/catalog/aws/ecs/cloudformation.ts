import { asked, at, derived, each, gather, mapping, on, present, refs, type Several, spelled, writable } from '../../../model/index.ts';
import { inKeyedList } from '../keyed-list.ts';
import { networksAt } from '../networks.ts';
import { type container, logsAt, nonRootAt, secretsOfPairs } from './container.ts';
import { type attachedVolume, capacityProvider, cluster, ecsService, taskDefinition, type volume } from './service.ts';
import { anyOn } from './switches.ts';
import { systemOf } from './system.ts';

const insights = { disabled: 'disabled', enabled: 'enabled', enhanced: 'enhanced' } as const;
const exec = 'Configuration.ExecuteCommandConfiguration';
const strategy = 'DefaultCapacityProviderStrategy.*.CapacityProvider';
const associated = 'AWS::ECS::ClusterCapacityProviderAssociations';

export default [
  mapping(capacityProvider, 'AWS::ECS::CapacityProvider', ['Name'], {
    name: at('Name'),
    managed: present('ManagedInstancesProvider'),
    terminationProtection: spelled('AutoScalingGroupProvider.ManagedTerminationProtection', { ENABLED: true, DISABLED: false }),
  }),
  mapping(cluster, 'AWS::ECS::Cluster', ['ClusterName', 'Arn'], {
    name: at('ClusterName'),
    insights: inKeyedList('ClusterSettings', { key: 'Name', value: 'Value', wanted: 'containerInsights', words: insights, usual: 'disabled' }),
    commandLog: at(`${exec}.Logging`),
    commandLogEncrypted: anyOn(`${exec}.LogConfiguration`, ['CloudWatchEncryptionEnabled', 'S3EncryptionEnabled']),
    fargateKey: writable(present('Configuration.ManagedStorageConfiguration.FargateEphemeralStorageKmsKeyId'), own => (own ? asked('kms-key') : undefined)),
    volumeKey: present('Configuration.ManagedStorageConfiguration.KmsKeyId'),
    defaultProviders: gather(at<Several<string>>(strategy), on(associated, 'Cluster', at<Several<string>>(strategy))),
    capacity: gather(refs(strategy), on(associated, 'Cluster', refs(strategy))),
  }),
  mapping(ecsService, 'AWS::ECS::Service', ['ServiceArn', 'Name', 'ServiceName'], {
    name: at('ServiceName'),
    cluster: refs('Cluster'),
    launchType: at('LaunchType'),
    providers: at('CapacityProviderStrategy.*.CapacityProvider'),
    capacity: refs('CapacityProviderStrategy.*.CapacityProvider'),
    platformVersion: at('PlatformVersion'),
    publicIp: spelled('NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp', { ENABLED: true, DISABLED: false }),
    networks: networksAt('NetworkConfiguration.AwsvpcConfiguration.Subnets'),
    volumes: each<typeof attachedVolume>('VolumeConfigurations', 'name', { name: at('Name'), encrypted: at('ManagedEBSVolume.Encrypted', true) }),
  }),
  mapping(taskDefinition, 'AWS::ECS::TaskDefinition', ['TaskDefinitionArn', 'Family'], {
    name: at('Family'),
    system: derived('RuntimePlatform.OperatingSystemFamily', systemOf),
    networkMode: at('NetworkMode'),
    processes: spelled('PidMode', { host: 'of the machine', task: 'of the task' }),
    sharedMemory: spelled('IpcMode', { host: 'of the machine', task: 'of the task', none: 'of each container' }),
    taskRole: at('TaskRoleArn'),
    executionRole: at('ExecutionRoleArn'),
    containers: each<typeof container>('ContainerDefinitions', 'name', {
      name: at('Name'),
      privileged: at('Privileged'),
      readOnlyFiles: at('ReadonlyRootFilesystem'),
      nonRoot: nonRootAt('User'),
      secrets: secretsOfPairs('Environment', 'Name', 'Value'),
      logs: logsAt('LogConfiguration.LogDriver'),
    }),
    volumes: each<typeof volume>('Volumes', 'name', {
      name: at('Name'),
      efs: present('EFSVolumeConfiguration'),
      encryptedOnItsWay: spelled('EFSVolumeConfiguration.TransitEncryption', { ENABLED: true, DISABLED: false }, false),
    }),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['AWS::ApplicationAutoScaling::ScalingPolicy', 'AWS::ApplicationAutoScaling::ScalableTarget'];
