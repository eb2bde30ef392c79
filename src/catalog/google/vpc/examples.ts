import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'google.vpc';

const networks: Example = {
  shows: 'a network with subnets of your own, whose flows are logged',
  terraform: `
variable "name" {
  type = string
}
variable "on" {
  type = bool
}

resource "google_compute_network" "main" {
  name                    = "main"
  auto_create_subnetworks = false
}

resource "google_compute_subnetwork" "web" {
  name                     = "web"
  network                  = google_compute_network.main.id
  region                   = "europe-west1"
  ip_cidr_range            = "10.2.0.0/16"
  private_ip_google_access = true

  log_config {
    aggregation_interval = "INTERVAL_10_MIN"
    flow_sampling        = 0.5
  }
}`,
  assetInventory: `
{"name":"//compute.googleapis.com/projects/acme/global/networks/main","asset_type":"compute.googleapis.com/Network","ancestors":["projects/123456789"],"resource":{"version":"v1","data":{"id":"1","name":"main","autoCreateSubnetworks":false}}}
{"name":"//compute.googleapis.com/projects/acme/regions/europe-west1/subnetworks/web","asset_type":"compute.googleapis.com/Subnetwork","ancestors":["projects/123456789"],"resource":{"version":"v1","location":"europe-west1","data":{"id":"2","name":"web","ipCidrRange":"10.2.0.0/16","privateIpGoogleAccess":true,"logConfig":{"enable":true}}}}`,
  gives: {
    [`${id}.is-not-the-default-network`]: 'met',
    [`${id}.is-laid-out-by-you`]: 'met',
    [`${id}.logs-its-flows`]: 'met',
    [`${id}.reaches-google-privately`]: 'met',
  },
  holds: { 'isolate-tenants': 'provider', 'segment-network': 'customer' },
};
const logs = '  log_config {\n    aggregation_interval = "INTERVAL_10_MIN"\n    flow_sampling        = 0.5\n  }\n';

export default examples(
  networks,
  variant(networks, {
    shows: 'the default network, with a subnet of which nothing is said',
    terraform: [
      ['name                    = "main"\n  auto_create_subnetworks = false', 'name = "default"'],
      ['  private_ip_google_access = true\n', ''],
      [logs, ''],
    ],
    assetInventory: [
      ['"name":"main","autoCreateSubnetworks":false', '"name":"default","autoCreateSubnetworks":true'],
      [',"privateIpGoogleAccess":true,"logConfig":{"enable":true}', ''],
    ],
    gives: {
      [`${id}.is-not-the-default-network`]: 'unmet',
      [`${id}.is-laid-out-by-you`]: 'unmet',
      [`${id}.logs-its-flows`]: 'unmet',
      [`${id}.reaches-google-privately`]: 'unmet',
    },
  }),
  variant(networks, {
    shows: 'a network and a subnet whose settings are filled in later',
    terraform: [
      ['name                    = "main"\n  auto_create_subnetworks = false', 'name                    = var.name\n  auto_create_subnetworks = var.on'],
      ['private_ip_google_access = true', 'private_ip_google_access = var.on\n  enable_flow_logs         = var.on'],
      [logs, ''],
    ],
    gives: {
      [`${id}.is-not-the-default-network`]: 'unproven',
      [`${id}.is-laid-out-by-you`]: 'unproven',
      [`${id}.logs-its-flows`]: 'unproven',
      [`${id}.reaches-google-privately`]: 'unproven',
    },
  }),
  variant(networks, {
    shows: 'a subnet of proxies, which has no flow logs',
    terraform: [['private_ip_google_access = true', 'purpose = "REGIONAL_MANAGED_PROXY"']],
    assetInventory: [['"privateIpGoogleAccess":true', '"purpose":"REGIONAL_MANAGED_PROXY"']],
    gives: { [`${id}.logs-its-flows`]: 'none', [`${id}.reaches-google-privately`]: 'none' },
  }),
);
