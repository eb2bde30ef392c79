import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.bastion';

const ops: Example = {
  shows: 'a host that records its sessions, and lets neither files, texts nor strangers through',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}

resource "azurerm_bastion_host" "ops" {
  name                      = "ops"
  location                  = "westeurope"
  resource_group_name       = "rg"
  sku                       = "Premium"
  shareable_link_enabled    = false
  copy_paste_enabled        = false
  file_copy_enabled         = false
  session_recording_enabled = true

  ip_configuration {
    name                 = "ops"
    subnet_id            = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/AzureBastionSubnet"
    public_ip_address_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/publicIPAddresses/ops"
  }
}

resource "azurerm_monitor_diagnostic_setting" "ops" {
  name                       = "ops"
  target_resource_id         = azurerm_bastion_host.ops.id
  log_analytics_workspace_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/acme"

  enabled_log {
    category = "BastionAuditLogs"
  }
}`,
  bicep: `
param on bool
param text string

resource ops 'Microsoft.Network/bastionHosts@2024-05-01' = {
  name: 'ops'
  location: 'westeurope'
  sku: {
    name: 'Premium'
  }
  properties: {
    enableShareableLink: false
    disableCopyPaste: true
    enableFileCopy: false
    enableSessionRecording: true
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'ops'
  scope: ops
  properties: {
    workspaceId: '/subscriptions/1111/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/acme'
    logs: [
      {
        category: 'BastionAuditLogs'
        enabled: true
      }
    ]
  }
}`,
  gives: {
    [`${id}.gives-out-no-links`]: 'met',
    [`${id}.copies-no-files`]: 'met',
    [`${id}.shares-no-clipboard`]: 'met',
    [`${id}.records-sessions`]: 'met',
    [`${id}.records-who-connects`]: 'met',
  },
  holds: { 'apply-os-patches': 'provider', 'record-access': 'provider+customer' },
};
const says = (verdict: 'unmet' | 'unproven') => Object.fromEntries(Object.keys(ops.gives).map(check => [check, verdict]));

export default examples(
  ops,
  variant(ops, {
    shows: 'a host of which every setting is left to whoever deploys it',
    terraform: [
      ['shareable_link_enabled    = false', 'shareable_link_enabled    = var.on'],
      ['copy_paste_enabled        = false', 'copy_paste_enabled        = var.on'],
      ['file_copy_enabled         = false', 'file_copy_enabled         = var.on'],
      ['session_recording_enabled = true', 'session_recording_enabled = var.on'],
      ['target_resource_id         = azurerm_bastion_host.ops.id', 'target_resource_id         = var.text'],
    ],
    bicep: [
      ['enableShareableLink: false', 'enableShareableLink: on'],
      ['disableCopyPaste: true', 'disableCopyPaste: on'],
      ['enableFileCopy: false', 'enableFileCopy: on'],
      ['enableSessionRecording: true', 'enableSessionRecording: on'],
      ["category: 'BastionAuditLogs'", 'category: text'],
    ],
    gives: says('unproven'),
  }),
  {
    shows: 'a host that gives out links and copies files, of which nothing else is said',
    terraform: `
resource "azurerm_bastion_host" "old" {
  name                   = "old"
  location               = "westeurope"
  resource_group_name    = "rg"
  sku                    = "Standard"
  shareable_link_enabled = true
  file_copy_enabled      = true

  ip_configuration {
    name                 = "old"
    subnet_id            = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/AzureBastionSubnet"
    public_ip_address_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/publicIPAddresses/old"
  }
}`,
    bicep: `
resource old 'Microsoft.Network/bastionHosts@2024-05-01' = {
  name: 'old'
  location: 'westeurope'
  sku: {
    name: 'Standard'
  }
  properties: {
    enableShareableLink: true
    enableFileCopy: true
  }
}`,
    gives: says('unmet'),
  },
);
