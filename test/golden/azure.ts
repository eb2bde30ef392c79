import { page, type Statement } from './statement.ts';

const baseline = (of: string) => page(`https://learn.microsoft.com/security/benchmark/azure/baselines/${of}-security-baseline`);
const model = page('https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility');
const virtualMachine = page('https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching');
const linux = baseline('virtual-machines-linux-virtual-machines');
const scaleSet = page('https://learn.microsoft.com/azure/virtual-machine-scale-sets/virtual-machine-scale-sets-automatic-upgrade');
const disks = page('https://learn.microsoft.com/azure/virtual-machines/disk-encryption');
const aksNodes = page('https://learn.microsoft.com/azure/aks/auto-upgrade-node-os-image');
const aksSupport = page('https://learn.microsoft.com/azure/aks/support-policies');
const aksAutomatic = page('https://learn.microsoft.com/azure/aks/intro-aks-automatic');
const aksPatches = page('https://learn.microsoft.com/azure/aks/concepts-vulnerability-management');
const aks = baseline('azure-kubernetes-service-aks');
const appService = page('https://learn.microsoft.com/azure/app-service/overview-patch-os-runtime');
const appServiceBaseline = baseline('app-service');
const functions = baseline('functions');
const containerApps = baseline('azure-container-apps');
const containerInstances = baseline('container-instances');
const registry = baseline('container-registry');
const batch = baseline('batch');
const sql = baseline('azure-sql');
const sqlInstance = page('https://learn.microsoft.com/azure/azure-sql/managed-instance/update-policy');
const sqlMaintenance = page('https://learn.microsoft.com/azure/azure-sql/database/maintenance-window');
const sqlMachine = baseline('sql-iaas');
const sqlPatching = page('https://learn.microsoft.com/azure/azure-sql/virtual-machines/windows/automated-patching');
const postgresql = baseline('azure-database-for-postgresql-flexible-server');
const postgresqlMaintenance = page('https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-maintenance');
const postgresqlVersions = page('https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-version-policy');
const mysql = baseline('azure-database-for-mysql-flexible-server');
const mysqlMaintenance = page('https://learn.microsoft.com/azure/mysql/flexible-server/concepts-maintenance');
const cosmos = baseline('azure-cosmos-db');
const redis = baseline('azure-cache-for-redis');
const storage = baseline('storage');
const storageCopies = page('https://learn.microsoft.com/azure/storage/common/storage-redundancy');
const keyVault = baseline('key-vault');
const keyVaultRotation = page('https://learn.microsoft.com/azure/key-vault/keys/how-to-configure-key-rotation');
const certificates = page('https://learn.microsoft.com/azure/key-vault/certificates/overview-renew-certificate');
const hsm = page('https://learn.microsoft.com/azure/key-vault/managed-hsm/managed-hsm-technical-details');
const serviceBus = baseline('service-bus');
const eventHubs = baseline('event-hubs');
const eventGrid = baseline('event-grid');
const iotHub = baseline('iot-hub');
const dataFactory = baseline('data-factory');
const selfHosted = page('https://learn.microsoft.com/azure/data-factory/create-self-hosted-integration-runtime');
const databricks = baseline('azure-databricks');
const dataExplorer = baseline('azure-data-explorer');
const synapse = baseline('azure-synapse-analytics');
const search = baseline('azure-cognitive-search');
const openai = baseline('azure-openai');
const machineLearning = page('https://learn.microsoft.com/azure/machine-learning/concept-vulnerability-management');
const automation = baseline('automation');
const apiManagement = baseline('api-management');
const applicationGateway = baseline('application-gateway');
const bastion = baseline('azure-bastion');
const firewall = baseline('azure-firewall');
const logicApps = baseline('logic-apps');
const monitor = baseline('azure-monitor');
const backup = baseline('backup');
const ddos = page('https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview');

