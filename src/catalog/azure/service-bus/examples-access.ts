import { type Example, examples, variant } from '../../../model/index.ts';

const [narrow, manages] = ['azure.service-bus.access-rule-opens-one-thing', 'azure.service-bus.access-rule-does-not-manage'];
const template = (type: string, name: string, right: string): string => `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "right": { "type": "string" } },
  "resources": [{ "type": "Microsoft.ServiceBus/namespaces/${type}", "apiVersion": "2024-01-01", "name": "${name}", "properties": { "rights": ["${right}"] } }]
}`;

const sender: Example = {
  shows: 'a rule by which one program sends to one queue',
  terraform: `
variable "manage" {
  type = bool
}

resource "azurerm_servicebus_queue_authorization_rule" "shop" {
  name = "shop"
  queue_id = "/subscriptions/1111/resourceGroups/live/providers/Microsoft.ServiceBus/namespaces/acme/queues/orders"
  send   = true
  manage = false
}`,
  arm: template('queues/authorizationRules', 'acme/orders/shop', 'Send'),
  gives: { [narrow]: 'met', [manages]: 'met' },
  holds: { 'grant-least-access': 'customer' },
};

export default examples(
  sender,
  {
    shows: 'a rule that gives everything in the namespace',
    terraform: `
resource "azurerm_servicebus_namespace_authorization_rule" "all" {
  name = "all"
  namespace_id = "/subscriptions/1111/resourceGroups/live/providers/Microsoft.ServiceBus/namespaces/acme"
  listen = true
  send   = true
  manage = true
}`,
    arm: template('authorizationRules', 'acme/all', 'Manage'),
    gives: { [narrow]: 'unmet', [manages]: 'unmet' },
  },
  {
    shows: 'the rule that the namespace is made with',
    terraform: `
resource "azurerm_servicebus_namespace_authorization_rule" "root" {
  name = "RootManageSharedAccessKey"
  namespace_id = "/subscriptions/1111/resourceGroups/live/providers/Microsoft.ServiceBus/namespaces/acme"
  listen = true
  send   = true
  manage = true
}`,
    arm: template('authorizationRules', 'acme/RootManageSharedAccessKey', 'Manage'),
    gives: { [narrow]: 'met', [manages]: 'met' },
  },
  variant(sender, {
    shows: 'a rule whose right comes from whoever deploys it',
    terraform: [['manage = false', 'manage = var.manage']],
    arm: [['["Send"]', '["[parameters(\'right\')]"]']],
    gives: { [narrow]: 'met', [manages]: 'unproven' },
  }),
  {
    shows: 'a rule for the whole namespace, with a name that is not known',
    terraform: `
variable "name" {
  type = string
}

resource "azurerm_servicebus_namespace_authorization_rule" "some" {
  name = var.name
  namespace_id = "/subscriptions/1111/resourceGroups/live/providers/Microsoft.ServiceBus/namespaces/acme"
  manage = true
}`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "name": { "type": "string" } },
  "resources": [
    { "type": "Microsoft.ServiceBus/namespaces/authorizationRules", "apiVersion": "2024-01-01", "name": "[parameters('name')]", "properties": { "rights": ["Manage"] } }
  ]
}`,
    gives: { [narrow]: 'unproven', [manages]: 'unproven' },
  },
);
