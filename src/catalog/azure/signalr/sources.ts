import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/azure-signalr';
const web = 'https://learn.microsoft.com/en-us/azure/azure-web-pubsub';
const rules = cite(
  `${docs}/policy-reference`,
  'SignalR and Web PubSub ought to be closed to public networks, to refuse all but identities of the directory, and to have logs.',
  read,
);
export const says = {
  rules,
  networks: cite(
    `${docs}/howto-network-access-control`,
    'The endpoint is reached from the internet; rules say which kinds of request may come from public networks and which only over private endpoints, such as the connections of servers.',
    read,
  ),
  zones: cite(
    'https://learn.microsoft.com/en-us/azure/reliability/reliability-signalr',
    'Resources of the Premium tier are spread over the zones of a region that has them without being asked, and new connections go to zones that are left; other tiers are not spread.',
    read,
  ),
  webNetworks: cite(
    `${web}/howto-secure-network-access-control`,
    'Rules say which kinds of request to Web PubSub may come from public networks and which only over private endpoints, and from which addresses; public access may be switched off.',
    read,
  ),
  webKeys: cite(
    `${web}/howto-disable-local-auth`,
    'Web PubSub authenticates requests by an access key or by the directory; the customer can switch the keys off, and had better use the directory.',
    read,
  ),
  webZones: cite(
    'https://learn.microsoft.com/en-us/azure/reliability/reliability-web-pubsub',
    'Resources of the Premium tier of Web PubSub, new ones and those that are moved to it, are spread over the zones of a region that has them without being asked.',
    read,
  ),
  regions: cite(
    `${docs}/signalr-concept-disaster-recovery`,
    'The service runs in one region and does not move from it; replicas elsewhere, or a second service that servers know, go on when it is gone.',
    read,
  ),
} as const;
