import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'google.cloud-sql';

const base: Example = {
  shows: 'a PostgreSQL instance on a private address, with a standby, backups, logs and a key of its own',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}

resource "google_sql_database_instance" "ledger" {
  name                = "ledger"
  region              = "europe-west1"
  database_version    = "POSTGRES_16"
  encryption_key_name = "projects/acme/locations/europe-west1/keyRings/sql/cryptoKeys/ledger"

  settings {
    tier                        = "db-custom-2-7680"
    availability_type           = "REGIONAL"
    deletion_protection_enabled = true

    ip_configuration {
      ipv4_enabled    = false
      private_network = "main"
      ssl_mode        = "ENCRYPTED_ONLY"
      authorized_networks {
        name  = "office"
        value = "203.0.113.0/24"
      }
    }
    backup_configuration {
      enabled                        = true
      point_in_time_recovery_enabled = true
    }
    maintenance_window {
      day  = 7
      hour = 3
    }
    database_flags {
      name  = "log_connections"
      value = "on"
    }
    database_flags {
      name  = "log_disconnections"
      value = "on"
    }
  }
}`,
  assetInventory: `
{"name":"//cloudsql.googleapis.com/projects/acme/instances/ledger","asset_type":"sqladmin.googleapis.com/Instance","ancestors":["projects/123456789"],"resource":{"version":"v1beta4","location":"europe-west1","data":{"name":"ledger","databaseVersion":"POSTGRES_16","diskEncryptionConfiguration":{"kmsKeyName":"projects/acme/locations/europe-west1/keyRings/sql/cryptoKeys/ledger"},"settings":{"tier":"db-custom-2-7680","availabilityType":"REGIONAL","deletionProtectionEnabled":true,"ipConfiguration":{"ipv4Enabled":false,"privateNetwork":"projects/acme/global/networks/main","sslMode":"ENCRYPTED_ONLY","authorizedNetworks":[{"name":"office","value":"203.0.113.0/24"}]},"backupConfiguration":{"enabled":true,"pointInTimeRecoveryEnabled":true},"maintenanceWindow":{"day":7,"hour":3},"databaseFlags":[{"name":"log_connections","value":"on"},{"name":"log_disconnections","value":"on"}]}}}}`,
  gives: {
    [`${id}.lets-in-named-networks-only`]: 'met',
    [`${id}.has-no-public-address`]: 'met',
    [`${id}.requires-tls`]: 'met',
    [`${id}.is-backed-up`]: 'met',
    [`${id}.recovers-to-a-point-in-time`]: 'met',
    [`${id}.is-protected-from-deletion`]: 'met',
    [`${id}.survives-the-loss-of-a-zone`]: 'met',
    [`${id}.sets-its-maintenance`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
    [`${id}.logs-connections`]: 'met',
    [`${id}.refuses-files-of-clients`]: 'none',
    [`${id}.keeps-databases-apart`]: 'none',
  },
  holds: {
    'apply-os-patches': 'provider',
    'apply-platform-patches': 'provider+customer',
    'encrypt-at-rest': 'provider',
    'upgrade-platform': 'customer',
    'survive-failure': 'provider+customer',
    'back-up-data': 'provider+customer',
    'configure-platform': 'provider+customer',
  },
};

const flags = [
  '    database_flags {\n      name  = "log_connections"\n      value = "on"\n    }\n    database_flags {\n      name  = "log_disconnections"\n      value = "on"\n    }\n',
  '[{"name":"log_connections","value":"on"},{"name":"log_disconnections","value":"on"}]',
] as const;
const named = (...all: readonly (readonly [string, string])[]): readonly [string, string] => [
  all.map(([name, value]) => `    database_flags {\n      name  = "${name}"\n      value = "${value}"\n    }\n`).join(''),
  JSON.stringify(all.map(([name, value]) => ({ name, value }))),
];
/** The same instance with another engine and other flags. */
const engine = (shows: string, version: string, all: readonly (readonly [string, string])[], gives: Example['gives']): Example => {
  const [blocks, json] = named(...all);
  return variant(base, {
    shows,
    terraform: [
      ['"POSTGRES_16"', `"${version}"`],
      [flags[0], blocks],
    ],
    assetInventory: [
      ['"POSTGRES_16"', `"${version}"`],
      [flags[1], json],
    ],
    gives,
  });
};

export default examples(
  base,
  {
    shows: 'an instance of which little is said, and that everybody may try',
    terraform: `