/** Pages on Azure. */
export default [
  model('azure.virtual-machine.machine', 'guard-facilities', 'provider'),
  model('azure.virtual-machine.machine', 'apply-os-patches', 'customer', { patching: 'manual' }),
  model('azure.sql-database.database', 'apply-os-patches', 'provider'),
  model('azure.storage-account.account', 'maintain-hardware', 'provider'),
  virtualMachine('azure.virtual-machine.machine', 'apply-os-patches', 'provider+customer', { patching: 'platform' }),
  linux('azure.virtual-machine.machine', 'stop-malware', 'customer', { system: 'linux' }),
  linux('azure.virtual-machine.machine', 'harden-os', 'provider+customer', { system: 'linux' }),
  linux('azure.virtual-machine.machine', 'find-vulnerabilities', 'customer', { system: 'linux' }),
  scaleSet('azure.scale-set.scale-set', 'apply-os-patches', 'provider+customer', { fixedBy: 'new images' }),
  scaleSet('azure.scale-set.scale-set', 'apply-os-patches', 'customer', { fixedBy: 'yourself' }),
  disks('azure.managed-disk.disk', 'encrypt-at-rest', 'provider'),
  disks('azure.managed-disk.disk', 'control-keys', 'provider+customer', { key: 'your own' }),
  aksNodes('azure.aks.cluster', 'apply-os-patches', 'customer', { mode: 'standard', nodeChannel: 'None' }),
  aksNodes('azure.aks.node-pool', 'apply-os-patches', 'customer', { nodesFixedBy: 'yourself' }),
  aksNodes('azure.aks.node-pool', 'apply-os-patches', 'provider+customer', { nodesFixedBy: 'a channel' }),
  aksAutomatic('azure.aks.node-pool', 'apply-os-patches', 'provider', { nodesFixedBy: 'Azure' }),
  aksAutomatic('azure.aks.cluster', 'apply-platform-patches', 'provider', { mode: 'automatic' }),
  aksPatches('azure.aks.cluster', 'publish-platform-patches', 'provider', { support: 'standard' }),
  aksSupport('azure.aks.cluster', 'survive-failure', 'provider+customer'),
  aks('azure.aks.cluster', 'record-access', 'provider+customer'),
  appService('azure.app-service.app', 'apply-os-patches', 'provider', { runtime: 'built in' }),
  appService('azure.app-service.app', 'apply-platform-patches', 'provider', { runtime: 'built in' }),
  appService('azure.app-service.app', 'apply-platform-patches', 'customer', { runtime: 'your container' }),
  appService('azure.app-service.app', 'upgrade-platform', 'customer', { runtime: 'built in' }),
  appServiceBaseline('azure.app-service.app', 'encrypt-at-rest', 'provider'),
  appServiceBaseline('azure.app-service.app', 'record-access', 'provider+customer'),
  appServiceBaseline('azure.app-service.app', 'find-vulnerabilities', 'provider+customer'),
  functions('azure.functions.app', 'apply-os-patches', 'provider', { runtime: 'built in' }),
  functions('azure.functions.app', 'record-access', 'provider+customer'),
  containerApps('azure.container-apps.environment', 'encrypt-in-transit', 'provider+customer', { encryptedInside: true }),
  containerApps('azure.container-apps.app', 'apply-os-patches', 'provider'),
  containerApps('azure.container-apps.app', 'apply-dependency-patches', 'customer'),
  containerInstances('azure.container-instances.group', 'control-keys', 'provider+customer', { key: 'your own' }),
  registry('azure.container-registry.registry', 'encrypt-at-rest', 'provider'),
  registry('azure.container-registry.registry', 'control-keys', 'provider+customer', { key: 'your own', tier: 'Premium' }),
  registry('azure.container-registry.registry', 'record-access', 'provider+customer'),
  batch('azure.batch.account', 'encrypt-at-rest', 'provider'),
  batch('azure.batch.account', 'control-keys', 'provider+customer', { keys: 'your own' }),
  batch('azure.batch.pool', 'apply-os-patches', 'customer', { fixedBy: 'yourself' }),
  batch('azure.batch.pool', 'apply-os-patches', 'provider+customer', { fixedBy: 'new images' }),
  sql('azure.sql-database.server', 'control-keys', 'provider+customer', { key: 'your own' }),
  sql('azure.sql-database.managed-instance', 'control-keys', 'provider+customer', { key: 'your own' }),
  sqlMaintenance('azure.sql-database.database', 'apply-platform-patches', 'provider'),
  sqlMaintenance('azure.sql-database.managed-instance', 'apply-platform-patches', 'provider'),
  sqlInstance('azure.sql-database.managed-instance', 'upgrade-platform', 'provider', { updates: 'AlwaysUpToDate' }),
  sqlInstance('azure.sql-database.managed-instance', 'upgrade-platform', 'provider+customer', { updates: 'SQLServer2022' }),
  sqlMachine('azure.sql-virtual-machine.engine', 'apply-platform-patches', 'customer', { patching: 'by you' }),
  sqlMachine('azure.sql-virtual-machine.engine', 'back-up-data', 'customer', { backedUp: false }),
  sqlPatching('azure.sql-virtual-machine.engine', 'apply-platform-patches', 'provider+customer', { patching: 'in a window' }),
  postgresql('azure.postgresql.server', 'encrypt-at-rest', 'provider', { offer: 'flexible' }),
  postgresql('azure.postgresql.server', 'control-keys', 'provider+customer', { offer: 'flexible', key: 'your own' }),
  postgresqlMaintenance('azure.postgresql.server', 'apply-os-patches', 'provider', { offer: 'flexible' }),
  postgresqlMaintenance('azure.postgresql.server', 'apply-platform-patches', 'provider', { offer: 'flexible', version: 'standard' }),
  postgresqlVersions('azure.postgresql.server', 'upgrade-platform', 'customer', { offer: 'flexible', version: 'standard' }),
  postgresqlVersions('azure.postgresql.server', 'publish-platform-patches', 'nobody', { offer: 'flexible', version: 'ended' }),
  mysql('azure.mysql.server', 'encrypt-at-rest', 'provider', { offer: 'flexible' }),
  mysql('azure.mysql.server', 'control-keys', 'provider+customer', { offer: 'flexible', key: 'your own' }),
  mysqlMaintenance('azure.mysql.server', 'apply-platform-patches', 'provider', { offer: 'flexible', version: 'standard' }),
  cosmos('azure.cosmos-db.account', 'encrypt-at-rest', 'provider'),
  cosmos('azure.cosmos-db.account', 'control-keys', 'provider+customer', { key: 'your own' }),
  cosmos('azure.cosmos-db.account', 'back-up-data', 'provider'),
  cosmos('azure.cosmos-db.account', 'record-access', 'provider+customer'),
  redis('azure.redis.cache', 'encrypt-at-rest', 'provider'),
  storage('azure.storage-account.account', 'control-keys', 'provider+customer', { keys: 'your own' }),
  storage('azure.storage-account.account', 'back-up-data', 'customer'),
  storageCopies('azure.storage-account.account', 'survive-failure', 'provider+customer', { copies: 'ZRS' }),
  keyVault('azure.key-vault.vault', 'encrypt-at-rest', 'provider'),
  keyVault('azure.key-vault.vault', 'encrypt-in-transit', 'provider'),
  keyVault('azure.key-vault.vault', 'record-access', 'provider+customer'),
  keyVaultRotation('azure.key-vault.key', 'control-keys', 'provider+customer', { rotation: 'by you' }),
  keyVaultRotation('azure.key-vault.key', 'control-keys', 'provider+customer', { rotation: 'by Key Vault' }),
  certificates('azure.key-vault.certificate', 'guard-credentials', 'provider+customer', { renewal: 'by you' }),
  certificates('azure.key-vault.certificate', 'guard-credentials', 'provider+customer', { renewal: 'by Key Vault' }),
  hsm('azure.managed-hsm.pool', 'maintain-hardware', 'provider'),
  hsm('azure.managed-hsm.pool', 'control-keys', 'customer'),
  serviceBus('azure.service-bus.namespace', 'encrypt-at-rest', 'provider'),
  serviceBus('azure.service-bus.namespace', 'control-keys', 'provider+customer', { keys: 'your own' }),
  eventHubs('azure.event-hubs.namespace', 'record-access', 'provider+customer'),
  eventGrid('azure.event-grid.topic', 'encrypt-at-rest', 'provider'),
  iotHub('azure.iot-hub.hub', 'encrypt-at-rest', 'provider'),
  dataFactory('azure.data-factory.factory', 'encrypt-at-rest', 'provider'),
  dataFactory('azure.data-factory.factory', 'control-keys', 'provider+customer', { key: 'your own' }),
  dataFactory('azure.data-factory.factory', 'back-up-data', 'customer'),
  selfHosted('azure.data-factory.runtime', 'apply-os-patches', 'customer', { runs: 'on your machines' }),
  selfHosted('azure.data-factory.runtime', 'apply-os-patches', 'provider', { runs: 'by Microsoft' }),
  databricks('azure.databricks.workspace', 'back-up-data', 'customer'),
  databricks('azure.databricks.workspace', 'record-access', 'provider+customer'),
  dataExplorer('azure.data-explorer.cluster', 'control-keys', 'provider+customer', { key: 'your own' }),
  synapse('azure.synapse.workspace', 'control-keys', 'provider+customer', { key: 'your own' }),
  synapse('azure.synapse.workspace', 'encrypt-at-rest', 'provider'),
  search('azure.ai-search.service', 'encrypt-at-rest', 'provider'),
  search('azure.ai-search.service', 'record-access', 'provider+customer'),
  openai('azure.ai-services.account', 'encrypt-at-rest', 'provider'),
  openai('azure.ai-services.account', 'control-keys', 'provider+customer', { keys: 'your own' }),
  machineLearning('azure.machine-learning.endpoint', 'apply-os-patches', 'provider'),
  machineLearning('azure.machine-learning.instance', 'apply-os-patches', 'customer'),
  machineLearning('azure.machine-learning.cluster', 'apply-os-patches', 'provider+customer', { nodes: 'leave in pauses' }),
  machineLearning('azure.machine-learning.cluster', 'apply-os-patches', 'customer', { nodes: 'always stay' }),
  automation('azure.automation.account', 'encrypt-at-rest', 'provider'),
  automation('azure.automation.account', 'control-keys', 'provider+customer', { keys: 'your own' }),
  apiManagement('azure.api-management.gateway', 'record-access', 'provider+customer'),
  applicationGateway('azure.application-gateway.gateway', 'encrypt-in-transit', 'provider+customer'),
  bastion('azure.bastion.host', 'encrypt-in-transit', 'provider'),
  bastion('azure.bastion.host', 'record-access', 'provider+customer'),
  firewall('azure.firewall.firewall', 'encrypt-at-rest', 'provider'),
  applicationGateway('azure.application-gateway.gateway', 'encrypt-at-rest', 'provider'),
  logicApps('azure.logic-apps.workflow', 'encrypt-at-rest', 'provider'),
  monitor('azure.log-analytics.workspace', 'encrypt-at-rest', 'provider'),
  monitor('azure.log-analytics.workspace', 'control-keys', 'provider+customer', { keys: 'your own' }),
  backup('azure.recovery-services.vault', 'encrypt-at-rest', 'provider'),
  backup('azure.recovery-services.vault', 'control-keys', 'provider+customer', { key: 'your own' }),
  ddos('azure.virtual-network.network', 'absorb-floods', 'provider+customer', { floodPlan: true }),
] satisfies readonly Statement[];
