import { cite, inferred } from '../../../model/index.ts';
import { says } from './sources.ts';

const read = '2026-11-22';
const learn = 'https://learn.microsoft.com/en-us/azure';
const page = (path: string, says: string) => cite(`${learn}/${path}`, says, read);

const matrix = 'security/fundamentals/shared-responsibility';
const machines = page(
  matrix,
  'On infrastructure the customer manages virtual machines, operating systems and applications, and configures all network security; hypervisor, hosts, network and datacenters are Microsoft’s.',
);
const platforms = page(
  matrix,
  'On platforms Microsoft runs operating systems, runtimes and middleware and protects the network below; the customer configures the application and its networks, and answers for the safety of its code.',
);
const ready = page(
  matrix,
  'On ready-made software Microsoft also holds the network controls and parts of the application; data, settings and identities stay with the customer.',
);
const guest = page(
  'security/fundamentals/iaas',
  'Azure pushes no updates to virtual machines; the customer manages their updates beyond the system too, installs antimalware, assesses vulnerabilities, collects logs, tests backups, limits access and spreads machines by scale sets and zones.',
);
const networks = page(
  'security/fundamentals/network-best-practices',
  'No controls stand between the subnets of a network by default; customers divide networks, allow no broad ranges, and reach machines by approval rather than by open ports.',
);
const moving = page(
  'security/fundamentals/data-encryption-best-practices',
  'Customers encrypt what moves between places with TLS or a VPN, keep keys and secrets in vaults, and keep data classified and shared only with care.',
);
const cluster = page(
  'aks/support-policies',
  'Microsoft operates the control plane, and publishes fixes and images of nodes each week and new versions of Kubernetes regularly; the customer brings them onto nodes and keeps the version of Kubernetes supported.',
);
const cadence = page(
  'app-service/overview-patch-os-runtime',
  'Azure patches hosts and guest systems each month; patches of most built-in runtimes arrive by themselves, new major and minor versions stand beside the old, and the customer moves the app before an announced removal.',
);
const apps = page(
  'app-service/overview-security',
  'Apps take requests from every address until the customer limits them, enforces HTTPS and current TLS, switches authentication on, and keeps secrets out of code; settings are stored encrypted.',
);
const engine = page(
  'postgresql/flexible-server/overview',
  'The service patches hardware, system and engine in a maintenance window, and takes and encrypts backups that are kept for seven days until the customer asks for more; a standby in another zone is the customer’s to ask for.',
);
/** What Microsoft’s pages say of whole families of services, and what follows from them. */
export const family = {
  machines,
  platforms,
  ready,
  guest,
  networks,
  moving,
  cluster,
  cadence,
  apps,
  engine,
  secrets: inferred(moving, 'Says that customers keep keys and secrets of their programs in vaults; passwords of machines and engines are such secrets.'),
  reliability: says.reliability,
  makers: inferred(guest, 'What the customer installs is fixed by those who make it.'),
  ends: inferred(
    says.offered,
    'Says that Microsoft moves its cloud services forward, and tells beforehand when customers must act or support ends; so new versions come from Microsoft with notice, and a step that asks something of the customer is the customer’s.',
  ),
  own: inferred(machines, 'The programs on a machine are the customer’s, and with them their libraries, rights, callers and secrets.'),
  spread: inferred(says.reliability, 'Microsoft keeps what it runs going; how many copies there are of your own, and where, you decide.'),
  images: inferred(cluster, 'Images and workloads are the customer’s; Microsoft neither changes nor looks into them.'),
  engineSettings: inferred(
    platforms,
    'Says that settings and the network controls of what runs on a platform are for the customer to configure; so are networks, versions and accounts of an engine.',
  ),
  guestSystem: inferred(
    machines,
    'Says that the customer manages the operating systems and applications of machines; so how they are set up, and of which version they are, is the customer’s.',
  ),
  codeNetworks: inferred(
    platforms,
    'Says that the customer configures the network controls of what it runs on a platform; so where that may reach to is the customer’s to say.',
  ),
  codeCallers: inferred(
    platforms,
    'Says that the customer answers for the configuration, the code and the access controls of what it runs on a platform; so it says who may call, and from where.',
  ),
  engineCode: inferred(
    platforms,
    'Says that Microsoft manages parts of the application on a platform and the customer answers for the safety of its own code, which queries, procedures and scripts are.',
  ),
  boxes: inferred(
    cite(
      `${learn}/security/fundamentals/isolation-choices`,
      'All code of customers runs in virtual machines, which the hypervisor and the system of the host keep apart.',
      read,
    ),
    'Says that all code of customers runs in virtual machines that the hypervisor and the host keep apart; what shares one of them, and with which rights, the customer says.',
  ),
  libraries: inferred(
    platforms,
    'Says that the safety of its code on a platform is the customer’s; the libraries that it builds on are fixed by those who make them.',
  ),
  programKeys: inferred(
    says.atRest,
    'Says that stored data are encrypted with keys that Azure manages or that the customer holds; a program has these where it stores its data.',
  ),
  logs: says.records,
} as const;
