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
    `${docs}/iot-hub/iot-hub-ha-dr`,
    'The service runs redundantly in its region without being asked, and Microsoft moves hubs to the paired region in rare cases; sooner than that, you may do it yourself. Messages that were not read are lost then.',
    read,
  ),
  devices: cite(
    `${docs}/iot/iot-overview-security`,
    'Choose hardware that resists tampering, update what runs on devices, give each its own credentials and renew them, and have access to the cloud go by identity.',
    read,
  ),
} as const;
