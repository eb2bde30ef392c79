import { checks } from '../../../model/index.ts';
import { nobodyInParticular } from '../everybody.ts';
import { subscription, topic } from './service.ts';

const pushed = { delivery: 'pushed to you' } as const;

export default [
  checks(topic, {
    'google.pubsub.topic-is-not-public': {
      duty: 'limit-exposure',
      title: 'IAM does not open the topic to everybody',
      severity: 'critical',
      expect: { members: nobodyInParticular },
      risk: 'Anybody may send messages that your programs take for genuine, or listen in.',
      aka: ['CKV_GCP_99'],
    },
    'google.pubsub.uses-your-own-key': {
      duty: 'control-keys',
      title: 'Messages are encrypted with a key of your own',
      severity: 'low',
      expect: { ownKey: true },
      risk: 'You can neither withdraw the key nor see each use of it.',
      aka: ['CKV_GCP_83'],
    },
    'google.pubsub.names-its-regions': {
      duty: 'keep-residency',
      title: 'The regions are named in which messages may be kept',
      severity: 'low',
      expect: { namesRegions: true },
      risk: 'Messages are kept wherever somebody publishes from.',
    },
  }),
  checks(subscription, {
    'google.pubsub.subscription-is-not-public': {
      duty: 'limit-exposure',
      title: 'IAM does not open the subscription to everybody',
      severity: 'critical',
      expect: { members: nobodyInParticular },
      risk: 'Anybody may read the messages, or take them away from your programs.',
    },
    'google.pubsub.pushes-by-tls': {
      duty: 'encrypt-in-transit',
      title: 'Messages are pushed to an address with TLS',
      severity: 'high',
      given: pushed,
      expect: { push: 'by TLS' },
      risk: 'Messages may be read or changed on their way.',
    },
    'google.pubsub.signs-what-it-pushes': {
      duty: 'guard-apis',
      title: 'Each push carries a token that proves where it comes from',
      severity: 'medium',
      given: pushed,
      expect: { signsPushes: true },
      risk: 'Whoever finds the address can send messages that look genuine.',
    },
    'google.pubsub.keeps-what-nobody-takes': {
      duty: 'undo-mistakes',
      title: 'Messages that cannot be delivered are set aside',
      severity: 'low',
      expect: { keepsUndelivered: true },
      risk: 'One message that cannot be handled is tried until it is dropped.',
    },
  }),
];
