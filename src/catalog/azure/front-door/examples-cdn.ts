import { type Example, examples, variant } from '../../../model/index.ts';

const [plain, tls] = ['azure.front-door.cdn-endpoint-refuses-plain-http', 'azure.front-door.cdn-endpoint-takes-https'];
const endpoint: Example = {
  shows: 'an endpoint of the older CDN that takes HTTPS only',
  terraform: `
variable "on" {
  type = bool
}

resource "azurerm_cdn_endpoint" "pictures" {
  name                = "acme-pictures"
  profile_name        = "acme"
  resource_group_name = "live"
  location            = "global"
  is_http_allowed     = false
  is_https_allowed    = true
  origin {
    name      = "pictures"
    host_name = "pictures.acme.example"
  }
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "on": { "type": "bool" } },
  "resources": [
    {
      "type": "Microsoft.Cdn/profiles/endpoints", "apiVersion": "2024-02-01", "name": "acme/acme-pictures", "location": "global",
      "properties": {
        "isHttpAllowed": false,
        "isHttpsAllowed": true,
        "origins": [{ "name": "pictures", "properties": { "hostName": "pictures.acme.example" } }]
      }
    }
  ]
}`,
  gives: { [plain]: 'met', [tls]: 'met' },
  holds: { 'encrypt-in-transit': 'provider+customer' },
};

export default examples(
  endpoint,
  variant(endpoint, {
    shows: 'an endpoint of the older CDN that takes HTTP only',
    terraform: [['  is_http_allowed     = false\n  is_https_allowed    = true', '  is_https_allowed    = false']],
    arm: [['        "isHttpAllowed": false,\n        "isHttpsAllowed": true', '        "isHttpsAllowed": false']],
    gives: { [plain]: 'unmet', [tls]: 'unmet' },
  }),
  variant(endpoint, {
    shows: 'an endpoint of the older CDN whose protocols come from whoever deploys it',
    terraform: [
      ['= false', '= var.on'],
      ['= true', '= var.on'],
    ],
    arm: [
      ['"isHttpAllowed": false', '"isHttpAllowed": "[parameters(\'on\')]"'],
      ['"isHttpsAllowed": true', '"isHttpsAllowed": "[parameters(\'on\')]"'],
    ],
    gives: { [plain]: 'unproven', [tls]: 'unproven' },
  }),
);
