import { at, derived, first, gather, mapping, type Several } from '../../../model/index.ts';
import { secretsOfPairs } from '../../secret-pairs.ts';
import { secretsOfMap } from '../../secrets.ts';
import { networksAt } from '../networks.ts';
import { saidAt } from '../said.ts';
import { anyOn, onInAll, secretsInEach } from './containers.ts';
import { computeEnvironment, jobDefinition } from './service.ts';
import { isEnabled, isManaged } from './words.ts';

/** The provider takes both spellings of a property inside JSON. */
const own = 'container_properties';
const nodes = 'node_properties.nodeRangeProperties';
const Nodes = 'node_properties.NodeRangeProperties';
const tasks = 'ecs_properties.taskProperties.0.containers';
const pods = 'eks_properties.pod_properties.containers';

export default [
  mapping(jobDefinition, 'aws_batch_job_definition', ['id', 'arn', 'name'], {
    name: at('name'),
    platforms: at('platform_capabilities'),
    privileged: first(
      at<boolean>(`${own}.privileged`),
      at<boolean>(`${own}.Privileged`),
      anyOn(nodes, 'container.privileged'),
      anyOn(Nodes, 'Container.Privileged'),
      anyOn(tasks, 'privileged'),
      anyOn(pods, 'security_context.privileged'),
    ),
    readOnlyFiles: first(
      at<boolean>(`${own}.readonlyRootFilesystem`),
      at<boolean>(`${own}.ReadonlyRootFilesystem`),
      onInAll(nodes, 'container.readonlyRootFilesystem'),
      onInAll(Nodes, 'Container.ReadonlyRootFilesystem'),
      onInAll(tasks, 'readonlyRootFilesystem'),
      onInAll(pods, 'security_context.read_only_root_file_system'),
    ),
    secrets: gather<Several<string>>(
      secretsOfPairs(`${own}.environment`, 'name', 'value'),
      secretsOfPairs(`${own}.Environment`, 'Name', 'Value'),
      secretsInEach(nodes, 'container.environment', 'name', 'value'),
      secretsInEach(Nodes, 'Container.Environment', 'Name', 'Value'),
      secretsInEach(tasks, 'environment', 'name', 'value'),
      secretsOfMap(`${pods}.env`),
    ),
    publicAddress: first(derived(`${own}.networkConfiguration.assignPublicIp`, isEnabled), derived(`${own}.NetworkConfiguration.AssignPublicIp`, isEnabled)),
  }),
  mapping(computeEnvironment, 'aws_batch_compute_environment', ['id', 'arn', 'compute_environment_name', 'name'], {
    name: first(at<string>('compute_environment_name'), at<string>('name')),
    managed: derived('type', isManaged),
    capacity: at('compute_resources.type'),
    inCluster: saidAt('eks_configuration'),
    ownImage: first(saidAt('compute_resources.image_id'), saidAt('compute_resources.ec2_configuration.image_id_override')),
    keyPair: saidAt('compute_resources.ec2_key_pair'),
    networks: networksAt('compute_resources.subnets'),
  }),
];
