import { type Citation, inferred } from '../../../model/index.ts';
import { docs, follows, inside, model, page, reliable, secure } from './sources.ts';

/** From the facility up to the operating system. */
export const below = {
  facilities: docs(
    'whitepapers/latest/security-design-of-aws-nitro-system/nitro-system-security-in-context.html',
    'Entry to data centers is guarded, granted only for a business need, taken back when the need ends, and logged.',
  ),
  environment: page(
    'https://aws.amazon.com/compliance/data-center/environmental-layer/',
    'Sensors and equipment of AWS find and fight fire and water, and each zone has redundant power and networking.',
  ),
  hardware: docs(
    'whitepapers/latest/aws-overview/what-is-cloud-computing.html',
    'AWS owns and maintains the hardware that its services need, and spares customers the work of managing it.',
  ),
  media: page(
    'https://aws.amazon.com/compliance/data-center/data-layer/',
    'Disks are decommissioned by the techniques of NIST 800-88, and stay in AWS’s control until that is done.',
  ),
  fabric: docs(
    'whitepapers/latest/security-design-of-aws-nitro-system/nitro-system-security-in-context.html',
    'AWS watches its infrastructure, networking included, day and night, and encrypts what flows between its facilities.',
  ),
  floods: page(
    'https://aws.amazon.com/documentation-overview/shield/',
    'Shield Standard inspects the traffic to AWS services and mitigates common attacks on the network and transport layers.',
  ),
  floodsAtTheEdge: page(
    'https://aws.amazon.com/premiumsupport/knowledge-center/shield-standard-ddos-attack/',
    'Shield Standard protects by itself; the customer keeps the attackable surface small, uses services at the edge and is ready to scale.',
  ),
  hypervisor: model('AWS operates the host system and the virtualisation layer, and patches the flaws of its infrastructure.'),
  instancesApart: docs(
    'AWSEC2/latest/UserGuide/infrastructure-security.html',
    'Instances on one machine are kept apart as if they were on two, and memory and storage are wiped before the next use.',
  ),
  controlPlanesApart: docs('eks/latest/userguide/clusters.html', 'Each cluster has a control plane of its own, on machines of its own.'),
  containersTogether: docs(
    'eks/latest/userguide/security.html',
    'Containers share the kernel of their machine; how nodes and containers are set up is the customer’s.',
  ),
  engineApart: inferred(
    docs('AmazonRDS/latest/UserGuide/Welcome.html', ''),
    'Says of RDS that a database instance is an environment isolated from others; so keeping engines apart is for AWS to do, there and where engines are run the same way.',
  ),
  tenantsApart: inside(
    'infrastructure-description-and-controls',
    'Where customers share a service, logical controls that AWS developed set strong boundaries between them.',
  ),
  managedApart: follows('AWS operates the machines below managed services, so only AWS can keep apart what runs on them.'),
  serviceApart: follows('AWS operates an abstracted service and the platform below it, so only AWS can keep apart what lies in it.'),
  functionsApart: docs(
    'lambda/latest/operatorguide/execution-environment.html',
    'Execution environments are never shared between functions, nor the small virtual machines between accounts.',
  ),
  publicImages: docs(
    'imagebuilder/latest/userguide/security-patch-management.html',
    'AWS provides patched images of Amazon Linux, other Linux systems and Windows each month.',
  ),
  nodeImages: docs(
    'eks/latest/userguide/managed-node-groups.html',
    'AWS builds patched versions of its optimised images; bringing them to the nodes is the customer’s.',
  ),
  guest: docs(
    'AWSEC2/latest/UserGuide/ec2-security.html',
    'The guest system and its software, updates and security patches included, are the customer’s to manage.',
  ),
  guestHardening: model('On EC2 the customer performs all necessary security configuration and management.'),
  guestMalware: secure('protect_compute_vulnerability_management', 'Customers set up what detects malicious software in what they run.'),
  nodes: docs('eks/latest/userguide/security.html', 'The set-up of the nodes and their system, updates and security patches included, are the customer’s.'),
  managedSystem: secure(
    'securely_operate_reduce_management_scope',
    'Managed services shift provisioning, the set-up of software, patching and backups from customers to AWS.',
  ),
  managedFixes: inferred(
    secure('securely_operate_reduce_management_scope', ''),
    'Says that managed services shift patching from customers to AWS; so AWS is the one to see to the fixes that it installs.',
  ),
  managedLogin: docs('AmazonRDS/latest/UserGuide/Appendix.MySQL.CommonDBATasks.html', 'RDS gives nobody a shell on the machine below a database.'),
  machine: follows('AWS operates the machines below the service, so what runs on them is for AWS to watch.'),
  abstractedPatches: follows(
    'Says that AWS operates the operating system of abstracted services, and patches the flaws of its infrastructure; so fixes of that system are for AWS to build and install.',
  ),
  hardened: inside(
    'software-development',
    'AWS builds security and least privilege into the configuration of its servers, and watches that hosts keep to its standards.',
  ),
  functionPatches: docs('lambda/latest/dg/security-configuration.html', 'Lambda keeps the software of runtime and execution environment up to date.'),
  functionIsolation: docs(
    'whitepapers/latest/security-overview-aws-lambda/lambda-isolation-technologies.html',
    'System calls, file system and incoming connections of an execution environment are cut down to what is needed.',
  ),
  functionSandbox: inferred(
    docs('whitepapers/latest/security-overview-aws-lambda/lambda-isolation-technologies.html', ''),
    'Says of Lambda that an execution environment is cut down to what code needs; so AWS keeps the sandbox, and the role and the limits of a function stay with the customer.',
  ),
} as const satisfies Readonly<Record<string, Citation>>;

