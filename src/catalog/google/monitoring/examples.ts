import { type Example, examples, variant } from '../../../model/index.ts';
import { exported } from '../exported.ts';

const id = 'google.monitoring';
const project = 'projects/123456789';
const filter = 'resource.type="gce_route" AND (protoPayload.methodName:"compute.routes.delete" OR protoPayload.methodName:"compute.routes.insert")';
const watched = 'resource.type="global" AND metric.type="logging.googleapis.com/user/routes"';

const base: Example = {
  shows: 'changes of routes are counted, and a policy tells the operators by a web hook',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}
variable "list" {
  type = list(string)
}

resource "google_monitoring_notification_channel" "operators" {
  display_name = "Operators"
  type         = "webhook_tokenauth"
  labels = {
    url = "https://hooks.example.com/alerts"
  }
}

resource "google_logging_metric" "routes" {
  name   = "routes"
  filter = <<-EOT
    resource.type="gce_route" AND (protoPayload.methodName:"compute.routes.delete" OR protoPayload.methodName:"compute.routes.insert")
  EOT
}

resource "google_monitoring_alert_policy" "routes" {
  display_name          = "Routes were changed"
  combiner              = "OR"
  notification_channels = [google_monitoring_notification_channel.operators.id]

  conditions {
    display_name = "routes"
    condition_threshold {
      filter          = "resource.type=\\"global\\" AND metric.type=\\"logging.googleapis.com/user/\${google_logging_metric.routes.name}\\""
      comparison      = "COMPARISON_GT"
      threshold_value = 0
      duration        = "0s"
    }
  }
}`,
  assetInventory: [
    exported('monitoring.googleapis.com/NotificationChannel', `${project}/notificationChannels/1`, {
      name: `${project}/notificationChannels/1`,
      type: 'webhook_tokenauth',
      labels: { url: 'https://hooks.example.com/alerts' },
    }),
    exported('logging.googleapis.com/LogMetric', `${project}/metrics/routes`, { name: 'routes', filter }),
    exported('monitoring.googleapis.com/AlertPolicy', `${project}/alertPolicies/2`, {
      name: `${project}/alertPolicies/2`,
      combiner: 'OR',
      notificationChannels: [`${project}/notificationChannels/1`],
      conditions: [{ displayName: 'routes', conditionThreshold: { filter: watched, comparison: 'COMPARISON_GT', duration: '0s' } }],
    }),
  ].join('\n'),
  gives: {
    [`${id}.alert-tells-somebody`]: 'met',
    [`${id}.alert-is-on`]: 'met',
    [`${id}.metric-has-an-alarm`]: 'met',
    [`${id}.channel-is-on`]: 'met',
    [`${id}.channel-sends-encrypted`]: 'met',
  },
};
const channels = '  notification_channels = [google_monitoring_notification_channel.operators.id]\n';
const channelsExported = `"notificationChannels":["${project}/notificationChannels/1"],`;

export default examples(
  base,
  variant(base, {
    shows: 'a policy that names no channel, and a web hook of plain http',
    terraform: [
      [channels, ''],
      ['"https://hooks', '"http://hooks'],
    ],
    assetInventory: [
      [channelsExported, ''],
      ['"https://hooks', '"http://hooks'],
    ],
    gives: {
      [`${id}.alert-tells-somebody`]: 'unmet',
      [`${id}.alert-is-on`]: 'met',
      [`${id}.metric-has-an-alarm`]: 'unmet',
      [`${id}.channel-sends-encrypted`]: 'unmet',
    },
  }),
  variant(base, {
    shows: 'a policy and a channel that are switched off',
    terraform: [
      ['  display_name = "Operators"\n', '  display_name = "Operators"\n  enabled      = false\n'],
      ['  combiner              = "OR"\n', '  combiner              = "OR"\n  enabled               = false\n'],
    ],
    assetInventory: [
      ['"type":"webhook_tokenauth",', '"type":"webhook_tokenauth","enabled":false,'],
      ['"combiner":"OR",', '"combiner":"OR","enabled":false,'],
    ],
    gives: {
      [`${id}.alert-tells-somebody`]: 'met',
      [`${id}.alert-is-on`]: 'unmet',
      [`${id}.metric-has-an-alarm`]: 'unmet',
      [`${id}.channel-is-on`]: 'unmet',
    },
  }),
  variant(base, {
    shows: 'a metric that another policy watches',
    terraform: [['${google_logging_metric.routes.name}', 'firewalls']],
    assetInventory: [['logging.googleapis.com/user/routes', 'logging.googleapis.com/user/firewalls']],
    gives: { [`${id}.metric-has-an-alarm`]: 'unmet', [`${id}.alert-tells-somebody`]: 'met' },
  }),
  variant(base, {
    shows: 'what is on, who is told and where it is sent come from variables',
    terraform: [
      ['  display_name = "Operators"\n', '  display_name = "Operators"\n  enabled      = var.on\n'],
      ['  combiner              = "OR"\n', '  combiner              = "OR"\n  enabled               = var.on\n'],
      ['[google_monitoring_notification_channel.operators.id]', 'var.list'],
      ['"https://hooks.example.com/alerts"', 'var.text'],
    ],
    gives: {
      [`${id}.alert-tells-somebody`]: 'unproven',
      [`${id}.alert-is-on`]: 'unproven',
      [`${id}.metric-has-an-alarm`]: 'unproven',
      [`${id}.channel-is-on`]: 'unproven',
      [`${id}.channel-sends-encrypted`]: 'unproven',
    },
  }),
);
