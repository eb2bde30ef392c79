import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.load-balancer';

const front: Example = {
  shows: 'a public balancer of the Standard tier that leads to a web page',
  terraform: `
variable "text" {
  type = string
}
variable "port" {
  type = number
}

resource "azurerm_lb" "front" {
  name                = "front"
  location            = "westeurope"
  resource_group_name = "rg"
  sku                 = "Standard"

  frontend_ip_configuration {
    name                 = "front"
    public_ip_address_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/publicIPAddresses/front"
  }
}

resource "azurerm_lb_nat_rule" "web" {
  name                           = "web"
  resource_group_name            = "rg"
  loadbalancer_id                = azurerm_lb.front.id
  protocol                       = "Tcp"
  frontend_port                  = 443
  backend_port                   = 8443
  frontend_ip_configuration_name = "front"
}`,
  bicep: `
param text string
param port int

resource front 'Microsoft.Network/loadBalancers@2024-05-01' = {
  name: 'front'
  location: 'westeurope'
  sku: {
    name: 'Standard'
  }
  properties: {
    frontendIPConfigurations: [
      {
        name: 'front'
        properties: {
          publicIPAddress: {
            id: '/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/publicIPAddresses/front'
          }
        }
      }
    ]
  }

  resource web 'inboundNatRules' = {
    name: 'web'
    properties: {
      protocol: 'Tcp'
      frontendPort: 443
      backendPort: 8443
    }
  }
}`,
  gives: {
    [`${id}.is-of-a-tier-that-goes-on`]: 'none',
    [`${id}.is-closed-by-default`]: 'met',
    [`${id}.publishes-no-logins`]: 'met',
  },
  holds: { 'limit-exposure': 'provider+customer', 'upgrade-platform': 'not-applicable' },
};

export default examples(
  front,
  variant(front, {
    shows: 'a public balancer of the Basic tier that leads to SSH of a machine',
    terraform: [
      ['"Standard"', '"Basic"'],
      ['8443', '22'],
    ],
    bicep: [
      ["'Standard'", "'Basic'"],
      ['8443', '22'],
    ],
    gives: { [`${id}.is-of-a-tier-that-goes-on`]: 'unmet', [`${id}.is-closed-by-default`]: 'unmet', [`${id}.publishes-no-logins`]: 'unmet' },
    holds: { 'limit-exposure': 'customer', 'upgrade-platform': 'customer' },
  }),
  variant(front, {
    shows: 'a balancer whose tier and port are left to whoever deploys it',
    terraform: [
      ['"Standard"', 'var.text'],
      ['8443', 'var.port'],
    ],
    bicep: [
      ["'Standard'", 'text'],
      ['8443', 'port'],
    ],
    gives: { [`${id}.is-of-a-tier-that-goes-on`]: 'unproven', [`${id}.is-closed-by-default`]: 'unproven', [`${id}.publishes-no-logins`]: 'unproven' },
  }),
  variant(front, {
    shows: 'a balancer inside a network that leads to remote desktop',
    terraform: [
      [
        '    public_ip_address_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/publicIPAddresses/front"',
        '    private_ip_address_allocation = "Dynamic"',
      ],
      ['8443', '3389'],
    ],
    bicep: [
      [
        "          publicIPAddress: {\n            id: '/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/publicIPAddresses/front'\n          }",
        "          privateIPAllocationMethod: 'Dynamic'",
      ],
      ['8443', '3389'],
    ],
    gives: { [`${id}.is-closed-by-default`]: 'met', [`${id}.publishes-no-logins`]: 'met' },
  }),
);
