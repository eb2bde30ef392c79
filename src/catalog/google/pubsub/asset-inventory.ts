import { at, derived, mapping, type Several } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { pushTo } from './push.ts';
import { subscription, topic } from './service.ts';

const members = at<Several<string>>('iamPolicy.bindings.*.members');

export default [
  mapping(topic, 'pubsub.googleapis.com/Topic', ['name'], {
    members,
    ownKey: saidAt('kmsKeyName'),
    namesRegions: saidAt('messageStoragePolicy.allowedPersistenceRegions'),
  }),
  mapping(subscription, 'pubsub.googleapis.com/Subscription', ['name'], {
    members,
    push: derived('pushConfig.pushEndpoint', pushTo),
    signsPushes: saidAt('pushConfig.oidcToken.serviceAccountEmail'),
    keepsUndelivered: saidAt('deadLetterPolicy.deadLetterTopic'),
  }),
];
