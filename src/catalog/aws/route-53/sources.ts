import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide';
const network = cite(
  `${guide}/infrastructure-security.html`,
  'Route 53 is a managed service within the protected network of AWS; calls that manage it are made over TLS.',
  read,
);
const resilience = cite(
  `${guide}/disaster-recovery-resiliency.html`,
  'Route 53 is a global service whose answers come from a data plane apart from what manages zones; its health checks can be made from several regions.',
  read,
);
const deletion = cite(
  `${guide}/DeleteHostedZone.html`,
  'A zone that still holds records cannot be deleted; a deleted one cannot be brought back, and somebody could take over its names.',
  read,
);

export const says = {
  service: inferred(
    network,
    'Says that Route 53 is a managed service within the protected network of AWS; so running, fixing and renewing it is for AWS, and there is no version for the customer to choose.',
  ),
  resilience,
  deletion,
  copies: inferred(deletion, 'A deleted zone cannot be brought back, so a copy of its records is the customer’s to keep.'),
  dnssec: cite(
    `${guide}/dns-configuring-dnssec.html`,
    'Where signing is enabled, resolvers can tell that an answer came from Route 53 unchanged; the key-signing key rests on a key of the customer’s in KMS, whose management is the customer’s, and zone-signing keys are managed by Route 53.',
    read,
  ),
  queries: cite(`${guide}/query-logs.html`, 'Where the customer configures it, Route 53 logs the public queries that it receives.', read),
  resolver: cite(`${guide}/resolver-query-logs.html`, 'Queries from networks are logged by the resolver for the networks that the customer names.', read),
  privately: cite(`${guide}/hosted-zones-private.html`, 'A private zone answers only within the networks that the customer associates with it.', read),
  dangling: cite(
    `${guide}/protection-from-dangling-dns.html`,
    'Route 53 keeps others from taking over a delegated zone that was deleted; removing records that lead nowhere is left to the customer.',
    read,
  ),
  lock: cite(
    `${guide}/domain-lock.html`,
    'A lock keeps a domain from being moved to another registrar without permission, where the registry offers one.',
    read,
  ),
  renewal: cite(
    `${guide}/domain-renew.html`,
    'Domains renew by themselves unless the customer turns that off, and some registries delete a domain even before it ends.',
    read,
  ),
  privacy: cite(
    `${guide}/domain-privacy-protection.html`,
    'Privacy protection hides contacts from public queries and is on unless the customer disables it.',
    read,
  ),
  floods: cite(
    'https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html',
    'Route 53 is protected against all known attacks on the network and transport layers, at no charge.',
    read,
  ),
  validation: cite(
    `${guide}/resolver-dnssec-validation.html`,
    'Where the customer enables it for a network, signatures of public names are checked before they are used.',
    read,
  ),
};
