import { type Example, examples, variant } from '../../../model/index.ts';

const [secret, fetched] = ['azure.resource-manager.script-carries-no-secret', 'azure.resource-manager.script-stands-in-the-template'];
const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';

const careful: Example = {
  shows: 'a script that stands in the template and gets its password as a secure value',
  terraform: `
variable "password" {
  type      = string
  sensitive = true
}
variable "word" {
  type = string
}

resource "azurerm_resource_deployment_script_azure_cli" "seed" {
  name                = "seed"
  resource_group_name = "live"
  location            = "westeurope"
  version             = "2.60.0"
  retention_interval  = "P1D"
  script_content      = "./seed.sh"
  environment_variable {
    name         = "DB_PASSWORD"
    secure_value = var.password
  }
}`,
  arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "parameters": { "password": { "type": "securestring" }, "word": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.Resources/deploymentScripts", "apiVersion": "2023-08-01", "name": "seed", "location": "westeurope", "kind": "AzureCLI",
      "properties": {
        "azCliVersion": "2.60.0",
        "retentionInterval": "P1D",
        "scriptContent": "./seed.sh",
        "environmentVariables": [{ "name": "DB_PASSWORD", "secureValue": "[parameters('password')]" }]
      }
    }
  ]
}`,
  gives: { [secret]: 'met', [fetched]: 'met' },
  holds: { 'guard-supply-chain': 'provider+customer', 'retain-and-dispose': 'provider' },
};

export default examples(
  careful,
  variant(careful, {
    shows: 'a script from an address, with its password for everybody to read',
    terraform: [
      ['script_content      = "./seed.sh"', 'primary_script_uri  = "https://raw.githubusercontent.com/acme/scripts/main/seed.sh"'],
      ['secure_value = var.password', 'value        = "correct-horse-battery"'],
    ],
    arm: [
      ['"scriptContent": "./seed.sh"', '"primaryScriptUri": "https://raw.githubusercontent.com/acme/scripts/main/seed.sh"'],
      ['"secureValue": "[parameters(\'password\')]"', '"value": "correct-horse-battery"'],
    ],
    gives: { [secret]: 'unmet', [fetched]: 'unmet' },
  }),
  variant(careful, {
    shows: 'a script whose address and argument come from whoever deploys it',
    terraform: [['script_content      = "./seed.sh"', 'primary_script_uri  = var.word\n  command_line        = var.word']],
    arm: [['"scriptContent": "./seed.sh"', '"primaryScriptUri": "[parameters(\'word\')]", "arguments": "[parameters(\'word\')]"']],
    gives: { [secret]: 'unproven', [fetched]: 'unproven' },
  }),
);
