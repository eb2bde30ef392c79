import type { Example } from '../../../model/index.ts';

const id = 'azure.data-factory';
const factory = '"/subscriptions/1111/resourceGroups/rg/providers/Microsoft.DataFactory/factories/acme"';

const azure = (network: string): string => `
variable "flag" {
  type = bool
}

resource "azurerm_data_factory_integration_runtime_azure" "copies" {
  name                    = "copies"
  data_factory_id         = ${factory}
  location                = "AutoResolve"
  virtual_network_enabled = ${network}
}`;
const template = (properties: string): string => `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "text": { "type": "string" } },
  "resources": [
    { "type": "Microsoft.DataFactory/factories/integrationRuntimes", "apiVersion": "2018-06-01", "name": "acme/copies", "properties": ${properties} }
  ]
}`;
const inNetwork = (name: string): string =>
  template(`{ "type": "Managed", "managedVirtualNetwork": { "type": "ManagedVirtualNetworkReference", "referenceName": "${name}" } }`);

export const runtimes: readonly Example[] = [
  {
    shows: 'a runtime of Microsoft’s in the managed network',
    terraform: azure('true'),
    arm: inNetwork('default'),
    gives: { [`${id}.runs-in-the-managed-network`]: 'met' },
    holds: { 'apply-os-patches': 'provider', 'apply-platform-patches': 'provider', 'upgrade-platform': 'provider' },
  },
  {
    shows: 'a runtime of Microsoft’s outside of it',
    terraform: azure('false'),
    arm: template('{ "type": "Managed" }'),
    gives: { [`${id}.runs-in-the-managed-network`]: 'unmet' },
  },
  {
    shows: 'a runtime of which it is not known where it stands',
    terraform: azure('var.flag'),
    arm: inNetwork("[parameters('text')]"),
    gives: { [`${id}.runs-in-the-managed-network`]: 'unproven' },
  },
  {
    shows: 'a runtime on machines of your own',
    terraform: `
resource "azurerm_data_factory_integration_runtime_self_hosted" "cellar" {
  name            = "cellar"
  data_factory_id = ${factory}
}`,
    arm: template('{ "type": "SelfHosted" }'),
    gives: { [`${id}.runs-in-the-managed-network`]: 'none' },
    holds: { 'apply-os-patches': 'customer', 'apply-platform-patches': 'provider+customer', 'upgrade-platform': 'customer', 'stop-malware': 'customer' },
  },
  {
    shows: 'a factory of which it is not known whether it has a managed network',
    terraform: `
variable "flag" {
  type = bool
}

resource "azurerm_data_factory" "open" {
  name                            = "acme-open"
  location                        = "westeurope"
  resource_group_name             = "rg"
  managed_virtual_network_enabled = var.flag
}`,
    gives: { [`${id}.has-a-managed-network`]: 'unproven' },
  },
];
