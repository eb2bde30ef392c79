import { at, derived, each, mapping, on, type Plain, type Several } from '../../../model/index.ts';
import { letsInEverybody, textsAt } from '../../addresses.ts';
import { clientEndpoint, connection, type rule } from './service.ts';
import { terraformTunnels, tunnelLenses } from './tunnels.ts';

const everywhere = (block: Plain) => letsInEverybody(textsAt(block));

export default [
  mapping(connection, 'aws_vpn_connection', ['id', 'arn'], tunnelLenses(terraformTunnels)),
  mapping(clientEndpoint, 'aws_ec2_client_vpn_endpoint', ['id', 'arn'], {
    logs: at('connection_log_options.enabled', false),
    proofs: at<Several<string>>('authentication_options.*.type'),
    rules: on(
      'aws_ec2_client_vpn_authorization_rule',
      'client_vpn_endpoint_id',
      each<typeof rule>('', 'name', {
        name: at('target_network_cidr'),
        allUsers: at('authorize_all_groups', false),
        everywhere: derived('target_network_cidr', everywhere),
      }),
    ),
  }),
];
