import { derived, mapping } from '../../../model/index.ts';
import { membersGranted } from '../policy-data.ts';
import { askedAt, keyAt, saidAt } from '../said.ts';
import { pushTo } from './push.ts';
import { subscription, topic } from './service.ts';

export default [
  mapping(topic, 'google_pubsub_topic', ['name', 'id'], {
    members: membersGranted('google_pubsub_topic', 'topic'),
    ownKey: keyAt('kms_key_name'),
    namesRegions: askedAt('message_storage_policy.allowed_persistence_regions', 'data-regions'),
  }),
  mapping(subscription, 'google_pubsub_subscription', ['name', 'id'], {
    members: membersGranted('google_pubsub_subscription', 'subscription'),
    push: derived('push_config.push_endpoint', pushTo),
    signsPushes: saidAt('push_config.oidc_token.service_account_email'),
    keepsUndelivered: saidAt('dead_letter_policy.dead_letter_topic'),
  }),
];
