import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.ai-services.connection-carries-no-secret';
const connection: Example = {
  shows: 'a connection of a project by identity',
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "key": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.CognitiveServices/accounts/projects/connections", "apiVersion": "2025-06-01", "name": "acme/shop/search",
      "properties": { "category": "CognitiveSearch", "target": "https://acme.search.windows.net", "authType": "AAD" }
    }
  ]
}`,
  gives: { [id]: 'met' },
  holds: { 'guard-credentials': 'customer' },
};

export default examples(
  connection,
  variant(connection, {
    shows: 'a connection of a project with its key for everybody to read',
    arm: [['"authType": "AAD"', '"authType": "CustomKeys", "credentials": { "keys": { "apiKey": "correct-horse-battery" } }']],
    gives: { [id]: 'unmet' },
  }),
  variant(connection, {
    shows: 'a connection of a project whose key comes from whoever deploys it',
    arm: [['"authType": "AAD"', '"authType": "ApiKey", "credentials": { "key": "[parameters(\'key\')]" }']],
    gives: { [id]: 'unproven' },
  }),
);
