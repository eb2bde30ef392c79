import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.virtual-network';

const hub: Example = {
  shows: 'a network with a plan against floods, encryption, a flow log and guarded subnets',
  terraform: `
variable "on" {
  type = bool
}
variable "days" {
  type = number
}
variable "group" {
  type = string
}

resource "azurerm_network_security_group" "web" {
  name                = "web"
  location            = "westeurope"
  resource_group_name = "rg"
}

resource "azurerm_virtual_network" "hub" {
  name                = "hub"
  location            = "westeurope"
  resource_group_name = "rg"
  address_space       = ["10.0.0.0/16"]

  ddos_protection_plan {
    id     = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/ddosProtectionPlans/acme"
    enable = true
  }
  encryption {
    enforcement = "AllowUnencrypted"
  }
  subnet {
    name                            = "web"
    address_prefixes                = ["10.0.1.0/24"]
    security_group                  = azurerm_network_security_group.web.id
    default_outbound_access_enabled = false
  }
}

resource "azurerm_subnet" "data" {
  name                            = "data"
  resource_group_name             = "rg"
  virtual_network_name            = azurerm_virtual_network.hub.name
  address_prefixes                = ["10.0.2.0/24"]
  default_outbound_access_enabled = false # private
}

resource "azurerm_subnet_network_security_group_association" "data" {
  subnet_id                 = azurerm_subnet.data.id
  network_security_group_id = azurerm_network_security_group.web.id
}

resource "azurerm_network_watcher_flow_log" "hub" {
  name                 = "hub"
  network_watcher_name = "watcher"
  resource_group_name  = "rg"
  target_resource_id   = azurerm_virtual_network.hub.id
  storage_account_id   = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/acmeflows"
  enabled              = true # recording

  retention_policy {
    enabled = true # deleting
    days    = 90
  }
  traffic_analytics {
    enabled               = true # analysed
    workspace_id          = "2222"
    workspace_region      = "westeurope"
    workspace_resource_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/acme"
  }
}`,
  bicep: `
param on bool
param days int
param group string

resource web 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: 'web'
  location: 'westeurope'
}

resource hub 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'hub'
  location: 'westeurope'
  properties: {
    addressSpace: {
      addressPrefixes: ['10.0.0.0/16']
    }
    enableDdosProtection: true
    ddosProtectionPlan: {
      id: '/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/ddosProtectionPlans/acme'
    }
    encryption: {
      enabled: true
      enforcement: 'AllowUnencrypted'
    }
    subnets: [
      {
        name: 'web'
        properties: {
          addressPrefix: '10.0.1.0/24'
          networkSecurityGroup: {
            id: web.id // inline
          }
          defaultOutboundAccess: false
        }
      }
    ]
  }
}

resource data 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' = {
  parent: hub
  name: 'data'
  properties: {
    addressPrefix: '10.0.2.0/24'
    networkSecurityGroup: {
      id: web.id
    }
    defaultOutboundAccess: false // private
  }
}

resource watcher 'Microsoft.Network/networkWatchers@2024-05-01' existing = {
  name: 'watcher'
}

resource log 'Microsoft.Network/networkWatchers/flowLogs@2024-05-01' = {
  parent: watcher
  name: 'hub'
  location: 'westeurope'
  properties: {
    targetResourceId: hub.id
    storageId: '/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/acmeflows'
    enabled: true // recording
    retentionPolicy: {
      enabled: true // deleting
      days: 90
    }
    flowAnalyticsConfiguration: {
      networkWatcherFlowAnalyticsConfiguration: {
        enabled: true // analysed
        workspaceResourceId: '/subscriptions/1111/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/acme'
      }
    }
  }
}`,
  gives: {
    [`${id}.has-a-plan-against-floods`]: 'met',
    [`${id}.encrypts-between-machines`]: 'met',
    [`${id}.records-its-flows`]: 'met',
    [`${id}.guards-its-subnets`]: 'met',
    [`${id}.gives-no-way-out-by-default`]: 'met',
    [`${id}.subnet-is-guarded`]: 'met',
    [`${id}.subnet-gives-no-way-out-by-default`]: 'met',
    [`${id}.flow-log-is-on`]: 'met',
    [`${id}.flow-log-keeps-90-days`]: 'met',
    [`${id}.flow-log-is-analysed`]: 'met',
    [`${id}.flow-log-outlives-those-of-groups`]: 'none',
  },
  holds: { 'absorb-floods': 'provider+customer', 'segment-network': 'customer' },
};

export default examples(
  hub,
  variant(hub, {
    shows: 'a network of which every setting is left to whoever deploys it',
    terraform: [
      ['enable = true', 'enable = var.on'],
      [
        '  encryption {\n    enforcement = "AllowUnencrypted"\n  }',
        '  dynamic "encryption" {\n    for_each = var.group\n    content {\n      enforcement = "AllowUnencrypted"\n    }\n  }',
      ],
      ['    security_group                  = azurerm_network_security_group.web.id', '    security_group                  = var.group'],
      ['default_outbound_access_enabled = false\n', 'default_outbound_access_enabled = var.on\n'],
      ['default_outbound_access_enabled = false # private', 'default_outbound_access_enabled = var.on'],
      ['  network_security_group_id = azurerm_network_security_group.web.id', '  network_security_group_id = var.group'],
      ['enabled              = true # recording', 'enabled              = var.on'],
      ['target_resource_id   = azurerm_virtual_network.hub.id', 'target_resource_id   = var.group'],
      ['days    = 90', 'days    = var.days'],
      ['enabled               = true # analysed', 'enabled               = var.on'],
    ],
    bicep: [
      ['enableDdosProtection: true', 'enableDdosProtection: on'],
      ['      enabled: true\n', '      enabled: on\n'],
      ['id: web.id // inline', 'id: group'],
      ['          defaultOutboundAccess: false\n', '          defaultOutboundAccess: on\n'],
      ['defaultOutboundAccess: false // private', 'defaultOutboundAccess: on'],
      ['      id: web.id\n', '      id: group\n'],
      ['enabled: true // recording', 'enabled: on'],
      ['targetResourceId: hub.id', 'targetResourceId: group'],
      ['days: 90', 'days: days'],
      ['enabled: true // analysed', 'enabled: on'],
    ],
    gives: Object.fromEntries(Object.keys(hub.gives).map(check => [check, 'unproven' as const])),
  }),
  variant(hub, {
    shows: 'a flow log of a network security group, which has to move before such logs end',
    terraform: [['target_resource_id   = azurerm_virtual_network.hub.id', 'target_resource_id   = azurerm_network_security_group.web.id']],
    bicep: [['targetResourceId: hub.id', 'targetResourceId: web.id']],
    gives: { [`${id}.flow-log-outlives-those-of-groups`]: 'unmet' },
    holds: { 'upgrade-platform': 'customer' },
  }),
  variant(hub, {
    shows: 'a flow log of a network, which has nowhere to move to',
    terraform: [['days    = 90', 'days    = 0']],
    bicep: [['days: 90', 'days: 0']],
    gives: { [`${id}.flow-log-keeps-90-days`]: 'met' },
    holds: { 'upgrade-platform': 'not-applicable' },
  }),
);
