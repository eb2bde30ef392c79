import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.scale-set';

const web: Example = {
  shows: 'a scale set in three zones whose system disks are replaced by each new image',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}
variable "zones" {
  type = list(string)
}

resource "azurerm_linux_virtual_machine_scale_set" "web" {
  name                            = "web"
  location                        = "westeurope"
  resource_group_name             = "rg"
  sku                             = "Standard_D2s_v5"
  instances                       = 3
  admin_username                  = "ops"
  zones                           = ["1", "2", "3"]
  upgrade_mode                    = "Automatic"
  disable_password_authentication = true
  encryption_at_host_enabled      = true
  secure_boot_enabled             = true
  vtpm_enabled                    = true
  extension_operations_enabled    = false
  custom_data                     = base64encode("#!/bin/sh\\napt-get update")

  automatic_os_upgrade_policy {
    enable_automatic_os_upgrade = true
    disable_automatic_rollback  = false
  }
  network_interface {
    name                 = "web"
    primary              = true
    enable_ip_forwarding = false

    ip_configuration {
      name      = "internal"
      primary   = true
      subnet_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/web"
    }
  }
  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }
}`,
  bicep: `
param on bool
param text string
param zones array

resource web 'Microsoft.Compute/virtualMachineScaleSets@2024-07-01' = {
  name: 'web'
  location: 'westeurope'
  sku: {
    name: 'Standard_D2s_v5'
    capacity: 3
  }
  zones: ['1', '2', '3']
  properties: {
    upgradePolicy: {
      mode: 'Automatic'
      automaticOSUpgradePolicy: {
        enableAutomaticOSUpgrade: true
        disableAutomaticRollback: false
      }
    }
    virtualMachineProfile: {
      securityProfile: {
        securityType: 'TrustedLaunch'
        encryptionAtHost: true
        uefiSettings: {
          secureBootEnabled: true
          vTpmEnabled: true
        }
      }
      osProfile: {
        computerNamePrefix: 'web'
        adminUsername: 'ops'
        allowExtensionOperations: false
        customData: base64('#!/bin/sh\\napt-get update')
        linuxConfiguration: {
          disablePasswordAuthentication: true
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
        networkInterfaceConfigurations: [
          {
            name: 'web'
            properties: {
              primary: true
              enableIPForwarding: false
              ipConfigurations: [
                {
                  name: 'internal'
                  properties: {
                    primary: true
                  }
                }
              ]
            }
          }
        ]
      }
    }
  }
}`,
  gives: {
    [`${id}.logs-in-by-key`]: 'met',
    [`${id}.keeps-secrets-out-of-its-script`]: 'met',
    [`${id}.gets-fixes-by-itself`]: 'met',
    [`${id}.encrypts-at-host`]: 'met',
    [`${id}.boots-only-signed-software`]: 'met',
    [`${id}.measures-its-boot`]: 'met',
    [`${id}.takes-no-extensions`]: 'met',
    [`${id}.gives-no-public-addresses`]: 'met',
    [`${id}.forwards-nothing`]: 'met',
    [`${id}.spans-zones`]: 'met',
    [`${id}.runs-a-system-that-is-still-fixed`]: 'met',
  },
  holds: { 'apply-os-patches': 'provider+customer' },
};
const says = (verdict: 'met' | 'unmet' | 'unproven') => Object.fromEntries(Object.keys(web.gives).map(check => [check, verdict]));

export default examples(
  web,
  variant(web, {
    shows: 'a scale set of which every setting is left to whoever deploys it',
    terraform: [
      ['["1", "2", "3"]', 'var.zones'],
      ['"server"', 'var.text'],
      ['disable_password_authentication = true', 'disable_password_authentication = var.on'],
      ['encryption_at_host_enabled      = true', 'encryption_at_host_enabled      = var.on'],
      ['secure_boot_enabled             = true', 'secure_boot_enabled             = var.on'],
      ['vtpm_enabled                    = true', 'vtpm_enabled                    = var.on'],
      ['extension_operations_enabled    = false', 'extension_operations_enabled    = var.on'],
      ['base64encode("#!/bin/sh\\napt-get update")', 'var.text'],
      ['enable_automatic_os_upgrade = true', 'enable_automatic_os_upgrade = var.on'],
      ['enable_ip_forwarding = false', 'enable_ip_forwarding = var.on'],
      [
        '      primary   = true\n',
        '      primary   = true\n      dynamic "public_ip_address" {\n        for_each = var.zones\n        content {\n          name = "ip"\n        }\n      }\n',
      ],
    ],
    bicep: [
      ["['1', '2', '3']", 'zones'],
      ['disablePasswordAuthentication: true', 'disablePasswordAuthentication: on'],
      ['encryptionAtHost: true', 'encryptionAtHost: on'],
      ['secureBootEnabled: true', 'secureBootEnabled: on'],
      ['vTpmEnabled: true', 'vTpmEnabled: on'],
      ['allowExtensionOperations: false', 'allowExtensionOperations: on'],
      ["base64('#!/bin/sh\\napt-get update')", 'text'],
      ["'server'", 'text'],
      ['enableAutomaticOSUpgrade: true', 'enableAutomaticOSUpgrade: on'],
      ['enableIPForwarding: false', 'enableIPForwarding: on'],
      [
        '                  properties: {\n                    primary: true\n',
        "                  properties: {\n                    publicIPAddressConfiguration: on ? { name: 'ip' } : null\n",
      ],
    ],
    gives: says('unproven'),
    holds: { 'apply-os-patches': 'customer or provider+customer' },
  }),
  {
    shows: 'a scale set of which little is said, with a password and public addresses',
    terraform: `
resource "azurerm_linux_virtual_machine_scale_set" "old" {
  name                            = "old"
  location                        = "westeurope"
  resource_group_name             = "rg"
  sku                             = "Standard_B2s"
  instances                       = 2
  admin_username                  = "ops"
  admin_password                  = "Summer2026!"
  disable_password_authentication = false
  custom_data                     = base64encode("export DB_PASSWORD=hunter22")

  network_interface {
    name                 = "old"
    primary              = true
    enable_ip_forwarding = true

    ip_configuration {
      name    = "public"
      primary = true
      public_ip_address {
        name = "ip"
      }
    }
  }
  source_image_reference {
    publisher = "Canonical"
    offer     = "UbuntuServer"
    sku       = "18.04-LTS"
    version   = "latest"
  }
}`,
    bicep: `
resource old 'Microsoft.Compute/virtualMachineScaleSets@2024-07-01' = {
  name: 'old'
  location: 'westeurope'
  properties: {
    virtualMachineProfile: {
      osProfile: {
        computerNamePrefix: 'old'
        adminUsername: 'ops'
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
      networkProfile: {
        networkInterfaceConfigurations: [
          {
            name: 'old'
            properties: {
              enableIPForwarding: true
              ipConfigurations: [
                {
                  name: 'public'
                  properties: {
                    publicIPAddressConfiguration: {
                      name: 'ip'
                    }
                  }
                }
              ]
            }
          }
        ]
      }
    }
  }
}`,
    gives: says('unmet'),
    holds: { 'apply-os-patches': 'customer' },
  },
);
