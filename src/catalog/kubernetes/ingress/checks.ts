import { checks, empty, no, oneOf, some } from '../../../model/index.ts';
import { gateway, ingress } from './service.ts';

export default [
  checks(ingress, {
    'kubernetes.ingress.every-host-has-a-certificate': {
      duty: 'encrypt-in-transit',
      title: 'Every host of the Ingress has a certificate',
      severity: 'high',
      expect: { encrypted: 'all' },
      risk: 'What callers send and get, passwords included, can be read and changed on the way.',
    },
    'kubernetes.ingress.sends-callers-to-tls': {
      duty: 'encrypt-in-transit',
      title: 'The Ingress does not go on answering without TLS',
      severity: 'medium',
      expect: { staysPlain: false },
      risk: 'Callers that begin without TLS stay there, and somebody in between keeps them there.',
    },
    'kubernetes.ingress.names-its-hosts': {
      duty: 'limit-exposure',
      title: 'The Ingress takes in traffic for the hosts that it names',
      severity: 'low',
      expect: { anyHost: false },
      risk: 'It takes in what is meant for others, and answers whoever scans addresses.',
    },
    'kubernetes.ingress.puts-nothing-into-the-controller': {
      duty: 'harden-workload',
      title: 'No annotation puts text into the configuration of the controller',
      severity: 'medium',
      expect: { snippets: empty },
      risk: 'Whoever may change the Ingress has the rights of the controller, which often reads every Secret.',
      aka: ['CKV_K8S_153'],
    },
    'kubernetes.ingress.puts-no-code-into-the-controller': {
      duty: 'harden-workload',
      title: 'No annotation has the controller run code or show its files',
      severity: 'high',
      expect: { code: empty },
      risk: 'The controller runs the code with its rights, or gives its credentials to callers.',
      aka: ['CKV_K8S_152', 'CKV_K8S_154'],
    },
  }),
  checks(gateway, {
    'kubernetes.ingress.gateway-offers-tls': {
      duty: 'encrypt-in-transit',
      title: 'The Gateway offers TLS to callers, or takes in nothing that would need it',
      severity: 'high',
      expect: [{ listeners: some({ protocol: oneOf('HTTPS', 'TLS') }) }, { listeners: no({ protocol: 'HTTP' }) }],
      risk: 'What callers send and get, passwords included, can be read and changed on the way.',
    },
    'kubernetes.ingress.gateway-takes-routes-of-known-namespaces': {
      duty: 'limit-trust',
      title: 'No listener of the Gateway takes routes of every namespace',
      severity: 'medium',
      expect: { listeners: no({ routesOf: 'All' }) },
      risk: 'Whoever may write a route anywhere in the cluster takes over a host that is published for others.',
    },
  }),
];
