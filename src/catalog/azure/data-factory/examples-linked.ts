import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.data-factory.linked-service-carries-no-secret';
const connection: Example = {
  shows: 'a connection whose password a vault keeps',
  terraform: `
variable "word" {
  type = string
}

resource "azurerm_data_factory_linked_service_sql_server" "shop" {
  name              = "shop"
  data_factory_id   = "/subscriptions/1111/resourceGroups/live/providers/Microsoft.DataFactory/factories/acme"
  connection_string = "Server=db.acme.example;Database=shop;User ID=loader"
  key_vault_password {
    linked_service_name = "vault"
    secret_name         = "shop"
  }
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "word": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.DataFactory/factories/linkedservices", "apiVersion": "2018-06-01", "name": "acme/shop", 
      "properties": {
        "type": "SqlServer",
        "typeProperties": {
          "connectionString": "Server=db.acme.example;Database=shop;User ID=loader",
          "password": { "type": "AzureKeyVaultSecret", "store": { "referenceName": "vault", "type": "LinkedServiceReference" }, "secretName": "shop" }
        }
      }
    }
  ]
}`,
  gives: { [id]: 'met' },
  holds: { 'guard-credentials': 'provider+customer' },
};

export default examples(
  connection,
  variant(connection, {
    shows: 'a connection with its password for everybody to read',
    terraform: [['User ID=loader"', 'User ID=loader;Password=correct-horse-battery"']],
    arm: [['User ID=loader"', 'User ID=loader;Password=correct-horse-battery"']],
    gives: { [id]: 'unmet' },
  }),
  variant(connection, {
    shows: 'a connection whose password comes from whoever deploys it',
    terraform: [['User ID=loader"', 'User ID=loader;Password=${var.word}"']],
    arm: [
      [
        '"Server=db.acme.example;Database=shop;User ID=loader"',
        "\"[concat('Server=db.acme.example;Database=shop;User ID=loader;Password=', parameters('word'))]\"",
      ],
    ],
    gives: { [id]: 'unproven' },
  }),
);
