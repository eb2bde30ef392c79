import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'google.identity-aware-proxy';

const base: Example = {
  shows: 'a group that may tunnel to one machine, and a site that asks again each hour',
  terraform: `
variable "text" {
  type = string
}

resource "google_iap_tunnel_instance_iam_binding" "bastion" {
  zone     = "europe-west1-b"
  instance = "bastion"
  role     = "roles/iap.tunnelResourceAccessor"
  members  = ["group:operators@example.com"]
}

resource "google_iap_settings" "shop" {
  name = "projects/123456789/iap_web/compute/services/shop"

  access_settings {
    reauth_settings {
      method      = "ENROLLED_SECOND_FACTORS"
      max_age     = "3600s"
      policy_type = "MINIMUM"
    }
  }
}`,
  gives: {
    [`${id}.lets-nobody-in-particular-through`]: 'met',
    [`${id}.grants-tunnels-to-single-machines`]: 'met',
    [`${id}.asks-again`]: 'met',
  },
  holds: { 'limit-exposure': 'customer', 'authenticate-strongly': 'provider' },
};

export default examples(
  base,
  {
    shows: 'tunnels to every machine for everybody with an account, and a site that never asks again',
    terraform: `
resource "google_iap_tunnel_iam_member" "all" {
  role   = "roles/iap.tunnelResourceAccessor"
  member = "allAuthenticatedUsers"
}

resource "google_iap_settings" "shop" {
  name = "projects/123456789/iap_web/compute/services/shop"
}`,
    gives: {
      [`${id}.lets-nobody-in-particular-through`]: 'unmet',
      [`${id}.grants-tunnels-to-single-machines`]: 'unmet',
      [`${id}.asks-again`]: 'unmet',
    },
  },
  {
    shows: 'tunnels by a condition, and the policy of a site that everybody may see',
    terraform: `
data "google_iam_policy" "site" {
  binding {
    role    = "roles/iap.httpsResourceAccessor"
    members = ["allUsers"]
  }
}

resource "google_iap_web_backend_service_iam_policy" "site" {
  web_backend_service = "site"
  policy_data         = data.google_iam_policy.site.policy_data
}

resource "google_iap_tunnel_iam_member" "operators" {
  role   = "roles/iap.tunnelResourceAccessor"
  member = "group:operators@example.com"

  condition {
    title      = "port 22"
    expression = "destination.port == 22"
  }
}`,
    gives: { [`${id}.lets-nobody-in-particular-through`]: 'unmet' },
  },
  {
    shows: 'tunnels for whom a variable names, on conditions that a variable names',
    terraform: `
variable "members" {
  type = list(string)
}
variable "method" {
  type = string
}

resource "google_iap_tunnel_iam_binding" "operators" {
  role    = "roles/iap.tunnelResourceAccessor"
  members = var.members

  dynamic "condition" {
    for_each = var.members
    content {
      title      = "port 22"
      expression = "destination.port == 22"
    }
  }
}

resource "google_iap_settings" "shop" {
  name = "projects/123456789/iap_web/compute/services/shop"

  access_settings {
    reauth_settings {
      method = var.method
    }
  }
}`,
    gives: {
      [`${id}.lets-nobody-in-particular-through`]: 'unproven',
      [`${id}.grants-tunnels-to-single-machines`]: 'unproven',
      [`${id}.asks-again`]: 'unproven',
    },
  },
  variant(base, {
    shows: 'a site for one group',
    terraform: [
      ['google_iap_tunnel_instance_iam_binding', 'google_iap_web_backend_service_iam_binding'],
      ['  zone     = "europe-west1-b"\n  instance = "bastion"\n', '  web_backend_service = "shop"\n'],
      ['roles/iap.tunnelResourceAccessor', 'roles/iap.httpsResourceAccessor'],
    ],
    gives: { [`${id}.lets-nobody-in-particular-through`]: 'met', [`${id}.grants-tunnels-to-single-machines`]: 'met' },
  }),
);
