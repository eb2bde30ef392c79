import { checks, empty, every, no, noneOf } from '../../../model/index.ts';
import { anywhereOut, beyondTheWeb, everyPort, everythingOut, explained, plainWeb, rdp, riskyPorts, ssh } from './questions.ts';
import { inboundRule, outboundRule, securityGroup } from './service.ts';

const alone = { standsAlone: true } as const;
/** Ids of other tools, which do not tell a group from a rule. */
const aka = {
  ssh: ['CKV_AWS_24', 'AVD-AWS-0107', 'EC2.13', 'EC2.53', 'EC2.54', '65905cec-d691-4320-b320-2000436cb696', '6e856af2-62d7-4ba2-adc1-73b62cef9cc1'],
  rdp: [
    'CKV_AWS_25',
    'AVD-AWS-0107',
    'EC2.14',
    'EC2.53',
    'EC2.54',
    '151187cb-0efc-481c-babd-ad24e3c9bc22',
    'c9846969-d066-431f-9b34-8c4abafe422a',
    '3ae83918-7ec7-4cb8-80db-b91ef0f94002',
  ],
  riskyPorts: [
    'EC2.19',
    '381c3f2a-ef6f-4eff-99f7-b169cda3422c',
    '494b03d3-bf40-4464-8524-7c56ad0700ed',
    '78055456-f670-4d2e-94d5-392d1cf4f5e4',
    '54c417bf-c762-48b9-9d31-b3d87047e3f0',
    'cdbb0467-2957-4a77-9992-7b55b29df7b7',
  ],
  everyPort: ['CKV_AWS_277'],
  beyondTheWeb: [
    'EC2.18',
    '4728cd65-a20c-49da-8b31-9c08b423e4db',
    '4a1e6b34-1008-4e61-a5f2-1f7c276f8d14',
    '590d878b-abdc-428f-895a-e2b68a0e1998',
    '829ce3b8-065c-41a3-ad57-e0accfea82d2',
    'e415f8d3-fc2b-4f52-88ab-1129e8c8d3f5',
  ],
  plainWeb: ['CKV_AWS_260', 'ffac8a12-322e-42c1-b9b9-81ff85c39ef7', 'ddfc4eaa-af23-409f-b96c-bf5c45dc4daa'],
  everythingOut: ['CKV_AWS_382', '66f2d8f9-a911-4ced-ae27-34f09690bb2c', '1cc2fbd7-816c-4fbf-ad6d-38a4afa4312a', 'ee464fc2-54a6-4e22-b10a-c6dcd2474d0c'],
  anywhereOut: ['AVD-AWS-0104'],
  explained: ['CKV_AWS_23', 'AVD-AWS-0124', '68eb4bf3-f9bf-463d-b5cf-e029bb446d2e', '5e6c9c68-8a82-408e-8749-ddad78cbb9c5'],
};

