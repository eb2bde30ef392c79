import { type Example, examples, variant } from '../../../model/index.ts';
import { exported } from '../exported.ts';

const id = 'google.cloud-build';
const account = 'projects/acme/serviceAccounts/builder@acme.iam.gserviceaccount.com';

const base: Example = {
  shows: 'a pool without external addresses, and a trigger that waits for a comment and acts as an account of its own',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}

resource "google_cloudbuild_worker_pool" "private" {
  name     = "private"
  location = "europe-west1"

  worker_config {
    no_external_ip = true
  }
  network_config {
    peered_network = "projects/acme/global/networks/main"
  }
}

resource "google_cloudbuild_trigger" "shop" {
  name            = "shop"
  service_account = "${account}"
  filename        = "cloudbuild.yaml"

  substitutions = {
    _STAGE = "test"
  }
  github {
    owner = "acme"
    name  = "shop"
    pull_request {
      branch          = "^main$"
      comment_control = "COMMENTS_ENABLED_FOR_EXTERNAL_CONTRIBUTORS_ONLY"
    }
  }
}`,
  assetInventory: [
    exported('cloudbuild.googleapis.com/WorkerPool', 'projects/acme/locations/europe-west1/workerPools/private', {
      name: 'projects/acme/locations/europe-west1/workerPools/private',
      privatePoolV1Config: { networkConfig: { peeredNetwork: 'projects/acme/global/networks/main', egressOption: 'NO_PUBLIC_EGRESS' } },
    }),
    exported('cloudbuild.googleapis.com/BuildTrigger', 'projects/acme/locations/global/triggers/1', {
      id: '1',
      name: 'shop',
      serviceAccount: account,
      substitutions: { _STAGE: 'test' },
      github: { owner: 'acme', name: 'shop', pullRequest: { branch: '^main$', commentControl: 'COMMENTS_ENABLED_FOR_EXTERNAL_CONTRIBUTORS_ONLY' } },
    }),
  ].join('\n'),
  gives: {
    [`${id}.workers-have-no-external-address`]: 'met',
    [`${id}.has-an-account-of-its-own`]: 'met',
    [`${id}.builds-no-changes-of-strangers`]: 'met',
    [`${id}.keeps-secrets-elsewhere`]: 'met',
  },
  holds: { 'control-egress': 'customer', 'apply-os-patches': 'provider', 'limit-exposure': 'not-applicable' },
};
const about = { terraform: 'google_cloudbuild_trigger.shop', assetInventory: '//cloudbuild.googleapis.com/projects/acme/locations/global/triggers/1' } as const;
const control = [
  '\n      comment_control = "COMMENTS_ENABLED_FOR_EXTERNAL_CONTRIBUTORS_ONLY"',
  ',"commentControl":"COMMENTS_ENABLED_FOR_EXTERNAL_CONTRIBUTORS_ONLY"',
] as const;

export default examples(
  base,
  variant(base, {
    shows: 'workers with external addresses, and a trigger that builds changes of anybody, as the default account, with a token beside it',
    terraform: [
      ['no_external_ip = true', 'no_external_ip = false'],
      [`  service_account = "${account}"\n`, ''],
      ['_STAGE = "test"', '_NPM_TOKEN = "n-2f4c8d11aa07"'],
      [control[0], ''],
    ],
    assetInventory: [
      ['"NO_PUBLIC_EGRESS"', '"PUBLIC_EGRESS"'],
      [`"serviceAccount":"${account}",`, ''],
      ['"_STAGE":"test"', '"_NPM_TOKEN":"n-2f4c8d11aa07"'],
      [control[1], ''],
    ],
    gives: {
      [`${id}.workers-have-no-external-address`]: 'unmet',
      [`${id}.has-an-account-of-its-own`]: 'unmet',
      [`${id}.builds-no-changes-of-strangers`]: 'unmet',
      [`${id}.keeps-secrets-elsewhere`]: 'unmet',
    },
  }),
  variant(base, {
    shows: 'a trigger that waits for a comment',
    terraform: [],
    assetInventory: [],
    about,
    gives: { [`${id}.builds-no-changes-of-strangers`]: 'met' },
    holds: { 'guard-supply-chain': 'provider+customer' },
  }),
  variant(base, {
    shows: 'a trigger that builds changes of anybody',
    terraform: [[control[0], '']],
    assetInventory: [[control[1], '']],
    about,
    gives: { [`${id}.builds-no-changes-of-strangers`]: 'unmet' },
    holds: { 'guard-supply-chain': 'customer' },
  }),
  {
    shows: 'a pool of which nothing is said, and a trigger that builds what is pushed',
    terraform: `
resource "google_cloudbuild_worker_pool" "plain" {
  name     = "plain"
  location = "europe-west1"
}

resource "google_cloudbuild_trigger" "docs" {
  name     = "docs"
  filename = "cloudbuild.yaml"

  trigger_template {
    branch_name = "main"
    repo_name   = "docs"
  }
}`,
    gives: { [`${id}.workers-have-no-external-address`]: 'unmet', [`${id}.builds-no-changes-of-strangers`]: 'met' },
  },
  variant(base, {
    shows: 'a pool and a trigger whose settings are filled in later',
    terraform: [
      ['no_external_ip = true', 'no_external_ip = var.on'],
      [`"${account}"`, 'var.text'],
      ['_STAGE = "test"', '_NPM_TOKEN = var.text'],
      ['"COMMENTS_ENABLED_FOR_EXTERNAL_CONTRIBUTORS_ONLY"', 'var.text'],
    ],
    gives: {
      [`${id}.workers-have-no-external-address`]: 'unproven',
      [`${id}.has-an-account-of-its-own`]: 'unproven',
      [`${id}.builds-no-changes-of-strangers`]: 'unproven',
      [`${id}.keeps-secrets-elsewhere`]: 'unproven',
    },
  }),
);
