import { at, each, mapping, unreadable } from '../../../model/index.ts';
import { accelerator, type endpoint, endpointGroup, listener, type range } from './service.ts';

export default [
  mapping(accelerator, 'AWS::GlobalAccelerator::Accelerator', ['AcceleratorArn'], {
    name: at('Name'),
    flowLogs: unreadable('CloudFormation has no property for it'),
  }),
  mapping(listener, 'AWS::GlobalAccelerator::Listener', ['ListenerArn'], {
    protocol: at('Protocol'),
    ranges: each<typeof range>('PortRanges', 'name', { name: at('Name'), low: at('FromPort'), high: at('ToPort') }),
  }),
  mapping(endpointGroup, 'AWS::GlobalAccelerator::EndpointGroup', ['EndpointGroupArn'], {
    region: at('EndpointGroupRegion'),
    endpoints: each<typeof endpoint>('EndpointConfigurations', 'id', { id: at('EndpointId'), keepsClient: at('ClientIPPreservationEnabled') }),
  }),
];