export default [
  checks(securityGroup, {
    'aws.vpc.group-keeps-ssh-closed': {
      ...ssh.asked,
      title: 'No rule of the group opens SSH to the internet',
      expect: { ingress: no(ssh.open) },
      aka: aka.ssh,
    },
    'aws.vpc.group-keeps-rdp-closed': {
      ...rdp.asked,
      title: 'No rule of the group opens remote desktop to the internet',
      expect: { ingress: no(rdp.open) },
      aka: aka.rdp,
    },
    'aws.vpc.group-keeps-risky-ports-closed': {
      ...riskyPorts.asked,
      title: 'No rule of the group opens a database, file share or console to the internet',
      expect: { ingress: no(riskyPorts.open) },
      aka: aka.riskyPorts,
    },
    'aws.vpc.group-opens-some-ports-only': {
      ...everyPort.asked,
      title: 'No rule of the group opens every port to the internet',
      expect: { ingress: no(everyPort.open) },
      aka: aka.everyPort,
    },
    'aws.vpc.group-opens-web-ports-only': {
      ...beyondTheWeb.asked,
      title: 'The group opens nothing but the web, ports 80 and 443, to the internet',
      expect: { ingress: no(beyondTheWeb.open) },
      aka: aka.beyondTheWeb,
    },
    'aws.vpc.group-keeps-plain-web-closed': {
      ...plainWeb.asked,
      title: 'No rule of the group opens port 80 to the internet',
      expect: { ingress: no(plainWeb.open) },
      aka: aka.plainWeb,
    },
    'aws.vpc.group-limits-outbound-traffic': {
      ...everythingOut.asked,
      title: 'No rule of the group lets everything out to everywhere',
      expect: { letsAllOut: false, egress: no(everythingOut.open) },
      aka: aka.everythingOut,
    },
    'aws.vpc.group-names-its-destinations': {
      ...anywhereOut.asked,
      title: 'The group lets traffic out to named destinations only',
      expect: { letsAllOut: false, egress: no(anywhereOut.open) },
      aka: aka.anywhereOut,
    },
    'aws.vpc.group-says-what-it-is-for': {
      duty: 'filter-traffic',
      title: 'The group says what it is for',
      severity: 'low',
      given: { isDefault: false },
      expect: { description: noneOf('', 'Managed by Terraform') },
      risk: 'A group whose purpose nobody knows is attached where it should not be, and never cleaned up.',
      aka: ['CKV_AWS_23', 'AVD-AWS-0099', 'cb3f5ed6-0d18-40de-a93d-b3538db31e8c'],
    },
    'aws.vpc.group-explains-its-rules': {
      ...explained.asked,
      title: 'Each rule of the group says why it is there',
      expect: { ingress: every(explained.every), egress: every(explained.every) },
      aka: aka.explained,
    },
    'aws.vpc.default-group-allows-nothing': {
      duty: 'filter-traffic',
      title: 'The default security group has no rules',
      severity: 'medium',
      given: { isDefault: true },
      expect: { ingress: empty, egress: empty },
      risk: 'Whatever is started without naming a group lands in this one, and gets its rules unseen.',
      aka: [
        'CKV2_AWS_12',
        'AVD-AWS-0173',
        'EC2.2',
        '46883ce1-dc3e-4b17-9195-c6a601624c73',
        'ea33fcf7-394b-4d11-a228-985c5d08f205',
        '9a4ef195-74b9-4c58-b8ed-2b2fe4353a75',
      ],
    },
  }),
  checks(inboundRule, {
    'aws.vpc.rule-keeps-ssh-closed': {
      ...ssh.asked,
      given: alone,
      title: 'The rule does not open SSH to the internet',
      expect: { ingress: no(ssh.open) },
      aka: aka.ssh,
    },
    'aws.vpc.rule-keeps-rdp-closed': {
      ...rdp.asked,
      given: alone,
      title: 'The rule does not open remote desktop to the internet',
      expect: { ingress: no(rdp.open) },
      aka: aka.rdp,
    },
    'aws.vpc.rule-keeps-risky-ports-closed': {
      ...riskyPorts.asked,
      given: alone,
      title: 'The rule does not open a database, file share or console to the internet',
      expect: { ingress: no(riskyPorts.open) },
      aka: aka.riskyPorts,
    },
    'aws.vpc.rule-opens-some-ports-only': {
      ...everyPort.asked,
      given: alone,
      title: 'The rule does not open every port to the internet',
      expect: { ingress: no(everyPort.open) },
      aka: aka.everyPort,
    },
    'aws.vpc.rule-opens-web-ports-only': {
      ...beyondTheWeb.asked,
      given: alone,
      title: 'The rule opens nothing but the web, ports 80 and 443, to the internet',
      expect: { ingress: no(beyondTheWeb.open) },
      aka: aka.beyondTheWeb,
    },
    'aws.vpc.rule-keeps-plain-web-closed': {
      ...plainWeb.asked,
      given: alone,
      title: 'The rule does not open port 80 to the internet',
      expect: { ingress: no(plainWeb.open) },
      aka: aka.plainWeb,
    },
    'aws.vpc.inbound-rule-says-why': {
      ...explained.asked,
      given: alone,
      title: 'The rule for inbound traffic says why it is there',
      expect: { ingress: every(explained.every) },
      aka: aka.explained,
    },
  }),
  checks(outboundRule, {
    'aws.vpc.rule-limits-outbound-traffic': {
      ...everythingOut.asked,
      given: alone,
      title: 'The rule does not let everything out to everywhere',
      expect: { egress: no(everythingOut.open) },
      aka: aka.everythingOut,
    },
    'aws.vpc.rule-names-its-destinations': {
      ...anywhereOut.asked,
      given: alone,
      title: 'The rule lets traffic out to named destinations only',
      expect: { egress: no(anywhereOut.open) },
      aka: aka.anywhereOut,
    },
    'aws.vpc.outbound-rule-says-why': {
      ...explained.asked,
      given: alone,
      title: 'The rule for outbound traffic says why it is there',
      expect: { egress: every(explained.every) },
      aka: aka.explained,
    },
  }),
];
