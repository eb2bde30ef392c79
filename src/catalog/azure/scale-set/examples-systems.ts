import { examples } from '../../../model/index.ts';

const id = 'azure.scale-set';

export default examples(
  {
    shows: 'a scale set of Windows machines that the platform patches',
    terraform: `
resource "azurerm_windows_virtual_machine_scale_set" "desk" {
  name                = "desk"
  location            = "westeurope"
  resource_group_name = "rg"
  sku                 = "Standard_D2s_v5"
  instances           = 2
  admin_username      = "ops"
  admin_password      = "kept-in-a-vault"
  patch_mode          = "AutomaticByPlatform"
}`,
    bicep: `
resource desk 'Microsoft.Compute/virtualMachineScaleSets@2024-07-01' = {
  name: 'desk'
  location: 'westeurope'
  properties: {
    orchestrationMode: 'Flexible'
    virtualMachineProfile: {
      osProfile: {
        computerNamePrefix: 'desk'
        windowsConfiguration: {
          patchSettings: {
            patchMode: 'AutomaticByPlatform'
          }
        }
      }
    }
  }
}`,
    gives: { [`${id}.logs-in-by-key`]: 'none', [`${id}.gets-fixes-by-itself`]: 'met' },
    holds: { 'apply-os-patches': 'provider+customer' },
  },
  {
    shows: 'a flexible scale set of Linux machines that the platform patches',
    terraform: `
resource "azurerm_orchestrated_virtual_machine_scale_set" "flex" {
  name                        = "flex"
  location                    = "westeurope"
  resource_group_name         = "rg"
  platform_fault_domain_count = 1
  zones                       = ["1", "2"]
  encryption_at_host_enabled  = true

  os_profile {
    linux_configuration {
      admin_username                  = "ops"
      disable_password_authentication = true
      patch_mode                      = "AutomaticByPlatform"
    }
  }
  network_interface {
    name    = "flex"
    primary = true

    ip_configuration {
      name      = "internal"
      primary   = true
      subnet_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/web"
    }
  }
}`,
    gives: {
      [`${id}.logs-in-by-key`]: 'met',
      [`${id}.gets-fixes-by-itself`]: 'met',
      [`${id}.encrypts-at-host`]: 'met',
      [`${id}.spans-zones`]: 'met',
      [`${id}.gives-no-public-addresses`]: 'met',
    },
    holds: { 'apply-os-patches': 'provider+customer' },
  },
  {
    shows: 'a scale set of the type of before 2020',
    terraform: `
resource "azurerm_virtual_machine_scale_set" "past" {
  name                 = "past"
  location             = "westeurope"
  resource_group_name  = "rg"
  upgrade_policy_mode  = "Rolling"
  automatic_os_upgrade = true

  storage_profile_image_reference {
    publisher = "OpenLogic"
    offer     = "CentOS"
    sku       = "7.5"
    version   = "latest"
  }
  os_profile_linux_config {
    disable_password_authentication = false
  }
  network_profile {
    name    = "past"
    primary = true

    ip_configuration {
      name      = "internal"
      primary   = true
      subnet_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/web"
    }
  }
}`,
    gives: {
      [`${id}.logs-in-by-key`]: 'unmet',
      [`${id}.gets-fixes-by-itself`]: 'met',
      [`${id}.gives-no-public-addresses`]: 'met',
      [`${id}.runs-a-system-that-is-still-fixed`]: 'unmet',
    },
    holds: { 'apply-os-patches': 'provider+customer' },
  },
);
