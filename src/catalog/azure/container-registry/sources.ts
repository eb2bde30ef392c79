import { cite, inferred } from '../../../model/index.ts';
import { says as azure } from '../baselines/sources.ts';

const read = '2026-11-22';
const hardening = cite(
  'https://learn.microsoft.com/en-us/training/modules/implement-security-controls-containers/2-secure-azure-container-registry',
  'The admin account has one name and two passwords that may push and pull everything and belong to nobody; production registries switch it off, keep traffic off the internet, and take in only images from sources they trust.',
  read,
);
const reliability = cite(
  'https://learn.microsoft.com/en-us/azure/reliability/reliability-container-registry',
  'Every registry of every tier spans the zones of its region by itself, which cannot be switched off; copies in other regions are the customer’s to ask for; what is stored is encrypted, and Microsoft maintains both planes.',
  read,
);

export const says = {
  monitored: cite(
    'https://learn.microsoft.com/en-us/azure/container-registry/monitor-container-registry',
    'The activity log of a registry is kept by itself; logs of logins and of what happens to images are not, until a diagnostic setting leads them somewhere.',
    read,
  ),
  scans: cite(
    'https://learn.microsoft.com/en-us/security/benchmark/azure/security-controls-v2-posture-vulnerability-management',
    'Assessing container images for vulnerabilities, and following up on what is found, is the customer’s; Microsoft has its own services attacked for practice.',
    read,
  ),
  hardening,
  reliability,
  admin: inferred(hardening, 'The admin account is there only once it is switched on.'),
  anonymous: cite(
    'https://azure.github.io/PSRule.Rules.Azure/en/rules/Azure.ACR.AnonymousAccess/',
    'By default only callers with a name push and pull; pulling without one can be switched on.',
    read,
  ),
  networks: inferred(hardening, 'A registry is on the internet until its traffic is kept off it.'),
  others: inferred(
    azure.libraries,
    'Says that Microsoft’s teams answer for the open source in their services; what an image builds on is fixed by those who make it.',
  ),
  exported: cite(
    'https://learn.microsoft.com/en-us/azure/container-registry/data-loss-prevention',
    'Whoever has access can export images out of a registry, until the customer disables its export policy.',
    read,
  ),
  untagged: cite(
    'https://learn.microsoft.com/en-us/azure/container-registry/container-registry-retention-policy',
    'Manifests without tags are deleted after some days where the customer sets a policy for it, and cannot be brought back then.',
    read,
  ),
  softDelete: cite(
    'https://learn.microsoft.com/en-us/azure/container-registry/container-registry-soft-delete-policy',
    'Deleted artifacts can be brought back for 7 days by default where the customer switched soft delete on.',
    read,
  ),
  trust: inferred(hardening, 'Which images are taken in, kept and given out is the customer’s to arrange.'),
  storage: inferred(reliability, 'The storage of images is encrypted at rest without a word of the customer’s.'),
  copies: inferred(reliability, 'A registry has copies in other regions only where geo-replication is set up.'),
} as const;
