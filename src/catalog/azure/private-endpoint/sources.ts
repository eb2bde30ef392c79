import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const link = 'https://learn.microsoft.com/en-us/azure/private-link';
const endpoints = cite(
  `${link}/private-endpoint-overview`,
  'An endpoint gives a service a private address inside a network, and leads to that one resource only; names still resolve to the public address until a private zone or a server of yours says otherwise; a connection works once the owner of the resource approved it.',
  read,
);
const services = cite(
  `${link}/private-link-service-overview`,
  'The owner of a service decides who may ask for a connection (those with a role, some subscriptions, or anybody with its alias) and whose requests are approved by themselves.',
  read,
);

export const says = {
  endpoints,
  services,
  behind: inferred(
    services,
    'Says that callers in other networks get a connection to a service once it was approved; the network behind the service is not joined to theirs.',
  ),
  names: inferred(endpoints, 'Names resolve to the private address only once a zone or a server of yours does it.'),
  roles: inferred(services, 'Where no subscription is named, only those with a role may ask.'),
} as const;
