import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.virtual-machine';
const [patched, key, managed] = [`${id}.is-patched-by-itself`, `${id}.logs-in-by-key`, `${id}.is-on-managed-disks`] as const;

const windows: Example = {
  shows: 'a machine with Windows, which updates itself unless somebody says otherwise',
  terraform: `
resource "azurerm_windows_virtual_machine" "desk" {
  name                  = "desk"
  location              = "westeurope"
  resource_group_name   = "rg"
  size                  = "Standard_D2s_v5"
  admin_username        = "ops"
  admin_password        = "kept-in-a-vault"
  network_interface_ids = ["/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/networkInterfaces/desk"]
  # updates
}`,
  bicep: `
resource desk 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: 'desk'
  location: 'westeurope'
  properties: {
    osProfile: {
      computerName: 'desk'
      adminUsername: 'ops'
      windowsConfiguration: {
        provisionVMAgent: true // updates
      }
    }
  }
}`,
  gives: { [patched]: 'met', [key]: 'none' },
  holds: { 'apply-os-patches': 'customer' },
};

const file = "vhd: {\n            uri: 'https://acme.blob.core.windows.net/vhds/data.vhd'\n          }";
const dataDisks = `dataDisks: [
        {
          lun: 0
          createOption: 'Empty'
          ${file}
        }
      ]`;
const template: Example = {
  shows: 'a machine of which a template tells the system only by who publishes its image',
  bicep: `
resource bare 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: 'bare'
  location: 'westeurope'
  properties: {
    osProfile: {
      computerName: 'bare'
      adminUsername: 'ops'
      adminPassword: 'Summer2026!'
    }
    storageProfile: {
      imageReference: {
        publisher: 'Canonical'
        offer: 'ubuntu-24_04-lts'
        sku: 'server'
        version: 'latest'
      }
      osDisk: {
        createOption: 'FromImage'
      }
      ${dataDisks}
    }
  }
}`,
  gives: { [key]: 'unmet', [patched]: 'unmet', [managed]: 'unmet' },
};

export default examples(
  windows,
  variant(windows, {
    shows: 'a machine with Windows that nobody updates',
    terraform: [['  # updates', '  automatic_updates_enabled = false\n  patch_mode                = "Manual"']],
    bicep: [['true // updates', "true\n        enableAutomaticUpdates: false\n        patchSettings: {\n          patchMode: 'Manual'\n        }"]],
    gives: { [patched]: 'unmet' },
    holds: { 'apply-os-patches': 'customer' },
  }),
  variant(windows, {
    shows: 'a machine with Windows that the platform patches',
    terraform: [['  # updates', '  patch_mode = "AutomaticByPlatform"']],
    bicep: [['true // updates', "true\n        patchSettings: {\n          patchMode: 'AutomaticByPlatform'\n        }"]],
    gives: { [patched]: 'met' },
    holds: { 'apply-os-patches': 'provider+customer' },
  }),
  {
    shows: 'a machine of the type of before 2020, with a password',
    terraform: `
resource "azurerm_virtual_machine" "past" {
  name                  = "past"
  location              = "westeurope"
  resource_group_name   = "rg"
  vm_size               = "Standard_DS1_v2"
  network_interface_ids = ["/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/networkInterfaces/past"]

  os_profile {
    computer_name  = "past"
    admin_username = "ops"
    admin_password = "Summer2026!"
  }
  storage_os_disk {
    name          = "past"
    create_option = "FromImage"
    vhd_uri       = "https://acme.blob.core.windows.net/vhds/past.vhd"
  }
  os_profile_linux_config {
    disable_password_authentication = false
  }
}`,
    gives: { [key]: 'unmet', [patched]: 'unmet', [managed]: 'unmet', [`${id}.takes-no-extensions`]: 'unmet' },
    holds: { 'apply-os-patches': 'customer' },
  },
  {
    shows: 'a machine of the type of before 2020, with Windows that does not update itself',
    terraform: `
resource "azurerm_virtual_machine" "desk" {
  name                  = "desk"
  location              = "westeurope"
  resource_group_name   = "rg"
  vm_size               = "Standard_DS1_v2"
  network_interface_ids = ["/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/networkInterfaces/desk"]

  os_profile {
    computer_name  = "desk"
    admin_username = "ops"
  }
  os_profile_windows_config {
    provision_vm_agent = true
  }
}`,
    gives: { [key]: 'none', [patched]: 'unmet' },
  },
  template,
  variant(template, {
    shows: 'such a machine on managed disks',
    bicep: [[file, 'managedDisk: {}']],
    gives: { [managed]: 'met' },
  }),
  variant(template, {
    shows: 'such a machine whose disks are left to whoever deploys it',
    bicep: [
      ['resource bare', 'param disks array\n\nresource bare'],
      [dataDisks, 'dataDisks: disks'],
    ],
    gives: { [managed]: 'unproven' },
  }),
);
