import { type Example, examples, variant } from '../../../model/index.ts';
import { all, base, id, renderer, schema, subnet } from './examples-met.ts';

export default examples(
  {
    shows: 'an account of which nothing is said, and a pool of Linux nodes with a password and an open port',
    terraform: `
resource "azurerm_batch_account" "lab" {
  name                = "lab"
  resource_group_name = "lab"
  location            = "westeurope"
}

resource "azurerm_batch_pool" "lab" {
  name                = "lab"
  resource_group_name = "lab"
  account_name        = azurerm_batch_account.lab.name
  vm_size             = "STANDARD_A1_V2"
  node_agent_sku_id   = "batch.node.ubuntu 22.04"

  storage_image_reference {
    publisher = "canonical"
    offer     = "0001-com-ubuntu-server-jammy"
    sku       = "22_04-lts"
    version   = "latest"
  }
  container_configuration {
    type = "DockerCompatible"
    container_registries {
      registry_server = "registry.example.com"
      user_name       = "lab"
      password        = "chosen-by-hand"
    }
  }
  network_configuration {
    endpoint_configuration {
      name                = "ssh"
      backend_port        = 22
      protocol            = "TCP"
      frontend_port_range = "4000-4100"
    }
  }
  start_task {
    command_line = "./install.sh"
    common_environment_properties = {
      LAB_PASSWORD = "correct horse battery"
    }
    user_identity {
      auto_user {
        elevation_level = "Admin"
      }
    }
  }
}`,
    arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "resources": [
    { "type": "Microsoft.Batch/batchAccounts", "apiVersion": "2024-07-01", "name": "lab", "location": "westeurope", "properties": {} },
    {
      "type": "Microsoft.Batch/batchAccounts/pools", "apiVersion": "2024-07-01", "name": "lab/lab",
      "properties": {
        "vmSize": "STANDARD_A1_V2",
        "deploymentConfiguration": {
          "virtualMachineConfiguration": {
            "nodeAgentSkuId": "batch.node.ubuntu 22.04",
            "imageReference": { "publisher": "canonical", "offer": "0001-com-ubuntu-server-jammy", "sku": "22_04-lts", "version": "latest" },
            "containerConfiguration": {
              "type": "DockerCompatible",
              "containerRegistries": [{ "registryServer": "registry.example.com", "username": "lab", "password": "chosen-by-hand" }]
            }
          }
        },
        "networkConfiguration": {
          "endpointConfiguration": {
            "inboundNatPools": [{ "name": "ssh", "backendPort": 22, "protocol": "TCP", "frontendPortRangeStart": 4000, "frontendPortRangeEnd": 4100 }]
          }
        },
        "startTask": {
          "commandLine": "./install.sh",
          "environmentSettings": [{ "name": "LAB_PASSWORD", "value": "correct horse battery" }],
          "userIdentity": { "autoUser": { "elevationLevel": "Admin" } }
        }
      }
    }
  ]
}`,
    gives: all('unmet'),
  },
  variant(base, {
    shows: 'the same, of which every setting is left to whoever deploys it',
    terraform: [
      ['default_action = "Deny"', 'default_action = var.word'],
      ['["AAD", "TaskAuthenticationToken"]', '["AAD", var.word]'],
      ['"SystemAssigned"', 'var.word'],
      ['"https://keys.vault.azure.net/keys/render/1"', 'var.word'],
      ['"AuditLog"', 'var.word'],
      ['enable_automatic_updates = true', 'enable_automatic_updates = var.on'],
      ['"NoPublicIPAddresses"', 'var.word'],
      [`"${subnet}"`, 'var.word'],
      ['source_address_prefix = "*"', 'source_address_prefix = var.word'],
      ['host_encryption_enabled = true', 'host_encryption_enabled = var.on'],
      ['secure_boot_enabled     = true', 'secure_boot_enabled = var.on'],
      ['type         = "UserAssigned"', 'type = var.word'],
      [`      identity_id         = "${renderer}"`, '      sas_key = var.word'],
      ['QUALITY = "high"', 'QUALITY = var.word'],
      ['"NonAdmin"', 'var.word'],
    ],
    arm: [
      ['"defaultAction": "Deny"', `"defaultAction": "[parameters('word')]"`],
      ['["AAD", "TaskAuthenticationToken"]', `["AAD", "[parameters('word')]"]`],
      ['"SystemAssigned"', `"[parameters('word')]"`],
      ['"https://keys.vault.azure.net/keys/render/1"', `"[parameters('word')]"`],
      ['"AuditLog"', `"[parameters('word')]"`],
      ['"enableAutomaticUpdates": true', `"enableAutomaticUpdates": "[parameters('on')]"`],
      ['"NoPublicIPAddresses"', `"[parameters('word')]"`],
      [`"subnetId": "${subnet}"`, `"subnetId": "[parameters('word')]"`],
      ['"sourceAddressPrefix": "*"', `"sourceAddressPrefix": "[parameters('word')]"`],
      ['"encryptionAtHost": true', `"encryptionAtHost": "[parameters('on')]"`],
      ['"secureBootEnabled": true', `"secureBootEnabled": "[parameters('on')]"`],
      ['"UserAssigned"', `"[parameters('word')]"`],
      [`"identityReference": { "resourceId": "${renderer}" }`, `"sasKey": "[parameters('word')]"`],
      ['"value": "high"', `"value": "[parameters('word')]"`],
      ['"NonAdmin"', `"[parameters('word')]"`],
    ],
    gives: all('unproven'),
  }),
  ...(
    [
      ['batch.node.ubuntu 22.04', true, 'new images'],
      ['batch.node.windows amd64', false, 'Windows Update'],
      ['batch.node.ubuntu 22.04', false, 'nobody but yourself'],
    ] as const
  ).map(
    ([agent, images, who]): Example => ({
      shows: `a pool whose nodes are fixed by ${who}`,
      arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Batch/batchAccounts/pools", "apiVersion": "2024-07-01", "name": "render/frames",
      "properties": {
        "vmSize": "STANDARD_D4S_V5",
        "deploymentConfiguration": { "virtualMachineConfiguration": { "nodeAgentSkuId": "${agent}" } },
        "upgradePolicy": { "mode": "Automatic", "automaticOSUpgradePolicy": { "enableAutomaticOSUpgrade": ${images}, "osRollingUpgradeDeferral": true } }
      }
    }
  ]
}`,
      gives: { [`${id}.pool-gets-its-fixes`]: who === 'nobody but yourself' ? 'unmet' : 'met' },
      holds: { 'apply-os-patches': who === 'nobody but yourself' ? 'customer' : 'provider+customer' },
    }),
  ),
);
