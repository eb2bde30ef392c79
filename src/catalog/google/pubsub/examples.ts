import { type Example, examples, variant } from '../../../model/index.ts';
import { exported, granted } from '../exported.ts';

const id = 'google.pubsub';
const key = 'projects/acme/locations/europe-west1/keyRings/events/cryptoKeys/orders';

const base: Example = {
  shows: 'a topic with a key and regions of its own, and a subscription that signs what it pushes',
  terraform: `
variable "text" {
  type = string
}

resource "google_pubsub_topic" "orders" {
  name         = "orders"
  kms_key_name = "${key}"

  message_storage_policy {
    allowed_persistence_regions = ["europe-west1"]
  }
}

resource "google_pubsub_topic_iam_member" "publisher" {
  topic  = google_pubsub_topic.orders.name
  role   = "roles/pubsub.publisher"
  member = "serviceAccount:shop@acme.iam.gserviceaccount.com"
}

resource "google_pubsub_subscription" "billing" {
  name  = "billing"
  topic = google_pubsub_topic.orders.id

  push_config {
    push_endpoint = "https://billing.example.com/orders"
    oidc_token {
      service_account_email = "pusher@acme.iam.gserviceaccount.com"
    }
  }
  dead_letter_policy {
    dead_letter_topic = "projects/acme/topics/orders-left"
  }
}

resource "google_pubsub_subscription_iam_binding" "readers" {
  subscription = google_pubsub_subscription.billing.name
  role         = "roles/pubsub.subscriber"
  members      = ["group:billing@example.com"]
}`,
  assetInventory: [
    exported(
      'pubsub.googleapis.com/Topic',
      'projects/acme/topics/orders',
      { name: 'projects/acme/topics/orders', kmsKeyName: key, messageStoragePolicy: { allowedPersistenceRegions: ['europe-west1'] } },
      granted('roles/pubsub.publisher', 'serviceAccount:shop@acme.iam.gserviceaccount.com'),
    ),
    exported(
      'pubsub.googleapis.com/Subscription',
      'projects/acme/subscriptions/billing',
      {
        name: 'projects/acme/subscriptions/billing',
        topic: 'projects/acme/topics/orders',
        pushConfig: { pushEndpoint: 'https://billing.example.com/orders', oidcToken: { serviceAccountEmail: 'pusher@acme.iam.gserviceaccount.com' } },
        deadLetterPolicy: { deadLetterTopic: 'projects/acme/topics/orders-left' },
      },
      granted('roles/pubsub.subscriber', 'group:billing@example.com'),
    ),
  ].join('\n'),
  gives: {
    [`${id}.topic-is-not-public`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
    [`${id}.names-its-regions`]: 'met',
    [`${id}.subscription-is-not-public`]: 'met',
    [`${id}.pushes-by-tls`]: 'met',
    [`${id}.signs-what-it-pushes`]: 'met',
    [`${id}.keeps-what-nobody-takes`]: 'met',
  },
  holds: { 'control-keys': 'provider+customer', 'encrypt-at-rest': 'provider', 'survive-failure': 'provider' },
};
const about = { terraform: 'google_pubsub_subscription.billing', assetInventory: '//pubsub.googleapis.com/projects/acme/subscriptions/billing' } as const;

export default examples(
  base,
  variant(base, {
    shows: 'a topic that everybody may publish to, and a subscription that pushes in the open',
    terraform: [
      [`  kms_key_name = "${key}"\n`, ''],
      ['  message_storage_policy {\n    allowed_persistence_regions = ["europe-west1"]\n  }\n', ''],
      ['"serviceAccount:shop@acme.iam.gserviceaccount.com"', '"allUsers"'],
      [
        '"https://billing.example.com/orders"\n    oidc_token {\n      service_account_email = "pusher@acme.iam.gserviceaccount.com"\n    }',
        '"http://billing.example.com/orders"',
      ],
      ['  dead_letter_policy {\n    dead_letter_topic = "projects/acme/topics/orders-left"\n  }\n', ''],
      ['["group:billing@example.com"]', '["allAuthenticatedUsers"]'],
    ],
    assetInventory: [
      [`,"kmsKeyName":"${key}","messageStoragePolicy":{"allowedPersistenceRegions":["europe-west1"]}`, ''],
      ['"serviceAccount:shop@acme.iam.gserviceaccount.com"', '"allUsers"'],
      ['"https://billing.example.com/orders","oidcToken":{"serviceAccountEmail":"pusher@acme.iam.gserviceaccount.com"}', '"http://billing.example.com/orders"'],
      [',"deadLetterPolicy":{"deadLetterTopic":"projects/acme/topics/orders-left"}', ''],
      ['["group:billing@example.com"]', '["allAuthenticatedUsers"]'],
    ],
    gives: {
      [`${id}.topic-is-not-public`]: 'unmet',
      [`${id}.uses-your-own-key`]: 'unmet',
      [`${id}.names-its-regions`]: 'unmet',
      [`${id}.subscription-is-not-public`]: 'unmet',
      [`${id}.pushes-by-tls`]: 'unmet',
      [`${id}.signs-what-it-pushes`]: 'unmet',
      [`${id}.keeps-what-nobody-takes`]: 'unmet',
    },
  }),
  variant(base, {
    shows: 'a subscription whose messages are pushed',
    terraform: [],
    assetInventory: [],
    about,
    gives: { [`${id}.pushes-by-tls`]: 'met' },
    holds: { 'encrypt-in-transit': 'customer', 'guard-apis': 'provider+customer', 'control-keys': 'not-applicable' },
  }),
  {
    shows: 'a subscription whose messages are fetched',
    terraform: `
resource "google_pubsub_subscription" "billing" {
  name  = "billing"
  topic = "orders"
}`,
    assetInventory: exported('pubsub.googleapis.com/Subscription', 'projects/acme/subscriptions/billing', {
      name: 'projects/acme/subscriptions/billing',
      topic: 'projects/acme/topics/orders',
      pushConfig: {},
    }),
    gives: { [`${id}.pushes-by-tls`]: 'none', [`${id}.signs-what-it-pushes`]: 'none', [`${id}.keeps-what-nobody-takes`]: 'unmet' },
    holds: { 'encrypt-in-transit': 'provider', 'guard-apis': 'provider' },
  },
  variant(base, {
    shows: 'a topic and a subscription whose settings are filled in later',
    terraform: [
      [`"${key}"`, 'var.text'],
      ['["europe-west1"]', '[var.text]'],
      ['"serviceAccount:shop@acme.iam.gserviceaccount.com"', 'var.text'],
      ['"https://billing.example.com/orders"', 'var.text'],
      ['"pusher@acme.iam.gserviceaccount.com"', 'var.text'],
      ['"projects/acme/topics/orders-left"', 'var.text'],
      ['"group:billing@example.com"', 'var.text'],
    ],
    gives: {
      [`${id}.topic-is-not-public`]: 'unproven',
      [`${id}.uses-your-own-key`]: 'unproven',
      [`${id}.names-its-regions`]: 'unproven',
      [`${id}.subscription-is-not-public`]: 'unproven',
      [`${id}.pushes-by-tls`]: 'unproven',
      [`${id}.signs-what-it-pushes`]: 'unproven',
      [`${id}.keeps-what-nobody-takes`]: 'unproven',
    },
  }),
);
