import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.application-gateway';

const web: Example = {
  shows: 'a gateway with a firewall policy that stops attacks, HTTPS and three zones',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}
variable "zones" {
  type = list(string)
}

resource "azurerm_web_application_firewall_policy" "web" {
  name                = "web"
  location            = "westeurope"
  resource_group_name = "rg"

  policy_settings {
    enabled            = true # policy
    mode               = "Prevention"
    request_body_check = true
  }
  managed_rules {
    managed_rule_set {
      type    = "Microsoft_DefaultRuleSet"
      version = "2.1"
    }
    managed_rule_set {
      type    = "Microsoft_BotManagerRuleSet"
      version = "1.1"
    }
  }
}

resource "azurerm_application_gateway" "web" {
  name                = "web"
  location            = "westeurope"
  resource_group_name = "rg"
  zones               = ["1", "2", "3"]
  firewall_policy_id  = azurerm_web_application_firewall_policy.web.id

  sku {
    name     = "WAF_v2"
    tier     = "WAF_v2"
    capacity = 2
  }
  ssl_policy {
    policy_type = "Predefined"
    policy_name = "AppGwSslPolicy20220101"
  }
  http_listener {
    name                           = "plain"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "http"
    protocol                       = "Http"
  }
  http_listener {
    name                           = "web"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "https"
    protocol                       = "Https"
  }
  request_routing_rule {
    name                        = "up"
    rule_type                   = "Basic"
    http_listener_name          = "plain"
    redirect_configuration_name = "tls"
  }
  request_routing_rule {
    name                      = "web"
    rule_type                 = "Basic"
    http_listener_name        = "web"
    backend_address_pool_name = "web"
  }
}

resource "azurerm_monitor_diagnostic_setting" "web" {
  name                       = "web"
  target_resource_id         = azurerm_application_gateway.web.id
  log_analytics_workspace_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/acme"

  enabled_log {
    category = "ApplicationGatewayFirewallLog"
  }
}`,
  bicep: `
param on bool
param text string
param zones array

resource policy 'Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies@2024-05-01' = {
  name: 'web'
  location: 'westeurope'
  properties: {
    policySettings: {
      state: 'Enabled'
      mode: 'Prevention'
      requestBodyCheck: true
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

resource web 'Microsoft.Network/applicationGateways@2024-05-01' = {
  name: 'web'
  location: 'westeurope'
  zones: ['1', '2', '3']
  properties: {
    sku: {
      name: 'WAF_v2'
      tier: 'WAF_v2'
      capacity: 2
    }
    firewallPolicy: {
      id: policy.id
    }
    sslPolicy: {
      policyType: 'Predefined'
      policyName: 'AppGwSslPolicy20220101'
    }
    httpListeners: [
      {
        name: 'plain'
        properties: {
          protocol: 'Http'
        }
      }
      {
        name: 'web'
        properties: {
          protocol: 'Https'
        }
      }
    ]
    requestRoutingRules: [
      {
        name: 'up'
        properties: {
          httpListener: {
            id: resourceId('Microsoft.Network/applicationGateways/httpListeners', 'web', 'plain')
          }
          redirectConfiguration: {
            id: resourceId('Microsoft.Network/applicationGateways/redirectConfigurations', 'web', 'tls')
          }
        }
      }
    ]
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'web'
  scope: web
  properties: {
    workspaceId: '/subscriptions/1111/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/acme'
    logs: [
      {
        category: 'ApplicationGatewayFirewallLog'
        enabled: true
      }
    ]
  }
}`,
  gives: {
    [`${id}.stands-behind-a-web-firewall`]: 'met',
    [`${id}.stops-attacks`]: 'met',
    [`${id}.serves-tls-only`]: 'met',
    [`${id}.names-a-current-tls-policy`]: 'met',
    [`${id}.is-of-the-second-version`]: 'none',
    [`${id}.spans-zones`]: 'met',
    [`${id}.records-its-requests`]: 'met',
    [`${id}.policy-stops-attacks`]: 'met',
    [`${id}.policy-looks-into-bodies`]: 'met',
    [`${id}.policy-knows-bots`]: 'met',
  },
  holds: { 'encrypt-in-transit': 'provider+customer', 'upgrade-platform': 'not-applicable' },
};

export default examples(
  web,
  variant(web, {
    shows: 'a gateway that is pinned to one zone',
    terraform: [['["1", "2", "3"]', '["2"]']],
    bicep: [["['1', '2', '3']", "['2']"]],
    gives: { [`${id}.spans-zones`]: 'unmet' },
  }),
  variant(web, {
    shows: 'a gateway and a policy of which every setting is left to whoever deploys them',
    terraform: [
      ['enabled            = true # policy', 'enabled            = var.on'],
      ['request_body_check = true', 'request_body_check = var.on'],
      ['type    = "Microsoft_BotManagerRuleSet"', 'type    = var.text'],
      ['["1", "2", "3"]', 'var.zones'],
      ['name     = "WAF_v2"', 'name     = var.text'],
      ['"AppGwSslPolicy20220101"', 'var.text'],
      ['protocol                       = "Https"', 'protocol                       = var.text'],
      ['target_resource_id         = azurerm_application_gateway.web.id', 'target_resource_id         = var.text'],
    ],
    bicep: [
      ["state: 'Enabled'", "state: on ? 'Enabled' : 'Disabled'"],
      ['requestBodyCheck: true', 'requestBodyCheck: on'],
      ["ruleSetType: 'Microsoft_BotManagerRuleSet'", 'ruleSetType: text'],
      ["['1', '2', '3']", 'zones'],
      ["name: 'WAF_v2'", 'name: text'],
      ["'AppGwSslPolicy20220101'", 'text'],
      ["protocol: 'Https'", 'protocol: text'],
      ['        enabled: true\n', '        enabled: on\n'],
    ],
    gives: Object.fromEntries(Object.keys(web.gives).map(check => [check, 'unproven' as const])),
  }),
);
