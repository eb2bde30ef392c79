import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.firewall';

const hub: Example = {
  shows: 'a firewall in three zones, with a policy that refuses known attackers and blocks attacks',
  terraform: `
variable "text" {
  type = string
}
variable "zones" {
  type = list(string)
}

resource "azurerm_firewall_policy" "hub" {
  name                     = "hub"
  location                 = "westeurope"
  resource_group_name      = "rg"
  sku                      = "Premium"
  threat_intelligence_mode = "Deny"

  intrusion_detection {
    mode = "Deny" # signatures
  }
}

resource "azurerm_firewall" "hub" {
  name                = "hub"
  location            = "westeurope"
  resource_group_name = "rg"
  sku_name            = "AZFW_VNet"
  sku_tier            = "Premium"
  firewall_policy_id  = azurerm_firewall_policy.hub.id
  zones               = ["1", "2", "3"]
}

resource "azurerm_monitor_diagnostic_setting" "hub" {
  name                       = "hub"
  target_resource_id         = azurerm_firewall.hub.id
  log_analytics_workspace_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/acme"

  enabled_log {
    category_group = "allLogs"
  }
}`,
  bicep: `
param text string
param zones array

resource policy 'Microsoft.Network/firewallPolicies@2024-05-01' = {
  name: 'hub'
  location: 'westeurope'
  properties: {
    sku: {
      tier: 'Premium'
    }
    threatIntelMode: 'Deny'
    intrusionDetection: {
      mode: 'Deny' // signatures
    }
  }
}

resource hub 'Microsoft.Network/azureFirewalls@2024-05-01' = {
  name: 'hub'
  location: 'westeurope'
  zones: ['1', '2', '3']
  properties: {
    firewallPolicy: {
      id: policy.id
    }
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'hub'
  scope: hub
  properties: {
    workspaceId: '/subscriptions/1111/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/acme'
    logs: [
      {
        categoryGroup: 'allLogs'
        enabled: true
      }
    ]
  }
}`,
  gives: {
    [`${id}.refuses-known-attackers`]: 'met',
    [`${id}.works-by-a-policy`]: 'met',
    [`${id}.spans-zones`]: 'met',
    [`${id}.records-what-it-sees`]: 'met',
    [`${id}.policy-refuses-known-attackers`]: 'met',
    [`${id}.policy-blocks-attacks`]: 'met',
  },
  holds: { 'filter-traffic': 'provider+customer' },
};

export default examples(
  hub,
  variant(hub, {
    shows: 'a firewall of which every setting is left to whoever deploys it',
    terraform: [
      ['threat_intelligence_mode = "Deny"', 'threat_intelligence_mode = var.text'],
      ['"Deny" # signatures', 'var.text'],
      ['["1", "2", "3"]', 'var.zones'],
      ['target_resource_id         = azurerm_firewall.hub.id', 'target_resource_id         = var.text'],
      ['firewall_policy_id  = azurerm_firewall_policy.hub.id', 'firewall_policy_id  = var.text'],
    ],
    bicep: [
      ["threatIntelMode: 'Deny'", 'threatIntelMode: text'],
      ["'Deny' // signatures", 'text'],
      ["['1', '2', '3']", 'zones'],
      ["        categoryGroup: 'allLogs'", '        categoryGroup: text'],
      ['id: policy.id', 'id: text'],
    ],
    gives: Object.fromEntries(Object.keys(hub.gives).map(check => [check, 'unproven' as const])),
  }),
  {
    shows: 'a firewall with rules of its own, and a policy that only writes down',
    terraform: `
resource "azurerm_firewall_policy" "old" {
  name                = "old"
  location            = "westeurope"
  resource_group_name = "rg"

  intrusion_detection {
    mode = "Alert"
  }
}

resource "azurerm_firewall" "old" {
  name                = "old"
  location            = "westeurope"
  resource_group_name = "rg"
  sku_name            = "AZFW_VNet"
  sku_tier            = "Standard"
  zones               = ["1"]
}`,
    bicep: `
resource policy 'Microsoft.Network/firewallPolicies@2024-05-01' = {
  name: 'old'
  location: 'westeurope'
  properties: {
    intrusionDetection: {
      mode: 'Alert'
    }
  }
}

resource old 'Microsoft.Network/azureFirewalls@2024-05-01' = {
  name: 'old'
  location: 'westeurope'
  zones: ['1']
  properties: {}
}`,
    gives: Object.fromEntries(Object.keys(hub.gives).map(check => [check, 'unmet' as const])),
  },
  {
    shows: 'a firewall of its own rules that refuses known attackers, and names no zone',
    terraform: `
resource "azurerm_firewall" "plain" {
  name                = "plain"
  location            = "westeurope"
  resource_group_name = "rg"
  sku_name            = "AZFW_VNet"
  sku_tier            = "Standard"
  threat_intel_mode   = "Deny"
}`,
    bicep: `
resource plain 'Microsoft.Network/azureFirewalls@2024-05-01' = {
  name: 'plain'
  location: 'westeurope'
  properties: {
    threatIntelMode: 'Deny'
  }
}`,
    gives: { [`${id}.refuses-known-attackers`]: 'met', [`${id}.works-by-a-policy`]: 'unmet', [`${id}.spans-zones`]: 'met' },
  },
);
