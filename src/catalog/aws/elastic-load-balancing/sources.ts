import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/elasticloadbalancing/latest';
const template = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference';

const shared = cite(
  'https://aws.github.io/aws-elb-best-practices/security',
  'AWS patches the software of the load balancers it runs; the customer decides how they are set up and what they let through.',
  read,
);
const infrastructure = cite(
  `${guide}/userguide/infrastructure-security.html`,
  'The service runs protected by the network of AWS; a load balancer is internet-facing or internal as its owner chooses, and its security groups and listeners decide what may come in.',
  read,
);
const attributes = cite(
  `${template}/aws-properties-elasticloadbalancingv2-loadbalancer-loadbalancerattribute.html`,
  'Deletion protection and access logs are off unless switched on; only Application Load Balancers spread over zones by themselves.',
  read,
);
const policies = cite(
  `${guide}/application/describe-ssl-policies.html`,
  'The listener’s security policy decides over protocols and ciphers; whoever names none outside the console gets ELBSecurityPolicy-2016-08, which still speaks TLS 1.0.',
  read,
);
const health = cite(
  'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyTargetGroup.html',
  'Targets that are instances, addresses or load balancers are always checked, and only healthy ones are sent requests; checks of functions are off until they are switched on.',
  read,
);
const classicTls = cite(
  `${guide}/classic/elb-ssl-security-policy.html`,
  'A secure listener without a policy of its own gets ELBSecurityPolicy-2016-08, which speaks older versions than TLS 1.2; a custom policy speaks the protocols and ciphers it names.',
  read,
);

const gateways = cite(
  `${guide}/gateway/introduction.html`,
  'A Gateway Load Balancer takes packets on all ports from its endpoints in other networks, which route tables lead there, and hands them to appliances such as firewalls.',
  read,
);

export const says = {
  endpoints: inferred(
    gateways,
    'Says that packets come from endpoints over private connections, by route tables of the networks that use them; so who sends there is the customer’s to decide.',
  ),
  everyPacket: inferred(gateways, 'Says that it takes packets on all ports and hands them to appliances such as firewalls; so filtering is for those to do.'),
  patches: shared,
  system: inferred(shared, 'Who patches the software of the load balancer also keeps the systems below it, which no customer can log in to.'),
  versions: inferred(shared, 'A load balancer has no version for the customer to choose.'),
  apart: inferred(infrastructure, 'Each load balancer serves one customer, from a network that AWS protects.'),
  network: infrastructure,
  reach: inferred(infrastructure, 'A load balancer connects to the targets that are registered with it, and to nothing else.'),
  zones: cite(
    `${guide}/userguide/how-elastic-load-balancing-works.html`,
    'The service makes a node in each zone that the customer enables, sends requests to healthy targets alone, and goes on in other zones when one fails; whether nodes send across zones is a setting.',
    read,
  ),
  crossZone: inferred(attributes, 'Spreading over zones is off by default for Network and Gateway Load Balancers.'),
  type: cite(
    `${template}/aws-resource-elasticloadbalancingv2-loadbalancer.html`,
    'Without a type it is an Application Load Balancer, and without a scheme it faces the internet.',
    read,
    'secondary',
  ),
  attributes,
  headers: cite(
    `${guide}/application/application-load-balancers.html`,
    'Headers that are not valid are passed on unless the load balancer is told to drop them.',
    read,
    'secondary',
  ),
  desync: cite(
    `${guide}/application/application-load-balancers.html`,
    'The mode against desynchronised requests is defensive unless another is chosen.',
    read,
    'secondary',
  ),
  deletion: attributes,
  logs: attributes,
  flowLogs: inferred(
    attributes,
    'Says that access logs are for Application and Network Load Balancers; so what passes a Gateway Load Balancer shows only in flow logs, which the customer switches on.',
  ),
  noData: inferred(infrastructure, 'A load balancer passes requests on and keeps none of them.'),
  waf: cite(
    `${guide}/application/load-balancer-waf.html`,
    'An Application Load Balancer asks the web ACL that is associated with it about each request; without one nothing is asked.',
    read,
    'secondary',
  ),
  policies,
  forwardSecrecy: inferred(
    policies,
    'A policy whose ciphers are all of TLS 1.3 or ECDHE keeps past traffic secret even if the private key is lost later; others also take ciphers that do not.',
  ),
  certificates: cite(
    `${guide}/application/https-listener-certificates.html`,
    'A secure listener needs a certificate; those of the certificate service can be renewed by it, imported ones are the customer’s to renew before they end.',
    read,
  ),
  listeners: cite(
    `${guide}/application/load-balancer-listeners.html`,
    'A listener speaks the protocol it is given; an HTTP listener can redirect to HTTPS.',
    read,
    'secondary',
  ),
  networkListeners: cite(
    `${guide}/network/load-balancer-listeners.html`,
    'A TCP listener passes what it gets to the targets unread, encrypted or not; a TLS listener ends the encryption at the load balancer.',
    read,
  ),
  signIn: cite(
    `${guide}/userguide/infrastructure-security.html`,
    'Customers can configure an Application Load Balancer to have users sign in with a provider of identities.',
    read,
  ),
  targets: cite(
    'https://aws.github.io/aws-elb-best-practices/checklist',
    'For encryption from end to end both the listener and the target group have to use HTTPS or TLS.',
    read,
  ),
  health,
  classic: cite(
    `${guide}/classic/elb-configure-load-balancer.html`,
    'The mode against desynchronised requests is an attribute of a load balancer, defensive by default.',
    read,
  ),
  classicLogs: cite(
    `${guide}/classic/access-log-collection.html`,
    'Access logs are disabled by default; once they are enabled, the load balancer stores them in the bucket that the customer names.',
    read,
  ),
  classicCertificates: cite(
    `${guide}/classic/elb-update-ssl-cert.html`,
    'Customers renew or replace a certificate before it ends; those of the certificate service can be renewed by it.',
    read,
  ),
  networkGroups: cite(
    `${guide}/network/load-balancer-security-groups.html`,
    'Security groups that the customer associates say what may reach a Network Load Balancer; without one, all clients reach its listeners.',
    read,
  ),
  subnets: cite(`${guide}/userguide/infrastructure-security.html`, 'Who makes a load balancer names the subnets of its nodes.', read),
  classicZones: cite(
    `${guide}/classic/enable-disable-crosszone-lb.html`,
    'Made through the interface or the command line it does not spread over zones until that is enabled; made in the console it does.',
    read,
    'secondary',
  ),
  classicTls,
} as const;
