import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.front-door';

const shop: Example = {
  shows: 'a profile with a firewall that stops attacks, a route that sends on to HTTPS, and an origin whose name is checked',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}

resource "azurerm_cdn_frontdoor_profile" "shop" {
  name                = "shop"
  resource_group_name = "rg"
  sku_name            = "Premium_AzureFrontDoor"
}

resource "azurerm_cdn_frontdoor_firewall_policy" "shop" {
  name                = "shop"
  resource_group_name = "rg"
  sku_name            = "Premium_AzureFrontDoor"
  enabled             = true # policy
  mode                = "Prevention"

  managed_rule {
    type    = "Microsoft_DefaultRuleSet"
    version = "2.1"
    action  = "Block"
  }
  managed_rule {
    type    = "Microsoft_BotManagerRuleSet"
    version = "1.1"
    action  = "Block"
  }
}

resource "azurerm_cdn_frontdoor_security_policy" "shop" {
  name                     = "shop"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.shop.id

  security_policies {
    firewall {
      cdn_frontdoor_firewall_policy_id = azurerm_cdn_frontdoor_firewall_policy.shop.id
    }
  }
}

resource "azurerm_cdn_frontdoor_route" "shop" {
  name                          = "shop"
  cdn_frontdoor_endpoint_id     = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Cdn/profiles/shop/afdEndpoints/shop"
  cdn_frontdoor_origin_group_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Cdn/profiles/shop/originGroups/shop"
  supported_protocols           = ["Http", "Https"]
  https_redirect_enabled        = true
  forwarding_protocol           = "HttpsOnly"
  patterns_to_match             = ["/*"]
}

resource "azurerm_cdn_frontdoor_origin" "shop" {
  name                           = "shop"
  cdn_frontdoor_origin_group_id  = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Cdn/profiles/shop/originGroups/shop"
  host_name                      = "shop.example.com"
  certificate_name_check_enabled = true
}

resource "azurerm_monitor_diagnostic_setting" "shop" {
  name                       = "shop"
  target_resource_id         = azurerm_cdn_frontdoor_profile.shop.id
  log_analytics_workspace_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/acme"

  enabled_log {
    category = "FrontDoorAccessLog"
  }
}`,
  bicep: `
param on bool
param text string

resource shop 'Microsoft.Cdn/profiles@2024-09-01' = {
  name: 'shop'
  location: 'global'
  sku: {
    name: 'Premium_AzureFrontDoor'
  }

  resource tied 'securityPolicies' = {
    name: 'shop'
    properties: {
      parameters: {
        type: 'WebApplicationFirewall'
        wafPolicy: {
          id: policy.id
        }
      }
    }
  }
  resource endpoint 'afdEndpoints' = {
    name: 'shop'
    location: 'global'

    resource route 'routes' = {
      name: 'shop'
      properties: {
        supportedProtocols: ['Http', 'Https']
        httpsRedirect: 'Enabled'
        forwardingProtocol: 'HttpsOnly'
        patternsToMatch: ['/*']
      }
    }
  }
  resource group 'originGroups' = {
    name: 'shop'

    resource origin 'origins' = {
      name: 'shop'
      properties: {
        hostName: 'shop.example.com'
        enforceCertificateNameCheck: true
      }
    }
  }
}

