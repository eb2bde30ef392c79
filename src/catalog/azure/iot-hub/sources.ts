import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure';

export const says = {
  tls: cite(
    `${docs}/iot-hub/iot-hub-tls-support`,
    'From the 31st of August 2025 on, every hub takes TLS 1.2 with strong ciphers only; devices have to be able to speak it.',
    read,
  ),
  rules: cite(
    `${docs}/iot-hub/policy-reference`,
    'Hubs and provisioning services ought to be closed to public networks and to have logs; service interfaces of a hub ought to refuse shared keys. What is stored is encrypted with Microsoft’s keys, and with yours where that preview was taken.',
    read,
  ),
  networks: cite(
    `${docs}/iot-hub/iot-hub-ip-filtering`,
    'A hub takes connections from every address until rules name those that may come; rules hold for devices and programs alike.',
    read,
  ),
  failures: cite(
    'https://learn.microsoft.com/en-us/azure/reliability/reliability-iot-hub',
    'Hubs are spread over the zones of regions that have that without being asked, and copied to the paired region where there is one; Microsoft moves them there only after a long delay, and customers may do so sooner.',
    read,
  ),
  enrolFrom: cite(
    `${docs}/iot-dps/iot-dps-ip-filtering`,
    'A provisioning service takes connections from every address by default; rules name those that may come, for devices and programs alike.',
    read,
  ),
  enrolTls: cite(`${docs}/iot-dps/tls-support`, 'A provisioning service takes TLS 1.2 and no other version.', read),
  enrolFailures: cite(
    `${docs}/iot-dps/iot-dps-ha-dr`,
    'A provisioning service runs over the zones of regions that have them without being asked, and Microsoft moves it to the paired region in rare cases, by itself.',
    read,
  ),
  devices: cite(
    `${docs}/iot/iot-overview-security`,
    'Choose hardware that resists tampering, update what runs on devices, give each its own credentials and renew them, and have access to the cloud go by identity.',
    read,
  ),
} as const;
