import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';
const topologies = cite(
  'https://docs.cloud.google.com/network-connectivity/docs/vpn/concepts/advanced.md.txt',
  'HA VPN is advised for availability, and reaches 99.99 percent with tunnels that are set up for it; Classic VPN reaches 99.9.',
  read,
  'secondary',
);
const overview = cite(
  'https://cloud.google.com/network-connectivity/docs/vpn/concepts/overview',
  'Traffic between two networks is encrypted by one gateway and decrypted by the other with IPsec; an HA gateway has two interfaces, with an address from a pool of its own each.',
  read,
);
export const says = {
  pairs: cite(
    'https://docs.cloud.google.com/network-connectivity/docs/vpn/concepts/topologies',
    'To be as available as is promised, a connection needs two tunnels from the HA gateway; peers may have one or two gateways and addresses.',
    read,
  ),
  topologies,
  overview,
  tunnels: cite(
    'https://docs.cloud.google.com/python/docs/reference/google-cloud-compute-v1beta/latest/google.cloud.compute_v1beta.types.VpnGatewayStatusHighAvailabilityRequirementState.State',
    'Enough tunnels between gateway and peer are needed for 99.99 percent, and the peer has to be set up for it too.',
    read,
    'secondary',
  ),
  peers: inferred(overview, 'A gateway decrypts what the gateway on the other side encrypted, and so has nothing to say to anybody else.'),
  floods: inferred(
    google.floods,
    'Google stops floods where traffic enters its network; its gateways stand there, and nothing of the customer’s stands before them.',
  ),
  versions: inferred(overview, 'A tunnel speaks version 1 or 2 of IKE, and 2 unless it says otherwise.'),
  secrets: cite(
    'https://cloud.google.com/vpn/docs/how-to/generating-pre-shared-key',
    'Tunnels prove themselves to the peer by a secret that both share, which should be random and of 32 characters.',
    read,
  ),
  attachments: cite(
    'https://docs.cloud.google.com/dotnet/docs/reference/Google.Cloud.Compute.V1/latest/Google.Cloud.Compute.V1.InterconnectAttachment.Types.Encryption',
    'An attachment carries what it is given unencrypted, unless it was made for IPsec; then it carries nothing else.',
    read,
  ),
  places: inferred(google.spread, 'The customer sees that nothing hangs on one point of failure, and so that attachments lead to several places.'),
} as const;
