import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
export const says = {
  rules: cite(
    'https://docs.cloud.google.com/secure-web-proxy/docs/tls-rule-evaluation.md.txt',
    'The first rule that fits a request decides, by its source, host, path and headers; what no rule fits is denied.',
    read,
  ),
  inspection: cite(
    'https://cloud.google.com/secure-web-proxy/docs/reference/network-security/rest/v1/projects.locations.gatewaySecurityPolicies.rules',
    'A rule allows or denies what its matchers fit, and says whether TLS is opened to look inside.',
    read,
  ),
  profiles: cite(
    'https://docs.cloud.google.com/firewall/docs/about-security-profiles.md.txt',
    'Firewall endpoints scan traffic by a profile, to find and prevent intrusions and malware, or to filter addresses.',
    read,
  ),
  overrides: cite(
    'https://docs.cloud.google.com/php/docs/reference/cloud-network-security/latest/V1.ThreatPreventionProfile',
    'A profile overrides what is done with threats, by severity or by single threats, where single ones go first.',
    read,
  ),
} as const;
