import { page, type Statement } from './statement.ts';

const gke = page('https://cloud.google.com/kubernetes-engine/docs/concepts/shared-responsibility');
const autopilot = page('https://cloud.google.com/kubernetes-engine/docs/concepts/cluster-upgrades-autopilot');
const autopilotSecurity = page('https://cloud.google.com/kubernetes-engine/docs/concepts/autopilot-security');
const nodeUpgrades = page('https://cloud.google.com/kubernetes-engine/docs/concepts/cluster-upgrades');
const gkeSecrets = page('https://cloud.google.com/kubernetes-engine/docs/how-to/encrypting-secrets');
const cloudSql = page('https://cloud.google.com/sql/docs/shared-responsibility');
const cloudSqlKeys = page('https://cloud.google.com/sql/docs/postgres/cmek');
const cloudSqlBackups = page('https://cloud.google.com/sql/docs/postgres/backup-recovery/backups');
const alloydb = page('https://cloud.google.com/alloydb/docs/shared-responsibility');
const composer = page('https://cloud.google.com/composer/docs/shared-responsibility');
const dataproc = page('https://cloud.google.com/dataproc/docs/resources/shared-responsibility-model');
const functions = page('https://cloud.google.com/functions/docs/securing/execution-environment-security');
const functionsRuntimes = page('https://cloud.google.com/functions/docs/runtime-support');
const cloudRun = page('https://cloud.google.com/run/docs/configuring/services/automatic-base-image-updates');
const cloudRunSecurity = page('https://cloud.google.com/run/docs/securing/security');
const cloudRunKeys = page('https://cloud.google.com/run/docs/securing/using-cmek');
const appEngine = page('https://cloud.google.com/appengine/docs/standard/runtimes');
const disks = page('https://cloud.google.com/compute/docs/disks/disk-encryption');
const suppliedKeys = page('https://cloud.google.com/compute/docs/disks/customer-supplied-encryption');
const machines = page('https://cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate');
const patches = page('https://cloud.google.com/compute/docs/os-patch-management');
const defaultEncryption = page('https://cloud.google.com/docs/security/encryption/default-encryption');
const storageKeys = page('https://cloud.google.com/storage/docs/encryption/customer-managed-keys');
const storageDurability = page('https://cloud.google.com/storage/docs/availability-durability');
const bigqueryKeys = page('https://cloud.google.com/bigquery/docs/customer-managed-encryption');
const bigqueryReliability = page('https://cloud.google.com/bigquery/docs/reliability-intro');
const bigtableKeys = page('https://cloud.google.com/bigtable/docs/cmek');
const spannerKeys = page('https://cloud.google.com/spanner/docs/cmek');
const firestoreKeys = page('https://cloud.google.com/firestore/docs/cmek');
const filestore = page('https://cloud.google.com/filestore/docs/cmek');
const filestoreBackups = page('https://cloud.google.com/filestore/docs/backups');
const memorystoreVersions = page('https://cloud.google.com/memorystore/docs/redis/supported-versions');
const kmsRotation = page('https://cloud.google.com/kms/docs/key-rotation');
const kmsImport = page('https://cloud.google.com/kms/docs/importing-a-key');
const kmsOutside = page('https://cloud.google.com/kms/docs/ekm');
const secretRotation = page('https://cloud.google.com/secret-manager/docs/secret-rotation');
const secretKeys = page('https://cloud.google.com/secret-manager/docs/cmek');
const pubsub = page('https://cloud.google.com/pubsub/docs/encryption');
const logging = page('https://cloud.google.com/logging/docs/routing/managed-encryption-storage');
const registry = page('https://cloud.google.com/artifact-registry/docs/cmek');
const scanning = page('https://cloud.google.com/artifact-analysis/docs/container-scanning-overview');
const workbench = page('https://cloud.google.com/vertex-ai/docs/workbench/instances/upgrade');
const vertexKeys = page('https://cloud.google.com/vertex-ai/docs/general/cmek');
const flexible = page('https://cloud.google.com/appengine/docs/flexible');
const composerVersions = page('https://cloud.google.com/composer/docs/concepts/versioning/composer-versioning-overview');
const alloydbZones = page('https://cloud.google.com/alloydb/docs/high-availability');
const memorystoreTiers = page('https://cloud.google.com/memorystore/docs/redis/redis-tiers');
const shielded = page('https://cloud.google.com/compute/shielded-vm/docs/shielded-vm');
const retention = page('https://cloud.google.com/logging/docs/buckets');
const outages = page('https://cloud.google.com/architecture/disaster-recovery');
const dataflow = page('https://cloud.google.com/dataflow/docs/guides/customer-managed-encryption-keys');

