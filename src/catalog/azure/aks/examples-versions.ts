import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.aks';
const [fixed, keyed, identified] = [`${id}.runs-a-supported-version`, `${id}.encrypts-secrets-with-your-key`, `${id}.gives-workloads-identities`] as const;

const current: Example = {
  shows: 'a cluster at a version that is still fixed, upgraded by hand',
  terraform: `
variable "text" {
  type = string
}
variable "on" {
  type = bool
}
variable "keys" {
  type = list(string)
}

resource "azurerm_kubernetes_cluster" "app" {
  name                = "app"
  location            = "westeurope"
  resource_group_name = "rg"
  dns_prefix          = "app"
  sku_tier            = "Premium"
  kubernetes_version  = "1.35"
  support_plan        = "KubernetesOfficial"

  oidc_issuer_enabled       = true
  workload_identity_enabled = true

  key_management_service {
    key_vault_key_id = "https://acme.vault.azure.net/keys/secrets/1"
  }
}`,
  bicep: `
param text string
param on bool

resource app 'Microsoft.ContainerService/managedClusters@2025-05-01' = {
  name: 'app'
  location: 'westeurope'
  sku: {
    name: 'Base'
    tier: 'Premium'
  }
  properties: {
    enableRBAC: true
    kubernetesVersion: '1.35'
    supportPlan: 'KubernetesOfficial'
    securityProfile: {
      azureKeyVaultKms: {
        enabled: true // key
        keyId: 'https://acme.vault.azure.net/keys/secrets/1'
      }
      workloadIdentity: {
        enabled: true // identity
      }
    }
  }
}`,
  gives: { [fixed]: 'met', [keyed]: 'met', [identified]: 'met' },
  holds: { 'upgrade-platform': 'customer' },
};
/** A key that may or may not be named. */
const key = '  dynamic "key_management_service" {\n    for_each = var.keys\n    content {\n      key_vault_key_id = key_management_service.value\n    }\n  }';
type Pair = readonly [string, string];
const at = (version: string, plan: string): { readonly terraform: readonly Pair[]; readonly bicep: readonly Pair[] } => ({
  terraform: [
    ['"1.35"', version.replaceAll("'", '"')],
    ['"KubernetesOfficial"', plan.replaceAll("'", '"')],
  ],
  bicep: [
    ["'1.35'", version],
    ["'KubernetesOfficial'", plan],
  ],
});

export default examples(
  current,
  variant(current, {
    shows: 'a cluster at a version that is only fixed for those who pay, by one who does not',
    ...at("'1.32'", "'KubernetesOfficial'"),
    gives: { [fixed]: 'unmet' },
    holds: { 'upgrade-platform': 'customer' },
  }),
  variant(current, {
    shows: 'a cluster at a version that is only fixed for those who pay, by one who does',
    ...at("'1.32'", "'AKSLongTermSupport'"),
    gives: { [fixed]: 'met' },
  }),
  variant(current, {
    shows: 'a cluster at a version that nobody fixes any more, whatever is paid',
    ...at("'1.29.4'", "'AKSLongTermSupport'"),
    gives: { [fixed]: 'unmet' },
  }),
  variant(current, {
    shows: 'a cluster whose version, key and identities are left to whoever deploys it',
    terraform: [
      ['"1.35"', 'var.text'],
      ['workload_identity_enabled = true', 'workload_identity_enabled = var.on'],
      ['  key_management_service {\n    key_vault_key_id = "https://acme.vault.azure.net/keys/secrets/1"\n  }', key],
    ],
    bicep: [
      ["'1.35'", 'text'],
      ['true // key', 'on'],
      ['true // identity', 'on'],
    ],
    gives: { [fixed]: 'unproven', [keyed]: 'unproven', [identified]: 'unproven' },
  }),
  variant(current, {
    shows: 'a cluster whose secrets Azure has the key of, and whose workloads have no identities',
    terraform: [
      ['workload_identity_enabled = true', 'workload_identity_enabled = false'],
      ['  key_management_service {\n    key_vault_key_id = "https://acme.vault.azure.net/keys/secrets/1"\n  }', ''],
    ],
    bicep: [
      ['true // key', 'false'],
      ['true // identity', 'false'],
    ],
    gives: { [keyed]: 'unmet', [identified]: 'unmet' },
  }),
);
