import type { Example } from '../../../model/index.ts';

const id = 'azure.netapp-files';
const inTerraform = (lines: string): string => `
variable "flag" {
  type = bool
}

resource "azurerm_netapp_account" "files" {
  name                = "acme-files"
  location            = "westeurope"
  resource_group_name = "rg"

  active_directory {
    username        = "join"
    password        = "read-from-a-vault"
    smb_server_name = "FILES"
    dns_servers     = ["10.0.0.4"]
    domain          = "acme.example"
${lines}
  }
}`;
const inTemplate = (settings: string): string => `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "flag": { "type": "bool" } },
  "resources": [
    {
      "type": "Microsoft.NetApp/netAppAccounts",
      "apiVersion": "2024-09-01",
      "name": "acme-files",
      "location": "westeurope",
      "properties": { "activeDirectories": [{ "username": "join", "domain": "acme.example", "dns": "10.0.0.4"${settings} }] }
    }
  ]
}`;

export const accounts: readonly Example[] = [
  {
    shows: 'an account that talks to its directory over TLS and with AES',
    terraform: inTerraform('    aes_encryption_enabled = true\n    ldap_over_tls_enabled = true'),
    arm: inTemplate(', "aesEncryption": true, "ldapOverTLS": true'),
    gives: { [`${id}.talks-to-the-directory-over-tls`]: 'met', [`${id}.uses-aes-with-the-directory`]: 'met' },
    holds: { 'encrypt-in-transit': 'customer' },
  },
  {
    shows: 'an account that talks to its directory in the clear',
    terraform: inTerraform(''),
    arm: inTemplate(''),
    gives: { [`${id}.talks-to-the-directory-over-tls`]: 'unmet', [`${id}.uses-aes-with-the-directory`]: 'unmet' },
  },
  {
    shows: 'an account of which the settings are left to whoever deploys it',
    terraform: inTerraform('    aes_encryption_enabled = var.flag\n    ldap_over_tls_enabled = var.flag'),
    arm: inTemplate(', "aesEncryption": "[parameters(\'flag\')]", "ldapOverTLS": "[parameters(\'flag\')]"'),
    gives: { [`${id}.talks-to-the-directory-over-tls`]: 'unproven', [`${id}.uses-aes-with-the-directory`]: 'unproven' },
  },
  {
    shows: 'an account that joins no directory',
    terraform: `
resource "azurerm_netapp_account" "alone" {
  name                = "acme-alone"
  location            = "westeurope"
  resource_group_name = "rg"
}`,
    gives: { [`${id}.talks-to-the-directory-over-tls`]: 'none', [`${id}.uses-aes-with-the-directory`]: 'none' },
  },
];
