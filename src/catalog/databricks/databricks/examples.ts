import { examples, variant } from '../../../model/index.ts';

const workspace = {
  shows: 'a workspace on AWS in a network of yours, with keys of yours',
  terraform: `
resource "databricks_mws_workspaces" "prod" {
  account_id                               = "0d26daa6-5e44-4c97-a497-ef015f91254a"
  workspace_name                           = "prod"
  aws_region                               = "eu-west-1"
  network_id                               = "6a1b2c3d"
  private_access_settings_id               = "7b2c3d4e"
  managed_services_customer_managed_key_id = "8c3d4e5f"
  storage_customer_managed_key_id          = "9d4e5f6a"
}`,
  gives: {
    'databricks.databricks.is-reached-privately': 'met',
    'databricks.databricks.runs-in-your-network': 'met',
    'databricks.databricks.uses-your-own-keys': 'met',
  },
  holds: { 'guard-facilities': 'provider' },
} as const;
const settings = {
  shows: 'settings of a workspace',
  terraform: `
resource "databricks_workspace_conf" "this" {
  custom_config = {
    "enableIpAccessLists"      = true
    "maxTokenLifetimeDays"     = 30
    "enableResultsDownloading" = false
  }
}`,
  gives: {
    'databricks.databricks.limits-addresses': 'met',
    'databricks.databricks.lets-tokens-end': 'met',
    'databricks.databricks.keeps-results-inside': 'met',
  },
} as const;
const cluster = {
  shows: 'a cluster on AWS that is restarted for its patches: what lies below it is the duty of AWS, under your agreement',
  terraform: `
resource "databricks_automatic_cluster_update_workspace_setting" "this" {
  automatic_cluster_update_workspace {
    enabled = true
  }
}

resource "databricks_cluster" "etl" {
  cluster_name            = "etl"
  spark_version           = "16.4.x-scala2.12"
  node_type_id            = "m6gd.large"
  num_workers             = 2
  autotermination_minutes = 30
  data_security_mode      = "USER_ISOLATION"
  aws_attributes {
    availability = "ON_DEMAND"
  }
}`,
  gives: {
    'databricks.databricks.keeps-users-apart': 'met',
    'databricks.databricks.stops-when-idle': 'met',
    'databricks.databricks.offers-no-login': 'met',
    'databricks.databricks.restarts-for-patches': 'met',
  },
  holds: { 'apply-os-patches': 'provider', 'guard-facilities': 'third-party:aws', 'publish-os-patches': 'provider' },
  about: { terraform: 'databricks_cluster.etl' },
} as const;

