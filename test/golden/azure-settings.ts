import { page, type Statement } from './statement.ts';

const models = page('https://learn.microsoft.com/azure/ai-foundry/openai/how-to/working-with-models');
const aksVersions = page('https://learn.microsoft.com/azure/aks/supported-kubernetes-versions');
const aksChannels = page('https://learn.microsoft.com/azure/aks/auto-upgrade-cluster');
const bastion = page('https://learn.microsoft.com/azure/bastion/bastion-overview');
const containerInstances = page('https://learn.microsoft.com/azure/container-instances/container-instances-overview');
const databricks = page('https://learn.microsoft.com/azure/databricks/admin/clusters/automatic-cluster-update');
const ddos = page('https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview');
const functions = page('https://learn.microsoft.com/azure/azure-functions/functions-how-to-custom-container');
const keyVault = page('https://learn.microsoft.com/azure/key-vault/general/disaster-recovery-guidance');
const keyVaultRecovery = page('https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview');
const postgresql = page('https://learn.microsoft.com/azure/reliability/reliability-postgresql-flexible-server');
const spark = page('https://learn.microsoft.com/azure/synapse-analytics/spark/runtime-for-apache-spark-lifecycle-and-supportability');
const sql = page('https://learn.microsoft.com/azure/azure-sql/database/high-availability-sla-local-zone-redundancy');

/** Pages on Azure on which a setting, or the form of the service, decides. */
export default [
  models('azure.ai-services.deployment', 'upgrade-platform', 'provider', { upgrades: 'OnceNewDefaultVersionAvailable' }),
  models('azure.ai-services.deployment', 'upgrade-platform', 'provider', { upgrades: 'OnceCurrentVersionExpired' }),
  models('azure.ai-services.deployment', 'upgrade-platform', 'customer', { upgrades: 'NoAutoUpgrade' }),
  models('azure.ai-services.deployment', 'offer-upgrades', 'provider'),
  aksVersions('azure.aks.cluster', 'publish-platform-patches', 'nobody', { support: 'ended' }),
  aksVersions('azure.aks.cluster', 'publish-platform-patches', 'provider', { support: 'long-term' }),
  aksChannels('azure.aks.cluster', 'apply-platform-patches', 'provider+customer', { upgradedBy: 'yourself' }),
  aksChannels('azure.aks.cluster', 'upgrade-platform', 'customer', { upgradedBy: 'yourself' }),
  bastion('azure.bastion.host', 'apply-os-patches', 'provider'),
  bastion('azure.bastion.host', 'harden-os', 'provider'),
  containerInstances('azure.container-instances.group', 'isolate-tenants', 'provider'),
  containerInstances('azure.container-instances.group', 'apply-os-patches', 'provider'),
  databricks('azure.databricks.workspace', 'apply-os-patches', 'provider', { updates: 'by Databricks' }),
  databricks('azure.databricks.workspace', 'apply-os-patches', 'provider+customer', { updates: 'by you' }),
  ddos('azure.virtual-network.public-address', 'absorb-floods', 'provider+customer', { floodPlan: 'Enabled' }),
  functions('azure.functions.app', 'apply-platform-patches', 'customer', { runtime: 'your container' }),
  functions('azure.functions.app', 'apply-platform-patches', 'provider', { runtime: 'built in' }),
  keyVault('azure.key-vault.vault', 'survive-failure', 'provider'),
  keyVaultRecovery('azure.key-vault.vault', 'undo-mistakes', 'provider+customer', { purgeProtection: true }),
  postgresql('azure.postgresql.server', 'survive-failure', 'provider+customer', { offer: 'flexible', standby: 'another zone' }),
  spark('azure.synapse.spark-pool', 'publish-platform-patches', 'nobody', { version: 'ended' }),
  spark('azure.synapse.spark-pool', 'publish-platform-patches', 'provider', { version: 'standard' }),
  spark('azure.synapse.spark-pool', 'upgrade-platform', 'customer', { version: 'standard' }),
  sql('azure.sql-database.database', 'survive-failure', 'provider+customer', { zones: true }),
] satisfies readonly Statement[];
