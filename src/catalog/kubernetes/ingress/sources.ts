import { docs, page } from '../sources.ts';

const ingress = 'concepts/services-networking/ingress';

export const says = {
  tls: docs(ingress, 'An Ingress is secured by naming a Secret with a certificate and a key for its hosts, by which TLS is ended where traffic comes in.'),
  hosts: docs(ingress, 'A rule without a host takes in all traffic that comes to the address of the controller.'),
  gateway: docs(
    'concepts/services-networking/gateway',
    'A Gateway takes in traffic, like a load balancer, at listeners with a protocol each; it takes routes of its own namespace unless a listener allows others.',
  ),
  snippets: page(
    'https://github.com/kubernetes/ingress-nginx/issues/8503',
    'Whoever may write an Ingress could get at the credentials of the nginx controller, and with them at every Secret, by what annotations put into its configuration.',
  ),
} as const;
