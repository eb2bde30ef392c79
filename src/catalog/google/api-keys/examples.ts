import { type Example, examples, variant } from '../../../model/index.ts';
import { exported } from '../exported.ts';

const id = 'google.api-keys';
const name = 'projects/123456789/locations/global/keys/maps';

const base: Example = {
  shows: 'a key for the maps of one site',
  terraform: `
variable "text" {
  type = string
}

resource "google_apikeys_key" "maps" {
  name = "maps"

  restrictions {
    api_targets {
      service = "maps-backend.googleapis.com"
    }
    browser_key_restrictions {
      allowed_referrers = ["https://shop.example.com/*"]
    }
  }
}`,
  assetInventory: exported('apikeys.googleapis.com/Key', name, {
    name,
    restrictions: {
      apiTargets: [{ service: 'maps-backend.googleapis.com' }],
      browserKeyRestrictions: { allowedReferrers: ['https://shop.example.com/*'] },
    },
  }),
  gives: { [`${id}.names-its-callers`]: 'met', [`${id}.names-its-interfaces`]: 'met' },
  holds: { 'grant-least-access': 'customer', 'guard-credentials': 'provider+customer' },
};

export default examples(
  base,
  {
    shows: 'a key for everything, that anybody may use',
    terraform: `
resource "google_apikeys_key" "any" {
  name = "any"
}`,
    assetInventory: exported('apikeys.googleapis.com/Key', name, { name }),
    gives: { [`${id}.names-its-callers`]: 'unmet', [`${id}.names-its-interfaces`]: 'unmet' },
  },
  variant(base, {
    shows: 'restrictions that name everybody, and all of Google Cloud',
    terraform: [
      ['"https://shop.example.com/*"', '"*"'],
      ['"maps-backend.googleapis.com"', '"cloudapis.googleapis.com"'],
    ],
    assetInventory: [
      ['"https://shop.example.com/*"', '"*"'],
      ['"maps-backend.googleapis.com"', '"cloudapis.googleapis.com"'],
    ],
    gives: { [`${id}.names-its-callers`]: 'unmet', [`${id}.names-its-interfaces`]: 'unmet' },
  }),
  variant(base, {
    shows: 'a key whose calls act as a service account',
    terraform: [['name = "maps"\n', 'name                  = "maps"\n  service_account_email = "maps@acme.iam.gserviceaccount.com"\n']],
    assetInventory: [['"restrictions":', '"serviceAccountEmail":"maps@acme.iam.gserviceaccount.com","restrictions":']],
    gives: { [`${id}.names-its-interfaces`]: 'met' },
    holds: { 'grant-least-access': 'provider+customer' },
  }),
  variant(base, {
    shows: 'a key whose restrictions are filled in later',
    terraform: [
      ['"https://shop.example.com/*"', 'var.text'],
      ['"maps-backend.googleapis.com"', 'var.text'],
    ],
    gives: { [`${id}.names-its-callers`]: 'unproven', [`${id}.names-its-interfaces`]: 'unproven' },
  }),
);
