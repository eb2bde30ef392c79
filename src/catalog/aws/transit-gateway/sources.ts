import { cite, inferred } from '../../../model/index.ts';

const page = (path: string, says: string, grade: 'read' | 'secondary' = 'secondary') =>
  cite(`https://docs.aws.amazon.com/vpc/latest/tgw/${path}.html`, says, '2026-11-22', grade);

const gateway = page(
  'tgw-transit-gateways',
  'A transit gateway makes a route table of its own, to which every attachment is tied and tells its routes unless you switch that off; requests of other accounts to attach are accepted by hand unless you have them accepted by themselves.',
);

const routes = page(
  'how-transit-gateways-work',
  'Further route tables of the customer keep sets of attachments apart; each attachment belongs to one, and tells its routes to one or several; routes can lead traffic through a firewall that inspects it.',
  'read',
);

export const says = {
  gateway,
  available: page('tgw-best-design-practices', 'A transit gateway is highly available by design; nobody needs a second one for that.', 'read'),
  definitions: inferred(routes, 'Says that route tables of a gateway are the customer’s to make; so keeping their definition, and earlier ones, is too.'),
  filters: inferred(
    routes,
    'Says that routes can lead traffic through a firewall that inspects it; so where something is filtered is the customer’s to arrange.',
  ),
  routes,
  peering: page('tgw-peering', 'What flows between gateways of different regions is encrypted on its way.'),
  flowLogs: page('tgw-flow-logs', 'Flow logs of a gateway tell which traffic passed between its attachments, where you have them made.'),
  attachments: page(
    'tgw-vpc-attachments',
    'An attachment reaches a network through one subnet in each zone that you name; machines in other zones are not reached.',
  ),
};
