import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.firewall';
const [sweeping, logins, sites] = [`${id}.lets-not-everything-through`, `${id}.publishes-no-logins`, `${id}.lets-out-to-named-sites`] as const;

const narrow: Example = {
  shows: 'rules that let named machines reach named sites, and the internet a web page',
  terraform: `
variable "text" {
  type = string
}
variable "ports" {
  type = list(string)
}

resource "azurerm_firewall_policy_rule_collection_group" "app" {
  name               = "app"
  firewall_policy_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/firewallPolicies/acme"
  priority           = 500

  application_rule_collection {
    name     = "sites"
    priority = 300
    action   = "Allow"
    rule {
      name              = "updates"
      source_addresses  = ["10.0.0.0/16"]
      destination_fqdns = ["*.ubuntu.com"]
      protocols {
        type = "Https"
        port = 443
      }
    }
  }
  network_rule_collection {
    name     = "inner"
    priority = 200
    action   = "Allow"
    rule {
      name                  = "database"
      protocols             = ["TCP"]
      source_addresses      = ["*"]
      destination_addresses = ["*"]
      destination_ports     = ["5432"]
    }
  }
  nat_rule_collection {
    name     = "front"
    priority = 100
    action   = "Dnat"
    rule {
      name                = "web"
      protocols           = ["TCP"]
      source_addresses    = ["*"]
      destination_address = "198.51.100.7"
      destination_ports   = ["443"]
      translated_address  = "10.0.1.4"
      translated_port     = "8443"
    }
  }
}`,
  bicep: `
param text string
param ports array

resource acme 'Microsoft.Network/firewallPolicies@2024-05-01' existing = {
  name: 'acme'
}

resource app 'Microsoft.Network/firewallPolicies/ruleCollectionGroups@2024-05-01' = {
  parent: acme
  name: 'app'
  properties: {
    priority: 500
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'sites'
        priority: 300
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'updates'
            sourceAddresses: ['10.0.0.0/16']
            targetFqdns: ['*.ubuntu.com']
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
          }
        ]
      }
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'inner'
        priority: 200
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'database'
            ipProtocols: ['TCP']
            sourceAddresses: ['*']
            destinationAddresses: ['*']
            destinationPorts: ['5432']
          }
        ]
      }
      {
        ruleCollectionType: 'FirewallPolicyNatRuleCollection'
        name: 'front'
        priority: 100
        action: {
          type: 'DNAT'
        }
        rules: [
          {
            ruleType: 'NatRule'
            name: 'web'
            ipProtocols: ['TCP']
            sourceAddresses: ['*']
            destinationAddresses: ['198.51.100.7']
            destinationPorts: ['443']
            translatedAddress: '10.0.1.4'
            translatedPort: '8443'
          }
        ]
      }
    ]
  }
}`,
  gives: { [sweeping]: 'met', [logins]: 'met', [sites]: 'met' },
  holds: { 'filter-traffic': 'provider+customer', 'limit-exposure': 'customer' },
};

export default examples(
  narrow,
  variant(narrow, {
    shows: 'rules that let everything through, and the internet to SSH',
    terraform: [
      ['["5432"]', '["*"]'],
      ['"8443"', '"22"'],
      ['["*.ubuntu.com"]', '["*"]'],
    ],
    bicep: [
      ["['5432']", "['*']"],
      ["'8443'", "'22'"],
      ["['*.ubuntu.com']", "['*']"],
    ],
    gives: { [sweeping]: 'unmet', [logins]: 'unmet', [sites]: 'unmet' },
  }),
  variant(narrow, {
    shows: 'rules of which the ports and sites are left to whoever deploys them',
    terraform: [
      ['["5432"]', 'var.ports'],
      ['"8443"', 'var.text'],
      ['["*.ubuntu.com"]', '[var.text]'],
    ],
    bicep: [
      ["['5432']", 'ports'],
      ["'8443'", 'text'],
      ["['*.ubuntu.com']", '[text]'],
    ],
    gives: { [sweeping]: 'unproven', [logins]: 'unproven', [sites]: 'unproven' },
  }),
  {
    shows: 'rules that are written into the firewall itself, one of which lets everything through',
    terraform: `
resource "azurerm_firewall_network_rule_collection" "all" {
  name                = "all"
  azure_firewall_name = "hub"
  resource_group_name = "rg"
  priority            = 100
  action              = "Allow"

  rule {
    name                  = "all"
    protocols             = ["Any"]
    source_addresses      = ["*"]
    destination_addresses = ["*"]
    destination_ports     = ["*"]
  }
}`,
    gives: { [sweeping]: 'unmet', [logins]: 'met', [sites]: 'met' },
  },
);
