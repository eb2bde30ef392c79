import { checks, no, noneOf } from '../../../model/index.ts';
import { network, rule, subnetwork } from './service.ts';

const lettingIn = { direction: 'INGRESS', allows: true, disabled: false } as const;
const ofMachines = { purpose: noneOf('REGIONAL_MANAGED_PROXY', 'GLOBAL_MANAGED_PROXY', 'INTERNAL_HTTPS_LOAD_BALANCER', 'PRIVATE_SERVICE_CONNECT') } as const;

export default [
  checks(network, {
    'google.vpc.is-not-the-default-network': {
      duty: 'limit-exposure',
      title: 'The network is not the default network',
      severity: 'medium',
      expect: { name: noneOf('default') },
      risk: 'Its rules let SSH and remote desktop in from anywhere, and everything inside talk to everything.',
      aka: ['compute_network_default_in_use'],
    },
    'google.vpc.is-laid-out-by-you': {
      duty: 'segment-network',
      title: 'Subnets are laid out by you, and not by Google in every region',
      severity: 'low',
      expect: { layout: 'yours' },
      risk: 'Machines turn up in regions and address ranges that nobody planned for.',
    },
  }),
  checks(subnetwork, {
    'google.vpc.logs-its-flows': {
      duty: 'record-access',
      title: 'Flow logs of the subnet are on',
      severity: 'low',
      given: ofMachines,
      expect: { flowLogs: true },
      risk: 'Nobody can tell afterwards who talked to whom.',
      aka: ['CKV_GCP_26', 'AVD-GCP-0029', 'AVD-GCP-0076', '40430747-442d-450a-a34f-dc57149f4609', 'compute_subnet_flow_logs_enabled'],
    },
    'google.vpc.reaches-google-privately': {
      duty: 'limit-exposure',
      title: 'Machines without external addresses reach the services of Google',
      severity: 'low',
      given: ofMachines,
      expect: { privateAccess: true },
      risk: 'Machines get external addresses only to reach storage and logs.',
      aka: ['CKV_GCP_74', 'AVD-GCP-0075', 'ee7b93c1-b3f8-4a3b-9588-146d481814f5'],
    },
  }),
  checks(rule, {
    'google.vpc.keeps-ssh-from-everybody': {
      duty: 'limit-exposure',
      title: 'Not everybody may try to log in by SSH',
      severity: 'critical',
      given: lettingIn,
      expect: [{ ways: no({ ssh: true }) }, { everybody: false }],
      risk: 'Anybody on the internet may guess passwords and use holes of the login.',
      aka: ['CKV_GCP_2', 'AVD-GCP-0071', 'c4dcdcdf-10dd-4bf4-b4a0-8f6239e6aaa0', 'compute_firewall_ssh_access_from_the_internet_allowed'],
    },
    'google.vpc.keeps-remote-desktop-from-everybody': {
      duty: 'limit-exposure',
      title: 'Not everybody may try to log in by remote desktop',
      severity: 'critical',
      given: lettingIn,
      expect: [{ ways: no({ rdp: true }) }, { everybody: false }],
      risk: 'Anybody on the internet may guess passwords and use holes of the login.',
      aka: ['CKV_GCP_3', 'AVD-GCP-0070', '678fd659-96f2-454a-a2a0-c2571f83a4a3', 'compute_firewall_rdp_access_from_the_internet_allowed'],
    },
    'google.vpc.opens-only-the-web-to-everybody': {
      duty: 'limit-exposure',
      title: 'Everybody reaches nothing but web pages',
      severity: 'high',
      given: lettingIn,
      expect: [{ ways: no({ onlyWeb: false }) }, { everybody: false }],
      risk: 'Services that were never meant for the internet can be tried by the whole world.',
      aka: ['AVD-GCP-0027'],
    },
    'google.vpc.names-its-ports': {
      duty: 'filter-traffic',
      title: 'The rule names ports, and does not open them all',
      severity: 'high',
      given: lettingIn,
      expect: { ways: no({ everyPort: true }) },
      risk: 'Whatever listens on a machine is reachable, known or not.',
      aka: ['AVD-GCP-0072', 'CKV2_GCP_12', '22ef1d26-80f8-4a6c-8c15-f35aab3cac78'],
    },
    'google.vpc.opens-narrow-ranges': {
      duty: 'filter-traffic',
      title: 'No range of ports is wider than thirty',
      severity: 'low',
      given: lettingIn,
      expect: { ways: no({ wideRange: true }) },
      risk: 'A wide range opens ports that nobody thought of.',
      aka: ['AVD-GCP-0074', 'e6f61c37-106b-449f-a5bb-81bfcaceb8b4'],
    },
    'google.vpc.limits-what-leaves': {
      duty: 'control-egress',
      title: 'A rule for what leaves names destinations or ports',
      severity: 'medium',
      given: { direction: 'EGRESS', allows: true, disabled: false },
      expect: [{ everybody: false }, { ways: no({ everyPort: true }) }],
      risk: 'Whoever gets into a machine can send anything anywhere.',
      aka: ['AVD-GCP-0035'],
    },
  }),
];
