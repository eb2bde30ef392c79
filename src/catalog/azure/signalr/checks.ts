import { checks, noneOf } from '../../../model/index.ts';
import { usualChecks as usual } from '../usual-checks.ts';
import { hub, relay, webPubSub } from './service.ts';

const id = 'azure.signalr';
const servers = {
  duty: 'limit-exposure',
  title: 'Servers do not come in from public networks',
  severity: 'medium',
  expect: [{ publicNetwork: 'Disabled' }, { publicServers: false }],
  risk: 'A stolen key or token sends messages to every client from anywhere in the world.',
} as const;
const promised = {
  duty: 'survive-failure',
  title: 'The tier is one whose availability is promised',
  severity: 'low',
  expect: { tier: noneOf('Free') },
  risk: 'It may be gone at any time, for as long as it takes.',
} as const;
const zones = { ...usual['survives-the-loss-of-a-zone'], expect: { tier: 'Premium' } } as const;

export default [
  checks(relay, {
    [`${id}.keeps-servers-off-public-networks`]: servers,
    [`${id}.refuses-shared-keys`]: usual['refuses-shared-keys'],
    [`${id}.has-an-identity`]: usual['has-an-identity'],
    [`${id}.has-a-tier-that-promises`]: { ...promised, aka: ['CKV_AZURE_196'] },
    [`${id}.survives-the-loss-of-a-zone`]: zones,
    [`${id}.logs-are-collected`]: usual['logs-are-collected'],
  }),
  checks(webPubSub, {
    [`${id}.web-pubsub-keeps-servers-off-public-networks`]: servers,
    [`${id}.web-pubsub-refuses-shared-keys`]: usual['refuses-shared-keys'],
    [`${id}.web-pubsub-has-an-identity`]: { ...usual['has-an-identity'], aka: ['CKV_AZURE_176'] },
    [`${id}.web-pubsub-has-a-tier-that-promises`]: { ...promised, aka: ['CKV_AZURE_175'] },
    [`${id}.web-pubsub-survives-the-loss-of-a-zone`]: zones,
    [`${id}.web-pubsub-logs-are-collected`]: usual['logs-are-collected'],
  }),
  checks(hub, {
    [`${id}.hub-lets-nobody-in-without-a-name`]: {
      duty: 'guard-apis',
      title: 'Clients of the hub show a token',
      severity: 'medium',
      expect: { anonymous: false },
      risk: 'Everybody may listen, and nobody can be shut out.',
    },
  }),
];
