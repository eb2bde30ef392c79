import { type Example, examples } from '../../../model/index.ts';

export const id = 'azure.logic-apps';
export const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const workspace = '/subscriptions/1111/resourceGroups/ops/providers/Microsoft.OperationalInsights/workspaces/logs';
const ids = [
  'names-who-starts-it',
  'names-who-reads-its-history',
  'has-an-identity',
  'parameters-hold-no-secrets',
  'logs-are-collected',
  'app-refuses-plain-http',
  'app-refuses-old-tls',
  'app-refuses-plain-ftp',
  'app-takes-no-passwords-for-ftp',
  'app-takes-no-passwords-for-deployment',
  'app-has-an-identity',
  'app-settings-hold-no-secrets',
  'app-speaks-http-2',
  'app-names-who-gets-in',
  'app-logs-are-collected',
] as const;
export const all = (verdict: 'met' | 'unmet' | 'unproven'): Example['gives'] => Object.fromEntries(ids.map(one => [`${id}.${one}`, verdict]));

export const base: Example = {
  shows: 'a workflow that named addresses start, and an app of workflows that takes no passwords',
  terraform: `
variable "on" {
  type = bool
}
variable "word" {
  type = string
}

resource "azurerm_logic_app_workflow" "invoices" {
  name                = "invoices"
  resource_group_name = "finance"
  location            = "westeurope"
  parameters = {
    currency = "EUR"
  }
  identity {
    type = "SystemAssigned"
  }
  access_control {
    trigger {
      allowed_caller_ip_address_range = ["203.0.113.0/24"]
    }
    content {
      allowed_caller_ip_address_range = ["203.0.113.0/24"]
    }
  }
}

resource "azurerm_logic_app_trigger_http_request" "invoices" {
  name         = "new-invoice"
  logic_app_id = azurerm_logic_app_workflow.invoices.id
  schema       = jsonencode({ type = "object" })
}

resource "azurerm_monitor_diagnostic_setting" "invoices" {
  name                       = "logs"
  target_resource_id         = azurerm_logic_app_workflow.invoices.id
  log_analytics_workspace_id = "${workspace}"
  enabled_log {
    category = "WorkflowRuntime"
  }
}

resource "azurerm_logic_app_standard" "flows" {
  name                                     = "acme-flows"
  resource_group_name                      = "finance"
  location                                 = "westeurope"
  app_service_plan_id                      = "/subscriptions/1111/resourceGroups/finance/providers/Microsoft.Web/serverFarms/flows"
  storage_account_name                     = "acmeflows"
  storage_key_vault_secret_id              = "https://acme.vault.azure.net/secrets/flows"
  https_only                               = true
  public_network_access                    = "Disabled"
  ftp_publish_basic_authentication_enabled = false
  scm_publish_basic_authentication_enabled = false
  app_settings = {
    CURRENCY = "EUR"
  }
  identity {
    type = "SystemAssigned"
  }
  site_config {
    ftps_state      = "FtpsOnly"
    http2_enabled   = true
    min_tls_version = "1.2"
  }
}

resource "azurerm_monitor_diagnostic_setting" "flows" {
  name                       = "flow-logs"
  target_resource_id         = azurerm_logic_app_standard.flows.id
  log_analytics_workspace_id = "${workspace}"
  enabled_log {
    category = "FunctionAppLogs"
  }
}`,
  arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "parameters": { "on": { "type": "bool" }, "word": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.Logic/workflows", "apiVersion": "2019-05-01", "name": "invoices", "location": "westeurope",
      "identity": { "type": "SystemAssigned" },
      "properties": {
        "parameters": { "currency": { "value": "EUR" } },
        "definition": { "triggers": { "new-invoice": { "type": "Request", "kind": "Http", "inputs": { "schema": {} } } } },
        "accessControl": {
          "triggers": { "allowedCallerIpAddresses": [{ "addressRange": "203.0.113.0/24" }] },
          "contents": { "allowedCallerIpAddresses": [{ "addressRange": "203.0.113.0/24" }] }
        }
      }
    },
    {
      "type": "Microsoft.Web/sites", "apiVersion": "2023-12-01", "name": "acme-flows", "location": "westeurope", "kind": "functionapp,workflowapp",
      "identity": { "type": "SystemAssigned" },
      "properties": {
        "httpsOnly": true, "publicNetworkAccess": "Disabled",
        "siteConfig": {
          "appSettings": [{ "name": "CURRENCY", "value": "EUR" }],
          "ftpsState": "FtpsOnly", "http20Enabled": true, "minTlsVersion": "1.2"
        }
      }
    },
    {
      "type": "Microsoft.Web/sites/basicPublishingCredentialsPolicies", "apiVersion": "2023-12-01", "name": "acme-flows/ftp",
      "properties": { "allow": false }
    },
    {
      "type": "Microsoft.Web/sites/basicPublishingCredentialsPolicies", "apiVersion": "2023-12-01", "name": "acme-flows/scm",
      "properties": { "allow": false }
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings", "apiVersion": "2021-05-01-preview", "name": "logs",
      "scope": "Microsoft.Logic/workflows/invoices",
      "properties": { "logs": [{ "category": "WorkflowRuntime", "enabled": true }] }
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings", "apiVersion": "2021-05-01-preview", "name": "flow-logs",
      "scope": "Microsoft.Web/sites/acme-flows",
      "properties": { "logs": [{ "category": "FunctionAppLogs", "enabled": true }] }
    }
  ]
}`,
  gives: all('met'),
  holds: { 'encrypt-in-transit': 'provider', 'limit-exposure': 'customer', 'control-keys': 'provider' },
};

export default examples(base);
