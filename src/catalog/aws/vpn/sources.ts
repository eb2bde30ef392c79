import { cite, inferred } from '../../../model/index.ts';

const site = (page: string, says: string, grade: 'read' | 'secondary' = 'secondary') =>
  cite(`https://docs.aws.amazon.com/vpn/latest/s2svpn/${page}.html`, says, '2026-11-22', grade);
const client = (page: string, says: string, grade: 'read' | 'secondary' = 'secondary') =>
  cite(`https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/${page}.html`, says, '2026-11-22', grade);

const tunnels = site(
  'VPNTunnels',
  'A connection has two tunnels. Unless you name fewer, a tunnel takes both versions of IKE, SHA1 among the integrity algorithms and group 2 among those of Diffie and Hellman; keys that you do not give are made by AWS.',
);

const clients = client(
  'what-is',
  'AWS manages the endpoint, which clients reach from anywhere over TLS; the customer creates it, ties it to networks, and says by routes and rules who gets where.',
  'read',
);

export const says = {
  run: inferred(tunnels, 'The ends of the tunnels in AWS are run by AWS; so moving them forward is for AWS.'),
  tunnels,
  joins: site(
    'VPC_VPN',
    'The customer creates a connection, says which gateway and device it joins, and configures routing to pass traffic through it.',
    'read',
  ),
  splitTunnel: client(
    'split-tunnel-vpn',
    'All traffic of clients goes over the tunnel by default; with a split tunnel only what the routes of the endpoint name does.',
    'read',
  ),
  replacement: cite(
    'https://docs.aws.amazon.com/vpn/latest/s2svpn/endpoint-replacements.html',
    'AWS replaces an endpoint of a tunnel when it updates it.',
    '2026-11-22',
  ),
  lifecycle: site(
    'tunnel-endpoint-lifecycle',
    'AWS replaces tunnel endpoints to update them; with lifecycle control you say when, and AWS acts by itself only in rare, critical cases.',
    'read',
  ),
  keys: site(
    'vpn-tunnel-authentication-options',
    'Tunnels authenticate with a pre-shared key, yours or one that AWS makes, or with certificates of a private authority.',
    'read',
  ),
  logs: site('monitoring-logs', 'Logs tell how tunnels were set up and why they failed, where you have them published.'),
  resilience: site('disaster-recovery-resiliency', 'The two tunnels end in different zones, and traffic moves to the second when the first fails.', 'read'),
  authentication: client(
    'client-authentication',
    'Users sign in with a directory or by federation, devices with a certificate, or both; failing that, nobody is let in.',
  ),
  rules: cite(
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnauthorizationrule.html',
    'Authorization rules work like a firewall: each lets one group of users, or all, into one network.',
    '2026-11-22',
  ),
  clientLogs: client('connection-logging', 'Connection logs tell who connected, tried to, or left, where you have them made.'),
  clientNetworks: client('disaster-recovery-resiliency', 'An endpoint is tied to subnets in several zones to outlast the failure of one.', 'read'),
  practices: client(
    'security-best-practices',
    'Rules, security groups and lists of revoked certificates decide who reaches what, and are the customer’s to keep.',
    'read',
  ),
  clientTls: clients,
  clientRun: inferred(clients, 'Says that AWS manages the endpoint in the customer’s place; so fixing it, and moving it forward, is for AWS.'),
  clientReach: inferred(
    clients,
    'Says that the customer makes an endpoint, which clients reach from anywhere; so whether there is one is for the customer to say.',
  ),
  clientTargets: inferred(clients, 'Says that the customer ties an endpoint to target networks; so which ones clients get into is for the customer to say.'),
};
