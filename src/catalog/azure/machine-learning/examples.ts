import { type Example, examples, variant } from '../../../model/index.ts';
import { all, base, id, schema, subnet } from './examples-met.ts';

export default examples(
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
