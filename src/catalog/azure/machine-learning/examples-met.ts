import { type Example, examples } from '../../../model/index.ts';

export const id = 'azure.machine-learning';
export const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
export const subnet = '/subscriptions/1111/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/hub/subnets/learning';
const ids = [
  'is-closed-to-public-networks',
  'lets-out-approved-traffic-only',
  'reaches-its-storage-by-identity',
  'encrypts-temporary-disks',
  'uses-your-own-key',
  'logs-are-collected',
  'cluster-renews-its-nodes',
  'cluster-takes-logins-of-the-directory-only',
  'cluster-has-no-public-addresses',
  'cluster-keeps-ssh-closed',
  'cluster-has-no-password',
  'cluster-stands-in-a-network',
  'instance-takes-logins-of-the-directory-only',
  'instance-has-no-public-address',
  'instance-keeps-ssh-closed',
  'instance-stands-in-a-network',
] as const;
export const all = (verdict: 'met' | 'unmet' | 'unproven'): Example['gives'] => Object.fromEntries(ids.map(one => [`${id}.${one}`, verdict]));

export const base: Example = {
  shows: 'a workspace that is closed, with a cluster that renews its nodes and an instance without a public address',
  terraform: `
variable "on" {
  type = bool
}
variable "word" {
  type = string
}
variable "nodes" {
  type = number
}

resource "azurerm_machine_learning_workspace" "churn" {
  name                          = "churn"
  location                      = "westeurope"
  resource_group_name           = "learning"
  application_insights_id       = "/subscriptions/1111/resourceGroups/learning/providers/Microsoft.Insights/components/churn"
  key_vault_id                  = "/subscriptions/1111/resourceGroups/learning/providers/Microsoft.KeyVault/vaults/churn"
  storage_account_id            = "/subscriptions/1111/resourceGroups/learning/providers/Microsoft.Storage/storageAccounts/churn"
  storage_account_access_type   = "Identity"
  public_network_access_enabled = false
  high_business_impact          = true

  identity {
    type = "SystemAssigned"
  }
  encryption {
    key_vault_id = "/subscriptions/1111/resourceGroups/learning/providers/Microsoft.KeyVault/vaults/keys"
    key_id       = "https://keys.vault.azure.net/keys/churn/1"
  }
  managed_network {
    isolation_mode = "AllowOnlyApprovedOutbound"
  }
}

resource "azurerm_monitor_diagnostic_setting" "churn" {
  name                       = "logs"
  target_resource_id         = azurerm_machine_learning_workspace.churn.id
  log_analytics_workspace_id = "/subscriptions/1111/resourceGroups/ops/providers/Microsoft.OperationalInsights/workspaces/logs"
  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_machine_learning_compute_cluster" "train" {
  name                          = "train"
  location                      = "westeurope"
  machine_learning_workspace_id = azurerm_machine_learning_workspace.churn.id
  vm_priority                   = "Dedicated"
  vm_size                       = "Standard_DS3_v2"
  local_auth_enabled            = false
  node_public_ip_enabled        = false
  ssh_public_access_enabled     = false
  subnet_resource_id            = "${subnet}"

  scale_settings {
    min_node_count                       = 0
    max_node_count                       = 4
    scale_down_nodes_after_idle_duration = "PT5M"
  }
}

resource "azurerm_machine_learning_compute_instance" "ada" {
  name                          = "ada"
  machine_learning_workspace_id = azurerm_machine_learning_workspace.churn.id
  virtual_machine_size          = "Standard_DS3_v2"
  authorization_type            = "personal"
  local_auth_enabled            = false
  node_public_ip_enabled        = false
  subnet_resource_id            = "${subnet}"
}`,
  arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "parameters": { "on": { "type": "bool" }, "word": { "type": "string" }, "nodes": { "type": "int" } },
  "resources": [
    {
      "type": "Microsoft.MachineLearningServices/workspaces", "apiVersion": "2024-10-01", "name": "churn", "location": "westeurope",
      "identity": { "type": "SystemAssigned" },
      "properties": {
        "storageAccount": "/subscriptions/1111/resourceGroups/learning/providers/Microsoft.Storage/storageAccounts/churn",
        "systemDatastoresAuthMode": "identity",
        "publicNetworkAccess": "Disabled",
        "hbiWorkspace": true,
        "encryption": {
          "status": "Enabled",
          "keyVaultProperties": { "keyVaultArmId": "/subscriptions/1111/resourceGroups/learning/providers/Microsoft.KeyVault/vaults/keys", "keyIdentifier": "https://keys.vault.azure.net/keys/churn/1" }
        },
        "managedNetwork": { "isolationMode": "AllowOnlyApprovedOutbound" }
      }
    },
    {
      "type": "Microsoft.MachineLearningServices/workspaces/computes", "apiVersion": "2024-10-01", "name": "churn/train", "location": "westeurope",
      "properties": {
        "computeType": "AmlCompute", "disableLocalAuth": true,
        "properties": {
          "vmSize": "Standard_DS3_v2", "enableNodePublicIp": false, "remoteLoginPortPublicAccess": "Disabled",
          "scaleSettings": { "minNodeCount": 0, "maxNodeCount": 4 },
          "subnet": { "id": "${subnet}" }
        }
      }
    },
    {
      "type": "Microsoft.MachineLearningServices/workspaces/computes", "apiVersion": "2024-10-01", "name": "churn/ada", "location": "westeurope",
      "properties": {
        "computeType": "ComputeInstance", "disableLocalAuth": true,
        "properties": { "vmSize": "Standard_DS3_v2", "enableNodePublicIp": false, "sshSettings": { "sshPublicAccess": "Disabled" }, "subnet": { "id": "${subnet}" } }
      }
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings", "apiVersion": "2021-05-01-preview", "name": "logs",
      "scope": "Microsoft.MachineLearningServices/workspaces/churn",
      "properties": { "logs": [{ "categoryGroup": "allLogs", "enabled": true }] }
    }
  ]
}`,
  gives: all('met'),
  holds: { 'apply-os-patches': 'provider', 'control-keys': 'provider+customer', 'encrypt-at-rest': 'provider+customer' },
};

export default examples(base);
