import { type Example, examples, variant } from '../../../model/index.ts';

const plain = 'azure.virtual-network.peering-takes-nothing-forwarded';

const joined: Example = {
  shows: 'a peering that takes only what starts in the other network',
  terraform: `
variable "on" {
  type = bool
}

resource "azurerm_virtual_network_peering" "hub" {
  name                      = "hub"
  resource_group_name       = "rg"
  virtual_network_name      = "spoke"
  remote_virtual_network_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub"
  allow_forwarded_traffic   = false
}`,
  bicep: `
param on bool

resource hub 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2024-05-01' = {
  name: 'spoke/hub'
  properties: {
    allowForwardedTraffic: false
    remoteVirtualNetwork: {
      id: '/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub'
    }
  }
}`,
  gives: { [plain]: 'met' },
  holds: { 'segment-network': 'provider+customer' },
};

export default examples(
  joined,
  variant(joined, {
    shows: 'a peering that takes what comes through the other network as well',
    terraform: [['allow_forwarded_traffic   = false', 'allow_forwarded_traffic   = true']],
    bicep: [['allowForwardedTraffic: false', 'allowForwardedTraffic: true']],
    gives: { [plain]: 'unmet' },
  }),
  variant(joined, {
    shows: 'a peering of which that is left to whoever deploys it',
    terraform: [['allow_forwarded_traffic   = false', 'allow_forwarded_traffic   = var.on']],
    bicep: [['allowForwardedTraffic: false', 'allowForwardedTraffic: on']],
    gives: { [plain]: 'unproven' },
  }),
);
