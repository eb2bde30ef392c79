import { type Example, examples, variant } from '../../../model/index.ts';

const logs = 'azure.storage-account.logs-requests-to-queues';

const base: Example = {
  shows: 'an account that logs every request to its queues',
  terraform: `
variable "flag" {
  type = bool
}

resource "azurerm_storage_account" "jobs" {
  name                     = "acmejobs"
  resource_group_name      = "rg"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"

  queue_properties {
    logging {
      read                  = true
      write                 = true
      delete                = true
      version               = "1.0"
      retention_policy_days = 30
    }
  }
}`,
  gives: { [logs]: 'met' },
};

export default examples(
  base,
  variant(base, {
    shows: 'an account that logs no deletes',
    terraform: [['delete                = true', 'delete                = false']],
    gives: { [logs]: 'unmet' },
  }),
  variant(base, {
    shows: 'an account whose settings of queues say nothing of logs',
    terraform: [
      [
        `    logging {
      read                  = true
      write                 = true
      delete                = true
      version               = "1.0"
      retention_policy_days = 30
    }`,
        `    minute_metrics {
      enabled = false
      version = "1.0"
    }`,
      ],
    ],
    gives: { [logs]: 'unmet' },
  }),
  variant(base, {
    shows: 'an account that may log deletes',
    terraform: [['delete                = true', 'delete                = var.flag']],
    gives: { [logs]: 'unproven' },
  }),
);
