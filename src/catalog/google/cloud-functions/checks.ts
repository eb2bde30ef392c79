import { checks, empty, oneOf } from '../../../model/index.ts';
import { nobodyInParticular } from '../everybody.ts';
import { fn } from './service.ts';

export default [
  checks(fn, {
    'google.cloud-functions.asks-who-calls': {
      duty: 'guard-apis',
      title: 'The function takes calls of known identities only',
      severity: 'high',
      expect: { callers: nobodyInParticular },
      risk: 'Anybody on the internet may call, and use whatever the function does.',
      aka: ['CKV_GCP_107', 'cloudfunction_function_not_publicly_accessible'],
    },
    'google.cloud-functions.is-kept-from-the-internet': {
      duty: 'limit-exposure',
      title: 'The function is reached through your networks or a load balancer only',
      severity: 'medium',
      expect: { ingress: oneOf('load balancers', 'your networks') },
      risk: 'Requests pass by the filters of the load balancer, or come from where nobody should call.',
      aka: ['CKV_GCP_124'],
    },
    'google.cloud-functions.refuses-plain-http': {
      duty: 'encrypt-in-transit',
      title: 'A function of the first generation refuses plain HTTP',
      severity: 'medium',
      given: { generation: 'first', calledByHttp: true },
      expect: { tls: 'required' },
      risk: 'Calls and answers may be read or changed on their way.',
      aka: ['CKV2_GCP_10'],
    },
    'google.cloud-functions.has-a-supported-runtime': {
      duty: 'upgrade-platform',
      title: 'The runtime is one that Google still supports',
      severity: 'medium',
      expect: { runtime: 'supported' },
      risk: 'Holes of the runtime are soon, or already, left open for good.',
    },
    'google.cloud-functions.has-an-account-of-its-own': {
      duty: 'grant-least-access',
      title: 'The function acts as an account of its own',
      severity: 'medium',
      expect: { account: 'own' },
      risk: 'A hole in the code opens all that the default account may do, often the whole project.',
    },
    'google.cloud-functions.keeps-secrets-elsewhere': {
      duty: 'guard-credentials',
      title: 'No variable of its environment holds a secret',
      severity: 'high',
      expect: { secrets: empty },
      risk: 'Whoever may look at the function reads the secret.',
    },
    'google.cloud-functions.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The function is encrypted with a key of your own',
      severity: 'low',
      expect: { ownKey: true },
      risk: 'You can neither withdraw the key nor see each use of it.',
    },
  }),
];
