import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://cloud.google.com/dns/docs';
const visibility = cite(
  `${docs}/overview`,
  'A public zone is visible to the internet, a private zone only to networks that are named for it; all zones are answered by servers that Google operates.',
  read,
  'secondary',
);

export const says = {
  published: cite(
    `${docs}/key-terms`,
    'A public zone is visible on the internet; name servers that Google operates answer for it, wherever the question comes from.',
    read,
  ),
  visibility,
  signing: cite(`${docs}/dnssec-config`, 'DNSSEC is switched on per zone, when the zone is made or later; until then answers are not signed.', read),
  algorithms: cite(
    'https://tenable.com/policies/[type]/AC_GCP_0273',
    'Signing with SHA-1 has been removed from general use; the algorithm should be a strong one, and changing it means switching DNSSEC off and on again.',
    read,
    'secondary',
  ),
  logging: cite(
    `${docs}/monitoring`,
    'Queries of networks are logged once a server policy says so for the network, and queries of public zones once the zone does.',
    read,
  ),
  audit: cite(`${docs}/audit-logging`, 'Changes of zones, records and policies are always recorded; who reads them only once that is switched on.', read),
  forwarded: inferred(visibility, 'A private zone or a policy of a network may have questions answered by other servers, which are for its owner to name.'),
  inbound: inferred(
    visibility,
    'Says that private zones are seen only from the networks that are named for them; a policy that takes questions over a VPN lets those on its other side ask too, which its owner decides.',
  ),
  records: inferred(visibility, 'What stands in a zone is the customer’s; Google answers with whatever it says.'),
} as const;
