import { at, derived, first, gather, type Lens, mapping, on, present, refs, type Several } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { defaultGroupAfter } from './default-group.ts';
import { endpoint, endpointService, publicAccessBlock, subnet, vpc } from './service.ts';
import groups from './terraform-groups.ts';
import lists from './terraform-lists.ts';

const always = (value: boolean): Lens<boolean> => derived('', () => ({ value }));

const network = (type: string, isDefault: boolean) =>
  mapping(vpc, type, ['id', 'arn'], {
    isDefault: always(isDefault),
    isExcluded: on('aws_vpc_block_public_access_exclusion', 'vpc_id', present('vpc_id')),
    flowLogs: on('aws_flow_log', 'vpc_id', at<Several<string>>('traffic_type')),
    defaultGroup: on('aws_default_security_group', 'vpc_id', derived('', defaultGroupAfter)),
  });

const range = (type: string, publicByDefault: boolean) =>
  mapping(subnet, type, ['id', 'arn'], {
    network: refs('vpc_id'),
    givesPublicAddresses: at('map_public_ip_on_launch', publicByDefault),
    isExcluded: on('aws_vpc_block_public_access_exclusion', 'subnet_id', present('subnet_id')),
  });

export default [
  network('aws_vpc', false),
  network('aws_default_vpc', true),
  range('aws_subnet', false),
  range('aws_default_subnet', true),
  ...groups,
  ...lists,
  mapping(endpoint, 'aws_vpc_endpoint', ['id', 'arn'], {
    type: at('vpc_endpoint_type', 'Gateway'),
    network: refs('vpc_id'),
    service: at('service_name'),
    hasPolicy: first(present('policy'), on('aws_vpc_endpoint_policy', 'vpc_endpoint_id', present('policy'))),
    policy: gather(document('policy'), on('aws_vpc_endpoint_policy', 'vpc_endpoint_id', document('policy'))),
  }),
  mapping(endpointService, 'aws_vpc_endpoint_service', ['id', 'arn', 'service_name'], {
    asksBeforeConnecting: at('acceptance_required'),
    callers: gather(
      at<Several<string>>('allowed_principals'),
      on('aws_vpc_endpoint_service_allowed_principal', 'vpc_endpoint_service_id', at<Several<string>>('principal_arn')),
    ),
  }),
  mapping(publicAccessBlock, 'aws_vpc_block_public_access_options', ['id'], {
    mode: at('internet_gateway_block_mode'),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = [
  'aws_route_table_association',
  'aws_main_route_table_association',
  'aws_network_acl_association',
  'aws_vpc_dhcp_options',
  'aws_vpc_dhcp_options_association',
  'aws_vpc_endpoint_route_table_association',
  'aws_vpc_endpoint_subnet_association',
  'aws_network_interface_sg_attachment',
  'aws_route',
  'aws_route_table',
  'aws_default_route_table',
  'aws_internet_gateway',
  'aws_internet_gateway_attachment',
  'aws_nat_gateway',
  'aws_egress_only_internet_gateway',
  'aws_vpc_ipv4_cidr_block_association',
  'aws_vpc_ipv6_cidr_block_association',
  'aws_default_vpc_dhcp_options',
];
