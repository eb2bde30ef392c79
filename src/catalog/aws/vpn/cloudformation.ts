import { at, derived, each, mapping, on, type Plain, type Several } from '../../../model/index.ts';
import { letsInEverybody, textsAt } from '../../addresses.ts';
import { clientEndpoint, connection, type rule } from './service.ts';
import { cloudformationTunnels, tunnelLenses } from './tunnels.ts';

const everywhere = (block: Plain) => letsInEverybody(textsAt(block));

export default [
  mapping(connection, 'AWS::EC2::VPNConnection', ['VpnConnectionId'], tunnelLenses(cloudformationTunnels)),
  mapping(clientEndpoint, 'AWS::EC2::ClientVpnEndpoint', ['Id'], {
    logs: at('ConnectionLogOptions.Enabled', false),
    proofs: at<Several<string>>('AuthenticationOptions.*.Type'),
    rules: on(
      'AWS::EC2::ClientVpnAuthorizationRule',
      'ClientVpnEndpointId',
      each<typeof rule>('', 'name', {
        name: at('TargetNetworkCidr'),
        allUsers: at('AuthorizeAllGroups', false),
        everywhere: derived('TargetNetworkCidr', everywhere),
      }),
    ),
  }),
];
