import { look, pascal, textOf } from '../../json.ts';
import { type Shape, wordsAt } from '../shape.ts';

export const launchConfiguration: Shape = {
  type: 'AWS::AutoScaling::LaunchConfiguration',
  named: 'launchConfigurationARN',
  born: 'createdTime',
  properties: {
    LaunchConfigurationName: 'launchConfigurationName',
    ImageId: 'imageId',
    MetadataOptions: seen => pascal(look(seen, 'metadataOptions')),
    BlockDeviceMappings: seen => pascal(look(seen, 'blockDeviceMappings')),
    UserData: 'userData',
    AssociatePublicIpAddress: 'associatePublicIpAddress',
    SecurityGroups: wordsAt('securityGroups'),
  },
  whole: true,
};

export const autoScalingGroup: Shape = {
  type: 'AWS::AutoScaling::AutoScalingGroup',
  named: 'autoScalingGroupARN',
  born: 'createdTime',
  properties: {
    AutoScalingGroupName: 'autoScalingGroupName',
    LaunchTemplate: seen => pascal(look(seen, 'launchTemplate')),
    MixedInstancesPolicy: seen => pascal(look(seen, 'mixedInstancesPolicy')),
    LaunchConfigurationName: 'launchConfigurationName',
    AvailabilityZones: wordsAt('availabilityZones'),
    VPCZoneIdentifier: seen => textOf(look(seen, 'vpcZoneIdentifier'))?.split(','),
    HealthCheckType: 'healthCheckType',
    TargetGroupARNs: wordsAt('targetGroupARNs'),
    LoadBalancerNames: wordsAt('loadBalancerNames'),
    TrafficSources: seen => pascal(look(seen, 'trafficSources')),
  },
  whole: true,
};
