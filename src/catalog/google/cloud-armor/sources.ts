import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const policies = cite(
  'https://cloud.google.com/armor/docs/security-policy-concepts',
  'A policy is a set of rules that let in, refuse or redirect requests at the edge of Google’s network, by address, region, headers and other attributes of layers 3 to 7.',
  read,
);

export const says = {
  policies,
  attacks: cite(
    'https://codelabs.developers.google.com/codelabs/cloudnet-ca-waf-rules',
    'Preconfigured rules recognise the common attacks on web applications that OWASP lists; Google keeps the rule sets, the customer puts them into a policy.',
    read,
  ),
  floods: cite(
    'https://cloud.google.com/armor/docs/best-practices',
    'Policies can be tuned to protect services from denial of service and attacks on the web; they take effect once they are attached to backend services.',
    read,
    'secondary',
  ),
  logged: inferred(
    cite('https://cloud.google.com/load-balancing/docs/https/https-reg-logging-monitoring', 'Logging is switched on for each backend service.', read),
    'Requests are logged for each backend service where that is switched on, and with them what became of those that a policy let in or refused.',
  ),
  adaptive: inferred(policies, 'Detection that learns what usual requests look like is a setting of the policy.'),
} as const;
