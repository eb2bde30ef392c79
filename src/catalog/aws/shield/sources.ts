import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/waf/latest/developerguide';
const advanced = cite(
  `${guide}/ddos-advanced-summary.html`,
  'Shield Advanced is a managed service to which customers subscribe, and which gives the resources that they add to it more protection against floods than everybody gets.',
  read,
);

export const says = {
  advanced,
  resources: cite(
    `${guide}/ddos-advanced-summary-protected-resources.html`,
    'Nothing is protected by Shield Advanced but what the customer names, or has named by a policy of Firewall Manager.',
    read,
  ),
  automatic: cite(
    `${guide}/ddos-automatic-app-layer-response.html`,
    'Where the customer asks for it, Shield Advanced counters floods of requests by rules of its own in the web ACL, which count or block.',
    read,
  ),
  health: cite(
    `${guide}/ddos-advanced-health-checks.html`,
    'A health check that the customer associates lets Shield Advanced detect attacks sooner and more surely, and is needed for its team to call first.',
    read,
  ),
  renewal: cite(`${guide}/enable-ddos-prem.html`, 'A subscription renews by itself unless the customer disables that.', read),
};
