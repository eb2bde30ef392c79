import { examples, variant } from '../../../model/index.ts';
import { all, base, id, schema } from './examples-met.ts';

export default examples(
  {
    shows: 'a workflow and an app of which the least is said, with secrets in parameters and settings',
    terraform: `
resource "azurerm_logic_app_workflow" "lab" {
  name                = "lab"
  resource_group_name = "lab"
  location            = "westeurope"
  parameters = {
    password = "correct-horse-battery"
  }
}

resource "azurerm_logic_app_trigger_http_request" "lab" {
  name         = "start"
  logic_app_id = azurerm_logic_app_workflow.lab.id
  schema       = "{}"
}

resource "azurerm_logic_app_standard" "lab" {
  name                       = "lab-flows"
  resource_group_name        = "lab"
  location                   = "westeurope"
  app_service_plan_id        = "/subscriptions/1111/resourceGroups/lab/providers/Microsoft.Web/serverFarms/lab"
  storage_account_name       = "lab"
  storage_account_access_key = "chosen-by-azure"
  app_settings = {
    DB_PASSWORD = "correct-horse-battery"
  }
  site_config {
    min_tls_version = "1.0"
  }
}`,
    arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Logic/workflows", "apiVersion": "2019-05-01", "name": "lab", "location": "westeurope",
      "properties": {
        "parameters": { "password": { "value": "correct-horse-battery" } },
        "definition": { "triggers": { "start": { "type": "Request" } } }
      }
    },
    {
      "type": "Microsoft.Web/sites", "apiVersion": "2023-12-01", "name": "lab-flows", "location": "westeurope", "kind": "functionapp,workflowapp",
      "properties": { "siteConfig": { "appSettings": [{ "name": "DB_PASSWORD", "value": "correct-horse-battery" }], "minTlsVersion": "1.0" } }
    }
  ]
}`,
    gives: all('unmet'),
  },
  variant(base, {
    shows: 'the same, of which every setting is left to whoever deploys it',
    terraform: [
      ['currency = "EUR"', 'currency = var.word'],
      ['"SystemAssigned"\n  }\n  access_control', 'var.word\n  }\n  access_control'],
      ['trigger {\n      allowed_caller_ip_address_range = ["203.0.113.0/24"]', 'trigger {\n      allowed_caller_ip_address_range = [var.word]'],
      ['content {\n      allowed_caller_ip_address_range = ["203.0.113.0/24"]', 'content {\n      allowed_caller_ip_address_range = [var.word]'],
      ['"WorkflowRuntime"', 'var.word'],
      ['https_only                               = true', 'https_only = var.on'],
      ['"Disabled"', 'var.word'],
      ['ftp_publish_basic_authentication_enabled = false', 'ftp_publish_basic_authentication_enabled = var.on'],
      ['scm_publish_basic_authentication_enabled = false', 'scm_publish_basic_authentication_enabled = var.on'],
      ['CURRENCY = "EUR"', 'CURRENCY = var.word'],
      ['"SystemAssigned"\n  }\n  site_config', 'var.word\n  }\n  site_config'],
      ['"FtpsOnly"', 'var.word'],
      ['http2_enabled   = true', 'http2_enabled = var.on'],
      ['min_tls_version = "1.2"', 'min_tls_version = var.word'],
      ['"FunctionAppLogs"', 'var.word'],
    ],
    arm: [
      ['"currency": { "value": "EUR" }', `"currency": { "value": "[parameters('word')]" }`],
      [
        '"invoices", "location": "westeurope",\n      "identity": { "type": "SystemAssigned" }',
        `"invoices", "location": "westeurope",\n      "identity": { "type": "[parameters('word')]" }`,
      ],
      [
        '"triggers": { "allowedCallerIpAddresses": [{ "addressRange": "203.0.113.0/24" }] }',
        `"triggers": { "allowedCallerIpAddresses": [{ "addressRange": "[parameters('word')]" }] }`,
      ],
      [
        '"contents": { "allowedCallerIpAddresses": [{ "addressRange": "203.0.113.0/24" }] }',
        `"contents": { "allowedCallerIpAddresses": [{ "addressRange": "[parameters('word')]" }] }`,
      ],
      ['"WorkflowRuntime"', `"[parameters('word')]"`],
      ['"httpsOnly": true', `"httpsOnly": "[parameters('on')]"`],
      ['"Disabled"', `"[parameters('word')]"`],
      ['"name": "acme-flows/ftp",\n      "properties": { "allow": false }', `"name": "acme-flows/ftp",\n      "properties": { "allow": "[parameters('on')]" }`],
      ['"name": "acme-flows/scm",\n      "properties": { "allow": false }', `"name": "acme-flows/scm",\n      "properties": { "allow": "[parameters('on')]" }`],
      ['"name": "CURRENCY", "value": "EUR"', `"name": "CURRENCY", "value": "[parameters('word')]"`],
      [
        '"functionapp,workflowapp",\n      "identity": { "type": "SystemAssigned" }',
        `"functionapp,workflowapp",\n      "identity": { "type": "[parameters('word')]" }`,
      ],
      ['"FtpsOnly"', `"[parameters('word')]"`],
      ['"http20Enabled": true', `"http20Enabled": "[parameters('on')]"`],
      ['"minTlsVersion": "1.2"', `"minTlsVersion": "[parameters('word')]"`],
      ['"FunctionAppLogs"', `"[parameters('word')]"`],
    ],
    gives: all('unproven'),
  }),
  {
    shows: 'a workflow that takes tokens of the directory only',
    terraform: `
resource "azurerm_logic_app_workflow" "tokens" {
  name                = "tokens"
  resource_group_name = "finance"
  location            = "westeurope"
  access_control {
    trigger {
      open_authentication_policy {
        name = "partners"
        claim {
          name  = "iss"
          value = "https://sts.windows.net/1111/"
        }
      }
    }
  }
}

resource "azurerm_logic_app_trigger_http_request" "tokens" {
  name         = "start"
  logic_app_id = azurerm_logic_app_workflow.tokens.id
  schema       = "{}"
}`,
    arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Logic/workflows", "apiVersion": "2019-05-01", "name": "tokens", "location": "westeurope",
      "properties": {
        "definition": { "triggers": { "start": { "type": "Request" } } },
        "accessControl": {
          "triggers": {
            "openAuthenticationPolicies": {
              "policies": { "partners": { "type": "AAD", "claims": [{ "name": "iss", "value": "https://sts.windows.net/1111/" }] } }
            }
          }
        }
      }
    }
  ]
}`,
    gives: { [`${id}.names-who-starts-it`]: 'met' },
  },
);
