import { type Example, examples, variant } from '../../../model/index.ts';

const fixed = 'azure.aks.runs-a-supported-version';

const current: Example = {
  shows: 'a cluster at a version that is still fixed, upgraded by hand',
  terraform: `
variable "text" {
  type = string
}

resource "azurerm_kubernetes_cluster" "app" {
  name                = "app"
  location            = "westeurope"
  resource_group_name = "rg"
  dns_prefix          = "app"
  sku_tier            = "Premium"
  kubernetes_version  = "1.35"
  support_plan        = "KubernetesOfficial"
}`,
  bicep: `
param text string

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
  }
}`,
  gives: { [fixed]: 'met' },
  holds: { 'upgrade-platform': 'customer' },
};
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
    shows: 'a cluster whose version is left to whoever deploys it',
    terraform: [['"1.35"', 'var.text']],
    bicep: [["'1.35'", 'text']],
    gives: { [fixed]: 'unproven' },
  }),
);
