import { cite, inferred } from '../../../model/index.ts';
import { family } from '../baselines/sources-of-families.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/container-apps';
const security = cite(
  `${docs}/security`,
  'Give apps identities that Azure manages, also to pull images; keep secrets of production in Key Vault and refer to them; networks, mutual TLS and private endpoints protect what apps say to each other.',
  read,
);
const networking = cite(
  `${docs}/networking`,
  'An environment is open to public requests, or internal with an address in your own network only; TLS ends at the edge of it.',
  read,
);

export const says = {
  security,
  networking,
  ingress: cite(
    `${docs}/ingress-how-to`,
    'Ingress is internal unless external is asked for; plain HTTP is sent on to HTTPS unless insecure traffic is allowed; client certificates are ignored unless required.',
    read,
  ),
  secrets: cite(`${docs}/manage-secrets`, 'Values that are sensitive are defined as secrets of the app, and containers refer to them.', read),
  peers: inferred(security, 'Traffic between apps of an environment is encrypted where mutual TLS or peer encryption is on.'),
  image: inferred(
    family.platforms,
    'Says that Microsoft runs systems and runtimes of a platform and the customer answers for its own code; here the customer’s part is the image, with all that is in it, and the platform below it Microsoft’s.',
  ),
  sent: inferred(
    security,
    'Says that networks and mutual TLS protect what apps say to each other where customers set them up; what a program itself sends, it encrypts.',
  ),
  zones: cite(
    'https://learn.microsoft.com/en-us/azure/reliability/reliability-container-apps',
    'Copies of apps are spread over zones, and requests sent to those that are left, where the customer asks for it when the environment is made.',
    read,
  ),
} as const;
