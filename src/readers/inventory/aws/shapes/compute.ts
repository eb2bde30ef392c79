import { isMap, type Json, listOf, look, pascal, tells, textOf, unwrapped } from '../../json.ts';
import { untold } from '../../nodes.ts';
import { type Companion, ifTold, type Shape, silent, type Value } from '../shape.ts';
import { recorded } from './s3.ts';

export const lambdaFunction: Shape = {
  type: 'AWS::Lambda::Function',
  named: 'functionArn',
  properties: {
    FunctionName: 'functionName',
    Arn: 'functionArn',
    PackageType: 'packageType',
    Runtime: 'runtime',
    RuntimeManagementConfig: ifTold('runtimeManagementConfig'),
    CapacityProviderConfig: seen => (look(seen, 'capacityProviderConfig') === undefined ? undefined : pascal(look(seen, 'capacityProviderConfig'))),
    Environment: seen => environmentOf(seen),
    KmsKeyArn: 'kmsKeyArn',
    TracingConfig: seen => ({ Mode: look(seen, 'tracingConfig.mode') }),
    DeadLetterConfig: seen => pascal(look(seen, 'deadLetterConfig')),
    VpcConfig: seen => ({ SubnetIds: look(seen, 'vpcConfig.subnetIds') }),
    ReservedConcurrentExecutions: seen => concurrencyOf(seen),
  },
  tells: seen => (look(seen, 'policy') === undefined ? [] : ['AWS::Lambda::Permission']),
  also: permissionsOf,
};

/** Names of variables are the customer's own and stay as they are. AWS Config leaves variables out whether there are any or not. */
const environmentOf = (seen: Json): Value => {
  const environment = look(seen, 'environment');
  if (environment !== undefined) return { Variables: look(environment, 'variables') };
  return tells(seen, recorded) ? untold('AWS Config does not record variables') : undefined;
};
const concurrencyOf = (seen: Json): Value => {
  const concurrency = look(seen, 'concurrency');
  return concurrency === undefined ? untold(silent) : look(concurrency, 'reservedConcurrentExecutions');
};

/** The statements of a function's policy are its permissions. */
function permissionsOf(seen: Json): readonly Companion[] {
  return listOf(look(unwrapped(look(seen, 'policy')), 'statement')).map((statement, i) => {
    const condition = look(statement, 'condition');
    const values = (key: string): Json | undefined =>
      (isMap(condition) ? Object.values(condition).map(test => look(test, key)) : []).find(value => value !== undefined);
    return {
      type: 'AWS::Lambda::Permission',
      called: `permission/${textOf(look(statement, 'sid')) ?? i}`,
      properties: {
        FunctionName: look(seen, 'functionArn'),
        Principal: principalOf(look(statement, 'principal')),
        Action: look(statement, 'action'),
        SourceArn: values('AWS:SourceArn'),
        SourceAccount: values('AWS:SourceAccount'),
        PrincipalOrgID: values('aws:PrincipalOrgID'),
        EventSourceToken: values('lambda:EventSourceToken'),
      },
    };
  });
}

const principalOf = (principal: Json | undefined): Json | undefined => (isMap(principal) ? Object.values(principal)[0] : principal);

const pairsOf = (list: Json | undefined): Json => listOf(list).map(pair => ({ Name: look(pair, 'name'), Value: look(pair, 'value') }));

export const ecsCluster: Shape = {
  type: 'AWS::ECS::Cluster',
  named: 'clusterArn',
  properties: {
    ClusterName: 'clusterName',
    Arn: 'clusterArn',
    /** Told when it is asked for: `--include SETTINGS CONFIGURATIONS`. */
    ClusterSettings: seen =>
      listOf(look(seen, 'settings')).length > 0 ? pairsOf(look(seen, 'settings')) : untold('describe-clusters was not asked for settings'),
    Configuration: seen =>
      look(seen, 'configuration') === undefined ? untold('describe-clusters was not asked for configurations') : pascal(look(seen, 'configuration')),
    DefaultCapacityProviderStrategy: seen => pascal(look(seen, 'defaultCapacityProviderStrategy')),
  },
  tells: ['AWS::ECS::ClusterCapacityProviderAssociations'],
};

export const ecsService: Shape = {
  type: 'AWS::ECS::Service',
  named: 'serviceArn',
  born: 'createdAt',
  properties: {
    ServiceArn: 'serviceArn',
    Name: 'serviceName',
    ServiceName: 'serviceName',
    Cluster: 'clusterArn',
    LaunchType: 'launchType',
    CapacityProviderStrategy: seen => pascal(look(seen, 'capacityProviderStrategy')),
    PlatformVersion: 'platformVersion',
    NetworkConfiguration: seen => pascal(look(seen, 'networkConfiguration')),
    TaskDefinition: 'taskDefinition',
    VolumeConfigurations: seen => pascal(listOf(look(seen, 'deployments[].volumeConfigurations'))[0]),
  },
  whole: true,
};

export const taskDefinition: Shape = {
  type: 'AWS::ECS::TaskDefinition',
  named: 'taskDefinitionArn',
  born: 'registeredAt',
  properties: {
    TaskDefinitionArn: 'taskDefinitionArn',
    Family: 'family',
    RuntimePlatform: seen => pascal(look(seen, 'runtimePlatform')),
    NetworkMode: 'networkMode',
    PidMode: 'pidMode',
    IpcMode: 'ipcMode',
    TaskRoleArn: 'taskRoleArn',
    ExecutionRoleArn: 'executionRoleArn',
    ContainerDefinitions: seen => pascal(look(seen, 'containerDefinitions')),
    Volumes: seen =>
      listOf(look(seen, 'volumes')).map(volume => {
        const efs = look(volume, 'efsVolumeConfiguration');
        return { Name: look(volume, 'name'), EFSVolumeConfiguration: efs === undefined ? null : pascal(efs) };
      }),
  },
  whole: true,
};

export const eksCluster: Shape = {
  type: 'AWS::EKS::Cluster',
  named: 'arn',
  born: 'createdAt',
  properties: {
    Name: 'name',
    Arn: 'arn',
    Version: 'version',
    UpgradePolicy: seen => pascal(look(seen, 'upgradePolicy')),
    ComputeConfig: seen => pascal(look(seen, 'computeConfig')),
    ResourcesVpcConfig: seen => pascal(look(seen, 'resourcesVpcConfig')),
    EncryptionConfig: seen => pascal(look(seen, 'encryptionConfig')),
    Logging: seen => ({
      ClusterLogging: {
        EnabledTypes: listOf(look(seen, 'logging.clusterLogging'))
          .filter(one => look(one, 'enabled') === true)
          .flatMap(one => listOf(look(one, 'types')).map(type => ({ Type: type }))),
      },
    }),
    AccessConfig: seen => pascal(look(seen, 'accessConfig')),
    DeletionProtection: 'deletionProtection',
  },
  whole: true,
};

export const nodegroup: Shape = {
  type: 'AWS::EKS::Nodegroup',
  named: 'nodegroupArn',
  born: 'createdAt',
  properties: {
    Arn: 'nodegroupArn',
    NodegroupName: 'nodegroupName',
    ClusterName: 'clusterName',
    LaunchTemplate: seen => pascal(look(seen, 'launchTemplate')),
    AmiType: 'amiType',
    RemoteAccess: seen => pascal(look(seen, 'remoteAccess')),
    Subnets: 'subnets',
  },
  whole: true,
};
