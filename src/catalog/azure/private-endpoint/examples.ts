import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.private-endpoint';

const both: Example = {
  shows: 'an endpoint whose names resolve, and a service that only one subscription may ask for',
  terraform: `
variable "zones" {
  type = list(string)
}
variable "text" {
  type = string
}

resource "azurerm_private_endpoint" "data" {
  name                = "data"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/data"

  private_service_connection {
    name                           = "data"
    private_connection_resource_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/acme"
    is_manual_connection           = false
    subresource_names              = ["blob"]
  }
  private_dns_zone_group {
    name                 = "data"
    private_dns_zone_ids = ["/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net"]
  }
}

resource "azurerm_private_link_service" "own" {
  name                           = "own"
  location                       = "westeurope"
  resource_group_name            = "rg"
  auto_approval_subscription_ids = ["2222"]
  visibility_subscription_ids    = ["2222", "3333"]
}`,
  bicep: `
param zones array
param text string

resource data 'Microsoft.Network/privateEndpoints@2024-05-01' = {
  name: 'data'
  location: 'westeurope'
  properties: {
    privateLinkServiceConnections: [
      {
        name: 'data'
        properties: {
          privateLinkServiceId: '/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/acme'
          groupIds: ['blob']
        }
      }
    ]
  }

  resource names 'privateDnsZoneGroups' = {
    name: 'data'
    properties: {
      privateDnsZoneConfigs: [
        {
          name: 'blob'
          properties: {
            privateDnsZoneId: '/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'
          }
        }
      ]
    }
  }
}

resource own 'Microsoft.Network/privateLinkServices@2024-05-01' = {
  name: 'own'
  location: 'westeurope'
  properties: {
    autoApproval: {
      subscriptions: ['2222']
    }
    visibility: {
      subscriptions: ['2222', '3333']
    }
  }
}`,
  gives: {
    [`${id}.resolves-privately`]: 'met',
    [`${id}.approves-nobody-unseen`]: 'met',
    [`${id}.is-not-offered-to-everybody`]: 'met',
  },
  holds: { 'control-egress': 'provider', 'segment-network': 'provider+customer' },
};

export default examples(
  both,
  variant(both, {
    shows: 'an endpoint and a service of which every setting is left to whoever deploys them',
    terraform: [
      [
        '  private_dns_zone_group {\n    name                 = "data"\n    private_dns_zone_ids = ["/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net"]\n  }',
        '  dynamic "private_dns_zone_group" {\n    for_each = var.zones\n    content {\n      name                 = "data"\n      private_dns_zone_ids = [private_dns_zone_group.value]\n    }\n  }',
      ],
      ['["2222"]', '[var.text]'],
      ['["2222", "3333"]', 'var.zones'],
    ],
    bicep: [
      ["  resource names 'privateDnsZoneGroups' = {", "  resource names 'privateDnsZoneGroups' = if (!empty(zones)) {"],
      ["['2222']", '[text]'],
      ["['2222', '3333']", 'zones'],
    ],
    gives: Object.fromEntries(Object.keys(both.gives).map(check => [check, 'unproven' as const])),
  }),
  {
    shows: 'an endpoint whose names resolve publicly, and a service that lets everybody in',
    terraform: `
resource "azurerm_private_endpoint" "bare" {
  name                = "bare"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/data"

  private_service_connection {
    name                           = "bare"
    private_connection_resource_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/acme"
    is_manual_connection           = false
  }
}

resource "azurerm_private_link_service" "open" {
  name                           = "open"
  location                       = "westeurope"
  resource_group_name            = "rg"
  auto_approval_subscription_ids = ["*"]
  visibility_subscription_ids    = ["*"]
}`,
    bicep: `
resource bare 'Microsoft.Network/privateEndpoints@2024-05-01' = {
  name: 'bare'
  location: 'westeurope'
}

resource open 'Microsoft.Network/privateLinkServices@2024-05-01' = {
  name: 'open'
  location: 'westeurope'
  properties: {
    autoApproval: {
      subscriptions: ['*']
    }
    visibility: {
      subscriptions: ['*']
    }
  }
}`,
    gives: Object.fromEntries(Object.keys(both.gives).map(check => [check, 'unmet' as const])),
  },
);
