import { checks, holdsOneOf, lacks, no, noneOf, oneOf, unlike } from '../../../model/index.ts';
import type { way } from '../exposure.ts';
import type { aclRule } from './acl-rule.ts';
import groups from './checks-groups.ts';
import { everyPort, fileTransfer, rdp, ssh } from './questions.ts';
import { endpoint, endpointService, networkAcl, networkAclRule, publicAccessBlock, subnet, vpc } from './service.ts';

const blocks = oneOf('block-ingress', 'block-bidirectional');
const alone = { standsAlone: true } as const;
/** A network list stands behind the security groups, so what it leaves open weighs less. */
const list = {
  ssh: {
    ...ssh.asked,
    severity: 'medium',
    expect: { open: no<typeof way>(ssh.open) },
    aka: ['CKV_AWS_232', 'AVD-AWS-0105', 'EC2.21', '3af7f2fd-06e6-4dab-b996-2912bea19ba4', 'ec2_networkacl_allow_ingress_tcp_port_22'],
  },
  rdp: {
    ...rdp.asked,
    severity: 'medium',
    expect: { open: no<typeof way>(rdp.open) },
    aka: ['CKV_AWS_231', 'AVD-AWS-0105', 'EC2.21', 'a20be318-cac7-457b-911d-04cc6e812c25', 'ec2_networkacl_allow_ingress_tcp_port_3389'],
  },
  ftp: { ...fileTransfer.asked, severity: 'low', expect: { open: no<typeof way>(fileTransfer.open) }, aka: ['CKV_AWS_229', 'CKV_AWS_230'] },
  everyPort: {
    ...everyPort.asked,
    severity: 'low',
    risk: 'The list adds nothing to the security groups, so one careless group is enough.',
    expect: { open: no<typeof way>(everyPort.open) },
    aka: ['CKV_AWS_352', 'f57f849c-883b-4cb7-85e7-f7b199dff163', 'ec2_networkacl_allow_ingress_any_port'],
  },
  namedPorts: {
    duty: 'filter-traffic',
    severity: 'low',
    expect: { rules: no<typeof aclRule>({ inbound: true, action: 'allow', ports: 'all' }) },
    risk: 'A list that lets every port through does not hold up what a security group lets slip.',
    aka: ['AVD-AWS-0102', '03879981-efa2-47a0-a818-c843e1441b88'],
  },
} as const;

