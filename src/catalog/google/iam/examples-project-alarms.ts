import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'google.iam';
const all = ['changes', 'owners', 'audit', 'custom-roles', 'firewalls', 'routes', 'networks', 'bucket-permissions', 'databases'];
const gives = (verdict: 'met' | 'unmet' | 'unproven' | 'none') => Object.fromEntries(all.map(what => [`${id}.project-tells-of-${what}`, verdict]));

const told: Example = {
  shows: 'a project in which somebody is told of changes of permissions and networks',
  terraform: `
locals {
  alarms = {
    owners    = "protoPayload.serviceName=\\"cloudresourcemanager.googleapis.com\\" AND (ProjectOwnership OR projectOwnerInvitee) OR (protoPayload.serviceData.policyDelta.bindingDeltas.action=\\"ADD\\" AND protoPayload.serviceData.policyDelta.bindingDeltas.role=\\"roles/owner\\")"
    audit     = "protoPayload.methodName=\\"SetIamPolicy\\" AND protoPayload.serviceData.policyDelta.auditConfigDeltas:*"
    roles     = "resource.type=\\"iam_role\\" AND (protoPayload.methodName=\\"google.iam.admin.v1.CreateRole\\" OR protoPayload.methodName=\\"google.iam.admin.v1.DeleteRole\\" OR protoPayload.methodName=\\"google.iam.admin.v1.UpdateRole\\")"
    routes    = "resource.type=\\"gce_route\\" AND (protoPayload.methodName:\\"compute.routes.delete\\" OR protoPayload.methodName:\\"compute.routes.insert\\")"
    networks  = "resource.type=\\"gce_network\\""
    buckets   = "resource.type=\\"gcs_bucket\\" AND protoPayload.methodName=\\"storage.setIamPermissions\\""
    databases = "protoPayload.methodName=\\"cloudsql.instances.update\\""
  }
}

resource "google_project" "main" {
  name       = "acme"
  project_id = "acme"
}

resource "google_logging_metric" "each" {
  for_each = local.alarms
  project  = google_project.main.project_id
  name     = each.key
  filter   = each.value
}

resource "google_monitoring_alert_policy" "each" {
  for_each              = local.alarms
  project               = google_project.main.project_id
  display_name          = each.key
  combiner              = "OR"
  notification_channels = ["projects/acme/notificationChannels/1"]

  conditions {
    display_name = each.key
    condition_threshold {
      filter     = "metric.type=\\"logging.googleapis.com/user/\${google_logging_metric.each[each.key].name}\\" AND resource.type=\\"global\\""
      comparison = "COMPARISON_GT"
      duration   = "0s"
    }
  }
}

resource "google_monitoring_alert_policy" "firewalls" {
  display_name          = "Firewalls were changed"
  combiner              = "OR"
  notification_channels = ["projects/acme/notificationChannels/1"]

  conditions {
    display_name = "firewalls"
    condition_matched_log {
      filter = "resource.type=\\"gce_firewall_rule\\" AND (protoPayload.methodName:\\"compute.firewalls.insert\\" OR protoPayload.methodName:\\"compute.firewalls.patch\\" OR protoPayload.methodName:\\"compute.firewalls.delete\\")"
    }
  }
}`,
  gives: gives('met'),
  holds: { 'detect-threats': 'provider+customer' },
};

const routes = 'resource.type=\\"gce_route\\" AND (protoPayload.methodName:\\"compute.routes.delete\\" OR protoPayload.methodName:\\"compute.routes.insert\\")';
const ofRoutes: Example = {
  shows: 'a project in which somebody is told of changes of routes, and of nothing else',
  terraform: `
resource "google_project" "main" {
  name       = "acme"
  project_id = "acme"
}

resource "google_monitoring_alert_policy" "routes" {
  display_name          = "Routes were changed"
  combiner              = "OR"
  notification_channels = ["projects/acme/notificationChannels/1"]

  conditions {
    display_name = "routes"
    condition_matched_log {
      filter = "${routes}"
    }
  }
}`,
  gives: { ...gives('unmet'), [`${id}.project-tells-of-changes`]: 'met', [`${id}.project-tells-of-routes`]: 'met' },
};

export default examples(
  told,
  {
    shows: 'a project of which nobody is told anything',
    terraform: `
resource "google_project" "main" {
  name       = "acme"
  project_id = "acme"
}`,
    gives: { ...gives('none'), [`${id}.project-tells-of-changes`]: 'unmet' },
  },
  ofRoutes,
  variant(ofRoutes, {
    shows: 'a project in which somebody is told of changes of networks, and of nothing else',
    terraform: [[`filter = "${routes}"`, 'filter = "resource.type=\\"gce_network\\""']],
    gives: { ...gives('unmet'), [`${id}.project-tells-of-changes`]: 'met', [`${id}.project-tells-of-networks`]: 'met' },
  }),
  {
    shows: 'a project with a policy whose filter comes from a variable',
    terraform: `
variable "filter" {
  type = string
}

resource "google_project" "main" {
  name       = "acme"
  project_id = "acme"
}

resource "google_monitoring_alert_policy" "all" {
  display_name          = "Something was changed"
  combiner              = "OR"
  notification_channels = ["projects/acme/notificationChannels/1"]

  conditions {
    display_name = "changes"
    condition_matched_log {
      filter = var.filter
    }
  }
}`,
    gives: gives('unproven'),
  },
);
