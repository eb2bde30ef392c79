import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/vpc/latest/userguide';
const template = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference';

const infrastructure = cite(
  `${guide}/infrastructure-security.html`,
  'A VPC is a network of your own, logically isolated from others; AWS protects what runs it, and you divide it into subnets and filter its traffic.',
  read,
);
const groups = cite(
  `${template}/aws-resource-ec2-securitygroup.html`,
  'A new security group lets nothing in; everything may leave it until a rule for outbound traffic is written when it is created.',
  read,
);
const lists = cite(
  `${guide}/nacl-basics.html`,
  'Rules are tried from the lowest number up and the first that matches decides; the list a VPC comes with lets everything pass, one that you create nothing.',
  read,
);

export const says = {
  infrastructure,
  isolated: inferred(infrastructure, 'AWS keeps the virtual networks of its customers apart from each other.'),
  ways: inferred(infrastructure, 'Says that a VPC is your own, and that you divide it and filter its traffic; so which ways lead out of it is your decision.'),
  divided: inferred(infrastructure, 'How a network is divided into networks and subnets is for its owner to decide.'),
  zones: cite(`${guide}/vpc-security-best-practices.html`, 'A network spans the zones of its region; you place subnets in several of them.', read),
  groups,
  reach: inferred(groups, 'Which addresses and ports a group lets in and out follows from the rules that you write.'),
  defaultGroup: cite(
    `${guide}/default-security-group.html`,
    'Every VPC comes with a default group that lets its members reach each other and everything leave; it can be emptied and not deleted, and it is used where no other group is named.',
    read,
  ),
  lists,
  order: inferred(lists, 'Whether a port is open follows from the rule with the lowest number that speaks of it.'),
  flowLogs: cite(
    `${guide}/flow-logs.html`,
    'Flow logs record the traffic of a network, a subnet or an interface once you create one, for accepted traffic, rejected traffic or all.',
    read,
  ),
  publicAddresses: cite(
    `${guide}/modify-subnets.html`,
    'A subnet that you create gives out no public addresses until you switch that on; the subnets of the default VPC do.',
    read,
  ),
  defaultNetwork: cite(
    `${guide}/default-vpc.html`,
    'Each region comes with a default VPC of public subnets and an internet gateway, in which new machines get public addresses; it can be deleted.',
    read,
  ),
  blocked: cite(
    `${template}/aws-resource-ec2-vpcblockpublicaccessoptions.html`,
    'VPC Block Public Access keeps internet gateways of a region from letting traffic in, or in and out; it is off until you switch it on.',
    read,
  ),
  endpoints: cite(
    'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html',
    'An endpoint without a policy of its own gets one that lets everybody do everything with the service; endpoints to services of others take no policy.',
    read,
  ),
  endpointServices: cite(
    'https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html',
    'Nobody may connect to an endpoint service until you name them; when everybody is named and every connection accepted, the service is public.',
    read,
  ),
  transit: cite(
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/data-protection.html',
    'AWS encrypts all traffic between its facilities, and between machines of many recent types; what else is encrypted is for programs to do.',
    read,
  ),
};
