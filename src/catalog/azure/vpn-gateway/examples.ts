import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.vpn-gateway';

const office: Example = {
  shows: 'a gateway with two active copies, and a tunnel of strong algorithms whose key is kept elsewhere',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}
variable "key" {
  type      = string
  sensitive = true
}

data "azurerm_key_vault_secret" "office" {
  name         = "office"
  key_vault_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/acme"
}

resource "azurerm_virtual_network_gateway" "hub" {
  name                = "hub"
  location            = "westeurope"
  resource_group_name = "rg"
  type                = "Vpn"
  sku                 = "VpnGw2AZ"
  active_active       = true

  ip_configuration {
    subnet_id            = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/GatewaySubnet"
    public_ip_address_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/publicIPAddresses/hub"
  }
}

resource "azurerm_virtual_network_gateway_connection" "office" {
  name                       = "office"
  location                   = "westeurope"
  resource_group_name        = "rg"
  type                       = "IPsec"
  virtual_network_gateway_id = azurerm_virtual_network_gateway.hub.id
  connection_protocol        = "IKEv2"
  shared_key                 = data.azurerm_key_vault_secret.office.value

  ipsec_policy {
    dh_group         = "DHGroup14"
    ike_encryption   = "AES256"
    ike_integrity    = "SHA256"
    ipsec_encryption = "GCMAES256"
    ipsec_integrity  = "GCMAES256"
    pfs_group        = "PFS14"
  }
}

resource "azurerm_monitor_diagnostic_setting" "hub" {
  name                       = "hub"
  target_resource_id         = azurerm_virtual_network_gateway.hub.id
  log_analytics_workspace_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/acme"

  enabled_log {
    category = "TunnelDiagnosticLog"
  }
}`,
  bicep: `
param on bool
param text string
@secure()
param key string

resource hub 'Microsoft.Network/virtualNetworkGateways@2024-05-01' = {
  name: 'hub'
  location: 'westeurope'
  properties: {
    gatewayType: 'Vpn'
    sku: {
      name: 'VpnGw2AZ'
      tier: 'VpnGw2AZ'
    }
    activeActive: true
  }
}

resource office 'Microsoft.Network/connections@2024-05-01' = {
  name: 'office'
  location: 'westeurope'
  properties: {
    connectionType: 'IPsec'
    connectionProtocol: 'IKEv2'
    virtualNetworkGateway1: {
      id: hub.id
    }
    ipsecPolicies: [
      {
        dhGroup: 'DHGroup14'
        ikeEncryption: 'AES256'
        ikeIntegrity: 'SHA256'
        ipsecEncryption: 'GCMAES256'
        ipsecIntegrity: 'GCMAES256'
        pfsGroup: 'PFS14'
      }
    ]
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'hub'
  scope: hub
  properties: {
    workspaceId: '/subscriptions/1111/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/acme'
    logs: [
      {
        category: 'TunnelDiagnosticLog'
        enabled: true
      }
    ]
  }
}`,
  gives: {
    [`${id}.runs-twice`]: 'met',
    [`${id}.records-its-tunnels`]: 'met',
    [`${id}.speaks-ikev2`]: 'met',
    [`${id}.names-strong-algorithms`]: 'met',
    [`${id}.keeps-its-key-out-of-configuration`]: 'met',
  },
  holds: { 'survive-failure': 'provider+customer' },
};

export default examples(
  office,
  variant(office, {
    shows: 'a gateway and a tunnel of which every setting is left to whoever deploys them',
    terraform: [
      ['active_active       = true', 'active_active       = var.on'],
      ['"IKEv2"', 'var.text'],
      ['"DHGroup14"', 'var.text'],
      ['data.azurerm_key_vault_secret.office.value', 'var.key'],
      ['target_resource_id         = azurerm_virtual_network_gateway.hub.id', 'target_resource_id         = var.text'],
    ],
    bicep: [
      ['activeActive: true', 'activeActive: on'],
      ["'IKEv2'", 'text\n    sharedKey: key'],
      ["'DHGroup14'", 'text'],
      ["'TunnelDiagnosticLog'", 'text'],
    ],
    gives: Object.fromEntries(Object.keys(office.gives).map(check => [check, 'unproven' as const])),
  }),
  {
    shows: 'a gateway with one active copy, and a tunnel of the old protocol whose key stands in the code',
    terraform: `
resource "azurerm_virtual_network_gateway" "old" {
  name                = "old"
  location            = "westeurope"
  resource_group_name = "rg"
  type                = "Vpn"
  sku                 = "VpnGw1"

  ip_configuration {
    subnet_id            = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/GatewaySubnet"
    public_ip_address_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/publicIPAddresses/old"
  }
}

resource "azurerm_virtual_network_gateway_connection" "old" {
  name                       = "old"
  location                   = "westeurope"
  resource_group_name        = "rg"
  type                       = "IPsec"
  virtual_network_gateway_id = azurerm_virtual_network_gateway.old.id
  connection_protocol        = "IKEv1"
  shared_key                 = "4-5h4r3d-k3y"
}`,
    bicep: `
resource old 'Microsoft.Network/virtualNetworkGateways@2024-05-01' = {
  name: 'old'
  location: 'westeurope'
  properties: {
    gatewayType: 'Vpn'
    sku: {
      name: 'VpnGw1'
      tier: 'VpnGw1'
    }
  }
}

resource tunnel 'Microsoft.Network/connections@2024-05-01' = {
  name: 'old'
  location: 'westeurope'
  properties: {
    connectionType: 'IPsec'
    connectionProtocol: 'IKEv1'
    sharedKey: '4-5h4r3d-k3y'
    virtualNetworkGateway1: {
      id: old.id
    }
  }
}`,
    gives: Object.fromEntries(Object.keys(office.gives).map(check => [check, 'unmet' as const])),
  },
  {
    shows: 'a private line, which needs no tunnel',
    terraform: `
resource "azurerm_virtual_network_gateway_connection" "line" {
  name                       = "line"
  location                   = "westeurope"
  resource_group_name        = "rg"
  type                       = "ExpressRoute"
  virtual_network_gateway_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworkGateways/line"
  express_route_circuit_id   = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/expressRouteCircuits/line"
}`,
    bicep: `
resource line 'Microsoft.Network/connections@2024-05-01' = {
  name: 'line'
  location: 'westeurope'
  properties: {
    connectionType: 'ExpressRoute'
  }
}`,
    gives: { [`${id}.speaks-ikev2`]: 'none', [`${id}.names-strong-algorithms`]: 'none' },
  },
);
