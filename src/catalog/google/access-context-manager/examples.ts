import { type Example, examples, variant } from '../../../model/index.ts';
import { exported } from '../exported.ts';

const id = 'google.access-context-manager';
const [policy, perimeters, levels] = ['accessPolicies/1234', 'accessPolicies/1234/servicePerimeters/data', 'accessPolicies/1234/accessLevels/office'];

const base: Example = {
  shows: 'a perimeter around a project with data, which the office and one other project reach',
  terraform: `
variable "list" {
  type = list(string)
}
variable "identities" {
  type = string
}
variable "on" {
  type = bool
}

resource "google_access_context_manager_access_level" "office" {
  parent = "${policy}"
  name   = "${levels}"
  title  = "office"

  basic {
    conditions {
      ip_subnetworks = ["192.0.2.0/24"]
    }
  }
}

resource "google_access_context_manager_service_perimeter" "data" {
  parent = "${policy}"
  name   = "${perimeters}"
  title  = "data"

  status {
    resources           = ["projects/123456789"]
    restricted_services = ["storage.googleapis.com", "bigquery.googleapis.com"]
    access_levels       = [google_access_context_manager_access_level.office.name]

    vpc_accessible_services {
      enable_restriction = true
      allowed_services   = ["RESTRICTED-SERVICES"]
    }
    ingress_policies {
      ingress_from {
        identity_type = "ANY_SERVICE_ACCOUNT"
        sources {
          resource = "projects/555"
        }
      }
      ingress_to {
        resources = ["*"]
      }
    }
    egress_policies {
      egress_from {
        identity_type = "ANY_IDENTITY"
      }
      egress_to {
        resources = ["projects/777"]
        operations {
          service_name = "*"
        }
      }
    }
  }
}`,
  assetInventory: [
    exported('accesscontextmanager.googleapis.com/AccessLevel', levels, {
      name: levels,
      title: 'office',
      basic: { conditions: [{ ipSubnetworks: ['192.0.2.0/24'] }] },
    }),
    exported('accesscontextmanager.googleapis.com/ServicePerimeter', perimeters, {
      name: perimeters,
      title: 'data',
      status: {
        resources: ['projects/123456789'],
        restrictedServices: ['storage.googleapis.com', 'bigquery.googleapis.com'],
        accessLevels: [levels],
        vpcAccessibleServices: { enableRestriction: true, allowedServices: ['RESTRICTED-SERVICES'] },
        ingressPolicies: [{ ingressFrom: { identityType: 'ANY_SERVICE_ACCOUNT', sources: [{ resource: 'projects/555' }] }, ingressTo: { resources: ['*'] } }],
        egressPolicies: [{ egressFrom: { identityType: 'ANY_IDENTITY' }, egressTo: { resources: ['projects/777'], operations: [{ serviceName: '*' }] } }],
      },
    }),
  ].join('\n'),
  gives: {
    [`${id}.perimeter-is-enforced`]: 'met',
    [`${id}.perimeter-names-who-takes-out`]: 'met',
    [`${id}.perimeter-names-who-comes-in`]: 'met',
    [`${id}.perimeter-limits-calls`]: 'met',
    [`${id}.level-asks-for-something`]: 'met',
  },
  holds: { 'prevent-leaks': 'provider+customer' },
};

