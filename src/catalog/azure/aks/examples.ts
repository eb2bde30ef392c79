import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.aks';

const prod: Example = {
  shows: 'a private cluster with the directory, network policies, logs and channels',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}
variable "ranges" {
  type = list(string)
}

resource "azurerm_kubernetes_cluster" "prod" {
  name                              = "prod"
  location                          = "westeurope"
  resource_group_name               = "rg"
  dns_prefix                        = "prod"
  sku_tier                          = "Standard"
  private_cluster_enabled           = true
  local_account_disabled            = true
  role_based_access_control_enabled = true
  azure_policy_enabled              = true
  automatic_upgrade_channel         = "stable"
  node_os_upgrade_channel           = "SecurityPatch"
  disk_encryption_set_id            = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Compute/diskEncryptionSets/acme"

  default_node_pool {
    name                    = "system"
    vm_size                 = "Standard_D4s_v5"
    node_count              = 3
    host_encryption_enabled = true
    node_public_ip_enabled  = false
  }
  identity {
    type = "SystemAssigned"
  }
  network_profile {
    network_plugin = "azure"
    network_policy = "cilium"
  }
  azure_active_directory_role_based_access_control {
    azure_rbac_enabled = true
  }
  oms_agent {
    log_analytics_workspace_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/acme"
  }
  key_vault_secrets_provider {
    secret_rotation_enabled = true
  }
}

resource "azurerm_kubernetes_cluster_node_pool" "work" {
  name                    = "work"
  kubernetes_cluster_id   = azurerm_kubernetes_cluster.prod.id
  vm_size                 = "Standard_D4s_v5"
  host_encryption_enabled = true # work
  node_public_ip_enabled  = false # work
}

resource "azurerm_monitor_diagnostic_setting" "prod" {
  name                       = "prod"
  target_resource_id         = azurerm_kubernetes_cluster.prod.id
  log_analytics_workspace_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/acme"

  enabled_log {
    category = "kube-audit-admin"
  }
}`,
  bicep: `
param on bool
param text string
param ranges array

resource prod 'Microsoft.ContainerService/managedClusters@2025-05-01' = {
  name: 'prod'
  location: 'westeurope'
  sku: {
    name: 'Base'
    tier: 'Standard'
  }
  properties: {
    dnsPrefix: 'prod'
    enableRBAC: true
    disableLocalAccounts: true
    diskEncryptionSetID: '/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Compute/diskEncryptionSets/acme'
    aadProfile: {
      managed: true
      enableAzureRBAC: true
    }
    apiServerAccessProfile: {
      enablePrivateCluster: true
    }
    autoUpgradeProfile: {
      upgradeChannel: 'stable'
      nodeOSUpgradeChannel: 'SecurityPatch'
    }
    networkProfile: {
      networkPlugin: 'azure'
      networkPolicy: 'cilium'
    }
    addonProfiles: {
      omsagent: {
        enabled: true // agent
      }
      azurepolicy: {
        enabled: true // policy
      }
      azureKeyvaultSecretsProvider: {
        enabled: true
        config: {
          enableSecretRotation: 'true'
        }
      }
    }
    agentPoolProfiles: [
      {
        name: 'system'
        mode: 'System'
        count: 3
        vmSize: 'Standard_D4s_v5'
        enableEncryptionAtHost: true
        enableNodePublicIP: false
      }
    ]
  }
}