/** Pages on Google Cloud. */
export default [
  gke('google.gke.cluster', 'guard-facilities', 'provider'),
  gke('google.gke.cluster', 'apply-platform-patches', 'provider'),
  gke('google.gke.node-pool', 'publish-os-patches', 'provider', { system: 'Container-Optimized OS' }),
  gke('google.gke.node-pool', 'apply-os-patches', 'provider+customer', { autoUpgrade: true }),
  gke('google.gke.node-pool', 'apply-os-patches', 'customer', { autoUpgrade: false }),
  nodeUpgrades('google.gke.node-pool', 'upgrade-platform', 'provider+customer', { autoUpgrade: false }),
  nodeUpgrades('google.gke.node-pool', 'upgrade-platform', 'provider+customer', { autoUpgrade: true }),
  nodeUpgrades('google.gke.node-pool', 'apply-platform-patches', 'provider+customer', { autoUpgrade: true }),
  autopilot('google.gke.cluster', 'upgrade-platform', 'provider', { mode: 'Autopilot' }),
  autopilot('google.gke.cluster', 'apply-os-patches', 'provider', { mode: 'Autopilot' }),
  autopilotSecurity('google.gke.cluster', 'harden-os', 'provider', { mode: 'Autopilot' }),
  gkeSecrets('google.gke.cluster', 'encrypt-at-rest', 'provider'),
  gkeSecrets('google.gke.cluster', 'control-keys', 'provider+customer', { ownKey: true }),
  cloudSql('google.cloud-sql.instance', 'encrypt-at-rest', 'provider'),
  cloudSql('google.cloud-sql.instance', 'apply-os-patches', 'provider'),
  cloudSql('google.cloud-sql.instance', 'apply-platform-patches', 'provider+customer'),
  cloudSql('google.cloud-sql.instance', 'survive-failure', 'provider+customer', { standby: true }),
  cloudSqlBackups('google.cloud-sql.instance', 'back-up-data', 'provider+customer', { backups: true }),
  cloudSqlKeys('google.cloud-sql.instance', 'control-keys', 'provider+customer', { keys: 'your own' }),
  alloydb('google.alloydb.cluster', 'encrypt-at-rest', 'provider'),
  alloydb('google.alloydb.cluster', 'apply-os-patches', 'provider'),
  composer('google.composer.environment', 'apply-os-patches', 'provider'),
  composer('google.composer.environment', 'encrypt-at-rest', 'provider'),
  composer('google.composer.environment', 'upgrade-platform', 'customer', { version: 'supported' }),
  composer('google.composer.environment', 'write-safe-code', 'customer'),
  dataproc('google.dataproc.cluster', 'publish-os-patches', 'provider', { image: 'Google' }),
  dataproc('google.dataproc.cluster', 'apply-os-patches', 'provider+customer', { image: 'Google' }),
  dataproc('google.dataproc.cluster', 'publish-os-patches', 'customer', { image: 'you' }),
  dataproc('google.dataproc.cluster', 'apply-platform-patches', 'customer'),
  dataproc('google.dataproc.cluster', 'encrypt-at-rest', 'provider'),
  functions('google.cloud-functions.function', 'publish-platform-patches', 'provider', { runtime: 'supported' }),
  functions('google.cloud-functions.function', 'apply-platform-patches', 'provider', { runtime: 'supported', updates: 'automatic' }),
  functions('google.cloud-functions.function', 'apply-platform-patches', 'customer', { runtime: 'supported', updates: 'on deployment' }),
  functions('google.cloud-functions.function', 'apply-os-patches', 'provider', { runtime: 'supported', updates: 'automatic' }),
  functionsRuntimes('google.cloud-functions.function', 'upgrade-platform', 'customer', { runtime: 'supported' }),
  functionsRuntimes('google.cloud-functions.function', 'publish-platform-patches', 'nobody', { runtime: 'decommissioned' }),
  functionsRuntimes('google.cloud-functions.function', 'publish-os-patches', 'nobody', { runtime: 'decommissioned' }),
  functionsRuntimes('google.cloud-functions.function', 'apply-os-patches', 'nobody', { runtime: 'decommissioned' }),
  functionsRuntimes('google.cloud-functions.function', 'publish-platform-patches', 'provider', { runtime: 'deprecated' }),
  cloudRun('google.cloud-run.service', 'apply-platform-patches', 'provider', { base: 'updated by Google' }),
  cloudRun('google.cloud-run.service', 'apply-platform-patches', 'customer', { base: 'part of your image' }),
  cloudRunSecurity('google.cloud-run.service', 'isolate-tenants', 'provider'),
  cloudRunSecurity('google.cloud-run.service', 'patch-hypervisor', 'provider'),
  cloudRunKeys('google.cloud-run.service', 'control-keys', 'provider+customer', { keys: 'your own' }),
  appEngine('google.app-engine.version', 'apply-platform-patches', 'provider', { runtime: 'of Google' }),
  appEngine('google.app-engine.version', 'upgrade-platform', 'customer', { runtime: 'of Google' }),
  machines('google.compute-engine.instance', 'guard-facilities', 'provider'),
  machines('google.compute-engine.instance', 'filter-traffic', 'provider+customer'),
  patches('google.compute-engine.instance', 'apply-os-patches', 'customer'),
  disks('google.compute-engine.disk', 'encrypt-at-rest', 'provider', { key: 'managed by Google' }),
  disks('google.compute-engine.disk', 'control-keys', 'provider+customer', { key: 'your own' }),
  suppliedKeys('google.compute-engine.disk', 'control-keys', 'customer', { key: 'supplied by you' }),
  defaultEncryption('google.cloud-storage.bucket', 'encrypt-at-rest', 'provider'),
  defaultEncryption('google.bigquery.dataset', 'encrypt-at-rest', 'provider'),
  defaultEncryption('google.spanner.database', 'encrypt-at-rest', 'provider'),
  defaultEncryption('google.bigtable.instance', 'encrypt-at-rest', 'provider'),
  defaultEncryption('google.firestore.database', 'encrypt-at-rest', 'provider'),
  defaultEncryption('google.pubsub.topic', 'encrypt-at-rest', 'provider'),
  storageKeys('google.cloud-storage.bucket', 'control-keys', 'provider+customer', { keys: 'your own' }),
  storageDurability('google.cloud-storage.bucket', 'survive-failure', 'provider'),
  bigqueryKeys('google.bigquery.table', 'control-keys', 'provider+customer', { keys: 'your own' }),
  bigqueryReliability('google.bigquery.dataset', 'survive-failure', 'provider'),
  bigtableKeys('google.bigtable.instance', 'control-keys', 'provider+customer', { keys: 'your own' }),
  spannerKeys('google.spanner.database', 'control-keys', 'provider+customer', { keys: 'your own' }),
  firestoreKeys('google.firestore.database', 'control-keys', 'provider+customer', { keys: 'your own' }),
  filestore('google.filestore.instance', 'control-keys', 'provider+customer', { keys: 'your own' }),
  filestoreBackups('google.filestore.instance', 'back-up-data', 'customer', { backups: false }),
  memorystoreVersions('google.memorystore.instance', 'upgrade-platform', 'customer'),
  kmsRotation('google.kms.key', 'control-keys', 'provider+customer', { rotation: 'never' }),
  kmsRotation('google.kms.key', 'control-keys', 'provider+customer', { rotation: 'every 90 days or sooner' }),
  kmsImport('google.kms.key', 'control-keys', 'provider+customer', { material: 'imported' }),
  kmsOutside('google.kms.key', 'control-keys', 'provider+customer', { material: 'outside Google' }),
  secretRotation('google.secret-manager.secret', 'guard-credentials', 'provider+customer', { rotates: true }),
  secretKeys('google.secret-manager.secret', 'encrypt-at-rest', 'provider'),
  secretKeys('google.secret-manager.secret', 'control-keys', 'provider+customer', { keys: 'your own' }),
  pubsub('google.pubsub.topic', 'control-keys', 'provider+customer', { keys: 'your own' }),
  logging('google.cloud-logging.log-bucket', 'control-keys', 'provider+customer', { keys: 'your own' }),
  registry('google.artifact-registry.repository', 'encrypt-at-rest', 'provider'),
  registry('google.artifact-registry.repository', 'control-keys', 'provider+customer', { keys: 'your own' }),
  scanning('google.artifact-registry.repository', 'find-vulnerabilities', 'customer', { scans: 'nobody but you' }),
  workbench('google.vertex-ai.notebook', 'apply-os-patches', 'customer', { upgrades: 'by hand' }),
  vertexKeys('google.vertex-ai.notebook', 'control-keys', 'provider+customer', { keys: 'your own' }),
  flexible('google.app-engine.version', 'apply-platform-patches', 'customer', { runtime: 'your own' }),
  flexible('google.app-engine.version', 'apply-os-patches', 'provider', { runtime: 'of Google' }),
  composerVersions('google.composer.environment', 'publish-platform-patches', 'nobody', { version: 'ended' }),
  composerVersions('google.composer.environment', 'publish-platform-patches', 'provider', { version: 'supported' }),
  alloydbZones('google.alloydb.instance', 'survive-failure', 'provider', { zones: 'several' }),
  memorystoreTiers('google.memorystore.instance', 'survive-failure', 'customer', { copies: 'one' }),
  memorystoreTiers('google.memorystore.instance', 'survive-failure', 'provider', { copies: 'several' }),
  shielded('google.compute-engine.instance', 'harden-os', 'provider+customer', { secureBoot: true }),
  retention('google.cloud-logging.log-bucket', 'keep-logs', 'provider', { kind: 'fixed by Google' }),
  retention('google.cloud-logging.log-bucket', 'keep-logs', 'provider+customer', { kind: 'set by you' }),
  outages('google.pubsub.topic', 'survive-failure', 'provider'),
  outages('google.spanner.database', 'survive-failure', 'provider'),
  outages('google.secret-manager.secret', 'survive-failure', 'provider'),
  workbench('google.vertex-ai.notebook', 'apply-os-patches', 'provider', { upgrades: 'automatic' }),
  dataflow('google.dataflow.job', 'control-keys', 'provider+customer', { keys: 'your own' }),
] satisfies readonly Statement[];
