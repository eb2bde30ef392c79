import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'google.gke';

const base: Example = {
  shows: 'a Standard cluster with everything closed',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}

resource "google_container_cluster" "main" {
  name                     = "main"
  location                 = "europe-west1"
  remove_default_node_pool = true
  initial_node_count       = 1
  datapath_provider        = "ADVANCED_DATAPATH"
  enable_legacy_abac       = false
  enable_shielded_nodes    = true
  logging_service          = "logging.googleapis.com/kubernetes"
  monitoring_service       = "monitoring.googleapis.com/kubernetes"

  release_channel {
    channel = "STABLE"
  }
  private_cluster_config {
    enable_private_nodes    = true
    enable_private_endpoint = false
  }
  master_authorized_networks_config {
    cidr_blocks {
      cidr_block = "10.10.128.0/24"
    }
  }
  ip_allocation_policy {}
  workload_identity_config {
    workload_pool = "acme.svc.id.goog"
  }
  database_encryption {
    state    = "ENCRYPTED"
    key_name = "projects/acme/locations/europe-west1/keyRings/gke/cryptoKeys/etcd"
  }
  node_config {
    service_account = "nodes@acme.iam.gserviceaccount.com"
  }
  resource_labels = {
    team = "platform"
  }
}`,
  assetInventory: `
{"name":"//container.googleapis.com/projects/acme/locations/europe-west1/clusters/main","asset_type":"container.googleapis.com/Cluster","ancestors":["projects/123456789"],"resource":{"version":"v1","location":"europe-west1","data":{"id":"1","name":"main","networkConfig":{"datapathProvider":"ADVANCED_DATAPATH"},"legacyAbac":{},"shieldedNodes":{"enabled":true},"loggingService":"logging.googleapis.com/kubernetes","monitoringService":"monitoring.googleapis.com/kubernetes","releaseChannel":{"channel":"STABLE"},"privateClusterConfig":{"enablePrivateNodes":true},"masterAuthorizedNetworksConfig":{"enabled":true,"cidrBlocks":[{"cidrBlock":"10.10.128.0/24"}]},"ipAllocationPolicy":{"useIpAliases":true},"workloadIdentityConfig":{"workloadPool":"acme.svc.id.goog"},"databaseEncryption":{"state":"ENCRYPTED","keyName":"projects/acme/locations/europe-west1/keyRings/gke/cryptoKeys/etcd"},"nodeConfig":{"serviceAccount":"nodes@acme.iam.gserviceaccount.com"},"resourceLabels":{"team":"platform"}}}}`,
  gives: {
    [`${id}.nodes-are-private`]: 'met',
    [`${id}.limits-who-reaches-the-control-plane`]: 'met',
    [`${id}.keeps-everybody-from-the-control-plane`]: 'met',
    [`${id}.enforces-network-policies`]: 'met',
    [`${id}.gives-pods-addresses-of-the-network`]: 'met',
    [`${id}.has-roles-decide`]: 'met',
    [`${id}.issues-no-client-certificate`]: 'met',
    [`${id}.identifies-workloads`]: 'met',
    [`${id}.nodes-act-as-an-account-of-their-own`]: 'met',
    [`${id}.logs`]: 'met',
    [`${id}.is-monitored`]: 'met',
    [`${id}.shields-its-nodes`]: 'met',
    [`${id}.follows-a-channel`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
    [`${id}.is-labelled`]: 'met',
  },
  holds: {
    'apply-os-patches': 'not-applicable',
    'harden-os': 'provider+customer',
    'apply-platform-patches': 'provider',
    'upgrade-platform': 'provider+customer',
    'record-access': 'provider+customer',
  },
};

export default examples(
  base,
  {
    shows: 'a Standard cluster with everything open',
    terraform: `
