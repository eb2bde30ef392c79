import { page, type Statement } from './statement.ts';

const pods = page('https://kubernetes.io/docs/concepts/security/pod-security-standards/');
const images = page('https://kubernetes.io/docs/concepts/security/cloud-native-security/');
const accounts = page('https://kubernetes.io/docs/concepts/security/rbac-good-practices/');
const actions = page('https://docs.github.com/en/actions/concepts/runners/self-hosted-runners');
const github = page('https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-two-factor-authentication-for-your-organization');
const alerts = page('https://docs.github.com/en/code-security/dependabot/dependabot-alerts/about-dependabot-alerts');
const snowflake = page('https://docs.snowflake.com/en/user-guide/security-encryption-manage');
const snowflakeAccess = page('https://docs.snowflake.com/en/user-guide/security-access-control-considerations');
const snowflakeTravel = page('https://docs.snowflake.com/en/user-guide/data-time-travel');
const atlas = page('https://www.mongodb.com/docs/atlas/security-kms-encryption/');
const atlasVersions = page('https://www.mongodb.com/docs/atlas/tutorial/major-version-change/');
const office = page('https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility');
const officeKeys = page('https://learn.microsoft.com/purview/customer-key-overview');
const workspace = page('https://workspace.google.com/learn-more/security/security-whitepaper/page-1.html');
const rosa = page('https://docs.openshift.com/rosa/rosa_architecture/rosa_policy_service_definition/rosa-policy-responsibility-matrix.html');
const databricks = page('https://learn.microsoft.com/azure/databricks/release-notes/runtime/maintenance-updates');
const serverless = page('https://learn.microsoft.com/azure/databricks/release-notes/serverless/');

/** Pages on Kubernetes, on what runs on it, and on software as a service. */
export default [
  pods('kubernetes.workload.pod', 'harden-workload', 'customer'),
  images('kubernetes.workload.pod', 'apply-dependency-patches', 'customer'),
  images('kubernetes.workload.pod', 'guard-supply-chain', 'customer'),
  images('kubernetes.workload.pod', 'write-safe-code', 'customer'),
  accounts('kubernetes.access.role', 'grant-least-access', 'customer'),
  accounts('kubernetes.access.binding', 'grant-least-access', 'customer'),
  actions('github.github.runner', 'apply-os-patches', 'customer', { hosting: 'self-hosted' }),
  actions('github.github.runner', 'apply-os-patches', 'provider', { hosting: 'GitHub-hosted' }),
  actions('github.github.runner', 'maintain-hardware', 'provider', { hosting: 'GitHub-hosted' }),
  github('github.github.organization', 'authenticate-strongly', 'provider+customer'),
  alerts('github.github.repository', 'apply-dependency-patches', 'customer'),
  snowflake('snowflake.account.account', 'encrypt-at-rest', 'provider'),
  snowflake('snowflake.account.account', 'control-keys', 'provider+customer', { keyOfYours: true }),
  snowflakeAccess('snowflake.account.account', 'grant-least-access', 'customer'),
  snowflakeTravel('snowflake.account.account', 'undo-mistakes', 'provider+customer', { retentionDays: 7 }),
  atlasVersions('mongodb.atlas.cluster', 'apply-platform-patches', 'provider'),
  atlasVersions('mongodb.atlas.cluster', 'apply-os-patches', 'provider'),
  atlas('mongodb.atlas.cluster', 'encrypt-at-rest', 'provider'),
  office('microsoft.microsoft-365.tenant', 'apply-os-patches', 'provider'),
  office('microsoft.microsoft-365.tenant', 'manage-accounts', 'customer'),
  office('microsoft.microsoft-365.tenant', 'secure-devices', 'customer'),
  office('microsoft.microsoft-365.tenant', 'classify-data', 'customer'),
  officeKeys('microsoft.microsoft-365.tenant', 'control-keys', 'provider+customer', { keys: 'your own' }),
  rosa('red-hat.rosa.cluster', 'apply-os-patches', 'provider+customer'),
  rosa('red-hat.rosa.cluster', 'publish-platform-patches', 'provider'),
  rosa('red-hat.rosa.cluster', 'guard-facilities', 'third-party:aws'),
  rosa('red-hat.rosa.cluster', 'write-safe-code', 'customer'),
  rosa('red-hat.rosa.cluster', 'classify-data', 'customer'),
  rosa('red-hat.rosa.cluster', 'upgrade-platform', 'provider+customer', { automaticUpgrades: false }),
  databricks('databricks.databricks.cluster', 'publish-platform-patches', 'provider'),
  databricks('databricks.databricks.cluster', 'apply-platform-patches', 'customer', { restarted: false }),
  serverless('databricks.databricks.warehouse', 'apply-platform-patches', 'provider', { serverless: true }),
  serverless('databricks.databricks.warehouse', 'upgrade-platform', 'provider', { serverless: true }),
  workspace('google.workspace.customer', 'encrypt-at-rest', 'provider'),
  workspace('google.workspace.customer', 'manage-accounts', 'customer'),
] satisfies readonly Statement[];
