import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';

export const says = {
  push: cite(
    'https://docs.cloud.google.com/pubsub/docs/authenticate-push-subscriptions',
    'A push subscription that authenticates signs a token for each request, by which the receiver can tell that Pub/Sub sent it; without one it cannot.',
    read,
  ),
  keys: inferred(google.encryption, 'Messages are encrypted by keys of Google, or by a key of Cloud KMS that the topic names.'),
  everybody: inferred(
    google.everyone,
    'Who may publish and who may read is granted by the customer; whoever is granted to all users is granted to the internet.',
  ),
  regions: inferred(google.regions, 'A topic may name the regions in which its messages are kept; otherwise they are kept where they are published.'),
  transit: inferred(google.transit, 'Requests for messages reach Google by TLS; an address to which messages are pushed is the customer’s to choose.'),
  asked: inferred(google.caller, 'Whoever asks Pub/Sub for messages is authenticated and authorised by the service.'),
  undelivered: inferred(
    google.settings,
    'How topics and subscriptions are set up is the customer’s, and with it how long messages stay and what becomes of those that nobody takes.',
  ),
} as const;