resource "google_container_cluster" "open" {
  name                  = "open"
  location              = "europe-west1"
  networking_mode       = "ROUTES"
  enable_legacy_abac    = true
  enable_shielded_nodes = false
  logging_service       = "none"
  monitoring_service    = "none"

  release_channel {
    channel = "UNSPECIFIED"
  }
  master_authorized_networks_config {
    cidr_blocks {
      cidr_block = "0.0.0.0/0"
    }
  }
  network_policy {
    enabled = false
  }
  master_auth {
    client_certificate_config {
      issue_client_certificate = true
    }
  }
}`,
    assetInventory: `
{"name":"//container.googleapis.com/projects/acme/locations/europe-west1/clusters/open","asset_type":"container.googleapis.com/Cluster","ancestors":["projects/123456789"],"resource":{"version":"v1","location":"europe-west1","data":{"id":"2","name":"open","legacyAbac":{"enabled":true},"loggingService":"none","monitoringService":"none","masterAuthorizedNetworksConfig":{"enabled":true,"cidrBlocks":[{"cidrBlock":"0.0.0.0/0"}]},"masterAuth":{"clientCertificate":"LS0tLS1CRUdJTg=="},"nodeConfig":{"serviceAccount":"default"}}}}`,
    gives: {
      [`${id}.nodes-are-private`]: 'unmet',
      [`${id}.limits-who-reaches-the-control-plane`]: 'met',
      [`${id}.keeps-everybody-from-the-control-plane`]: 'unmet',
      [`${id}.enforces-network-policies`]: 'unmet',
      [`${id}.gives-pods-addresses-of-the-network`]: 'unmet',
      [`${id}.has-roles-decide`]: 'unmet',
      [`${id}.issues-no-client-certificate`]: 'unmet',
      [`${id}.identifies-workloads`]: 'unmet',
      [`${id}.nodes-act-as-an-account-of-their-own`]: 'unmet',
      [`${id}.logs`]: 'unmet',
      [`${id}.is-monitored`]: 'unmet',
      [`${id}.shields-its-nodes`]: 'unmet',
      [`${id}.follows-a-channel`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'unmet',
      [`${id}.is-labelled`]: 'unmet',
    },
    holds: { 'record-access': 'provider+customer' },
  },
  variant(base, {
    shows: 'a cluster that forbids upgrades for the days of a sale',
    terraform: [
      [
        '  ip_allocation_policy {}\n',
        '  ip_allocation_policy {}\n  maintenance_policy {\n    recurring_window {\n      start_time = "2026-01-01T02:00:00Z"\n      end_time   = "2026-01-01T06:00:00Z"\n      recurrence = "FREQ=DAILY"\n    }\n    maintenance_exclusion {\n      exclusion_name = "sale"\n      start_time     = "2026-11-23T00:00:00Z"\n      end_time       = "2026-12-01T00:00:00Z"\n      exclusion_options {\n        scope = "NO_UPGRADES"\n      }\n    }\n  }\n',
      ],
    ],
    assetInventory: [
      [
        '"ipAllocationPolicy"',
        '"maintenancePolicy":{"window":{"maintenanceExclusions":{"sale":{"startTime":"2026-11-23T00:00:00Z","endTime":"2026-12-01T00:00:00Z"}}}},"ipAllocationPolicy"',
      ],
    ],
    gives: {},
    holds: { 'apply-platform-patches': 'provider+customer' },
  }),
  variant(base, {
    shows: 'an Autopilot cluster: its nodes are Google’s',
    terraform: [
      ['  remove_default_node_pool = true\n  initial_node_count       = 1\n  datapath_provider        = "ADVANCED_DATAPATH"\n', '  enable_autopilot = true\n'],
      ['  master_authorized_networks_config {\n    cidr_blocks {\n      cidr_block = "10.10.128.0/24"\n    }\n  }\n', ''],
    ],
    assetInventory: [
      ['"networkConfig":{"datapathProvider":"ADVANCED_DATAPATH"}', '"autopilot":{"enabled":true}'],
      ['"masterAuthorizedNetworksConfig":{"enabled":true,"cidrBlocks":[{"cidrBlock":"10.10.128.0/24"}]},', ''],
    ],
    gives: {
      [`${id}.enforces-network-policies`]: 'none',
      [`${id}.follows-a-channel`]: 'none',
      [`${id}.limits-who-reaches-the-control-plane`]: 'unmet',
    },
    holds: { 'apply-os-patches': 'provider', 'harden-os': 'provider', 'upgrade-platform': 'provider', 'publish-os-patches': 'provider' },
  }),
  variant(base, {
    shows: 'a cluster of which every setting is left to whoever deploys it',
    terraform: [
      ['"ADVANCED_DATAPATH"', 'var.text'],
      ['enable_legacy_abac       = false', 'enable_legacy_abac       = var.on'],
      ['enable_shielded_nodes    = true', 'enable_shielded_nodes    = var.on'],
      ['"logging.googleapis.com/kubernetes"', 'var.text'],
      ['"monitoring.googleapis.com/kubernetes"', 'var.text'],
      ['"STABLE"', 'var.text'],
      ['enable_private_nodes    = true', 'enable_private_nodes    = var.on'],
      [
        '  master_authorized_networks_config {\n    cidr_blocks {\n      cidr_block = "10.10.128.0/24"\n    }\n  }\n',
        '  dynamic "master_authorized_networks_config" {\n    for_each = var.text\n    content {\n      cidr_blocks {\n        cidr_block = var.text\n      }\n    }\n  }\n',
      ],
      [
        '  ip_allocation_policy {}\n',
        '  networking_mode = var.text\n  master_auth {\n    client_certificate_config {\n      issue_client_certificate = var.on\n    }\n  }\n',
      ],
      ['"acme.svc.id.goog"', 'var.text'],
      ['"ENCRYPTED"', 'var.text'],
      ['"nodes@acme.iam.gserviceaccount.com"', 'var.text'],
      ['{\n    team = "platform"\n  }', 'var.text'],
    ],
    gives: {
      [`${id}.nodes-are-private`]: 'unproven',
      [`${id}.limits-who-reaches-the-control-plane`]: 'unproven',
      [`${id}.keeps-everybody-from-the-control-plane`]: 'unproven',
      [`${id}.enforces-network-policies`]: 'unproven',
      [`${id}.gives-pods-addresses-of-the-network`]: 'unproven',
      [`${id}.has-roles-decide`]: 'unproven',
      [`${id}.issues-no-client-certificate`]: 'unproven',
      [`${id}.identifies-workloads`]: 'unproven',
      [`${id}.nodes-act-as-an-account-of-their-own`]: 'unproven',
      [`${id}.logs`]: 'unproven',
      [`${id}.is-monitored`]: 'unproven',
      [`${id}.shields-its-nodes`]: 'unproven',
      [`${id}.follows-a-channel`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
      [`${id}.is-labelled`]: 'unproven',
    },
  }),
  {
    shows: 'a cluster of which nothing is said, under a recent provider: it follows the Regular channel, and pods have addresses of the network',
    terraform: `
terraform {
  required_providers {
    google = {
      source  = "hashicorp/google"
      version = "~> 6.0"
    }
  }
}

resource "google_container_cluster" "plain" {
  name     = "plain"
  location = "europe-west1"
}`,
    gives: {
      [`${id}.follows-a-channel`]: 'met',
      [`${id}.gives-pods-addresses-of-the-network`]: 'met',
      [`${id}.shields-its-nodes`]: 'met',
      [`${id}.logs`]: 'met',
      [`${id}.limits-who-reaches-the-control-plane`]: 'unmet',
    },
  },
  variant(base, {
    shows: 'a cluster that may be Autopilot: who holds the nodes is not known',
    terraform: [['  datapath_provider        = "ADVANCED_DATAPATH"\n', '  enable_autopilot = var.on\n']],
    gives: { [`${id}.enforces-network-policies`]: 'unproven' },
    holds: { 'apply-os-patches': 'not-applicable or provider', 'harden-os': 'provider or provider+customer' },
  }),
);
