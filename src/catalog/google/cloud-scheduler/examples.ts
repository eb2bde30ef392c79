import { type Example, examples, variant } from '../../../model/index.ts';
import { exported } from '../exported.ts';

const id = 'google.cloud-scheduler';
const name = 'projects/acme/locations/europe-west1/jobs/report';
const account = 'report@acme.iam.gserviceaccount.com';

const base: Example = {
  shows: 'a nightly call of a service, with a token of an account of its own',
  terraform: `
variable "text" {
  type = string
}

resource "google_cloud_scheduler_job" "report" {
  name     = "report"
  region   = "europe-west1"
  schedule = "0 3 * * *"

  http_target {
    http_method = "POST"
    uri         = "https://report-abc.a.run.app/run"
    headers = {
      Content-Type = "application/json"
    }
    oidc_token {
      service_account_email = "${account}"
    }
  }
}`,
  assetInventory: exported('cloudscheduler.googleapis.com/Job', name, {
    name,
    schedule: '0 3 * * *',
    httpTarget: {
      httpMethod: 'POST',
      uri: 'https://report-abc.a.run.app/run',
      headers: { 'Content-Type': 'application/json' },
      oidcToken: { serviceAccountEmail: account },
    },
  }),
  gives: {
    [`${id}.calls-with-a-token`]: 'met',
    [`${id}.acts-as-its-own-account`]: 'met',
    [`${id}.calls-encrypted`]: 'met',
    [`${id}.keeps-secrets-out-of-headers`]: 'met',
  },
  holds: { 'authenticate-strongly': 'provider+customer' },
};
const token = `    oidc_token {\n      service_account_email = "${account}"\n    }\n`;

export default examples(
  base,
  variant(base, {
    shows: 'a call without a token, by http, with a password in a header',
    terraform: [
      [token, ''],
      ['"https://', '"http://'],
      ['Content-Type = "application/json"', 'Authorization = "Basic example"'],
    ],
    assetInventory: [
      [`,"oidcToken":{"serviceAccountEmail":"${account}"}`, ''],
      ['"https://', '"http://'],
      ['"Content-Type":"application/json"', '"Authorization":"Basic example"'],
    ],
    gives: {
      [`${id}.calls-with-a-token`]: 'unmet',
      [`${id}.acts-as-its-own-account`]: 'none',
      [`${id}.calls-encrypted`]: 'unmet',
      [`${id}.keeps-secrets-out-of-headers`]: 'unmet',
    },
  }),
  variant(base, {
    shows: 'a call as the account that all machines share',
    terraform: [[account, '123456789-compute@developer.gserviceaccount.com']],
    assetInventory: [[account, '123456789-compute@developer.gserviceaccount.com']],
    gives: { [`${id}.acts-as-its-own-account`]: 'unmet', [`${id}.calls-with-a-token`]: 'met' },
  }),
  {
    shows: 'a job that writes to a topic',
    terraform: `
resource "google_cloud_scheduler_job" "tick" {
  name     = "tick"
  schedule = "* * * * *"

  pubsub_target {
    topic_name = "projects/acme/topics/tick"
    data       = "dGljaw=="
  }
}`,
    assetInventory: exported('cloudscheduler.googleapis.com/Job', name, { name, pubsubTarget: { topicName: 'projects/acme/topics/tick' } }),
    gives: { [`${id}.calls-with-a-token`]: 'none', [`${id}.calls-encrypted`]: 'none', [`${id}.keeps-secrets-out-of-headers`]: 'met' },
  },
  variant(base, {
    shows: 'a call whose address, account and key variables fill in',
    terraform: [
      ['"https://report-abc.a.run.app/run"', 'var.text'],
      [`"${account}"`, 'var.text'],
      ['Content-Type = "application/json"', 'X-Api-Key = var.text'],
    ],
    gives: {
      [`${id}.acts-as-its-own-account`]: 'unproven',
      [`${id}.calls-encrypted`]: 'unproven',
      [`${id}.keeps-secrets-out-of-headers`]: 'unproven',
    },
  }),
  variant(base, {
    shows: 'a call with a token where a variable says so',
    terraform: [
      [token, '    dynamic "oidc_token" {\n      for_each = var.accounts\n      content {\n        service_account_email = oidc_token.value\n      }\n    }\n'],
      ['variable "text"', 'variable "accounts" {\n  type = list(string)\n}\nvariable "text"'],
    ],
    gives: { [`${id}.calls-with-a-token`]: 'unproven' },
  }),
);
