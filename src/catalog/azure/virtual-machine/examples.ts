import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.virtual-machine';

const linux: Example = {
  shows: 'a machine with Linux that takes keys only, boots what is signed and is patched by the platform',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}

resource "azurerm_network_interface" "app" {
  name                  = "app"
  location              = "westeurope"
  resource_group_name   = "rg"
  ip_forwarding_enabled = false

  ip_configuration {
    name                          = "internal"
    subnet_id                     = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/app"
    private_ip_address_allocation = "Dynamic"
  }
}

resource "azurerm_linux_virtual_machine" "app" {
  name                            = "app"
  location                        = "westeurope"
  resource_group_name             = "rg"
  size                            = "Standard_D2s_v5"
  admin_username                  = "ops"
  network_interface_ids           = [azurerm_network_interface.app.id]
  disable_password_authentication = true
  encryption_at_host_enabled      = true
  secure_boot_enabled             = true
  vtpm_enabled                    = true
  allow_extension_operations      = false
  patch_mode                      = "AutomaticByPlatform"
  custom_data                     = base64encode("#!/bin/sh\\napt-get update")

  admin_ssh_key {
    username   = "ops"
    public_key = "ssh-ed25519 AAAA ops"
  }
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_ZRS"
  }
  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }
}

resource "azurerm_backup_protected_vm" "app" {
  resource_group_name = "rg"
  recovery_vault_name = "vault"
  source_vm_id        = azurerm_linux_virtual_machine.app.id
  backup_policy_id    = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.RecoveryServices/vaults/vault/backupPolicies/daily"
}`,
  bicep: `
param on bool
param text string

resource nic 'Microsoft.Network/networkInterfaces@2024-05-01' = {
  name: 'app'
  location: 'westeurope'
  properties: {
    enableIPForwarding: false
    ipConfigurations: [
      {
        name: 'internal'
        properties: {
          subnet: {
            id: '/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/app'
          }
          privateIPAllocationMethod: 'Dynamic'
        }
      }
    ]
  }
}

resource app 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: 'app'
  location: 'westeurope'
  properties: {
    hardwareProfile: {
      vmSize: 'Standard_D2s_v5'
    }
    securityProfile: {
      securityType: 'TrustedLaunch'
      encryptionAtHost: true
      uefiSettings: {
        secureBootEnabled: true
        vTpmEnabled: true
      }
    }
    osProfile: {
      computerName: 'app'
      adminUsername: 'ops'
      allowExtensionOperations: false
      customData: base64('#!/bin/sh\\napt-get update')
      linuxConfiguration: {
        disablePasswordAuthentication: true
        patchSettings: {
          patchMode: 'AutomaticByPlatform'
        }
        ssh: {
          publicKeys: [
            {
              path: '/home/ops/.ssh/authorized_keys'
              keyData: 'ssh-ed25519 AAAA ops'
            }
          ]
        }
      }
    }
    storageProfile: {
      imageReference: {
        publisher: 'Canonical'
        offer: 'ubuntu-24_04-lts'
        sku: 'server'
        version: 'latest'
      }
    }
    networkProfile: {
      networkInterfaces: [
        {
          id: nic.id
        }
      ]
    }
  }
}

