import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://cloud.google.com/load-balancing/docs';
const edge = cite(
  'https://cloud.google.com/armor/docs/security-policy-concepts',
  'External load balancers stand at the edge of Google’s network; policies of Cloud Armor that are attached to a backend service filter requests there, before they reach it.',
  read,
);
const forwarding = cite(
  `${docs}/forwarding-rule-concepts`,
  'A forwarding rule names an address, a protocol and the ports on which traffic is taken; the external ones take it from the internet, the internal ones from within the networks of the customer and those connected to them.',
  read,
);

const sslPolicies = cite(
  `${docs}/ssl-policies-concepts`,
  'Load balancers end TLS by wide compatible settings unless a policy names a profile and an oldest version; a policy speaks of the way from clients, and not of the way to backends.',
  read,
);

export const says = {
  edge,
  sslPolicies,
  certificates: cite(
    'https://docs.cloud.google.com/certificate-manager/docs/core-components',
    'Google obtains, renews and manages the certificates that it is asked for, with a fresh private key each time; others are obtained, provided and renewed by the customer.',
    read,
  ),
  versions: cite(
    'https://cloud.google.com/sdk/gcloud/reference/compute/ssl-policies/create',
    'A policy that says nothing else takes TLS 1.0 and the profile that is compatible with everything.',
    read,
  ),
  ciphers: cite(
    'https://www.tenable.com/audits/items/CIS_Google_Cloud_Platform_v3.0.0_L1.audit:858fa72c56f0e4c98fc234fc475cb764',
    'Policies should take TLS 1.2 with the modern profile, or the restricted one, or a custom one without the five ciphers in which RSA exchanges the key.',
    read,
    'secondary',
  ),
  forwarding,
  carried: inferred(forwarding, 'The rule passes on what arrives, to a proxy or to machines; so those end TLS, and the customer picks them.'),
  logging: cite(
    `${docs}/https/https-reg-logging-monitoring`,
    'Logging is switched on or off for each backend service, for all requests or a share of them.',
    read,
  ),
  within: inferred(
    edge,
    'What is external stands at the edge, and is filtered there; a load balancer of one’s own networks does not, and who calls it from there is for those who run them.',
  ),
  redirect: inferred(
    sslPolicies,
    'TLS is ended by proxies for HTTPS; a proxy for HTTP takes requests in the open, and is safe only where it sends them on to HTTPS.',
  ),
} as const;
