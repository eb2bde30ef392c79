import { examples } from '../../../model/index.ts';

const id = 'azure.application-gateway';
const checks = [
  'stands-behind-a-web-firewall',
  'stops-attacks',
  'serves-tls-only',
  'names-a-current-tls-policy',
  'is-of-the-second-version',
  'records-its-requests',
  'policy-stops-attacks',
  'policy-looks-into-bodies',
  'policy-knows-bots',
];

export default examples(
  {
    shows: 'a gateway of the first version without a firewall, which serves plain pages by an ended policy',
    terraform: `
resource "azurerm_application_gateway" "old" {
  name                = "old"
  location            = "westeurope"
  resource_group_name = "rg"

  sku {
    name     = "Standard_Small"
    tier     = "Standard"
    capacity = 1
  }
  ssl_policy {
    policy_type          = "Custom"
    min_protocol_version = "TLSv1_0"
  }
  http_listener {
    name                           = "plain"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "http"
    protocol                       = "Http"
  }
}

resource "azurerm_web_application_firewall_policy" "old" {
  name                = "old"
  location            = "westeurope"
  resource_group_name = "rg"

  policy_settings {
    mode               = "Detection"
    request_body_check = false
  }
  managed_rules {
    managed_rule_set {
      version = "3.2"
    }
  }
}`,
    bicep: `
resource old 'Microsoft.Network/applicationGateways@2024-05-01' = {
  name: 'old'
  location: 'westeurope'
  properties: {
    sku: {
      name: 'Standard_Small'
      tier: 'Standard'
      capacity: 1
    }
    sslPolicy: {
      policyType: 'Custom'
      minProtocolVersion: 'TLSv1_0'
    }
    httpListeners: [
      {
        name: 'plain'
        properties: {
          protocol: 'Http'
        }
      }
    ]
  }
}

resource policy 'Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies@2024-05-01' = {
  name: 'old'
  location: 'westeurope'
  properties: {
    policySettings: {
      mode: 'Detection'
      requestBodyCheck: false
    }
    managedRules: {
      managedRuleSets: [
        {
          ruleSetType: 'OWASP'
          ruleSetVersion: '3.2'
        }
      ]
    }
  }
}`,
    gives: { ...Object.fromEntries(checks.map(check => [`${id}.${check}`, 'unmet' as const])), [`${id}.spans-zones`]: 'none' },
    holds: { 'upgrade-platform': 'customer' },
  },
  {
    shows: 'a gateway whose firewall is set up in itself, and only writes attacks down; it names no zone',
    terraform: `
resource "azurerm_application_gateway" "inline" {
  name                = "inline"
  location            = "westeurope"
  resource_group_name = "rg"

  sku {
    name = "WAF_v2"
    tier = "WAF_v2"
  }
  waf_configuration {
    enabled          = true
    firewall_mode    = "Detection"
    rule_set_version = "3.2"
  }
}`,
    bicep: `
resource inline 'Microsoft.Network/applicationGateways@2024-05-01' = {
  name: 'inline'
  location: 'westeurope'
  properties: {
    sku: {
      name: 'WAF_v2'
      tier: 'WAF_v2'
    }
    webApplicationFirewallConfiguration: {
      enabled: true
      firewallMode: 'Detection'
      ruleSetType: 'OWASP'
      ruleSetVersion: '3.2'
    }
  }
}`,
    gives: { [`${id}.stands-behind-a-web-firewall`]: 'met', [`${id}.stops-attacks`]: 'unmet', [`${id}.spans-zones`]: 'met' },
  },
);