/** The platform: its patches, its versions, its settings, its resilience. */
export const platform = {
  ownEngines: model('Software that the customer installs on an instance is the customer’s to manage and patch.'),
  ownUpgrades: follows(
    'Says that software which the customer installs is the customer’s to manage and patch; so moving to versions that are still supported is too.',
  ),
  ownEngineMakers: follows('What the customer installs, its maker fixes; AWS patches the infrastructure.'),
  nodeUpgrades: docs(
    'eks/latest/best-practices/security.html',
    'AWS manages the control plane and keeps its node images up to date; customers move their node groups to the latest image.',
  ),
  clusterVersions: docs(
    'eks/latest/userguide/kubernetes-versions.html',
    'AWS offers new versions and says how long each is supported; customers are to update before the end, or are moved then.',
  ),
  enginePatches: inferred(
    secure('securely_operate_reduce_management_scope', ''),
    'Says that managed services shift the set-up of software and its patching to AWS; so AWS is the one to test and publish fixes of the engine.',
  ),
  engineLibraries: follows('AWS patches the software of a managed engine, and its libraries with it.'),
  packages: inferred(
    inside('quality-infrastructure-and-support-processes', ''),
    'Says that tools of AWS regularly update the packages on its hosts; so fixed libraries get into what runs there by AWS’s doing.',
  ),
  engineUpgrades: docs(
    'AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html',
    'AWS provides newer versions; minor ones can come by themselves where the customer enables it, major ones the customer takes.',
  ),
  abstractedPlatform: follows(
    'Says that AWS operates the platform of abstracted services, and patches the flaws of its infrastructure; so the platform is for AWS to fix.',
  ),
  abstractedChanges: inside(
    'quality-infrastructure-and-support-processes',
    'AWS improves its services all the time, tells of certain changes, and keeps an interface that it changes or ends for another twelve months.',
  ),
  endOfVersions: docs(
    'health/latest/ug/aws-health-planned-lifecycle-events.html',
    'AWS Health tells ahead of time when the support of a version ends and customers must move to another.',
  ),
  abstractedUpdates: follows(
    'Says that AWS operates the platform of abstracted services, and that customers only reach its endpoints; so fixes are for AWS to install, and customers need not act.',
  ),
  abstractedMoves: follows('Where AWS operates the platform, AWS also moves it forward, and customers see no version of it.'),
  runtimePatches: docs(
    'lambda/latest/dg/runtime-management-shared.html',
    'Lambda publishes the fixes of managed runtimes, and applies them to functions in the automatic mode.',
  ),
  runtimeUpgrades: docs(
    'lambda/latest/dg/security-configuration.html',
    'Lambda releases runtimes and deprecates old ones; moving off a deprecated runtime is the customer’s.',
  ),
  settings: model('AWS configures its infrastructure, and the service that customers choose decides how much configuring is theirs.'),
  spread: reliable('shared-responsibility-model-for-resiliency', 'Spreading instances over zones and healing them is the customer’s.'),
  spreadCluster: docs(
    'eks/latest/userguide/zone-shift.html',
    'Nodes in several zones, and enough pods in each, are the customer’s to set up; AWS can shift traffic away from a failing zone.',
  ),
  spreadManaged: docs(
    'AmazonRDS/latest/UserGuide/disaster-recovery-resiliency.html',
    'In deployments over several zones AWS fails over to the standby; the customer decides on such a deployment.',
  ),
  spreadAbstracted: docs(
    'whitepapers/latest/aws-fault-isolation-boundaries/regional-services.html',
    'AWS builds its regional services over several zones behind one endpoint, so that customers need not spread them.',
  ),
  spreadFunction: docs(
    'lambda/latest/dg/security-resilience.html',
    'Lambda runs functions in several zones; the customer gives subnets in several zones, and some callers must try again themselves.',
  ),
  quotas: docs(
    'wellarchitected/latest/cost-optimization-pillar/cost_govern_usage_controls.html',
    'AWS services have quotas; customers set budgets, alerts and limits that fit their plans.',
  ),
} as const satisfies Readonly<Record<string, Citation>>;
