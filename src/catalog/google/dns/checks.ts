import { checks, holdsNoneOf } from '../../../model/index.ts';
import { serverPolicy, zone } from './service.ts';

const published = { visibility: 'public' } as const;

export default [
  checks(zone, {
    'google.dns.signs-its-answers': {
      duty: 'configure-platform',
      title: 'The public zone is signed with DNSSEC',
      severity: 'medium',
      given: published,
      expect: { signed: true },
      risk: 'Forged answers lead people to machines of somebody else.',
      aka: ['CKV_GCP_16', 'AVD-GCP-0013', '5ef61c88-bbb4-4725-b1df-55d23c9676bb', 'dns_dnssec_disabled'],
    },
    'google.dns.signs-with-strong-algorithms': {
      duty: 'configure-platform',
      title: 'No key that signs the zone uses SHA-1',
      severity: 'medium',
      given: published,
      expect: { algorithms: holdsNoneOf('rsasha1', 'RSASHA1') },
      risk: 'Signatures over SHA-1 can be forged, and resolvers stop trusting them.',
      aka: [
        'CKV_GCP_17',
        'AVD-GCP-0012',
        'ccc3100c-0fdd-4a5e-9908-c10107291860',
        'dns_rsasha1_in_use_to_key_sign_in_dnssec',
        'dns_rsasha1_in_use_to_zone_sign_in_dnssec',
      ],
    },
    'google.dns.logs-queries-of-the-zone': {
      duty: 'record-access',
      title: 'Queries of the public zone are logged',
      severity: 'low',
      given: published,
      expect: { logsQueries: true },
      risk: 'Nobody sees who looks around in the zone, or floods it.',
    },
  }),
  checks(serverPolicy, {
    'google.dns.logs-queries-of-networks': {
      duty: 'record-access',
      title: 'Names that machines ask for are logged',
      severity: 'medium',
      expect: { logsQueries: true },
      risk: 'Malware that calls home, or smuggles data out in names, is not seen.',
      aka: ['compute_network_dns_logging_enabled'],
    },
  }),
];
