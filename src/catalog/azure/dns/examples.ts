import { type Example, examples } from '../../../model/index.ts';

const id = 'azure.dns.signs-its-answers';
const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const template = (resources: string, parameters = ''): string => `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",${parameters}
  "resources": [${resources}]
}`;
const zone = '{ "type": "Microsoft.Network/dnsZones", "apiVersion": "2023-07-01-preview", "name": "example.com", "location": "global", "properties": {} }';
const signature = (more = ''): string =>
  `{ "type": "Microsoft.Network/dnsZones/dnssecConfigs", "apiVersion": "2023-07-01-preview", "name": "example.com/default"${more} }`;

const signed: Example = {
  shows: 'a public zone that is signed',
  arm: template(`${zone}, ${signature()}`),
  gives: { [id]: 'met' },
  holds: { 'configure-platform': 'provider+customer', 'survive-failure': 'provider' },
};

export default examples(
  signed,
  { shows: 'a public zone that is not signed', arm: template(zone), gives: { [id]: 'unmet' } },
  {
    shows: 'a public zone that is signed where a parameter says so',
    arm: template(`${zone}, ${signature(', "condition": "[parameters(\'sign\')]"')}`, ' "parameters": { "sign": { "type": "bool" } },'),
    gives: { [id]: 'unproven' },
  },
  {
    shows: 'a public zone in Terraform, whose provider cannot say whether it is signed',
    terraform: `
resource "azurerm_dns_zone" "main" {
  name                = "example.com"
  resource_group_name = "live"
}

resource "azurerm_dns_a_record" "www" {
  name                = "www"
  zone_name           = azurerm_dns_zone.main.name
  resource_group_name = "live"
  ttl                 = 300
  records             = ["203.0.113.7"]
}`,
    gives: { [id]: 'unproven' },
  },
  {
    shows: 'a private zone for private endpoints',
    terraform: `
resource "azurerm_private_dns_zone" "vaults" {
  name                = "privatelink.vaultcore.azure.net"
  resource_group_name = "live"
}

resource "azurerm_private_dns_zone_virtual_network_link" "vaults" {
  name                  = "live"
  resource_group_name   = "live"
  private_dns_zone_name = azurerm_private_dns_zone.vaults.name
  virtual_network_id    = "/subscriptions/1111/resourceGroups/live/providers/Microsoft.Network/virtualNetworks/live"
}`,
    arm: template(
      '{ "type": "Microsoft.Network/privateDnsZones", "apiVersion": "2020-06-01", "name": "privatelink.vaultcore.azure.net", "location": "global" }',
    ),
    gives: {},
  },
);
