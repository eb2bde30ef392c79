import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.logic-apps.connection-carries-no-secret';
const connection: Example = {
  shows: 'a connection without a password',
  terraform: `
variable "word" {
  type = string
}

resource "azurerm_api_connection" "mail" {
  name                = "mail"
  resource_group_name = "live"
  managed_api_id      = "/subscriptions/1111/providers/Microsoft.Web/locations/westeurope/managedApis/smtp"
  parameter_values = {
    serverAddress = "mail.acme.example"
    userName      = "shop"
  }
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "word": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.Web/connections", "apiVersion": "2016-06-01", "name": "mail", "location": "westeurope", 
      "properties": {
        "api": { "id": "/subscriptions/1111/providers/Microsoft.Web/locations/westeurope/managedApis/smtp" },
        "parameterValues": { "serverAddress": "mail.acme.example", "userName": "shop" }
      }
    }
  ]
}`,
  gives: { [id]: 'met' },
  holds: { 'guard-credentials': 'customer' },
};

export default examples(
  connection,
  variant(connection, {
    shows: 'a connection with its password for everybody to read',
    terraform: [['userName      = "shop"', 'password      = "correct-horse-battery"']],
    arm: [['"userName": "shop"', '"password": "correct-horse-battery"']],
    gives: { [id]: 'unmet' },
  }),
  variant(connection, {
    shows: 'a connection whose password comes from whoever deploys it',
    terraform: [['userName      = "shop"', 'password      = var.word']],
    arm: [['"userName": "shop"', '"password": "[parameters(\'word\')]"']],
    gives: { [id]: 'unproven' },
  }),
);