export default [
  ...groups,
  checks(vpc, {
    'aws.vpc.network-records-its-traffic': {
      duty: 'record-access',
      title: 'Flow logs record the traffic of the network, rejected traffic at least',
      severity: 'medium',
      expect: { flowLogs: holdsOneOf('ALL', 'REJECT') },
      risk: 'Nobody could say who scanned the network, or where stolen data went.',
      aka: ['CKV2_AWS_11', 'AVD-AWS-0178', 'EC2.6', 'f83121ea-03da-434f-9277-9cd247ab3047', 'f6d299d2-21eb-41cc-b1e1-fe12d857500b', 'vpc_flow_logs_enabled'],
    },
    'aws.vpc.network-is-of-your-making': {
      duty: 'segment-network',
      title: 'The network is not the one that each region comes with, or the region lets nothing in',
      severity: 'medium',
      expect: [{ isDefault: false }, { regionBlocks: blocks, isExcluded: false }],
      risk: 'The default network has public subnets only, so what is started in it has a public address.',
      aka: ['CKV_AWS_148', 'AVD-AWS-0101', '96ed3526-0179-4c73-b1b2-372fde2e0d13'],
    },
    'aws.vpc.network-locks-its-default-group': {
      duty: 'filter-traffic',
      title: 'The security group that the network came with was taken over and emptied',
      severity: 'medium',
      given: { defaultGroup: noneOf('has rules') },
      expect: { defaultGroup: 'allows nothing' },
      risk: 'Whatever is started without naming a group reaches all others of its kind, and everything outside.',
      aka: [
        'CKV2_AWS_12',
        'AVD-AWS-0173',
        'EC2.2',
        '46883ce1-dc3e-4b17-9195-c6a601624c73',
        'ea33fcf7-394b-4d11-a228-985c5d08f205',
        '9a4ef195-74b9-4c58-b8ed-2b2fe4353a75',
        'ec2_securitygroup_default_restrict_traffic',
      ],
    },
  }),
  checks(subnet, {
    'aws.vpc.subnet-gives-no-public-addresses': {
      duty: 'limit-exposure',
      title: 'Machines started in the subnet get no public address unless they ask for one',
      severity: 'medium',
      expect: [{ givesPublicAddresses: false }, { regionBlocks: blocks, isExcluded: false, networkIsExcluded: false }],
      risk: 'Every machine in the subnet can be reached from the internet as soon as a group allows it.',
      aka: [
        'CKV_AWS_130',
        'AVD-AWS-0164',
        'EC2.15',
        '52f04a44-6bfa-4c41-b1d3-4ae99a2de05c',
        'b3de4e4c-14be-4159-b99d-9ad194365e4c',
        'vpc_subnet_no_public_ip_by_default',
      ],
    },
  }),
  checks(networkAcl, {
    'aws.vpc.list-keeps-ssh-closed': { ...list.ssh, title: 'The network list lets nobody on the internet in over SSH' },
    'aws.vpc.list-keeps-rdp-closed': { ...list.rdp, title: 'The network list lets nobody on the internet in over remote desktop' },
    'aws.vpc.list-keeps-ftp-closed': { ...list.ftp, title: 'The network list lets nobody on the internet in over FTP' },
    'aws.vpc.list-opens-some-ports-only': { ...list.everyPort, title: 'The network list does not let the internet in on every port' },
    'aws.vpc.list-names-its-ports': { ...list.namedPorts, title: 'No rule of the network list lets every port in, from wherever' },
  }),
  checks(networkAclRule, {
    'aws.vpc.list-rule-keeps-ssh-closed': { ...list.ssh, given: alone, title: 'The rule lets nobody on the internet in over SSH' },
    'aws.vpc.list-rule-keeps-rdp-closed': { ...list.rdp, given: alone, title: 'The rule lets nobody on the internet in over remote desktop' },
    'aws.vpc.list-rule-keeps-ftp-closed': { ...list.ftp, given: alone, title: 'The rule lets nobody on the internet in over FTP' },
    'aws.vpc.list-rule-opens-some-ports-only': { ...list.everyPort, given: alone, title: 'The rule does not let the internet in on every port' },
    'aws.vpc.list-rule-names-its-ports': { ...list.namedPorts, given: alone, title: 'The rule does not let every port in, from wherever' },
  }),
  checks(endpoint, {
    'aws.vpc.endpoint-limits-access': {
      duty: 'control-egress',
      title: 'The endpoint has a policy that does not let everybody do everything',
      severity: 'low',
      given: { type: noneOf('GatewayLoadBalancer', 'Resource', 'ServiceNetwork'), service: unlike('*.vpce-svc-*') },
      expect: { hasPolicy: true, policy: no({ effect: 'Allow', everybody: true, allActions: true, allResources: true, conditional: false }) },
      risk: 'Data can be carried through the endpoint into resources of somebody else.',
    },
  }),
  checks(endpointService, {
    'aws.vpc.endpoint-service-asks-before-connecting': {
      duty: 'limit-trust',
      title: 'Connections to the endpoint service wait until they are accepted',
      severity: 'medium',
      expect: { asksBeforeConnecting: true },
      risk: 'Whoever is allowed to find the service connects to it without anybody noticing.',
      aka: ['CKV_AWS_123'],
    },
    'aws.vpc.endpoint-service-names-its-callers': {
      duty: 'limit-trust',
      title: 'The endpoint service lets only named accounts connect',
      severity: 'high',
      expect: { callers: lacks('*') },
      risk: 'Every customer of the cloud may connect to the service, or ask to.',
    },
  }),
  checks(publicAccessBlock, {
    'aws.vpc.region-blocks-public-access': {
      duty: 'limit-exposure',
      title: 'Internet gateways of the region let nothing in',
      severity: 'medium',
      expect: { mode: blocks },
      fix: {},
      risk: 'One careless route, address or group is enough to put a machine on the internet.',
      aka: ['EC2.172'],
    },
  }),
];
