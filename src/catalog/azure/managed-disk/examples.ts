import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.managed-disk';

const disks: Example = {
  shows: 'a disk and a snapshot that a key of your own encrypts and that nobody exports',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}

resource "azurerm_disk_encryption_set" "acme" {
  name                      = "acme"
  location                  = "westeurope"
  resource_group_name       = "rg"
  key_vault_key_id          = "https://acme.vault.azure.net/keys/disks"
  auto_key_rotation_enabled = true

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_managed_disk" "data" {
  name                          = "data"
  location                      = "westeurope"
  resource_group_name           = "rg"
  storage_account_type          = "Premium_ZRS"
  create_option                 = "Empty"
  disk_size_gb                  = 128
  disk_encryption_set_id        = azurerm_disk_encryption_set.acme.id # of the disk
  network_access_policy         = "DenyAll" # of the disk
  public_network_access_enabled = false # of the disk
}

resource "azurerm_snapshot" "data" {
  name                          = "data"
  location                      = "westeurope"
  resource_group_name           = "rg"
  create_option                 = "Copy"
  source_uri                    = azurerm_managed_disk.data.id
  disk_encryption_set_id        = azurerm_disk_encryption_set.acme.id # of the snapshot
  network_access_policy         = "DenyAll" # of the snapshot
  public_network_access_enabled = false # of the snapshot
}`,
  bicep: `
param on bool
param text string

resource acme 'Microsoft.Compute/diskEncryptionSets@2024-03-02' = {
  name: 'acme'
  location: 'westeurope'
  properties: {
    activeKey: {
      keyUrl: 'https://acme.vault.azure.net/keys/disks'
    }
    rotationToLatestKeyVersionEnabled: true
  }
}

resource data 'Microsoft.Compute/disks@2024-03-02' = {
  name: 'data'
  location: 'westeurope'
  sku: {
    name: 'Premium_ZRS'
  }
  properties: {
    creationData: {
      createOption: 'Empty'
    }
    diskSizeGB: 128
    encryption: {
      diskEncryptionSetId: acme.id // of the disk
    }
    networkAccessPolicy: 'DenyAll' // of the disk
    publicNetworkAccess: 'Disabled' // of the disk
  }
}

resource copy 'Microsoft.Compute/snapshots@2024-03-02' = {
  name: 'data'
  location: 'westeurope'
  properties: {
    creationData: {
      createOption: 'Copy'
      sourceResourceId: data.id
    }
    encryption: {
      diskEncryptionSetId: acme.id // of the snapshot
    }
    networkAccessPolicy: 'DenyAll' // of the snapshot
    publicNetworkAccess: 'Disabled' // of the snapshot
  }
}`,
  gives: {
    [`${id}.uses-your-own-key`]: 'met',
    [`${id}.is-not-exported-to-the-internet`]: 'met',
    [`${id}.outlives-a-zone`]: 'met',
    [`${id}.snapshot-uses-your-own-key`]: 'met',
    [`${id}.snapshot-is-not-exported-to-the-internet`]: 'met',
    [`${id}.moves-to-new-keys`]: 'met',
  },
  holds: { 'control-keys': 'provider+customer', 'encrypt-at-rest': 'provider' },
};
const says = (verdict: 'met' | 'unmet' | 'unproven') => Object.fromEntries(Object.keys(disks.gives).map(check => [check, verdict]));

export default examples(
  disks,
  variant(disks, {
    shows: 'disks of which every setting is left to whoever deploys them',
    terraform: [
      ['auto_key_rotation_enabled = true', 'auto_key_rotation_enabled = var.on'],
      ['"Premium_ZRS"', 'var.text'],
      ['azurerm_disk_encryption_set.acme.id # of the disk', 'var.text'],
      ['"DenyAll" # of the disk', 'var.text'],
      ['false # of the disk', 'var.on'],
      ['azurerm_disk_encryption_set.acme.id # of the snapshot', 'var.text'],
      ['"DenyAll" # of the snapshot', 'var.text'],
      ['false # of the snapshot', 'var.on'],
    ],
    bicep: [
      ['rotationToLatestKeyVersionEnabled: true', 'rotationToLatestKeyVersionEnabled: on'],
      ["'Premium_ZRS'", 'text'],
      ['acme.id // of the disk', 'text'],
      ["'DenyAll' // of the disk", 'text'],
      ["'Disabled' // of the disk", "on ? 'Enabled' : 'Disabled'"],
      ['acme.id // of the snapshot', 'text'],
      ["'DenyAll' // of the snapshot", 'text'],
      ["'Disabled' // of the snapshot", "on ? 'Enabled' : 'Disabled'"],
    ],
    gives: says('unproven'),
  }),
  {
    shows: 'disks of which nothing is said',
    terraform: `
resource "azurerm_disk_encryption_set" "plain" {
  name                = "plain"
  location            = "westeurope"
  resource_group_name = "rg"
  key_vault_key_id    = "https://acme.vault.azure.net/keys/disks/1"
}

resource "azurerm_managed_disk" "plain" {
  name                 = "plain"
  location             = "westeurope"
  resource_group_name  = "rg"
  storage_account_type = "Standard_LRS"
  create_option        = "Empty"
}

resource "azurerm_snapshot" "plain" {
  name                = "plain"
  location            = "westeurope"
  resource_group_name = "rg"
  create_option       = "Copy"
}`,
    bicep: `
resource set 'Microsoft.Compute/diskEncryptionSets@2024-03-02' = {
  name: 'plain'
  location: 'westeurope'
}

resource plain 'Microsoft.Compute/disks@2024-03-02' = {
  name: 'plain'
  location: 'westeurope'
  sku: {
    name: 'Standard_LRS'
  }
}

resource copy 'Microsoft.Compute/snapshots@2024-03-02' = {
  name: 'plain'
  location: 'westeurope'
}`,
    gives: says('unmet'),
    holds: { 'control-keys': 'provider+customer' },
  },
  {
    shows: 'a disk that its machine encrypts from inside, with a key in a vault',
    terraform: `
resource "azurerm_managed_disk" "inside" {
  name                 = "inside"
  location             = "westeurope"
  resource_group_name  = "rg"
  storage_account_type = "Premium_LRS"
  create_option        = "Empty"

  encryption_settings {
    enabled = true
  }
}`,
    bicep: `
resource inside 'Microsoft.Compute/disks@2024-03-02' = {
  name: 'inside'
  location: 'westeurope'
  sku: {
    name: 'Premium_LRS'
  }
  properties: {
    encryptionSettingsCollection: {
      enabled: true
    }
  }
}`,
    gives: { [`${id}.uses-your-own-key`]: 'met' },
  },
);