resource policy 'Microsoft.Network/FrontDoorWebApplicationFirewallPolicies@2024-02-01' = {
  name: 'shop'
  location: 'global'
  properties: {
    policySettings: {
      enabledState: 'Enabled'
      mode: 'Prevention'
    }
    managedRules: {
      managedRuleSets: [
        {
          ruleSetType: 'Microsoft_DefaultRuleSet'
          ruleSetVersion: '2.1'
        }
        {
          ruleSetType: 'Microsoft_BotManagerRuleSet'
          ruleSetVersion: '1.1'
        }
      ]
    }
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'shop'
  scope: shop
  properties: {
    workspaceId: '/subscriptions/1111/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/acme'
    logs: [
      {
        category: 'FrontDoorAccessLog'
        enabled: true
      }
    ]
  }
}`,
  gives: {
    [`${id}.stands-behind-a-web-firewall`]: 'met',
    [`${id}.records-its-requests`]: 'met',
    [`${id}.policy-stops-attacks`]: 'met',
    [`${id}.policy-knows-bots`]: 'met',
    [`${id}.serves-tls-only`]: 'met',
    [`${id}.forwards-over-tls`]: 'met',
    [`${id}.checks-whom-it-talks-to`]: 'met',
  },
  holds: { 'upgrade-platform': 'not-applicable', 'survive-failure': 'provider' },
};

export default examples(
  shop,
  variant(shop, {
    shows: 'a profile of which every setting is left to whoever deploys it',
    terraform: [
      ['enabled             = true # policy', 'enabled             = var.on'],
      ['type    = "Microsoft_BotManagerRuleSet"', 'type    = var.text'],
      ['["Http", "Https"]', '[var.text]'],
      ['https_redirect_enabled        = true', 'https_redirect_enabled        = var.on'],
      ['"HttpsOnly"', 'var.text'],
      ['certificate_name_check_enabled = true', 'certificate_name_check_enabled = var.on'],
      ['target_resource_id         = azurerm_cdn_frontdoor_profile.shop.id', 'target_resource_id         = var.text'],
    ],
    bicep: [
      ["enabledState: 'Enabled'", 'enabledState: text'],
      ["ruleSetType: 'Microsoft_BotManagerRuleSet'", 'ruleSetType: text'],
      ["['Http', 'Https']", '[text]'],
      ["httpsRedirect: 'Enabled'", 'httpsRedirect: text'],
      ["'HttpsOnly'", 'text'],
      ['enforceCertificateNameCheck: true', 'enforceCertificateNameCheck: on'],
      ['        enabled: true\n', '        enabled: on\n'],
    ],
    gives: Object.fromEntries(Object.keys(shop.gives).map(check => [check, 'unproven' as const])),
  }),
  {
    shows: 'a classic profile without a firewall, a route and an origin in the clear, and a policy that only looks on',
    terraform: `
resource "azurerm_frontdoor" "old" {
  name                = "old"
  resource_group_name = "rg"

  frontend_endpoint {
    name      = "old"
    host_name = "old.azurefd.net"
  }
}

resource "azurerm_frontdoor_firewall_policy" "old" {
  name                = "old"
  resource_group_name = "rg"
  mode                = "Detection"
}

resource "azurerm_cdn_frontdoor_route" "old" {
  name                          = "old"
  cdn_frontdoor_endpoint_id     = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Cdn/profiles/old/afdEndpoints/old"
  cdn_frontdoor_origin_group_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Cdn/profiles/old/originGroups/old"
  supported_protocols           = ["Http", "Https"]
  https_redirect_enabled        = false
  forwarding_protocol           = "HttpOnly"
  patterns_to_match             = ["/*"]
}

resource "azurerm_cdn_frontdoor_origin" "old" {
  name                           = "old"
  cdn_frontdoor_origin_group_id  = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Cdn/profiles/old/originGroups/old"
  host_name                      = "old.example.com"
  certificate_name_check_enabled = false
}`,
    bicep: `
resource old 'Microsoft.Network/frontDoors@2021-06-01' = {
  name: 'old'
  location: 'global'
  properties: {
    frontendEndpoints: [
      {
        name: 'old'
        properties: {
          hostName: 'old.azurefd.net'
        }
      }
    ]
  }
}

resource policy 'Microsoft.Network/FrontDoorWebApplicationFirewallPolicies@2024-02-01' = {
  name: 'old'
  location: 'global'
  properties: {
    policySettings: {
      mode: 'Detection'
    }
  }
}

resource route 'Microsoft.Cdn/profiles/afdEndpoints/routes@2024-09-01' = {
  name: 'old/old/old'
  properties: {
    supportedProtocols: ['Http', 'Https']
    httpsRedirect: 'Disabled'
    forwardingProtocol: 'HttpOnly'
    patternsToMatch: ['/*']
  }
}

resource origin 'Microsoft.Cdn/profiles/originGroups/origins@2024-09-01' = {
  name: 'old/old/old'
  properties: {
    hostName: 'old.example.com'
    enforceCertificateNameCheck: false
  }
}`,
    gives: Object.fromEntries(Object.keys(shop.gives).map(check => [check, 'unmet' as const])),
    holds: { 'upgrade-platform': 'customer' },
  },
);
