import { type Example, examples, variant } from '../../../model/index.ts';

const [open, narrow, manages] = ['is-closed-to-public-networks', 'access-rule-opens-one-thing', 'access-rule-does-not-manage'].map(
  one => `azure.relay.${one}`,
) as [string, string, string];

const relay: Example = {
  shows: 'a namespace that is closed to public networks, and a rule for one connection',
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "word": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.Relay/namespaces", "apiVersion": "2024-01-01", "name": "acme-relay", "location": "westeurope",
      "sku": { "name": "Standard" }, "properties": { "publicNetworkAccess": "Disabled" }
    },
    {
      "type": "Microsoft.Relay/namespaces/hybridConnections/authorizationRules", "apiVersion": "2024-01-01", "name": "acme-relay/plant/shop",
      "properties": { "rights": ["Send"] }
    }
  ]
}`,
  gives: { [open]: 'met', [narrow]: 'met', [manages]: 'met' },
  holds: { 'encrypt-in-transit': 'provider', 'limit-exposure': 'customer' },
};

export default examples(
  relay,
  variant(relay, {
    shows: 'a namespace that everybody may try, and a rule that opens and manages all of it',
    arm: [
      [', "properties": { "publicNetworkAccess": "Disabled" }', ''],
      [
        '"Microsoft.Relay/namespaces/hybridConnections/authorizationRules", "apiVersion": "2024-01-01", "name": "acme-relay/plant/shop"',
        '"Microsoft.Relay/namespaces/authorizationRules", "apiVersion": "2024-01-01", "name": "acme-relay/all"',
      ],
      ['"Send"', '"Manage"'],
    ],
    gives: { [open]: 'unmet', [narrow]: 'unmet', [manages]: 'unmet' },
  }),
  variant(relay, {
    shows: 'a namespace and a rule of which whoever deploys them says everything',
    arm: [
      ['"Disabled"', '"[parameters(\'word\')]"'],
      [
        '"Microsoft.Relay/namespaces/hybridConnections/authorizationRules", "apiVersion": "2024-01-01", "name": "acme-relay/plant/shop"',
        '"Microsoft.Relay/namespaces/authorizationRules", "apiVersion": "2024-01-01", "name": "[parameters(\'word\')]"',
      ],
      ['"Send"', '"Manage"'],
    ],
    gives: { [open]: 'unproven', [narrow]: 'unproven', [manages]: 'unproven' },
  }),
  {
    shows: 'a namespace in Terraform, and a rule for one connection',
    terraform: `
resource "azurerm_relay_namespace" "main" {
  name                = "acme-relay"
  resource_group_name = "live"
  location            = "westeurope"
  sku_name            = "Standard"
}

resource "azurerm_relay_hybrid_connection_authorization_rule" "shop" {
  name                   = "shop"
  resource_group_name    = "live"
  hybrid_connection_name = "plant"
  namespace_name         = azurerm_relay_namespace.main.name
  listen                 = false
  send                   = true
  manage                 = false
}`,
    gives: { [open]: 'unproven', [narrow]: 'met', [manages]: 'met' },
  },
);
