import { type Example, examples, variant } from '../../../model/index.ts';
import { accounts } from './accounts.ts';

const id = 'azure.netapp-files';

const base: Example = {
  shows: 'a volume that encrypts on the way, names its clients, and is copied, backed up and watched',
  terraform: `
variable "flag" {
  type = bool
}
variable "text" {
  type = string
}
variable "texts" {
  type = list(string)
}

resource "azurerm_netapp_volume" "homes" {
  name                             = "homes"
  location                         = "westeurope"
  resource_group_name              = "rg"
  account_name                     = "acme"
  pool_name                        = "fast"
  volume_path                      = "homes"
  service_level                    = "Premium"
  storage_quota_in_gb              = 100
  subnet_id                        = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/main/subnets/files"
  protocols                        = ["CIFS"]
  smb3_protocol_encryption_enabled = true
  encryption_key_source            = "Microsoft.KeyVault"

  export_policy_rule {
    rule_index      = 1
    allowed_clients = ["10.0.1.0/24"]
  }
  data_protection_snapshot_policy {
    snapshot_policy_id = "/subscriptions/1111/snapshots"
  }
  data_protection_backup_policy {
    backup_vault_id  = "/subscriptions/1111/vault"
    backup_policy_id = "/subscriptions/1111/backups"
  }
  data_protection_replication {
    remote_volume_location    = "northeurope"
    remote_volume_resource_id = "/subscriptions/1111/other"
    replication_frequency     = "hourly"
  }
  data_protection_advanced_ransomware {
    protection_enabled = true
  }
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "flag": { "type": "bool" }, "text": { "type": "string" }, "texts": { "type": "array" } },
  "resources": [
    {
      "type": "Microsoft.NetApp/netAppAccounts/capacityPools/volumes",
      "apiVersion": "2024-09-01",
      "name": "acme/fast/homes",
      "location": "westeurope",
      "properties": {
        "creationToken": "homes",
        "usageThreshold": 107374182400,
        "subnetId": "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/main/subnets/files",
        "protocolTypes": ["CIFS"],
        "smbEncryption": true,
        "encryptionKeySource": "Microsoft.KeyVault",
        "exportPolicy": { "rules": [{ "ruleIndex": 1, "allowedClients": "10.0.1.0/24" }] },
        "dataProtection": {
          "snapshot": { "snapshotPolicyId": "/subscriptions/1111/snapshots" },
          "backup": { "backupPolicyId": "/subscriptions/1111/backups" },
          "replication": { "remoteVolumeResourceId": "/subscriptions/1111/other" },
          "ransomwareProtection": { "desiredRansomwareProtectionState": "Enabled" }
        }
      }
    }
  ]
}`,
  gives: {
    [`${id}.encrypts-on-the-way`]: 'met',
    [`${id}.names-its-clients`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
    [`${id}.takes-snapshots`]: 'met',
    [`${id}.is-backed-up`]: 'met',
    [`${id}.is-copied-elsewhere`]: 'met',
    [`${id}.watches-for-ransomware`]: 'met',
  },
  holds: { 'limit-exposure': 'provider', 'encrypt-at-rest': 'provider', 'control-keys': 'provider+customer' },
};

export default examples(
  base,
  {
    shows: 'a volume that every client may mount, and of which little else is said',
    terraform: `
resource "azurerm_netapp_volume" "plain" {
  name                = "plain"
  location            = "westeurope"
  resource_group_name = "rg"
  account_name        = "acme"
  pool_name           = "fast"
  volume_path         = "plain"
  service_level       = "Premium"
  storage_quota_in_gb = 100
  subnet_id           = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/main/subnets/files"

  export_policy_rule {
    rule_index      = 1
    allowed_clients = ["0.0.0.0/0"]
  }
}`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.NetApp/netAppAccounts/capacityPools/volumes",
      "apiVersion": "2024-09-01",
      "name": "acme/fast/plain",
      "location": "westeurope",
      "properties": {
        "creationToken": "plain",
        "usageThreshold": 107374182400,
        "subnetId": "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/main/subnets/files",
        "exportPolicy": { "rules": [{ "ruleIndex": 1, "allowedClients": "0.0.0.0/0" }] }
      }
    }
  ]
}`,

    gives: {
      [`${id}.encrypts-on-the-way`]: 'unmet',
      [`${id}.names-its-clients`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'unmet',
      [`${id}.takes-snapshots`]: 'unmet',
      [`${id}.is-backed-up`]: 'unmet',
      [`${id}.is-copied-elsewhere`]: 'unmet',
      [`${id}.watches-for-ransomware`]: 'unmet',
    },
  },
  variant(base, {
    shows: 'a volume of which the settings are left to whoever deploys it',
    terraform: [
      ['smb3_protocol_encryption_enabled = true', 'smb3_protocol_encryption_enabled = var.flag'],
      ['"Microsoft.KeyVault"', 'var.text'],
      ['["10.0.1.0/24"]', '[var.text]'],
      ['"/subscriptions/1111/snapshots"', 'var.text'],
      ['"/subscriptions/1111/backups"', 'var.text'],
      ['"/subscriptions/1111/other"', 'var.text'],
      ['protection_enabled = true', 'protection_enabled = var.flag'],
    ],
    arm: [
      ['"smbEncryption": true', '"smbEncryption": "[parameters(\'flag\')]"'],
      ['"encryptionKeySource": "Microsoft.KeyVault"', '"encryptionKeySource": "[parameters(\'text\')]"'],
      ['"allowedClients": "10.0.1.0/24"', '"allowedClients": "[parameters(\'text\')]"'],
      ['"snapshotPolicyId": "/subscriptions/1111/snapshots"', '"snapshotPolicyId": "[parameters(\'text\')]"'],
      ['"backupPolicyId": "/subscriptions/1111/backups"', '"backupPolicyId": "[parameters(\'text\')]"'],
      ['"remoteVolumeResourceId": "/subscriptions/1111/other"', '"remoteVolumeResourceId": "[parameters(\'text\')]"'],
      ['"desiredRansomwareProtectionState": "Enabled"', '"desiredRansomwareProtectionState": "[parameters(\'text\')]"'],
    ],
    gives: {
      [`${id}.encrypts-on-the-way`]: 'unproven',
      [`${id}.names-its-clients`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
      [`${id}.takes-snapshots`]: 'unproven',
      [`${id}.is-backed-up`]: 'unproven',
      [`${id}.is-copied-elsewhere`]: 'unproven',
      [`${id}.watches-for-ransomware`]: 'unproven',
    },
  }),
  ...accounts,
);