export default examples(
  base,
  variant(base, {
    shows: 'a perimeter with doors for everybody, and a level that everybody meets',
    terraform: [
      ['["192.0.2.0/24"]', '["0.0.0.0/0"]'],
      ['"ANY_SERVICE_ACCOUNT"', '"ANY_IDENTITY"'],
      ['resource = "projects/555"', 'access_level = "*"'],
      ['["projects/777"]', '["*"]'],
      ['enable_restriction = true', 'enable_restriction = false'],
    ],
    assetInventory: [
      ['["192.0.2.0/24"]', '["0.0.0.0/0"]'],
      ['"ANY_SERVICE_ACCOUNT"', '"ANY_IDENTITY"'],
      ['"resource":"projects/555"', '"accessLevel":"*"'],
      ['["projects/777"]', '["*"]'],
      ['"enableRestriction":true', '"enableRestriction":false'],
    ],
    gives: {
      [`${id}.perimeter-names-who-takes-out`]: 'unmet',
      [`${id}.perimeter-names-who-comes-in`]: 'unmet',
      [`${id}.perimeter-limits-calls`]: 'unmet',
      [`${id}.level-asks-for-something`]: 'unmet',
    },
  }),
  {
    shows: 'a perimeter that is only tried out',
    terraform: `
resource "google_access_context_manager_service_perimeter" "data" {
  parent                    = "${policy}"
  name                      = "${perimeters}"
  title                     = "data"
  use_explicit_dry_run_spec = true

  spec {
    resources           = ["projects/123456789"]
    restricted_services = ["storage.googleapis.com"]
  }
}`,
    assetInventory: exported('accesscontextmanager.googleapis.com/ServicePerimeter', perimeters, {
      name: perimeters,
      useExplicitDryRunSpec: true,
      spec: { resources: ['projects/123456789'], restrictedServices: ['storage.googleapis.com'] },
    }),
    gives: { [`${id}.perimeter-is-enforced`]: 'unmet', [`${id}.perimeter-limits-calls`]: 'none' },
    holds: { 'prevent-leaks': 'customer' },
  },
  {
    shows: 'a bridge between two projects',
    terraform: `
resource "google_access_context_manager_service_perimeter" "bridge" {
  parent         = "${policy}"
  name           = "accessPolicies/1234/servicePerimeters/bridge"
  title          = "bridge"
  perimeter_type = "PERIMETER_TYPE_BRIDGE"

  status {
    resources = ["projects/123456789", "projects/555"]
  }
}`,
    assetInventory: exported('accesscontextmanager.googleapis.com/ServicePerimeter', 'accessPolicies/1234/servicePerimeters/bridge', {
      name: 'accessPolicies/1234/servicePerimeters/bridge',
      perimeterType: 'PERIMETER_TYPE_BRIDGE',
      status: { resources: ['projects/123456789', 'projects/555'] },
    }),
    gives: { [`${id}.perimeter-is-enforced`]: 'none', [`${id}.perimeter-names-who-takes-out`]: 'met' },
    holds: { 'prevent-leaks': 'customer' },
  },
  {
    shows: 'rules that stand apart from their perimeter',
    terraform: `
resource "google_access_context_manager_service_perimeter" "data" {
  parent = "${policy}"
  name   = "${perimeters}"
  title  = "data"

  status {
    restricted_services = ["storage.googleapis.com"]
  }
}

resource "google_access_context_manager_service_perimeter_egress_policy" "out" {
  perimeter = google_access_context_manager_service_perimeter.data.name

  egress_from {
    identity_type = "ANY_IDENTITY"
  }
  egress_to {
    resources = ["*"]
    operations {
      service_name = "*"
    }
  }
}`,
    gives: { [`${id}.perimeter-names-who-takes-out`]: 'unmet', [`${id}.perimeter-names-who-comes-in`]: 'met' },
  },
  variant(base, {
    shows: 'what is restricted and who comes in come from variables',
    terraform: [
      ['["storage.googleapis.com", "bigquery.googleapis.com"]', 'var.list'],
      ['["192.0.2.0/24"]', 'var.list'],
      ['"ANY_SERVICE_ACCOUNT"', 'var.identities'],
      ['resource = "projects/555"', 'access_level = "*"'],
      ['["projects/777"]', 'var.list'],
      ['enable_restriction = true', 'enable_restriction = var.on'],
    ],
    gives: {
      [`${id}.perimeter-is-enforced`]: 'unproven',
      [`${id}.perimeter-names-who-takes-out`]: 'unproven',
      [`${id}.perimeter-names-who-comes-in`]: 'unproven',
      [`${id}.perimeter-limits-calls`]: 'unproven',
      [`${id}.level-asks-for-something`]: 'unproven',
    },
    holds: { 'prevent-leaks': 'provider+customer or customer' },
  }),
);
