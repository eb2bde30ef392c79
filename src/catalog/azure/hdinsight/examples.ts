import { type Example, examples, variant } from '../../../model/index.ts';

const all = (verdict: 'met' | 'unmet' | 'unproven'): Example['gives'] =>
  Object.fromEntries(['encrypts-between-nodes', 'uses-your-own-key', 'carries-no-password'].map(one => [`azure.hdinsight.${one}`, verdict]));

const cluster: Example = {
  shows: 'a cluster whose nodes talk encrypted, with a key of its own for its disks',
  terraform: `
variable "on" {
  type = bool
}
variable "word" {
  type = string
}

resource "random_password" "gateway" {
  length = 24
}

resource "azurerm_hdinsight_spark_cluster" "lake" {
  name                          = "acme-lake"
  resource_group_name           = "live"
  location                      = "westeurope"
  cluster_version               = "5.1"
  tier                          = "Standard"
  encryption_in_transit_enabled = true
  disk_encryption {
    key_vault_key_id = "https://acme.vault.azure.net/keys/lake/1"
  }
  gateway {
    username = "admin"
    password = random_password.gateway.result
  }
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "on": { "type": "bool" }, "word": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.HDInsight/clusters", "apiVersion": "2021-06-01", "name": "acme-lake", "location": "westeurope",
      "properties": {
        "clusterVersion": "5.1",
        "encryptionInTransitProperties": { "isEncryptionInTransitEnabled": true },
        "diskEncryptionProperties": { "vaultUri": "https://acme.vault.azure.net", "keyName": "lake", "keyVersion": "1" },
        "clusterDefinition": { "kind": "spark", "configurations": { "gateway": { "restAuthCredential.username": "admin" } } }
      }
    }
  ]
}`,
  gives: all('met'),
  holds: { 'control-keys': 'provider+customer', 'encrypt-in-transit': 'provider+customer' },
};

export default examples(
  cluster,
  variant(cluster, {
    shows: 'a cluster with its password for everybody to read, and the rest as it comes',
    terraform: [
      ['  encryption_in_transit_enabled = true\n  disk_encryption {\n    key_vault_key_id = "https://acme.vault.azure.net/keys/lake/1"\n  }\n', ''],
      ['random_password.gateway.result', '"correct-horse-battery"'],
    ],
    arm: [
      ['        "encryptionInTransitProperties": { "isEncryptionInTransitEnabled": true },\n', ''],
      ['        "diskEncryptionProperties": { "vaultUri": "https://acme.vault.azure.net", "keyName": "lake", "keyVersion": "1" },\n', ''],
      ['"restAuthCredential.username": "admin"', '"restAuthCredential.username": "admin", "restAuthCredential.password": "correct-horse-battery"'],
    ],
    gives: all('unmet'),
  }),
  variant(cluster, {
    shows: 'a cluster of which whoever deploys it says everything',
    terraform: [
      ['encryption_in_transit_enabled = true', 'encryption_in_transit_enabled = var.on'],
      ['"https://acme.vault.azure.net/keys/lake/1"', 'var.word'],
      ['random_password.gateway.result', 'var.word'],
    ],
    arm: [
      ['"isEncryptionInTransitEnabled": true', '"isEncryptionInTransitEnabled": "[parameters(\'on\')]"'],
      ['"keyName": "lake"', '"keyName": "[parameters(\'word\')]"'],
      ['"restAuthCredential.username": "admin"', '"restAuthCredential.username": "admin", "restAuthCredential.password": "[parameters(\'word\')]"'],
    ],
    gives: all('unproven'),
  }),
);
