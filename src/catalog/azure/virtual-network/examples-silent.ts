import { examples } from '../../../model/index.ts';

const id = 'azure.virtual-network';
const checks = [
  'has-a-plan-against-floods',
  'encrypts-between-machines',
  'records-its-flows',
  'guards-its-subnets',
  'gives-no-way-out-by-default',
  'subnet-is-guarded',
  'subnet-gives-no-way-out-by-default',
  'flow-log-is-on',
  'flow-log-keeps-90-days',
  'flow-log-is-analysed',
  'flow-log-outlives-those-of-groups',
];

export default examples(
  {
    shows: 'a subnet whose machines leave by an address of Azure',
    terraform: `
resource "azurerm_subnet" "open" {
  name                 = "open"
  resource_group_name  = "rg"
  virtual_network_name = "flat"
  address_prefixes     = ["10.0.0.0/24"]
}`,
    bicep: `
resource open 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' = {
  name: 'flat/open'
  properties: {
    addressPrefix: '10.0.0.0/24'
  }
}`,
    gives: { [`${id}.subnet-gives-no-way-out-by-default`]: 'unmet' },
    holds: { 'control-egress': 'provider+customer' },
  },
  {
    shows: 'a private subnet, whose way out you choose',
    terraform: `
resource "azurerm_subnet" "closed" {
  name                            = "closed"
  resource_group_name             = "rg"
  virtual_network_name            = "flat"
  address_prefixes                = ["10.0.1.0/24"]
  default_outbound_access_enabled = false
}`,
    bicep: `
resource closed 'Microsoft.Network/virtualNetworks/subnets@2025-07-01' = {
  name: 'flat/closed'
  properties: {
    addressPrefix: '10.0.1.0/24'
  }
}`,
    gives: { [`${id}.subnet-gives-no-way-out-by-default`]: 'met' },
    holds: { 'control-egress': 'customer' },
  },
  {
    shows: 'a network of which nothing is said, with a flow log of a group that is switched off',
    terraform: `
resource "azurerm_network_security_group" "web" {
  name                = "web"
  location            = "westeurope"
  resource_group_name = "rg"
}

resource "azurerm_virtual_network" "flat" {
  name                = "flat"
  location            = "westeurope"
  resource_group_name = "rg"
  address_space       = ["10.0.0.0/16"]

  subnet {
    name             = "all"
    address_prefixes = ["10.0.0.0/17"]
  }
}

resource "azurerm_subnet" "rest" {
  name                 = "rest"
  resource_group_name  = "rg"
  virtual_network_name = azurerm_virtual_network.flat.name
  address_prefixes     = ["10.0.128.0/17"]
}

resource "azurerm_network_watcher_flow_log" "web" {
  name                      = "web"
  network_watcher_name      = "watcher"
  resource_group_name       = "rg"
  network_security_group_id = azurerm_network_security_group.web.id
  storage_account_id        = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/acmeflows"
  enabled                   = false

  retention_policy {
    enabled = true
    days    = 7
  }
}`,
    bicep: `
resource web 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: 'web'
  location: 'westeurope'
}

resource flat 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'flat'
  location: 'westeurope'
  properties: {
    addressSpace: {
      addressPrefixes: ['10.0.0.0/16']
    }
    subnets: [
      {
        name: 'all'
        properties: {
          addressPrefix: '10.0.0.0/17'
          defaultOutboundAccess: true
        }
      }
    ]
  }

  resource rest 'subnets' = {
    name: 'rest'
    properties: {
      addressPrefix: '10.0.128.0/17'
    }
  }
}

resource watcher 'Microsoft.Network/networkWatchers@2024-05-01' existing = {
  name: 'watcher'
}

resource log 'Microsoft.Network/networkWatchers/flowLogs@2024-05-01' = {
  parent: watcher
  name: 'web'
  location: 'westeurope'
  properties: {
    targetResourceId: web.id
    storageId: '/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/acmeflows'
    enabled: false
    retentionPolicy: {
      enabled: true
      days: 7
    }
  }
}`,
    gives: Object.fromEntries(checks.map(check => [`${id}.${check}`, 'unmet' as const])),
  },
  {
    shows: 'a network of a version that makes subnets private by itself, and the subnet of a gateway',
    bicep: `
resource spoke 'Microsoft.Network/virtualNetworks@2025-07-01' = {
  name: 'spoke'
  location: 'westeurope'
  properties: {
    addressSpace: {
      addressPrefixes: ['10.0.0.0/16']
    }
    subnets: [
      {
        name: 'GatewaySubnet'
        properties: {
          addressPrefix: '10.0.0.0/27'
        }
      }
    ]
  }
}`,
    gives: { [`${id}.gives-no-way-out-by-default`]: 'met', [`${id}.guards-its-subnets`]: 'met' },
  },
);
