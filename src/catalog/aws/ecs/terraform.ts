import { asked, at, derived, each, gather, mapping, on, type Parts, present, refs, type Several, spelled, writable } from '../../../model/index.ts';
import { inKeyedList } from '../keyed-list.ts';
import { networksAt } from '../networks.ts';
import { type container, logsAt, nonRootAt, secretsOfPairs } from './container.ts';
import { type attachedVolume, capacityProvider, cluster, ecsService, taskDefinition, type volume } from './service.ts';
import { anyOn } from './switches.ts';
import { systemOf } from './system.ts';

const insights = { disabled: 'disabled', enabled: 'enabled', enhanced: 'enhanced' } as const;
const exec = 'configuration.execute_command_configuration';
const strategy = 'default_capacity_provider_strategy.*.capacity_provider';
const associated = 'aws_ecs_cluster_capacity_providers';

const containerAt = (path: string) =>
  each<typeof container>(path, 'name', {
    name: at('name'),
    privileged: at('privileged'),
    readOnlyFiles: at('readonlyRootFilesystem'),
    nonRoot: nonRootAt('user'),
    secrets: secretsOfPairs('environment', 'name', 'value'),
    logs: logsAt('logConfiguration.logDriver'),
  });
/** A text holds the list of containers, so each is entered by its number; ECS allows ten of them. */
const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const containers = gather<Parts<typeof container>>(
  containerAt('container_definitions.0'),
  ...numbers.map(number => containerAt(`container_definitions.${number}`)),
);

export default [
  mapping(capacityProvider, 'aws_ecs_capacity_provider', ['name', 'id', 'arn'], {
    name: at('name'),
    managed: present('managed_instances_provider'),
    terminationProtection: spelled('auto_scaling_group_provider.managed_termination_protection', { ENABLED: true, DISABLED: false }),
  }),
  mapping(cluster, 'aws_ecs_cluster', ['id', 'arn', 'name'], {
    name: at('name'),
    insights: inKeyedList('setting', { key: 'name', value: 'value', wanted: 'containerInsights', words: insights, usual: 'disabled' }),
    commandLog: at(`${exec}.logging`),
    commandLogEncrypted: anyOn(`${exec}.log_configuration`, ['cloud_watch_encryption_enabled', 's3_bucket_encryption_enabled']),
    fargateKey: writable(present('configuration.managed_storage_configuration.fargate_ephemeral_storage_kms_key_id'), own =>
      own ? asked('kms-key') : undefined,
    ),
    volumeKey: present('configuration.managed_storage_configuration.kms_key_id'),
    defaultProviders: gather(at<Several<string>>(strategy), on(associated, 'cluster_name', at<Several<string>>(strategy))),
    capacity: gather(refs(strategy), on(associated, 'cluster_name', refs(strategy))),
  }),
  mapping(ecsService, 'aws_ecs_service', ['id', 'name'], {
    name: at('name'),
    cluster: refs('cluster'),
    launchType: at('launch_type'),
    providers: at('capacity_provider_strategy.*.capacity_provider'),
    capacity: refs('capacity_provider_strategy.*.capacity_provider'),
    platformVersion: at('platform_version'),
    publicIp: at('network_configuration.assign_public_ip', false),
    networks: networksAt('network_configuration.subnets'),
    volumes: each<typeof attachedVolume>('volume_configuration', 'name', { name: at('name'), encrypted: at('managed_ebs_volume.encrypted', true) }),
  }),
  mapping(taskDefinition, 'aws_ecs_task_definition', ['arn', 'id', 'family', 'arn_without_revision'], {
    name: at('family'),
    system: derived('runtime_platform.operating_system_family', systemOf),
    networkMode: at('network_mode'),
    processes: spelled('pid_mode', { host: 'of the machine', task: 'of the task' }),
    sharedMemory: spelled('ipc_mode', { host: 'of the machine', task: 'of the task', none: 'of each container' }),
    taskRole: at('task_role_arn'),
    executionRole: at('execution_role_arn'),
    containers,
    volumes: each<typeof volume>('volume', 'name', {
      name: at('name'),
      efs: present('efs_volume_configuration'),
      encryptedOnItsWay: spelled('efs_volume_configuration.transit_encryption', { ENABLED: true, DISABLED: false }, false),
    }),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['aws_appautoscaling_policy', 'aws_appautoscaling_target', 'aws_appautoscaling_scheduled_action'];
