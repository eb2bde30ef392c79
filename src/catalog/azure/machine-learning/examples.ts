import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.machine-learning';
const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const subnet = '/subscriptions/1111/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/hub/subnets/learning';
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
const all = (verdict: 'met' | 'unmet' | 'unproven'): Example['gives'] => Object.fromEntries(ids.map(one => [`${id}.${one}`, verdict]));

const base: Example = {
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

export default examples(
  base,
  {
    shows: 'a workspace, a cluster and an instance of which the least is said, and a password for the nodes',
    terraform: `
resource "azurerm_machine_learning_workspace" "lab" {
  name                    = "lab"
  location                = "westeurope"
  resource_group_name     = "learning"
  application_insights_id = "/subscriptions/1111/resourceGroups/learning/providers/Microsoft.Insights/components/lab"
  key_vault_id            = "/subscriptions/1111/resourceGroups/learning/providers/Microsoft.KeyVault/vaults/lab"
  storage_account_id      = "/subscriptions/1111/resourceGroups/learning/providers/Microsoft.Storage/storageAccounts/lab"
  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_machine_learning_compute_cluster" "hot" {
  name                          = "hot"
  location                      = "westeurope"
  machine_learning_workspace_id = azurerm_machine_learning_workspace.lab.id
  vm_priority                   = "LowPriority"
  vm_size                       = "Standard_DS2_v2"
  ssh_public_access_enabled     = true
  ssh {
    admin_username = "lab"
    admin_password = "chosen-by-hand"
  }
  scale_settings {
    min_node_count                       = 2
    max_node_count                       = 4
    scale_down_nodes_after_idle_duration = "PT30M"
  }
}

resource "azurerm_machine_learning_compute_instance" "bob" {
  name                          = "bob"
  machine_learning_workspace_id = azurerm_machine_learning_workspace.lab.id
  virtual_machine_size          = "Standard_DS2_v2"
  ssh {
    public_key = "ssh-rsa AAAA"
  }
}`,
    arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.MachineLearningServices/workspaces", "apiVersion": "2024-10-01", "name": "lab", "location": "westeurope",
      "identity": { "type": "SystemAssigned" }, "properties": {}
    },
    {
      "type": "Microsoft.MachineLearningServices/workspaces/computes", "apiVersion": "2024-10-01", "name": "lab/hot", "location": "westeurope",
      "properties": {
        "computeType": "AmlCompute",
        "properties": {
          "vmSize": "Standard_DS2_v2", "remoteLoginPortPublicAccess": "Enabled", "scaleSettings": { "minNodeCount": 2, "maxNodeCount": 4 },
          "userAccountCredentials": { "adminUserName": "lab", "adminUserPassword": "chosen-by-hand" }
        }
      }
    },
    {
      "type": "Microsoft.MachineLearningServices/workspaces/computes", "apiVersion": "2024-10-01", "name": "lab/bob", "location": "westeurope",
      "properties": {
        "computeType": "ComputeInstance",
        "properties": { "vmSize": "Standard_DS2_v2", "sshSettings": { "sshPublicAccess": "Enabled", "adminPublicKey": "ssh-rsa AAAA" } }
      }
    }
  ]
}`,
    gives: all('unmet'),
  },
  variant(base, {
    shows: 'the same, of which every setting is left to whoever deploys it',
    terraform: [
      ['public_network_access_enabled = false', 'public_network_access_enabled = var.on'],
      ['"AllowOnlyApprovedOutbound"', 'var.word'],
      ['"Identity"', 'var.word'],
      ['high_business_impact          = true', 'high_business_impact = var.on'],
      ['"https://keys.vault.azure.net/keys/churn/1"', 'var.word'],
      ['"allLogs"', 'var.word'],
      ['min_node_count                       = 0', 'min_node_count = var.nodes'],
      [
        `  local_auth_enabled            = false
  node_public_ip_enabled        = false
  ssh_public_access_enabled     = false
  subnet_resource_id            = "${subnet}"`,
        `  local_auth_enabled            = var.on
  node_public_ip_enabled        = var.on
  ssh_public_access_enabled     = var.on
  subnet_resource_id            = var.word
  ssh {
    admin_username = "lab"
    admin_password = var.word
  }`,
      ],
      [
        `  authorization_type            = "personal"
  local_auth_enabled            = false
  node_public_ip_enabled        = false
  subnet_resource_id            = "${subnet}"`,
        `  local_auth_enabled            = var.on
  node_public_ip_enabled        = var.on
  subnet_resource_id            = var.word
  dynamic "ssh" {
    for_each = var.word == "" ? [] : [1]
    content {
      public_key = var.word
    }
  }`,
      ],
    ],
    arm: [
      ['"publicNetworkAccess": "Disabled"', `"publicNetworkAccess": "[parameters('word')]"`],
      ['"AllowOnlyApprovedOutbound"', `"[parameters('word')]"`],
      ['"systemDatastoresAuthMode": "identity"', `"systemDatastoresAuthMode": "[parameters('word')]"`],
      ['"hbiWorkspace": true', `"hbiWorkspace": "[parameters('on')]"`],
      ['"https://keys.vault.azure.net/keys/churn/1"', `"[parameters('word')]"`],
      ['"allLogs"', `"[parameters('word')]"`],
      ['"minNodeCount": 0', `"minNodeCount": "[parameters('nodes')]"`],
      ['"AmlCompute", "disableLocalAuth": true', `"AmlCompute", "disableLocalAuth": "[parameters('on')]"`],
      [
        '"enableNodePublicIp": false, "remoteLoginPortPublicAccess": "Disabled"',
        `"enableNodePublicIp": "[parameters('on')]", "remoteLoginPortPublicAccess": "[parameters('word')]", "userAccountCredentials": { "adminUserPassword": "[parameters('word')]" }`,
      ],
      [`"subnet": { "id": "${subnet}" }\n`, `"subnet": { "id": "[parameters('word')]" }\n`],
      ['"ComputeInstance", "disableLocalAuth": true', `"ComputeInstance", "disableLocalAuth": "[parameters('on')]"`],
      [
        `"enableNodePublicIp": false, "sshSettings": { "sshPublicAccess": "Disabled" }, "subnet": { "id": "${subnet}" }`,
        `"enableNodePublicIp": "[parameters('on')]", "sshSettings": { "sshPublicAccess": "[parameters('word')]" }, "subnet": { "id": "[parameters('word')]" }`,
      ],
    ],
    gives: all('unproven'),
  }),
  ...([0, 1] as const).map(
    (nodes): Example => ({
      shows: nodes === 0 ? 'a cluster that goes down to zero' : 'a cluster that always keeps a node',
      terraform: `