resource "google_sql_database_instance" "plain" {
  name             = "plain"
  database_version = "POSTGRES_16"

  settings {
    tier = "db-f1-micro"
    ip_configuration {
      authorized_networks {
        value = "0.0.0.0/0"
      }
    }
  }
}`,
    assetInventory: `
{"name":"//cloudsql.googleapis.com/projects/acme/instances/plain","asset_type":"sqladmin.googleapis.com/Instance","ancestors":["projects/123456789"],"resource":{"version":"v1beta4","location":"europe-west1","data":{"name":"plain","databaseVersion":"POSTGRES_16","settings":{"tier":"db-f1-micro","availabilityType":"ZONAL","ipConfiguration":{"ipv4Enabled":true,"sslMode":"ALLOW_UNENCRYPTED_AND_ENCRYPTED","authorizedNetworks":[{"value":"0.0.0.0/0"}]},"backupConfiguration":{"enabled":false}}}}}`,
    gives: {
      [`${id}.lets-in-named-networks-only`]: 'unmet',
      [`${id}.has-no-public-address`]: 'unmet',
      [`${id}.requires-tls`]: 'unmet',
      [`${id}.is-backed-up`]: 'unmet',
      [`${id}.recovers-to-a-point-in-time`]: 'unmet',
      [`${id}.is-protected-from-deletion`]: 'unmet',
      [`${id}.survives-the-loss-of-a-zone`]: 'unmet',
      [`${id}.sets-its-maintenance`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'unmet',
      [`${id}.logs-connections`]: 'unmet',
    },
    holds: { 'survive-failure': 'customer', 'back-up-data': 'customer' },
  },
  variant(base, {
    shows: 'an instance that denies maintenance for a time, and whose storage you watch',
    terraform: [
      [
        '  settings {\n',
        '  settings {\n    disk_autoresize = false\n    deny_maintenance_period {\n      start_date = "2026-11-20"\n      end_date   = "2026-12-31"\n      time       = "00:00:00"\n    }\n',
      ],
    ],
    assetInventory: [
      ['"settings":{', '"settings":{"storageAutoResize":false,"denyMaintenancePeriods":[{"startDate":"2026-11-20","endDate":"2026-12-31","time":"00:00:00"}],'],
    ],
    gives: {},
    holds: { 'apply-platform-patches': 'provider+customer', 'configure-platform': 'customer' },
  }),
  variant(base, {
    shows: 'a replica, whose backups are those of its original',
    terraform: [['  region              = "europe-west1"\n', '  region = "europe-west1"\n  master_instance_name = "original"\n']],
    assetInventory: [['"name":"ledger","databaseVersion"', '"name":"ledger","masterInstanceName":"acme:original","databaseVersion"']],
    gives: { [`${id}.is-backed-up`]: 'none', [`${id}.survives-the-loss-of-a-zone`]: 'none', [`${id}.requires-tls`]: 'met' },
  }),
  engine('a MySQL instance that loads no files of clients', 'MYSQL_8_0', [['local_infile', 'off']], {
    [`${id}.refuses-files-of-clients`]: 'met',
    [`${id}.logs-connections`]: 'none',
  }),
  engine('a MySQL instance that loads files of clients', 'MYSQL_8_0', [['local_infile', 'on']], { [`${id}.refuses-files-of-clients`]: 'unmet' }),
  engine('a MySQL instance of which no flag is said', 'MYSQL_5_7', [], { [`${id}.refuses-files-of-clients`]: 'unproven' }),
  engine('a SQL Server instance with flags that keep databases apart', 'SQLSERVER_2022_STANDARD', [['cross db ownership chaining', 'off']], {
    [`${id}.keeps-databases-apart`]: 'met',
  }),
  engine('a SQL Server instance whose databases bring accounts', 'SQLSERVER_2022_STANDARD', [['contained database authentication', 'on']], {
    [`${id}.keeps-databases-apart`]: 'unmet',
  }),
  variant(base, {
    shows: 'an instance of which every setting is left to whoever deploys it',
    terraform: [
      ['"POSTGRES_16"', 'var.text'],
      ['"projects/acme/locations/europe-west1/keyRings/sql/cryptoKeys/ledger"', 'var.text'],
      ['"REGIONAL"', 'var.text'],
      ['deletion_protection_enabled = true', 'deletion_protection_enabled = var.on'],
      ['ipv4_enabled    = false', 'ipv4_enabled    = var.on'],
      ['"ENCRYPTED_ONLY"', 'var.text'],
      ['"203.0.113.0/24"', 'var.text'],
      ['enabled                        = true', 'enabled                        = var.on'],
      ['point_in_time_recovery_enabled = true', 'point_in_time_recovery_enabled = var.on'],
      [
        '    maintenance_window {\n      day  = 7\n      hour = 3\n    }\n',
        '    dynamic "maintenance_window" {\n      for_each = var.text\n      content {\n        day = maintenance_window.value\n      }\n    }\n',
      ],
      [flags[0], '    database_flags {\n      name  = var.text\n      value = "on"\n    }\n'],
    ],
    gives: {
      [`${id}.lets-in-named-networks-only`]: 'unproven',
      [`${id}.has-no-public-address`]: 'unproven',
      [`${id}.requires-tls`]: 'unproven',
      [`${id}.is-backed-up`]: 'unproven',
      [`${id}.recovers-to-a-point-in-time`]: 'unproven',
      [`${id}.is-protected-from-deletion`]: 'unproven',
      [`${id}.survives-the-loss-of-a-zone`]: 'unproven',
      [`${id}.sets-its-maintenance`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
      [`${id}.logs-connections`]: 'unproven',
      [`${id}.keeps-databases-apart`]: 'unproven',
    },
  }),
);
