import { type Example, examples } from '../../../model/index.ts';

export const id = 'azure.batch';
export const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
export const subnet = '/subscriptions/1111/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/hub/subnets/batch';
export const renderer = '/subscriptions/1111/resourceGroups/render/providers/Microsoft.ManagedIdentity/userAssignedIdentities/renderer';
const ids = [
  'denies-other-networks',
  'refuses-shared-keys',
  'has-an-identity',
  'uses-your-own-key',
  'logs-are-collected',
  'pool-gets-its-fixes',
  'pool-has-no-public-addresses',
  'pool-opens-no-port-to-everybody',
  'pool-stands-in-a-network',
  'pool-encrypts-at-the-host',
  'pool-starts-signed-systems-only',
  'pool-has-an-identity',
  'pool-opens-stores-by-identity',
  'pool-start-task-holds-no-secrets',
  'pool-start-task-is-no-administrator',
] as const;
export const all = (verdict: 'met' | 'unmet' | 'unproven'): Example['gives'] => Object.fromEntries(ids.map(one => [`${id}.${one}`, verdict]));

export const base: Example = {
  shows: 'an account for named networks, and a pool of Windows nodes that only a network of ours reaches',
  terraform: `
variable "on" {
  type = bool
}
variable "word" {
  type = string
}

resource "azurerm_batch_account" "render" {
  name                         = "render"
  resource_group_name          = "render"
  location                     = "westeurope"
  allowed_authentication_modes = ["AAD", "TaskAuthenticationToken"]

  network_profile {
    account_access {
      default_action = "Deny"
      ip_rule {
        ip_range = "203.0.113.0/24"
      }
    }
  }
  identity {
    type = "SystemAssigned"
  }
  encryption {
    key_vault_key_id = "https://keys.vault.azure.net/keys/render/1"
  }
}

resource "azurerm_monitor_diagnostic_setting" "render" {
  name                       = "logs"
  target_resource_id         = azurerm_batch_account.render.id
  log_analytics_workspace_id = "/subscriptions/1111/resourceGroups/ops/providers/Microsoft.OperationalInsights/workspaces/logs"
  enabled_log {
    category = "AuditLog"
  }
}

resource "azurerm_batch_pool" "frames" {
  name                = "frames"
  resource_group_name = "render"
  account_name        = azurerm_batch_account.render.name
  vm_size             = "STANDARD_D4S_V5"
  node_agent_sku_id   = "batch.node.windows amd64"

  fixed_scale {
    target_dedicated_nodes = 2
  }
  storage_image_reference {
    publisher = "microsoftwindowsserver"
    offer     = "windowsserver"
    sku       = "2022-datacenter-core"
    version   = "latest"
  }
  identity {
    type         = "UserAssigned"
    identity_ids = ["${renderer}"]
  }
  network_configuration {
    subnet_id                        = "${subnet}"
    public_address_provisioning_type = "NoPublicIPAddresses"
    endpoint_configuration {
      name                = "desktop"
      backend_port        = 3389
      protocol            = "TCP"
      frontend_port_range = "49000-49100"
      network_security_group_rules {
        access                = "Allow"
        priority              = 200
        source_address_prefix = "10.1.0.0/16"
      }
      network_security_group_rules {
        access                = "Deny"
        priority              = 300
        source_address_prefix = "*"
      }
    }
  }
  security_profile {
    host_encryption_enabled = true
    security_type           = "trustedLaunch"
    secure_boot_enabled     = true
    vtpm_enabled            = true
  }
  mount {
    azure_blob_file_system {
      account_name        = "frames"
      container_name      = "in"
      relative_mount_path = "in"
      identity_id         = "${renderer}"
    }
  }
  start_task {
    command_line = "cmd /c install.cmd"
    common_environment_properties = {
      QUALITY = "high"
    }
    user_identity {
      auto_user {
        elevation_level = "NonAdmin"
        scope           = "Task"
      }
    }
  }
  windows {
    enable_automatic_updates = true
  }
}`,
  arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "parameters": { "on": { "type": "bool" }, "word": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.Batch/batchAccounts", "apiVersion": "2024-07-01", "name": "render", "location": "westeurope",
      "identity": { "type": "SystemAssigned" },
      "properties": {
        "allowedAuthenticationModes": ["AAD", "TaskAuthenticationToken"],
        "networkProfile": { "accountAccess": { "defaultAction": "Deny", "ipRules": [{ "action": "Allow", "value": "203.0.113.0/24" }] } },
        "encryption": { "keySource": "Microsoft.KeyVault", "keyVaultProperties": { "keyIdentifier": "https://keys.vault.azure.net/keys/render/1" } }
      }
    },
    {
      "type": "Microsoft.Batch/batchAccounts/pools", "apiVersion": "2024-07-01", "name": "render/frames",
      "identity": { "type": "UserAssigned", "userAssignedIdentities": { "${renderer}": {} } },
      "properties": {
        "vmSize": "STANDARD_D4S_V5",
        "deploymentConfiguration": {
          "virtualMachineConfiguration": {
            "nodeAgentSkuId": "batch.node.windows amd64",
            "imageReference": { "publisher": "microsoftwindowsserver", "offer": "windowsserver", "sku": "2022-datacenter-core", "version": "latest" },
            "windowsConfiguration": { "enableAutomaticUpdates": true },
            "securityProfile": { "encryptionAtHost": true, "securityType": "trustedLaunch", "uefiSettings": { "secureBootEnabled": true, "vTpmEnabled": true } }
          }
        },
        "networkConfiguration": {
          "subnetId": "${subnet}",
          "publicIPAddressConfiguration": { "provision": "NoPublicIPAddresses" },
          "endpointConfiguration": {
            "inboundNatPools": [
              {
                "name": "desktop", "backendPort": 3389, "protocol": "TCP", "frontendPortRangeStart": 49000, "frontendPortRangeEnd": 49100,
                "networkSecurityGroupRules": [
                  { "access": "Allow", "priority": 200, "sourceAddressPrefix": "10.1.0.0/16" },
                  { "access": "Deny", "priority": 300, "sourceAddressPrefix": "*" }
                ]
              }
            ]
          }
        },
        "mountConfiguration": [
          { "azureBlobFileSystemConfiguration": { "accountName": "frames", "containerName": "in", "relativeMountPath": "in", "identityReference": { "resourceId": "${renderer}" } } }
        ],
        "startTask": {
          "commandLine": "cmd /c install.cmd",
          "environmentSettings": [{ "name": "QUALITY", "value": "high" }],
          "userIdentity": { "autoUser": { "elevationLevel": "NonAdmin", "scope": "Task" } }
        }
      }
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings", "apiVersion": "2021-05-01-preview", "name": "logs",
      "scope": "Microsoft.Batch/batchAccounts/render",
      "properties": { "logs": [{ "category": "AuditLog", "enabled": true }] }
    }
  ]
}`,
  gives: all('met'),
  holds: { 'control-keys': 'provider+customer', 'encrypt-in-transit': 'provider' },
};

export default examples(base);
