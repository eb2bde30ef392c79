import { at, gather, mapping, on, type Several } from '../../../model/index.ts';
import { networksAt } from '../networks.ts';
import { attachment, transitGateway } from './service.ts';

/** A gateway takes all traffic into its log; that there is one shows in where it goes. */
const logTo = (attribute: string) => on('aws_flow_log', 'transit_gateway_id', at<Several<string>>(attribute));

export default [
  mapping(transitGateway, 'aws_ec2_transit_gateway', ['id', 'arn'], {
    acceptsByItself: at('auto_accept_shared_attachments'),
    tiesByItself: at('default_route_table_association'),
    tellsByItself: at('default_route_table_propagation'),
    flowLogs: gather(logTo('log_destination_type'), logTo('log_destination'), logTo('log_group_name')),
  }),
  mapping(attachment, 'aws_ec2_transit_gateway_vpc_attachment', ['id'], { networks: networksAt('subnet_ids') }),
];
