import { checks, holds, no } from '../../../model/index.ts';
import { group, rule } from './service.ts';

const inward = { direction: 'Inbound', access: 'Allow', everybody: true } as const;
const outward = { direction: 'Outbound', access: 'Allow', everybody: true } as const;
const alone = { standsAlone: true } as const;

/** What is asked of rules, in a group or on their own. */
const ssh = {
  duty: 'limit-exposure',
  severity: 'critical',
  risk: 'Anybody on the internet may try keys and passwords, or a hole of the login.',
  aka: ['CKV_AZURE_10', 'AVD-AZU-0050', '3e3c175e-aadf-4e2b-a464-3fdac5748d24', '2ade1579-4b2c-4590-bebb-f99bf597f612'],
} as const;
const rdp = {
  duty: 'limit-exposure',
  severity: 'critical',
  risk: 'Anybody on the internet may try passwords, or a hole of the remote desktop.',
  aka: ['CKV_AZURE_9', 'AVD-AZU-0048', 'efbf6449-5ec5-4cfe-8f15-acc51e0d787c', '59cb3da7-f206-4ae6-b827-7abf0a9cab9d'],
} as const;
const everyPort = {
  duty: 'limit-exposure',
  severity: 'critical',
  risk: 'Whatever listens behind the group, now or later, can be reached by anybody on the internet.',
} as const;
const risky = {
  duty: 'limit-exposure',
  severity: 'high',
  risk: 'Databases, file shares and consoles often ask for a weak password or none, and are scanned for all day.',
  aka: ['AVD-AZU-0074', '594c198b-4d79-41b8-9b36-fde13348b619'],
} as const;
const others = {
  duty: 'limit-exposure',
  severity: 'medium',
  risk: 'A service that was not made for the internet is offered to everybody on it.',
  aka: ['AVD-AZU-0047'],
} as const;
const udp = {
  duty: 'limit-exposure',
  severity: 'medium',
  risk: 'Services over UDP answer whoever forges an address, and are used to flood others.',
  aka: ['CKV_AZURE_77'],
} as const;
const plainWeb = {
  duty: 'limit-exposure',
  severity: 'low',
  risk: 'What is served without TLS can be read and changed on its way.',
  aka: ['CKV_AZURE_160'],
} as const;
const everythingOut = {
  duty: 'control-egress',
  severity: 'low',
  risk: 'Whoever gets into a machine can send anything anywhere.',
  aka: ['AVD-AZU-0051'],
} as const;

export default [
  checks(group, {
    'azure.network-security-group.keeps-ssh-closed': {
      ...ssh,
      title: 'The group opens SSH to nobody on the internet',
      expect: [{ rules: no({ ...inward, ssh: true }) }, { refusedIn: holds('ssh') }],
      aka: [...ssh.aka, 'network_ssh_internet_access_restricted'],
    },
    'azure.network-security-group.keeps-remote-desktop-closed': {
      ...rdp,
      title: 'The group opens remote desktop to nobody on the internet',
      expect: [{ rules: no({ ...inward, rdp: true }) }, { refusedIn: holds('rdp') }],
      aka: [...rdp.aka, 'network_rdp_internet_access_restricted'],
    },
    'azure.network-security-group.opens-some-ports-only': {
      ...everyPort,
      title: 'The group never opens every port to the internet',
      expect: [{ rules: no({ ...inward, everyPort: true }) }, { refusedIn: holds('everyPort') }],
    },
    'azure.network-security-group.keeps-risky-ports-closed': {
      ...risky,
      title: 'The group opens no database, file share or console to the internet',
      expect: [{ rules: no({ ...inward, risky: true }) }, { refusedIn: holds('risky') }],
    },
    'azure.network-security-group.opens-only-the-web': {
      ...others,
      title: 'The group opens nothing but web pages to the internet',
      expect: [{ rules: no({ ...inward, onlyWeb: false }) }, { refusedIn: holds('others') }],
    },
    'azure.network-security-group.keeps-udp-closed': {
      ...udp,
      title: 'The group opens no service over UDP to the internet',
      expect: [{ rules: no({ ...inward, udp: true }) }, { refusedIn: holds('udp') }],
      aka: [...udp.aka, 'network_udp_internet_access_restricted'],
    },
    'azure.network-security-group.keeps-plain-web-closed': {
      ...plainWeb,
      title: 'The group does not open port 80 to the internet',
      expect: [{ rules: no({ ...inward, plainWeb: true }) }, { refusedIn: holds('plainWeb') }],
      aka: [...plainWeb.aka, 'network_http_internet_access_restricted'],
    },
    'azure.network-security-group.limits-what-leaves': {
      ...everythingOut,
      title: 'The group refuses what leaves for the internet, but for what it names',
      expect: { refusedOut: holds('everyPort') },
    },
  }),
  checks(rule, {
    'azure.network-security-group.rule-keeps-ssh-closed': {
      ...ssh,
      given: alone,
      title: 'The rule opens SSH to nobody on the internet',
      expect: { rules: no({ ...inward, ssh: true }) },
      aka: [...ssh.aka, 'network_ssh_internet_access_restricted'],
    },
    'azure.network-security-group.rule-keeps-remote-desktop-closed': {
      ...rdp,
      given: alone,
      title: 'The rule opens remote desktop to nobody on the internet',
      expect: { rules: no({ ...inward, rdp: true }) },
      aka: [...rdp.aka, 'network_rdp_internet_access_restricted'],
    },
    'azure.network-security-group.rule-opens-some-ports-only': {
      ...everyPort,
      given: alone,
      title: 'The rule does not open every port to the internet',
      expect: { rules: no({ ...inward, everyPort: true }) },
    },
    'azure.network-security-group.rule-keeps-risky-ports-closed': {
      ...risky,
      given: alone,
      title: 'The rule opens no database, file share or console to the internet',
      expect: { rules: no({ ...inward, risky: true }) },
    },
    'azure.network-security-group.rule-opens-only-the-web': {
      ...others,
      given: alone,
      title: 'The rule opens nothing but web pages to the internet',
      expect: { rules: no({ ...inward, onlyWeb: false }) },
    },
    'azure.network-security-group.rule-keeps-udp-closed': {
      ...udp,
      given: alone,
      title: 'The rule opens no service over UDP to the internet',
      expect: { rules: no({ ...inward, udp: true }) },
      aka: [...udp.aka, 'network_udp_internet_access_restricted'],
    },
    'azure.network-security-group.rule-keeps-plain-web-closed': {
      ...plainWeb,
      given: alone,
      title: 'The rule does not open port 80 to the internet',
      expect: { rules: no({ ...inward, plainWeb: true }) },
      aka: [...plainWeb.aka, 'network_http_internet_access_restricted'],
    },
    'azure.network-security-group.rule-limits-what-leaves': {
      ...everythingOut,
      given: alone,
      title: 'The rule does not let everything out to the internet',
      expect: { rules: no({ ...outward, everyPort: true }) },
    },
  }),
];
