import { checks, holdsNoneOf, oneOf } from '../../../model/index.ts';
import { backendService, forwardingRule, httpProxy, httpsProxy, sslPolicy } from './service.ts';

const web = { protocol: oneOf('HTTP', 'HTTPS', 'HTTP2', 'H2C', 'GRPC') } as const;

export default [
  checks(sslPolicy, {
    'google.load-balancing.refuses-old-tls': {
      duty: 'encrypt-in-transit',
      title: 'The policy takes nothing older than TLS 1.2',
      severity: 'high',
      expect: [{ oldest: oneOf('TLS_1_2', 'TLS_1_3') }, { profile: oneOf('RESTRICTED', 'FIPS_202205') }],
      risk: 'Connections by old versions can be read or changed on their way.',
      aka: ['CKV_GCP_4', 'AVD-GCP-0039', '14a457f0-473d-4d1d-9e37-6d99b355b336'],
    },
    'google.load-balancing.refuses-weak-ciphers': {
      duty: 'encrypt-in-transit',
      title: 'The policy takes no ciphers that are known to be weak',
      severity: 'medium',
      expect: [
        { profile: oneOf('MODERN', 'RESTRICTED', 'FIPS_202205') },
        {
          profile: 'CUSTOM',
          features: holdsNoneOf(
            'TLS_RSA_WITH_AES_128_GCM_SHA256',
            'TLS_RSA_WITH_AES_256_GCM_SHA384',
            'TLS_RSA_WITH_AES_128_CBC_SHA',
            'TLS_RSA_WITH_AES_256_CBC_SHA',
            'TLS_RSA_WITH_3DES_EDE_CBC_SHA',
          ),
        },
      ],
      risk: 'Whoever records traffic can read it once the private key is known.',
    },
  }),
  checks(httpsProxy, {
    'google.load-balancing.names-an-ssl-policy': {
      duty: 'encrypt-in-transit',
      title: 'The proxy names a policy for TLS',
      severity: 'medium',
      expect: { namesPolicy: true },
      risk: 'The default takes TLS 1.0 and ciphers that are known to be weak.',
    },
  }),
  checks(httpProxy, {
    'google.load-balancing.sends-on-to-https': {
      duty: 'encrypt-in-transit',
      title: 'The proxy only sends requests on to HTTPS',
      severity: 'high',
      expect: { redirectsToHttps: true },
      risk: 'Requests and answers may be read or changed on their way.',
    },
  }),
  checks(forwardingRule, {
    'google.load-balancing.opens-chosen-ports': {
      duty: 'limit-exposure',
      title: 'An address on the internet takes only the ports that are chosen',
      severity: 'medium',
      given: { reach: 'the internet' },
      expect: { everyPort: false },
      risk: 'Whatever listens on the machines behind it is a firewall rule away from everybody.',
    },
  }),
  checks(backendService, {
    'google.load-balancing.is-guarded-by-cloud-armor': {
      duty: 'guard-apis',
      title: 'A policy of Cloud Armor filters what comes from the internet',
      severity: 'medium',
      given: { reach: 'the internet', ...web },
      expect: { guarded: true },
      risk: 'Known attacks and floods of requests reach the program as they come.',
    },
    'google.load-balancing.logs-requests': {
      duty: 'record-access',
      title: 'Requests are logged',
      severity: 'medium',
      given: web,
      expect: { logsRequests: true },
      risk: 'Nobody can tell afterwards who asked for what.',
      aka: ['compute_loadbalancer_logging_enabled'],
    },
  }),
];