resource work 'Microsoft.ContainerService/managedClusters/agentPools@2025-05-01' = {
  parent: prod
  name: 'work'
  properties: {
    vmSize: 'Standard_D4s_v5'
    enableEncryptionAtHost: true // work
    enableNodePublicIP: false // work
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'prod'
  scope: prod
  properties: {
    workspaceId: '/subscriptions/1111/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/acme'
    logs: [
      {
        category: 'kube-audit-admin'
        enabled: true // audit
      }
    ]
  }
}`,
  gives: {
    [`${id}.grants-by-role`]: 'met',
    [`${id}.has-no-local-accounts`]: 'met',
    [`${id}.knows-people-by-the-directory`]: 'met',
    [`${id}.limits-who-reaches-its-interface`]: 'met',
    [`${id}.is-private`]: 'met',
    [`${id}.gives-nodes-no-public-addresses`]: 'met',
    [`${id}.filters-between-workloads`]: 'met',
    [`${id}.is-monitored`]: 'met',
    [`${id}.records-its-control-plane`]: 'met',
    [`${id}.has-no-dashboard`]: 'met',
    [`${id}.enforces-policies`]: 'met',
    [`${id}.has-an-agreed-uptime`]: 'met',
    [`${id}.gets-node-fixes-by-itself`]: 'met',
    [`${id}.upgrades-by-itself`]: 'met',
    [`${id}.rotates-mounted-secrets`]: 'met',
    [`${id}.encrypts-at-host`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
    [`${id}.pool-gives-nodes-no-public-addresses`]: 'met',
    [`${id}.pool-encrypts-at-host`]: 'met',
  },
  holds: {
    'apply-os-patches': 'provider+customer',
    'upgrade-platform': 'provider+customer',
    'survive-failure': 'provider+customer',
    'segment-network': 'provider+customer',
  },
};

export default examples(
  prod,
  variant(prod, {
    shows: 'a cluster of which every setting is left to whoever deploys it',
    terraform: [
      ['"Standard"\n', 'var.text\n'],
      [
        '  private_cluster_enabled           = true',
        '  private_cluster_enabled           = var.on\n  api_server_access_profile {\n    authorized_ip_ranges = var.ranges\n  }',
      ],
      ['local_account_disabled            = true', 'local_account_disabled            = var.on'],
      ['role_based_access_control_enabled = true', 'role_based_access_control_enabled = var.on'],
      ['azure_policy_enabled              = true', 'azure_policy_enabled              = var.on'],
      ['"stable"', 'var.text'],
      ['"SecurityPatch"', 'var.text'],
      ['"/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Compute/diskEncryptionSets/acme"', 'var.text'],
      ['    host_encryption_enabled = true\n', '    host_encryption_enabled = var.on\n'],
      ['    node_public_ip_enabled  = false\n', '    node_public_ip_enabled  = var.on\n'],
      ['"cilium"', 'var.text'],
      [
        '  oms_agent {\n    log_analytics_workspace_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/acme"',
        '  oms_agent {\n    log_analytics_workspace_id = var.text',
      ],
      ['secret_rotation_enabled = true', 'secret_rotation_enabled = var.on'],
      ['= true # work', '= var.on'],
      ['= false # work', '= var.on'],
      ['target_resource_id         = azurerm_kubernetes_cluster.prod.id', 'target_resource_id         = var.text'],
    ],
    bicep: [
      ["tier: 'Standard'", 'tier: text'],
      ['enablePrivateCluster: true', 'enablePrivateCluster: on\n      authorizedIPRanges: ranges'],
      ['disableLocalAccounts: true', 'disableLocalAccounts: on'],
      ['enableRBAC: true', 'enableRBAC: on'],
      ['enabled: true // policy', 'enabled: on'],
      ["'stable'", 'text'],
      ["'SecurityPatch'", 'text'],
      ["'/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Compute/diskEncryptionSets/acme'", 'text'],
      ['        enableEncryptionAtHost: true\n', '        enableEncryptionAtHost: on\n'],
      ['        enableNodePublicIP: false\n', '        enableNodePublicIP: on\n'],
      ["'cilium'", 'text'],
      ['enabled: true // agent', 'enabled: on'],
      ["'true'", 'text'],
      ['enableEncryptionAtHost: true // work', 'enableEncryptionAtHost: on'],
      ['enableNodePublicIP: false // work', 'enableNodePublicIP: on'],
      ['enabled: true // audit', 'enabled: on'],
    ],
    gives: Object.fromEntries(
      Object.keys(prod.gives)
        .filter(check => !/dashboard|directory/.test(check))
        .map(check => [check, 'unproven' as const]),
    ),
  }),
  {
    shows: 'a cluster and a pool of which little is said',
    terraform: `
resource "azurerm_kubernetes_cluster" "dev" {
  name                = "dev"
  location            = "westeurope"
  resource_group_name = "rg"
  dns_prefix          = "dev"

  default_node_pool {
    name                   = "system"
    vm_size                = "Standard_B2s"
    node_count             = 1
    enable_node_public_ip  = true
  }
  api_server_access_profile {
    authorized_ip_ranges = ["0.0.0.0/0"]
  }
}

resource "azurerm_kubernetes_cluster_node_pool" "work" {
  name                  = "work"
  kubernetes_cluster_id = azurerm_kubernetes_cluster.dev.id
  vm_size               = "Standard_B2s"
  enable_node_public_ip = true
}`,
    bicep: `
resource dev 'Microsoft.ContainerService/managedClusters@2025-05-01' = {
  name: 'dev'
  location: 'westeurope'
  properties: {
    dnsPrefix: 'dev'
    enableRBAC: true
    apiServerAccessProfile: {
      authorizedIPRanges: ['0.0.0.0/0']
    }
    agentPoolProfiles: [
      {
        name: 'system'
        count: 1
        vmSize: 'Standard_B2s'
        enableNodePublicIP: true
      }
    ]
  }

  resource work 'agentPools' = {
    name: 'work'
    properties: {
      enableNodePublicIP: true
    }
  }
}`,
    gives: {
      ...Object.fromEntries(Object.keys(prod.gives).map(check => [check, 'unmet' as const])),
      [`${id}.grants-by-role`]: 'met',
      [`${id}.has-no-dashboard`]: 'met',
      [`${id}.gets-node-fixes-by-itself`]: 'met',
    },
    holds: { 'apply-os-patches': 'provider+customer', 'apply-platform-patches': 'provider+customer', 'upgrade-platform': 'customer' },
  },
);
