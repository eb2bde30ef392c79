import { type Example, examples, variant } from '../../../model/index.ts';
import { exported } from '../exported.ts';

const id = 'google.vpn';
const region = 'projects/acme/regions/europe-west1';
const link = (path: string) => `https://www.googleapis.com/compute/v1/${region}/${path}`;
const tunnelTo = (number: number) =>
  exported('compute.googleapis.com/VpnTunnel', `${region}/vpnTunnels/office-${number}`, {
    name: `office-${number}`,
    vpnGateway: link('vpnGateways/office'),
    vpnGatewayInterface: number,
    sharedSecret: '*************',
  });

const base: Example = {
  shows: 'a gateway with two tunnels to the office, and an attachment for encrypted traffic only',
  terraform: `
variable "number" {
  type = number
}
variable "text" {
  type = string
}

resource "google_compute_ha_vpn_gateway" "office" {
  name    = "office"
  region  = "europe-west1"
  network = "main"
}

resource "random_password" "office" {
  length = 32
}

resource "google_compute_vpn_tunnel" "first" {
  name                  = "office-0"
  region                = "europe-west1"
  vpn_gateway           = google_compute_ha_vpn_gateway.office.id
  vpn_gateway_interface = 0
  peer_external_gateway = "office"
  shared_secret         = random_password.office.result
  router                = "edge"
}

resource "google_compute_vpn_tunnel" "second" {
  name                  = "office-1"
  region                = "europe-west1"
  vpn_gateway           = google_compute_ha_vpn_gateway.office.id
  vpn_gateway_interface = 1
  peer_external_gateway = "office"
  shared_secret         = random_password.office.result
  router                = "edge"
}

resource "google_compute_interconnect_attachment" "line" {
  name       = "line"
  router     = "edge"
  type       = "PARTNER"
  encryption = "IPSEC"
}`,
  assetInventory: [
    exported('compute.googleapis.com/VpnGateway', `${region}/vpnGateways/office`, { name: 'office', selfLink: link('vpnGateways/office') }),
    tunnelTo(0),
    tunnelTo(1),
    exported('compute.googleapis.com/InterconnectAttachment', `${region}/interconnectAttachments/line`, { name: 'line', type: 'PARTNER', encryption: 'IPSEC' }),
  ].join('\n'),
  gives: {
    [`${id}.gateway-is-highly-available`]: 'met',
    [`${id}.tunnel-speaks-ike-2`]: 'met',
    [`${id}.attachment-carries-only-ipsec`]: 'met',
  },
  holds: { 'survive-failure': 'provider+customer' },
};
const first = '  vpn_gateway_interface = 0\n  peer_external_gateway = "office"\n  shared_secret         = random_password.office.result\n';

export default examples(
  base,
  variant(base, {
    shows: 'two tunnels from one interface by an old protocol, and an attachment that carries anything',
    terraform: [
      ['vpn_gateway_interface = 1', 'vpn_gateway_interface = 0'],
      ['"office-0"\n', '"office-0"\n  ike_version           = 1\n'],
      ['  encryption = "IPSEC"\n', ''],
    ],
    assetInventory: [
      ['"vpnGatewayInterface":1', '"vpnGatewayInterface":0'],
      ['"name":"office-0",', '"name":"office-0","ikeVersion":1,'],
      [',"encryption":"IPSEC"', ''],
    ],
    gives: {
      [`${id}.gateway-is-highly-available`]: 'unmet',
      [`${id}.tunnel-speaks-ike-2`]: 'unmet',
      [`${id}.attachment-carries-only-ipsec`]: 'unmet',
    },
  }),
  {
    shows: 'a Classic gateway',
    terraform: `
resource "google_compute_vpn_gateway" "old" {
  name    = "old"
  network = "main"
}`,
    assetInventory: exported('compute.googleapis.com/TargetVpnGateway', `${region}/targetVpnGateways/old`, { name: 'old' }),
    gives: { [`${id}.gateway-is-highly-available`]: 'unmet' },
    holds: { 'survive-failure': 'customer' },
  },
  variant(base, {
    shows: 'a secret that is made up on the way',
    terraform: [],
    gives: { [`${id}.tunnel-keeps-its-secret-out-of-code`]: 'met' },
  }),
  variant(base, {
    shows: 'a secret that is written out',
    terraform: [[first, first.replace('random_password.office.result', '"example"')]],
    gives: { [`${id}.tunnel-keeps-its-secret-out-of-code`]: 'unmet' },
  }),
  variant(base, {
    shows: 'versions, interfaces and secrets that variables decide',
    terraform: [
      [first, first.replace('random_password.office.result', 'var.text').replace('= 0', '= var.number')],
      ['"office-0"\n', '"office-0"\n  ike_version           = var.number\n'],
      ['"IPSEC"', 'var.text'],
    ],
    gives: {
      [`${id}.gateway-is-highly-available`]: 'unproven',
      [`${id}.tunnel-speaks-ike-2`]: 'unproven',
      [`${id}.tunnel-keeps-its-secret-out-of-code`]: 'unproven',
      [`${id}.attachment-carries-only-ipsec`]: 'unproven',
    },
  }),
);
