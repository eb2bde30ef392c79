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
} as const;
