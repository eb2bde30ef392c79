import { inferred } from '../../../model/index.ts';
import { docs } from '../sources.ts';

const page = 'concepts/services-networking/service';
const balancer = docs(
  page,
  'With the type LoadBalancer the cloud makes a load balancer, with a node port behind it; annotations of the cloud give it an address of the own network instead of a public one.',
);

export const says = {
  balancer,
  type: inferred(balancer, 'Without a type a Service is reached inside the cluster alone; types that reach further are asked for.'),
  ports: docs(page, 'With the type NodePort every node listens on a port, and by default on all of its interfaces.'),
  reach: docs(
    'concepts/security/security-checklist',
    'LoadBalancer and ExternalIPs are for restricted use only, as those who may set them can take in traffic that is meant for others.',
    'secondary',
  ),
} as const;
