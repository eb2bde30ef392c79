import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/waf/latest/developerguide';
const network = cite(
  `${guide}/infrastructure-security.html`,
  'WAF is a managed service within the protected network of AWS; calls to it are made over TLS.',
  read,
);
const acl = cite(
  `${guide}/web-acl.html`,
  'A web ACL gives the customer fine control over the requests that the resource which it is associated with answers, by the rules that the customer adds.',
  read,
);

export const says = {
  network,
  acl,
  service: inferred(network, 'AWS runs and patches the whole of a managed service.'),
  managed: cite(
    `${guide}/aws-managed-rule-groups.html`,
    'AWS maintains groups of rules against common threats, which the customer chooses, tests and adds; they do not replace the customer’s own duties.',
    read,
  ),
  sellers: cite(
    `${guide}/marketplace-managed-rule-groups.html`,
    'Sellers on the marketplace maintain groups of rules too, which the customer subscribes to.',
    read,
  ),
  logs: cite(`${guide}/logging.html`, 'Where the customer enables it, WAF logs each request that it looked at and the rules that matched.', read),
  data: cite(
    `${guide}/data-protection.html`,
    'Web ACLs, groups of rules and sets of addresses are encrypted at rest, in all but a few regions, with keys that are unique to each region.',
    read,
  ),
  classic: cite(
    `${guide}/classic-waf-chapter.html`,
    'WAF Classic is at its end: its support ended on 30 September 2025, and customers move what they have there to WAF.',
    read,
    'secondary',
  ),
};
