import { type Example, examples, variant } from '../../../model/index.ts';
import { exported, granted } from '../exported.ts';

const id = 'google.cloud-tasks';
const name = 'projects/acme/locations/europe-west1/queues/mails';
const data = { name, stackdriverLoggingConfig: { samplingRatio: 1 }, httpTarget: { uriOverride: { scheme: 'HTTPS', host: 'mails.example.com' } } };

const base: Example = {
  shows: 'a queue that one program fills, and that logs everything',
  terraform: `
variable "text" {
  type = string
}
variable "number" {
  type = number
}

resource "google_cloud_tasks_queue" "mails" {
  name     = "mails"
  location = "europe-west1"

  stackdriver_logging_config {
    sampling_ratio = 1
  }
  http_target {
    uri_override {
      scheme = "HTTPS"
      host   = "mails.example.com"
    }
  }
}

resource "google_cloud_tasks_queue_iam_member" "shop" {
  name   = google_cloud_tasks_queue.mails.name
  role   = "roles/cloudtasks.enqueuer"
  member = "serviceAccount:shop@acme.iam.gserviceaccount.com"
}`,
  assetInventory: exported(
    'cloudtasks.googleapis.com/Queue',
    name,
    data,
    granted('roles/cloudtasks.enqueuer', 'serviceAccount:shop@acme.iam.gserviceaccount.com'),
  ),
  gives: { [`${id}.is-not-public`]: 'met', [`${id}.calls-encrypted`]: 'met', [`${id}.logs-all-operations`]: 'met' },
  holds: { 'record-access': 'provider+customer', 'encrypt-at-rest': 'provider' },
};

export default examples(
  base,
  variant(base, {
    shows: 'a queue that everybody fills, that calls by http and logs half',
    terraform: [
      ['"serviceAccount:shop@acme.iam.gserviceaccount.com"', '"allUsers"'],
      ['"HTTPS"', '"HTTP"'],
      ['sampling_ratio = 1', 'sampling_ratio = 0.5'],
    ],
    assetInventory: [
      ['"serviceAccount:shop@acme.iam.gserviceaccount.com"', '"allUsers"'],
      ['"HTTPS"', '"HTTP"'],
      ['"samplingRatio":1', '"samplingRatio":0.5'],
    ],
    gives: { [`${id}.is-not-public`]: 'unmet', [`${id}.calls-encrypted`]: 'unmet', [`${id}.logs-all-operations`]: 'unmet' },
  }),
  {
    shows: 'a queue that says nothing',
    terraform: `
resource "google_cloud_tasks_queue" "mails" {
  name     = "mails"
  location = "europe-west1"
}`,
    assetInventory: exported('cloudtasks.googleapis.com/Queue', name, { name }),
    gives: { [`${id}.is-not-public`]: 'met', [`${id}.calls-encrypted`]: 'met', [`${id}.logs-all-operations`]: 'unmet' },
  },
  variant(base, {
    shows: 'a queue that variables fill in',
    terraform: [
      ['"serviceAccount:shop@acme.iam.gserviceaccount.com"', 'var.text'],
      ['"HTTPS"', 'var.text'],
      ['sampling_ratio = 1', 'sampling_ratio = var.number'],
    ],
    gives: { [`${id}.is-not-public`]: 'unproven', [`${id}.calls-encrypted`]: 'unproven', [`${id}.logs-all-operations`]: 'unproven' },
  }),
);
