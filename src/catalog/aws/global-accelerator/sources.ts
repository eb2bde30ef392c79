import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/global-accelerator/latest/dg';
const network = cite(
  `${guide}/infrastructure-security.html`,
  'Global Accelerator is a managed service within the protected network of AWS; calls that manage it are made over TLS.',
  read,
);
const listeners = cite(
  `${guide}/about-listeners.html`,
  'Listeners take what comes in by the ports and protocols, TCP or UDP, that the customer names, and hand it to groups of endpoints in regions.',
  read,
);

export const says = {
  listeners,
  service: inferred(
    network,
    'Says that Global Accelerator is a managed service within the protected network of AWS; so running, fixing and renewing it is for AWS, and there is no version for the customer to choose.',
  ),
  resilience: cite(
    `${guide}/disaster-recovery-resiliency.html`,
    'The addresses of an accelerator are served from separate network zones, and traffic goes to another endpoint as soon as one is not healthy, where there is another.',
    read,
  ),
  logs: cite(
    `${guide}/monitoring-global-accelerator.flow-logs.html`,
    'Flow logs capture the traffic of an accelerator in a bucket, once the customer enables them.',
    read,
  ),
  clients: cite(
    `${guide}/preserve-client-ip-address.html`,
    'For load balancers that face the internet the customer may have the address of the client kept, which is the default for new accelerators; for others it is always or never kept.',
    read,
  ),
  floods: cite(
    'https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html',
    'Standard accelerators are protected by Shield Standard against all known attacks on the network and transport layers, at no charge.',
    read,
  ),
};
