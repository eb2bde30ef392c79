import { checks, empty, noneOf } from '../../../model/index.ts';
import { service } from './service.ts';

export default [
  checks(service, {
    'kubernetes.service.load-balancer-is-not-for-everybody': {
      duty: 'limit-exposure',
      title: 'The load balancer of the Service has an address of the own network, or lets in known addresses only',
      severity: 'medium',
      given: { type: 'LoadBalancer' },
      expect: [{ inside: true }, { lets: 'some' }],
      risk: 'Everybody on the internet reaches the pods, past the ingress and what guards it.',
      aka: ['26763a1c-5dda-4772-b507-5fca7fb5f165', '2a52567c-abb8-4651-a038-52fa27c77aed'],
    },
    'kubernetes.service.opens-no-port-of-every-node': {
      duty: 'limit-exposure',
      title: 'The Service opens no port on every node',
      severity: 'low',
      expect: { type: noneOf('NodePort') },
      risk: 'Whoever reaches any node reaches the pods, past the ingress and what guards it.',
      aka: ['845acfbe-3e10-4b8e-b656-3b404d36dfb2', '5c281bf8-d9bb-47f2-b909-3f6bb11874ad'],
    },
    'kubernetes.service.takes-no-addresses-of-others': {
      duty: 'limit-exposure',
      title: 'The Service takes in no traffic for external addresses',
      severity: 'medium',
      expect: { addresses: empty },
      risk: 'Traffic of the cluster for an address that is somebody else’s goes to these pods instead.',
      aka: ['AVD-KSV-0108'],
    },
    'kubernetes.service.does-not-lead-to-tiller': {
      duty: 'limit-exposure',
      title: 'The Service does not lead to Tiller, the server of Helm 2',
      severity: 'high',
      expect: { ofTiller: false },
      risk: 'Every pod of the cluster can have Tiller install anything.',
      aka: ['CKV_K8S_44', '8b862ca9-0fbd-4959-ad72-b6609bdaa22d'],
    },
  }),
];