export default examples(
  workspace,
  variant(workspace, {
    shows: 'a workspace as it comes',
    terraform: [
      ['  network_id                               = "6a1b2c3d"\n', ''],
      ['  private_access_settings_id               = "7b2c3d4e"\n', ''],
      ['  storage_customer_managed_key_id          = "9d4e5f6a"\n', ''],
    ],
    gives: {
      'databricks.databricks.is-reached-privately': 'unmet',
      'databricks.databricks.runs-in-your-network': 'unmet',
      'databricks.databricks.uses-your-own-keys': 'unmet',
    },
  }),
  {
    shows: 'a workspace of which nothing is said',
    declared: `
assets:
  - { kind: databricks.databricks.workspace, name: prod }
  - { kind: databricks.databricks.workspace-settings, name: prod }
  - { kind: databricks.databricks.automatic-update, name: prod }
  - { kind: databricks.databricks.cluster, name: etl, scope: prod }
  - { kind: databricks.databricks.metastore, name: main }`,
    gives: {
      'databricks.databricks.is-reached-privately': 'unproven',
      'databricks.databricks.runs-in-your-network': 'unproven',
      'databricks.databricks.uses-your-own-keys': 'unproven',
      'databricks.databricks.limits-addresses': 'unproven',
      'databricks.databricks.lets-tokens-end': 'unproven',
      'databricks.databricks.keeps-results-inside': 'unproven',
      'databricks.databricks.restarts-for-patches': 'unproven',
      'databricks.databricks.keeps-users-apart': 'unproven',
      'databricks.databricks.stops-when-idle': 'unproven',
      'databricks.databricks.offers-no-login': 'unproven',
      'databricks.databricks.shares-inside': 'unproven',
    },
    holds: { 'guard-facilities': 'provider or provider or provider' },
  },
  settings,
  variant(settings, {
    shows: 'settings that let everybody in and everything out',
    terraform: [
      ['"enableIpAccessLists"      = true', '"enableIpAccessLists"      = false'],
      ['    "maxTokenLifetimeDays"     = 30\n', ''],
      ['"enableResultsDownloading" = false', '"enableResultsDownloading" = true'],
    ],
    gives: {
      'databricks.databricks.limits-addresses': 'unmet',
      'databricks.databricks.lets-tokens-end': 'unmet',
      'databricks.databricks.keeps-results-inside': 'unmet',
    },
  }),
  cluster,
  variant(cluster, {
    shows: 'a cluster that nobody restarts, on which everybody runs together',
    terraform: [
      ['    enabled = true', '    enabled = false'],
      ['autotermination_minutes = 30', 'autotermination_minutes = 0'],
      ['"USER_ISOLATION"', '"NONE"'],
      [
        '  aws_attributes {\n    availability = "ON_DEMAND"\n  }',
        '  ssh_public_keys = ["ssh-rsa AAAA"]\n  gcp_attributes {\n    availability = "ON_DEMAND_GCP"\n  }',
      ],
    ],
    gives: {
      'databricks.databricks.keeps-users-apart': 'unmet',
      'databricks.databricks.stops-when-idle': 'unmet',
      'databricks.databricks.offers-no-login': 'unmet',
      'databricks.databricks.restarts-for-patches': 'unmet',
    },
    holds: { 'apply-os-patches': 'customer', 'guard-facilities': 'third-party:google' },
    about: { terraform: 'databricks_cluster.etl' },
  }),
  {
    shows: 'a cluster in a workspace of which no setting is written: restarting it is yours',
    terraform: `
resource "databricks_cluster" "etl" {
  spark_version = "16.4.x-scala2.12"
  docker_image {
    url = "registry.example.com/etl:7"
  }
  azure_attributes {
    availability = "ON_DEMAND_AZURE"
  }
}`,
    gives: { 'databricks.databricks.stops-when-idle': 'met', 'databricks.databricks.keeps-users-apart': 'unproven' },
    holds: { 'apply-os-patches': 'customer', 'guard-supply-chain': 'customer', 'guard-facilities': 'third-party:microsoft' },
  },
  {
    shows: 'automatic update that hangs on a variable without a value',
    terraform: `
variable "on" { type = bool }

resource "databricks_automatic_cluster_update_workspace_setting" "this" {
  automatic_cluster_update_workspace {
    enabled = var.on
  }
}`,
    gives: { 'databricks.databricks.restarts-for-patches': 'unproven' },
  },
  {
    shows: 'a serverless warehouse: machines, patches and network are Databricks’s',
    terraform: `
resource "databricks_sql_endpoint" "bi" {
  name                      = "bi"
  cluster_size              = "Small"
  enable_serverless_compute = true
}`,
    gives: {},
    holds: { 'apply-os-patches': 'provider', 'guard-facilities': 'provider', 'segment-network': 'provider' },
  },
  {
    shows: 'a classic warehouse in your cloud account',
    terraform: `
resource "databricks_sql_endpoint" "bi" {
  name                      = "bi"
  cluster_size              = "Small"
  enable_serverless_compute = false
}`,
    gives: {},
    holds: { 'apply-os-patches': 'customer', 'guard-facilities': 'third-party:cloud-provider' },
  },
  {
    shows: 'a metastore that shares inside only',
    terraform: `
resource "databricks_metastore" "main" {
  name                = "main"
  delta_sharing_scope = "INTERNAL"
}`,
    gives: { 'databricks.databricks.shares-inside': 'met' },
  },
  {
    shows: 'a metastore whose links to shared data work for ever',
    terraform: `
resource "databricks_metastore" "main" {
  name                                              = "main"
  delta_sharing_scope                               = "INTERNAL_AND_EXTERNAL"
  delta_sharing_recipient_token_lifetime_in_seconds = 31536000
}`,
    gives: { 'databricks.databricks.shares-inside': 'unmet' },
  },
);
