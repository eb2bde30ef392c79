import { at, each, mapping } from '../../../model/index.ts';
import { accelerator, type endpoint, endpointGroup, listener, type range } from './service.ts';

export default [
  mapping(accelerator, 'aws_globalaccelerator_accelerator', ['id', 'arn'], {
    name: at('name'),
    flowLogs: at('attributes.flow_logs_enabled', false),
  }),
  mapping(listener, 'aws_globalaccelerator_listener', ['id', 'arn'], {
    protocol: at('protocol'),
    ranges: each<typeof range>('port_range', 'name', { name: at('name'), low: at('from_port'), high: at('to_port') }),
  }),
  mapping(endpointGroup, 'aws_globalaccelerator_endpoint_group', ['id', 'arn'], {
    region: at('endpoint_group_region'),
    endpoints: each<typeof endpoint>('endpoint_configuration', 'id', { id: at('endpoint_id'), keepsClient: at('client_ip_preservation_enabled') }),
  }),
];
