import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/dns';
const signing = cite(
  `${docs}/dnssec`,
  'A public zone can be signed, so that answers can be proven genuine; Azure signs with elliptic curves and rolls the keys of the zone over, and the record in the parent zone is for the customer.',
  read,
);
const privateZones = cite(
  `${docs}/private-dns-privatednszone`,
  'Records of a private zone cannot be asked for from the internet, only from networks that are linked to it.',
  read,
);
const protecting = cite(
  `${docs}/dns-protect-zones-recordsets`,
  'The loss of a zone or a record can be an outage; roles limit who may change them, and locks keep them from being deleted.',
  read,
);
const reliability = cite(
  'https://learn.microsoft.com/en-us/azure/reliability/reliability-dns-private',
  'Azure DNS is one service for the whole world, which depends on no zone and no region.',
  read,
);

export const says = {
  signing,
  privateZones,
  protecting,
  reliability,
  everywhere: inferred(reliability, 'Public and private zones are served by the same worldwide service.'),
  public: inferred(privateZones, 'What is not private is answered to everybody who asks.'),
  records: inferred(protecting, 'Records are settings, which the customer writes and can write again.'),
} as const;
