import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const learn = 'https://learn.microsoft.com/en-us/azure';
const tls = cite(
  `${learn}/frontdoor/end-to-end-tls`,
  'Old versions of TLS are no longer supported, and profiles of today take 1.2 and 1.3 only; how requests go on to the origin, and whether the name on its certificate is looked at, are settings; certificates of Front Door renew themselves.',
  read,
);
const firewall = cite(
  `${learn}/web-application-firewall/afds/afds-overview`,
  'A profile may run without a firewall; where one is tied to it, it stops attacks in prevention mode and only writes them down in detection mode, and Microsoft keeps the managed rules new on every edge.',
  read,
);

const floods = cite(
  `${learn}/frontdoor/front-door-ddos`,
  'Front Door watches for attacks on the network layer and stops them by default, takes HTTP and HTTPS only, and gives back from its edges what they keep; rules of a firewall, which customers write, refuse regions, addresses and too many requests.',
  read,
);

export const says = {
  floods,
  cached: inferred(floods, 'Says that edges all over the world give back what they keep; so whether something may be kept there is for the customer to say.'),
  origins: cite(
    `${learn}/frontdoor/origin-security`,
    'Customers have their origins block traffic that did not come through Front Door, by private links, or by the addresses and the id of Front Door.',
    read,
  ),
  onward: inferred(tls, 'Says that requests go on to the origins of the profile; which these are, the customer says.'),
  tls,
  firewall,
  noFirewall: inferred(firewall, 'A profile has a firewall only where a policy is tied to it.'),
  noBots: inferred(firewall, 'Rules against bots have to be added.'),
  routes: inferred(tls, 'Which protocols a route takes, and how it goes on to the origin, the customer decides.'),
  edges: inferred(firewall, 'Microsoft runs the service on its edges all over the world.'),
  retirement: cite(
    `${learn}/frontdoor/classic-retirement-faq`,
    'Front Door (classic) cannot be made any more since April 2025, and ends on March 31, 2027; a tool moves profiles to the Standard or Premium tier without downtime.',
    read,
  ),
  protocols: cite(
    'https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cdn_endpoint',
    'An endpoint takes HTTP and HTTPS unless one of them is switched off.',
    read,
    'secondary',
  ),
  cdn: cite(
    `${learn}/cdn/cdn-create-endpoint-how-to`,
    'Endpoints answer on the ports of HTTP and HTTPS; no profile of the older CDN can be made since August 2025, and it ends on September 30, 2027.',
    read,
  ),
} as const;
