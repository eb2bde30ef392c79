import { type Example, examples } from '../../../model/index.ts';

const id = 'azure.managed-identity';
const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const issuer = 'https://token.actions.githubusercontent.com';

const trusting = (shows: string, subject: string, gives: Example['gives']): Example => ({
  shows,
  terraform: `
variable "word" {
  type = string
}
resource "azurerm_user_assigned_identity" "deployer" {
  name                = "deployer"
  resource_group_name = "ops"
  location            = "westeurope"
}
resource "azurerm_federated_identity_credential" "deployer" {
  name                      = "pipeline"
  user_assigned_identity_id = azurerm_user_assigned_identity.deployer.id
  audience                  = ["api://AzureADTokenExchange"]
  issuer                    = "${issuer}"
  subject                   = ${subject === '' ? 'var.word' : `"${subject}"`}
}`,
  arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "parameters": { "word": { "type": "string" } },
  "resources": [
    { "type": "Microsoft.ManagedIdentity/userAssignedIdentities", "apiVersion": "2023-01-31", "name": "deployer", "location": "westeurope" },
    {
      "type": "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials", "apiVersion": "2023-01-31", "name": "deployer/pipeline",
      "properties": { "audiences": ["api://AzureADTokenExchange"], "issuer": "${issuer}", "subject": "${subject === '' ? `[parameters('word')]` : subject}" }
    }
  ]
}`,
  gives,
});
const both = (verdict: 'met' | 'unmet' | 'unproven'): Example['gives'] => ({
  [`${id}.trusts-no-pull-requests`]: verdict,
  [`${id}.trusts-no-default-account`]: verdict,
});

export default examples(
  {
    ...trusting('an identity for one environment of a repository', 'repo:acme/shop:environment:production', both('met')),
    holds: { 'guard-credentials': 'provider' },
  },
  trusting('an identity for whoever opens a pull request', 'repo:acme/shop:pull_request', {
    [`${id}.trusts-no-pull-requests`]: 'unmet',
    [`${id}.trusts-no-default-account`]: 'met',
  }),
  trusting('an identity for every program of a namespace that names no account', 'system:serviceaccount:shop:default', {
    [`${id}.trusts-no-pull-requests`]: 'met',
    [`${id}.trusts-no-default-account`]: 'unmet',
  }),
  trusting('an identity whose subject is left to whoever deploys it', '', both('unproven')),
  {
    shows: 'an application that trusts pull requests',
    terraform: `
resource "azuread_application_federated_identity_credential" "plan" {
  application_id = "/applications/1111"
  display_name   = "plan"
  audiences      = ["api://AzureADTokenExchange"]
  issuer         = "${issuer}"
  subject        = "repo:acme/infrastructure:pull_request"
}`,
    bicep: `
extension 'br:mcr.microsoft.com/bicep/extensions/microsoftgraph/v1.0:0.1.8-preview' as graph

resource infrastructure 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: 'infrastructure'
  displayName: 'infrastructure'
}

resource plan 'Microsoft.Graph/applications/federatedIdentityCredentials@v1.0' = {
  name: 'infrastructure/plan'
  audiences: ['api://AzureADTokenExchange']
  issuer: '${issuer}'
  subject: 'repo:acme/infrastructure:pull_request'
}`,
    gives: { [`${id}.trusts-no-pull-requests`]: 'unmet' },
  },
);
