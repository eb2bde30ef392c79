import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.virtual-wan.encrypts-its-tunnels';
const wan: Example = {
  shows: 'a network of branches whose tunnels are encrypted',
  terraform: `
variable "plain" {
  type = bool
}

resource "azurerm_virtual_wan" "branches" {
  name                   = "branches"
  resource_group_name    = "live"
  location               = "westeurope"
  disable_vpn_encryption = false
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "plain": { "type": "bool" } },
  "resources": [
    {
      "type": "Microsoft.Network/virtualWans", "apiVersion": "2024-05-01", "name": "branches", "location": "westeurope",
      "properties": { "type": "Standard", "disableVpnEncryption": false }
    }
  ]
}`,
  gives: { [id]: 'met' },
  holds: { 'encrypt-in-transit': 'provider+customer' },
};

export default examples(
  wan,
  variant(wan, {
    shows: 'a network of branches whose tunnels are not encrypted',
    terraform: [['disable_vpn_encryption = false', 'disable_vpn_encryption = true']],
    arm: [['"disableVpnEncryption": false', '"disableVpnEncryption": true']],
    gives: { [id]: 'unmet' },
  }),
  variant(wan, {
    shows: 'a network of branches of which a parameter says whether its tunnels are encrypted',
    terraform: [['disable_vpn_encryption = false', 'disable_vpn_encryption = var.plain']],
    arm: [['"disableVpnEncryption": false', '"disableVpnEncryption": "[parameters(\'plain\')]"']],
    gives: { [id]: 'unproven' },
  }),
);
