import { type Example, examples, variant } from '../../../model/index.ts';
import { exported } from '../exported.ts';

const id = 'google.cloud-nat';
const router = 'projects/acme/regions/europe-west1/routers/edge';

const base: Example = {
  shows: 'a gateway for one subnetwork that logs what passes, and a peer with a key',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}

resource "google_compute_router" "edge" {
  name    = "edge"
  region  = "europe-west1"
  network = "main"
}

resource "google_compute_router_nat" "out" {
  name                               = "out"
  router                             = google_compute_router.edge.name
  region                             = "europe-west1"
  nat_ip_allocate_option             = "AUTO_ONLY"
  source_subnetwork_ip_ranges_to_nat = "LIST_OF_SUBNETWORKS"

  subnetwork {
    name                    = "apps"
    source_ip_ranges_to_nat = ["ALL_IP_RANGES"]
  }
  log_config {
    enable = true
    filter = "ALL"
  }
}

resource "random_password" "bgp" {
  length = 32
}

resource "google_compute_router_peer" "office" {
  name      = "office"
  router    = google_compute_router.edge.name
  region    = "europe-west1"
  interface = "tunnel"
  peer_asn  = 64513

  md5_authentication_key {
    name = "office"
    key  = random_password.bgp.result
  }
}`,
  assetInventory: exported('compute.googleapis.com/Router', router, {
    name: 'edge',
    nats: [{ name: 'out', natIpAllocateOption: 'AUTO_ONLY', sourceSubnetworkIpRangesToNat: 'LIST_OF_SUBNETWORKS', logConfig: { enable: true, filter: 'ALL' } }],
  }),
  gives: { [`${id}.logs-connections`]: 'met', [`${id}.names-its-subnetworks`]: 'met' },
  holds: { 'limit-exposure': 'provider', 'record-access': 'provider+customer' },
};
const peers: Example = variant(base, {
  shows: 'a peer with a key that is made up on the way',
  terraform: [],
  gives: { [`${id}.peer-proves-itself`]: 'met', [`${id}.keeps-the-key-of-a-peer-out-of-code`]: 'met' },
});
const key = '  md5_authentication_key {\n    name = "office"\n    key  = random_password.bgp.result\n  }\n';

export default examples(
  base,
  variant(base, {
    shows: 'a gateway for everything, that logs failures only',
    terraform: [
      ['"LIST_OF_SUBNETWORKS"', '"ALL_SUBNETWORKS_ALL_IP_RANGES"'],
      ['"ALL"', '"ERRORS_ONLY"'],
    ],
    assetInventory: [
      ['"LIST_OF_SUBNETWORKS"', '"ALL_SUBNETWORKS_ALL_IP_RANGES"'],
      ['"ALL"', '"ERRORS_ONLY"'],
    ],
    gives: { [`${id}.logs-connections`]: 'unmet', [`${id}.names-its-subnetworks`]: 'unmet' },
  }),
  variant(base, {
    shows: 'a gateway to other networks that says nothing of logs',
    terraform: [
      ['  log_config {\n    enable = true\n    filter = "ALL"\n  }\n', ''],
      ['"AUTO_ONLY"', '"AUTO_ONLY"\n  type                               = "PRIVATE"'],
    ],
    assetInventory: [
      [',"logConfig":{"enable":true,"filter":"ALL"}', ''],
      ['"natIpAllocateOption"', '"type":"PRIVATE","natIpAllocateOption"'],
    ],
    gives: { [`${id}.logs-connections`]: 'unmet', [`${id}.names-its-subnetworks`]: 'none' },
  }),
  variant(base, {
    shows: 'logs and subnetworks that variables decide',
    terraform: [
      ['enable = true', 'enable = var.on'],
      ['"LIST_OF_SUBNETWORKS"', 'var.text'],
    ],
    gives: { [`${id}.logs-connections`]: 'unproven', [`${id}.names-its-subnetworks`]: 'unproven' },
  }),
  peers,
  variant(base, {
    shows: 'a peer without a key',
    terraform: [[key, '']],
    gives: { [`${id}.peer-proves-itself`]: 'unmet', [`${id}.keeps-the-key-of-a-peer-out-of-code`]: 'none' },
  }),
  variant(base, {
    shows: 'a key that is written out',
    terraform: [['random_password.bgp.result', '"example"']],
    gives: { [`${id}.peer-proves-itself`]: 'met', [`${id}.keeps-the-key-of-a-peer-out-of-code`]: 'unmet' },
  }),
  variant(base, {
    shows: 'a key, where there is one, that comes from outside',
    terraform: [
      [key, '  dynamic "md5_authentication_key" {\n    for_each = var.keys\n    content {\n      name = "office"\n      key  = var.text\n    }\n  }\n'],
      ['variable "on"', 'variable "keys" {\n  type = list(string)\n}\nvariable "on"'],
    ],
    gives: { [`${id}.peer-proves-itself`]: 'unproven', [`${id}.keeps-the-key-of-a-peer-out-of-code`]: 'unproven' },
  }),
);
