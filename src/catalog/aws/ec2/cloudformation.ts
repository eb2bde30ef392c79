import { at, derived, first, gather, type Lens, mapping, on, present, refs, spelled } from '../../../model/index.ts';
import { networksAt } from '../networks.ts';
import { addressOfInterface } from './address.ts';
import { healthCheckOf, namesOneOf } from './auto-scaling.ts';
import { type Spelling as DiskSpelling, disksAt, rootAt } from './disks.ts';
import { asksForTokens } from './image-name.ts';
import { autoScalingGroup, instance, launchConfiguration, launchTemplate, snapshotSharing, volume } from './service.ts';
import { secretsInUserData } from './user-data.ts';

const switched = { true: 'on', false: 'off' } as const;
const addressed = { true: 'public', false: 'private' } as const;
const device: DiskSpelling = { device: 'DeviceName', volume: 'Ebs', encrypted: 'Ebs.Encrypted', snapshot: 'Ebs.SnapshotId' };

/**
 * The script, wherever the properties of the machine stand. \`Fn::Base64\` keeps what it was given behind the encoded text: of a script with
 * parts that are not known only that is left, and a step into a text with such parts leads to the text itself.
 */
const script = (path: string): Lens<string> => first(derived(`${path}.(behind base64)`, secretsInUserData), derived(path, secretsInUserData));

/** What instances, launch templates and launch configurations write alike, below a path that ends in a dot or is empty. */
const machine = (below: string) => ({
  tokens: spelled(`${below}MetadataOptions.HttpTokens`, { required: 'required', optional: 'optional' }),
  metadataService: spelled(`${below}MetadataOptions.HttpEndpoint`, { enabled: 'enabled', disabled: 'disabled' }),
  hopLimit: at<number>(`${below}MetadataOptions.HttpPutResponseHopLimit`),
  root: rootAt(`${below}BlockDeviceMappings`, device),
  disks: disksAt(`${below}BlockDeviceMappings`, device),
  secretsInUserData: script(`${below}UserData`),
  imageId: at<string>(`${below}ImageId`),
  imageAsksForTokens: derived(`${below}ImageId`, asksForTokens),
});
const launch = (below: string, monitoring: string) => ({
  ...machine(below),
  address: first(
    spelled(`${below}NetworkInterfaces.AssociatePublicIpAddress`, addressed),
    derived(`${below}NetworkInterfaces.NetworkInterfaceId`, addressOfInterface),
  ),
  instanceType: at<string>(`${below}InstanceType`),
  monitoring: spelled(`${below}${monitoring}`, switched),
  optimised: spelled(`${below}EbsOptimized`, switched),
  protection: spelled(`${below}DisableApiTermination`, switched),
  hasRole: present(`${below}IamInstanceProfile`),
});

export default [
  mapping(instance, 'AWS::EC2::Instance', ['InstanceId'], {
    ...launch('', 'Monitoring'),
    groups: gather(refs('SecurityGroupIds'), refs('SecurityGroups'), refs('NetworkInterfaces.GroupSet')),
    subnet: gather(refs('SubnetId'), refs('NetworkInterfaces.SubnetId')),
    isSpot: derived('', () => ({ value: false })),
    template: gather(refs('LaunchTemplate.LaunchTemplateId'), refs('LaunchTemplate.LaunchTemplateName')),
    hasElasticAddress: first(on('AWS::EC2::EIP', 'InstanceId', present('InstanceId')), on('AWS::EC2::EIPAssociation', 'InstanceId', present('InstanceId'))),
  }),
  mapping(launchTemplate, 'AWS::EC2::LaunchTemplate', ['LaunchTemplateId', 'LaunchTemplateName'], {
    ...launch('LaunchTemplateData.', 'Monitoring.Enabled'),
    groups: gather(refs('LaunchTemplateData.SecurityGroupIds'), refs('LaunchTemplateData.SecurityGroups'), refs('LaunchTemplateData.NetworkInterfaces.Groups')),
    subnet: refs('LaunchTemplateData.NetworkInterfaces.SubnetId'),
  }),
  mapping(launchConfiguration, 'AWS::AutoScaling::LaunchConfiguration', ['LaunchConfigurationName'], {
    ...machine(''),
    address: spelled('AssociatePublicIpAddress', addressed),
    groups: refs('SecurityGroups'),
  }),
  mapping(autoScalingGroup, 'AWS::AutoScaling::AutoScalingGroup', ['AutoScalingGroupName'], {
    template: gather(
      refs('LaunchTemplate.LaunchTemplateId'),
      refs('LaunchTemplate.LaunchTemplateName'),
      refs('MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateId'),
      refs('MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateName'),
    ),
    usesLaunchConfiguration: present('LaunchConfigurationName'),
    zones: first(networksAt('VPCZoneIdentifier'), networksAt('AvailabilityZones')),
    healthCheck: derived('HealthCheckType', healthCheckOf),
    hasLoadBalancer: derived('', namesOneOf(['TargetGroupARNs', 'LoadBalancerNames', 'TrafficSources'])),
  }),
  mapping(volume, 'AWS::EC2::Volume', ['VolumeId'], {
    encrypted: at('Encrypted'),
    key: at('KmsKeyId'),
    snapshot: refs('SnapshotId'),
  }),
  mapping(snapshotSharing, 'AWS::EC2::SnapshotBlockPublicAccess', ['AccountId'], { state: at('State') }),
];

/** Known, and with no duty of their own. */
export const pieces = [
  'AWS::EC2::KeyPair',
  'AWS::EC2::VolumeAttachment',
  'AWS::EC2::NetworkInterfaceAttachment',
  'AWS::EC2::PlacementGroup',
  'AWS::AutoScaling::ScalingPolicy',
  'AWS::AutoScaling::ScheduledAction',
  'AWS::AutoScaling::LifecycleHook',
  'AWS::EC2::NetworkInterface',
];
