import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.virtual-network.address';
const [goesOn, closed, planned] = [`${id}-is-of-a-tier-that-goes-on`, `${id}-is-closed-by-default`, `${id}-is-not-left-out-of-the-plan`] as const;

const standard: Example = {
  shows: 'a public address of the Standard tier, with a plan against floods of its own',
  terraform: `
variable "text" {
  type = string
}

resource "azurerm_public_ip" "front" {
  name                 = "front"
  location             = "westeurope"
  resource_group_name  = "rg"
  allocation_method    = "Static"
  sku                  = "Standard"
  ddos_protection_mode = "Enabled"
}`,
  bicep: `
param text string

resource front 'Microsoft.Network/publicIPAddresses@2024-05-01' = {
  name: 'front'
  location: 'westeurope'
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
    ddosSettings: {
      protectionMode: 'Enabled'
    }
  }
}`,
  gives: { [goesOn]: 'none', [closed]: 'met', [planned]: 'met' },
  holds: { 'limit-exposure': 'provider+customer', 'upgrade-platform': 'not-applicable' },
};

export default examples(
  standard,
  variant(standard, {
    shows: 'a public address of the Basic tier that is left out of the plan',
    terraform: [
      ['"Standard"', '"Basic"'],
      ['"Enabled"', '"Disabled"'],
    ],
    bicep: [
      ["'Standard'", "'Basic'"],
      ["'Enabled'", "'Disabled'"],
    ],
    gives: { [goesOn]: 'unmet', [closed]: 'unmet', [planned]: 'unmet' },
    holds: { 'limit-exposure': 'customer', 'upgrade-platform': 'customer' },
  }),
  variant(standard, {
    shows: 'a public address whose tier and plan are left to whoever deploys it',
    terraform: [
      ['"Standard"', 'var.text'],
      ['"Enabled"', 'var.text'],
    ],
    bicep: [
      ["'Standard'", 'text'],
      ["'Enabled'", 'text'],
    ],
    gives: { [goesOn]: 'unproven', [closed]: 'unproven', [planned]: 'unproven' },
  }),
  {
    shows: 'a public address of which no tier is said, with a provider of Terraform that does not choose the Basic one any more',
    terraform: `
terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.10"
    }
  }
}

resource "azurerm_public_ip" "front" {
  name                = "front"
  location            = "westeurope"
  resource_group_name = "rg"
  allocation_method   = "Static"
}`,
    gives: { [closed]: 'met', [planned]: 'met' },
  },
);
