import { checks, empty } from '../../../model/index.ts';
import { appService } from './service.ts';

export default [
  checks(appService, {
    'aws.app-runner.holds-no-secrets': {
      duty: 'guard-credentials',
      title: 'No environment variable of the service holds a secret',
      severity: 'high',
      expect: { secrets: empty },
      risk: 'Everybody who may look at the service reads the password or key.',
    },
    'aws.app-runner.has-web-acl': {
      duty: 'guard-apis',
      title: 'A web ACL stands before a service that faces the internet',
      severity: 'medium',
      given: { public: true },
      expect: { webAcl: true },
      risk: 'Attacks that a web firewall knows by sight, and floods of requests, go straight to the application.',
    },
    'aws.app-runner.calls-through-your-network': {
      duty: 'control-egress',
      title: 'What the service calls goes through a network of yours',
      severity: 'low',
      expect: { throughYourNetwork: true },
      risk: 'A service that was taken over sends what it knows anywhere, unseen by your rules and flow logs.',
    },
    'aws.app-runner.traces-requests': {
      duty: 'record-access',
      title: 'Requests to the service are traced',
      severity: 'low',
      expect: { tracing: true },
      risk: 'A request that crosses several services cannot be followed through them.',
    },
    'aws.app-runner.uses-your-own-key': {
      duty: 'control-keys',
      title: 'Copies of the source are encrypted with a key of your own',
      severity: 'low',
      expect: { key: 'your own' },
      risk: 'You can neither refuse the key to somebody nor decide when it ends.',
    },
  }),
];