resource "azurerm_machine_learning_compute_cluster" "train" {
  name                          = "train"
  location                      = "westeurope"
  machine_learning_workspace_id = "/subscriptions/1111/resourceGroups/learning/providers/Microsoft.MachineLearningServices/workspaces/churn"
  vm_priority                   = "Dedicated"
  vm_size                       = "Standard_DS3_v2"
  scale_settings {
    min_node_count                       = ${nodes}
    max_node_count                       = 4
    scale_down_nodes_after_idle_duration = "PT5M"
  }
}`,
      gives: { [`${id}.cluster-renews-its-nodes`]: nodes === 0 ? 'met' : 'unmet' },
      holds: { 'apply-os-patches': nodes === 0 ? 'provider+customer' : 'customer' },
    }),
  ),
  ...(['AADToken', 'Key', `[parameters('word')]`] as const).map(
    (mode): Example => ({
      shows: `an endpoint whose callers authenticate with ${mode.startsWith('[') ? 'whatever is said at deployment' : mode}`,
      arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "parameters": { "word": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.MachineLearningServices/workspaces/onlineEndpoints", "apiVersion": "2024-10-01", "name": "churn/score", "location": "westeurope",
      "identity": { "type": "SystemAssigned" },
      "properties": { "authMode": "${mode}"${mode === 'Key' ? '' : `, "publicNetworkAccess": "${mode === 'AADToken' ? 'Disabled' : mode}"`} }
    }
  ]
}`,
      gives: Object.fromEntries(
        ['endpoint-asks-for-tokens', 'endpoint-is-closed-to-public-networks'].map(one => [
          `${id}.${one}`,
          mode === 'AADToken' ? 'met' : mode === 'Key' ? 'unmet' : 'unproven',
        ]),
      ),
      holds: { 'apply-os-patches': 'provider' },
    }),
  ),
);
