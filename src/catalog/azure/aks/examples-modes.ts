import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.aks';

const old: Example = {
  shows: 'a cluster of before 2022, with its dashboard, without roles, and with fixes that nobody brings',
  terraform: `
variable "on" {
  type = bool
}

resource "azurerm_kubernetes_cluster" "old" {
  name                            = "old"
  location                        = "westeurope"
  resource_group_name             = "rg"
  dns_prefix                      = "old"
  api_server_authorized_ip_ranges = ["198.51.100.0/24"]
  node_os_channel_upgrade         = "None"
  automatic_channel_upgrade       = "patch"

  default_node_pool {
    name    = "system"
    vm_size = "Standard_B2s"
  }
  role_based_access_control {
    enabled = false
  }
  addon_profile {
    kube_dashboard {
      enabled = true
    }
    oms_agent {
      enabled                    = true # agent
      log_analytics_workspace_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/acme"
    }
    azure_policy {
      enabled = true # policy
    }
  }
}`,
  bicep: `
param on bool

resource old 'Microsoft.ContainerService/managedClusters@2021-07-01' = {
  name: 'old'
  location: 'westeurope'
  properties: {
    dnsPrefix: 'old'
    enableRBAC: false
    apiServerAccessProfile: {
      authorizedIPRanges: ['198.51.100.0/24']
    }
    autoUpgradeProfile: {
      upgradeChannel: 'patch'
      nodeOSUpgradeChannel: 'None'
    }
    addonProfiles: {
      kubeDashboard: {
        enabled: true // dashboard
      }
      omsAgent: {
        enabled: true
      }
      azurePolicy: {
        enabled: true
      }
    }
    agentPoolProfiles: [
      {
        name: 'system'
        vmSize: 'Standard_B2s'
      }
    ]
  }
}`,
  gives: {
    [`${id}.has-no-dashboard`]: 'unmet',
    [`${id}.grants-by-role`]: 'unmet',
    [`${id}.limits-who-reaches-its-interface`]: 'met',
    [`${id}.is-private`]: 'unmet',
    [`${id}.is-monitored`]: 'met',
    [`${id}.enforces-policies`]: 'met',
    [`${id}.gets-node-fixes-by-itself`]: 'unmet',
    [`${id}.upgrades-by-itself`]: 'met',
  },
  holds: { 'apply-os-patches': 'customer', 'apply-platform-patches': 'provider+customer', 'upgrade-platform': 'customer' },
};

export default examples(
  old,
  variant(old, {
    shows: 'a cluster whose dashboard is left to whoever deploys it, and whose nodes update themselves',
    terraform: [
      ['      enabled = true\n    }\n    oms', '      enabled = var.on\n    }\n    oms'],
      ['"None"', '"Unmanaged"'],
      ['automatic_channel_upgrade       = "patch"', 'automatic_channel_upgrade       = "none"'],
    ],
    bicep: [
      ['enabled: true // dashboard', 'enabled: on'],
      ["'None'", "'Unmanaged'"],
      ["'patch'", "'none'"],
    ],
    gives: { [`${id}.has-no-dashboard`]: 'unproven', [`${id}.gets-node-fixes-by-itself`]: 'unmet', [`${id}.upgrades-by-itself`]: 'unmet' },
    holds: { 'apply-os-patches': 'customer', 'apply-platform-patches': 'provider+customer', 'upgrade-platform': 'customer' },
  }),
  {
    shows: 'a cluster of AKS Automatic, which Azure patches and upgrades by itself',
    bicep: `
resource auto 'Microsoft.ContainerService/managedClusters@2025-05-01' = {
  name: 'auto'
  location: 'westeurope'
  sku: {
    name: 'Automatic'
    tier: 'Standard'
  }
  identity: {
    type: 'SystemAssigned'
  }
  properties: {}
}`,
    gives: {
      [`${id}.gets-node-fixes-by-itself`]: 'none',
      [`${id}.upgrades-by-itself`]: 'none',
      [`${id}.grants-by-role`]: 'met',
      [`${id}.has-no-local-accounts`]: 'met',
      [`${id}.enforces-policies`]: 'met',
    },
    holds: { 'apply-os-patches': 'provider', 'apply-platform-patches': 'provider', 'upgrade-platform': 'provider' },
  },
  {
    shows: 'a cluster of the free tier without a network plugin, for which you bring one',
    terraform: `
resource "azurerm_kubernetes_cluster" "bare" {
  name                = "bare"
  location            = "westeurope"
  resource_group_name = "rg"
  dns_prefix          = "bare"
  sku_tier            = "Free"

  network_profile {
    network_plugin = "none"
  }
}`,
    bicep: `
resource bare 'Microsoft.ContainerService/managedClusters@2025-05-01' = {
  name: 'bare'
  location: 'westeurope'
  sku: {
    name: 'Base'
    tier: 'Free'
  }
  properties: {
    dnsPrefix: 'bare'
    networkProfile: {
      networkPlugin: 'none'
    }
  }
}`,
    gives: {},
    holds: { 'segment-network': 'customer', 'survive-failure': 'provider+customer' },
  },
  {
    shows: 'a cluster that somebody may join to the directory',
    terraform: `
variable "groups" {
  type = list(string)
}

resource "azurerm_kubernetes_cluster" "maybe" {
  name                = "maybe"
  location            = "westeurope"
  resource_group_name = "rg"
  dns_prefix          = "maybe"

  dynamic "azure_active_directory_role_based_access_control" {
    for_each = var.groups
    content {
      azure_rbac_enabled = true
    }
  }
}`,
    gives: { [`${id}.knows-people-by-the-directory`]: 'unproven' },
  },
);