resource protected 'Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems@2024-04-01' = {
  name: 'vault/Azure/iaasvmcontainer;iaasvmcontainerv2;rg;app/vm;iaasvmcontainerv2;rg;app'
  properties: {
    protectedItemType: 'Microsoft.Compute/virtualMachines'
    policyId: '/subscriptions/1111/resourceGroups/rg/providers/Microsoft.RecoveryServices/vaults/vault/backupPolicies/daily'
    sourceResourceId: app.id
  }
}`,
  gives: {
    [`${id}.logs-in-by-key`]: 'met',
    [`${id}.keeps-secrets-out-of-its-script`]: 'met',
    [`${id}.is-patched-by-itself`]: 'met',
    [`${id}.encrypts-at-host`]: 'met',
    [`${id}.boots-only-signed-software`]: 'met',
    [`${id}.measures-its-boot`]: 'met',
    [`${id}.takes-no-extensions`]: 'met',
    [`${id}.is-backed-up`]: 'met',
    [`${id}.runs-a-system-that-is-still-fixed`]: 'met',
    [`${id}.has-no-public-address`]: 'met',
    [`${id}.forwards-nothing`]: 'met',
  },
  holds: { 'apply-os-patches': 'provider+customer', 'encrypt-at-rest': 'provider+customer' },
};
const says = (verdict: 'met' | 'unmet' | 'unproven') => Object.fromEntries(Object.keys(linux.gives).map(check => [check, verdict]));

export default examples(
  linux,
  variant(linux, {
    shows: 'a machine of which every setting is left to whoever deploys it',
    terraform: [
      ['ip_forwarding_enabled = false', 'ip_forwarding_enabled = var.on'],
      ['    private_ip_address_allocation = "Dynamic"', '    public_ip_address_id          = var.text'],
      ['disable_password_authentication = true', 'disable_password_authentication = var.on'],
      ['encryption_at_host_enabled      = true', 'encryption_at_host_enabled      = var.on'],
      ['secure_boot_enabled             = true', 'secure_boot_enabled             = var.on'],
      ['vtpm_enabled                    = true', 'vtpm_enabled                    = var.on'],
      ['allow_extension_operations      = false', 'allow_extension_operations      = var.on'],
      ['"AutomaticByPlatform"', 'var.text'],
      ['base64encode("#!/bin/sh\\napt-get update")', 'var.text'],
      ['"server"', 'var.text'],
      ['source_vm_id        = azurerm_linux_virtual_machine.app.id', 'source_vm_id        = var.text'],
    ],
    bicep: [
      ['enableIPForwarding: false', 'enableIPForwarding: on'],
      ["          privateIPAllocationMethod: 'Dynamic'", '          publicIPAddress: {\n            id: text\n          }'],
      ['disablePasswordAuthentication: true', 'disablePasswordAuthentication: on'],
      ['encryptionAtHost: true', 'encryptionAtHost: on'],
      ['secureBootEnabled: true', 'secureBootEnabled: on'],
      ['vTpmEnabled: true', 'vTpmEnabled: on'],
      ['allowExtensionOperations: false', 'allowExtensionOperations: on'],
      ["'AutomaticByPlatform'", 'text'],
      ["base64('#!/bin/sh\\napt-get update')", 'text'],
      ["'server'", 'text'],
      ['sourceResourceId: app.id', 'sourceResourceId: text'],
    ],
    gives: says('unproven'),
  }),
  {
    shows: 'a machine of which little is said, with a password, a secret in its script and a public address',
    terraform: `
resource "azurerm_public_ip" "old" {
  name                = "old"
  location            = "westeurope"
  resource_group_name = "rg"
  allocation_method   = "Static"
}

resource "azurerm_network_interface" "old" {
  name                 = "old"
  location             = "westeurope"
  resource_group_name  = "rg"
  enable_ip_forwarding = true

  ip_configuration {
    name                          = "public"
    private_ip_address_allocation = "Dynamic"
    public_ip_address_id          = azurerm_public_ip.old.id
  }
}

resource "azurerm_linux_virtual_machine" "old" {
  name                            = "old"
  location                        = "westeurope"
  resource_group_name             = "rg"
  size                            = "Standard_B2s"
  admin_username                  = "ops"
  admin_password                  = "Summer2026!"
  network_interface_ids           = [azurerm_network_interface.old.id]
  disable_password_authentication = false
  custom_data                     = base64encode("export DB_PASSWORD=hunter22")

  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Standard_LRS"
  }
  source_image_reference {
    publisher = "Canonical"
    offer     = "UbuntuServer"
    sku       = "18.04-LTS"
    version   = "latest"
  }
}`,
    bicep: `
resource ip 'Microsoft.Network/publicIPAddresses@2024-05-01' = {
  name: 'old'
  location: 'westeurope'
}

resource nic 'Microsoft.Network/networkInterfaces@2024-05-01' = {
  name: 'old'
  location: 'westeurope'
  properties: {
    enableIPForwarding: true
    ipConfigurations: [
      {
        name: 'public'
        properties: {
          publicIPAddress: {
            id: ip.id
          }
        }
      }
    ]
  }
}

resource old 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: 'old'
  location: 'westeurope'
  properties: {
    osProfile: {
      computerName: 'old'
      adminUsername: 'ops'
      adminPassword: 'Summer2026!'
      customData: base64('export DB_PASSWORD=hunter22')
      linuxConfiguration: {}
    }
    storageProfile: {
      imageReference: {
        publisher: 'Canonical'
        offer: 'UbuntuServer'
        sku: '18.04-LTS'
        version: 'latest'
      }
    }
  }
}`,
    gives: says('unmet'),
    holds: { 'apply-os-patches': 'customer' },
  },
);
