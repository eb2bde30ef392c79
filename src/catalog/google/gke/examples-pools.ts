import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'google.gke';

const base: Example = {
  shows: 'a node pool that Google upgrades and repairs, on hardened nodes',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}

resource "google_container_node_pool" "main" {
  name    = "main"
  cluster = "main"

  management {
    auto_upgrade = true
    auto_repair  = true
  }
  node_config {
    image_type      = "COS_CONTAINERD"
    service_account = "nodes@acme.iam.gserviceaccount.com"
    shielded_instance_config {
      enable_secure_boot = true
    }
    workload_metadata_config {
      mode = "GKE_METADATA"
    }
  }
}`,
  assetInventory: `
{"name":"//container.googleapis.com/projects/acme/locations/europe-west1/clusters/main/nodePools/main","asset_type":"container.googleapis.com/NodePool","ancestors":["projects/123456789"],"resource":{"version":"v1","location":"europe-west1","data":{"name":"main","management":{"autoUpgrade":true,"autoRepair":true},"config":{"imageType":"COS_CONTAINERD","serviceAccount":"nodes@acme.iam.gserviceaccount.com","shieldedInstanceConfig":{"enableSecureBoot":true},"workloadMetadataConfig":{"mode":"GKE_METADATA"}}}}}`,
  gives: {
    [`${id}.nodes-are-upgraded-automatically`]: 'met',
    [`${id}.nodes-are-repaired-automatically`]: 'met',
    [`${id}.nodes-run-a-minimal-system`]: 'met',
    [`${id}.nodes-boot-only-signed-software`]: 'met',
    [`${id}.node-pool-acts-as-itself`]: 'met',
    [`${id}.nodes-hide-their-credentials`]: 'met',
  },
  holds: { 'apply-os-patches': 'provider+customer', 'publish-os-patches': 'provider' },
};

export default examples(
  base,
  variant(base, {
    shows: 'a node pool that nobody upgrades or repairs but you, on Ubuntu',
    terraform: [
      ['auto_upgrade = true', 'auto_upgrade = false'],
      ['auto_repair  = true', 'auto_repair  = false'],
      ['"COS_CONTAINERD"', '"UBUNTU_CONTAINERD"'],
      ['    service_account = "nodes@acme.iam.gserviceaccount.com"\n', ''],
      ['enable_secure_boot = true', 'enable_secure_boot = false'],
      ['"GKE_METADATA"', '"GCE_METADATA"'],
    ],
    assetInventory: [
      ['"autoUpgrade":true,"autoRepair":true', ''],
      ['"COS_CONTAINERD"', '"UBUNTU_CONTAINERD"'],
      ['"nodes@acme.iam.gserviceaccount.com"', '"default"'],
      ['"enableSecureBoot":true', ''],
      ['"GKE_METADATA"', '"GCE_METADATA"'],
    ],
    gives: {
      [`${id}.nodes-are-upgraded-automatically`]: 'unmet',
      [`${id}.nodes-are-repaired-automatically`]: 'unmet',
      [`${id}.nodes-run-a-minimal-system`]: 'unmet',
      [`${id}.nodes-boot-only-signed-software`]: 'unmet',
      [`${id}.node-pool-acts-as-itself`]: 'unmet',
      [`${id}.nodes-hide-their-credentials`]: 'unmet',
    },
    holds: { 'apply-os-patches': 'customer' },
  }),
  variant(base, {
    shows: 'a node pool of which every setting is left to whoever deploys it',
    terraform: [
      ['auto_upgrade = true', 'auto_upgrade = var.on'],
      ['auto_repair  = true', 'auto_repair  = var.on'],
      ['"COS_CONTAINERD"', 'var.text'],
      ['"nodes@acme.iam.gserviceaccount.com"', 'var.text'],
      ['enable_secure_boot = true', 'enable_secure_boot = var.on'],
      ['"GKE_METADATA"', 'var.text'],
    ],
    gives: {
      [`${id}.nodes-are-upgraded-automatically`]: 'unproven',
      [`${id}.nodes-are-repaired-automatically`]: 'unproven',
      [`${id}.nodes-run-a-minimal-system`]: 'unproven',
      [`${id}.nodes-boot-only-signed-software`]: 'unproven',
      [`${id}.node-pool-acts-as-itself`]: 'unproven',
      [`${id}.nodes-hide-their-credentials`]: 'unproven',
    },
    holds: { 'apply-os-patches': 'customer or provider+customer' },
  }),
  {
    shows: 'a node pool of which nothing is said: Google upgrades it, and its nodes act as the default account',
    terraform: `
resource "google_container_node_pool" "plain" {
  name    = "plain"
  cluster = "main"
}`,
    gives: { [`${id}.nodes-are-upgraded-automatically`]: 'met', [`${id}.nodes-run-a-minimal-system`]: 'met', [`${id}.node-pool-acts-as-itself`]: 'unmet' },
    holds: { 'apply-os-patches': 'provider+customer' },
  },
);
