import { type Citation, cite, inferred } from '../../../model/index.ts';

const today = '2026-11-22';

/** Everything that no page below spells out follows from this one. */
export const sharedModel = cite(
  'https://aws.amazon.com/compliance/shared-responsibility-model/',
  'AWS protects what runs its cloud, from the facilities up to the host system; the customer holds the guest system, the applications, the data and the settings.',
  today,
  'secondary',
);
const follows = (why: string): Citation => inferred(sharedModel, why);

/** From the facility up to the operating system. */
export const below = {
  facilities: follows('Physical and environmental controls are inherited from AWS in full.'),
  environment: follows('Physical and environmental controls are inherited from AWS in full.'),
  hardware: follows('AWS operates the hardware of its regions.'),
  media: follows('Disks never leave the custody of AWS, so their end is its own.'),
  fabric: follows('AWS operates the network below every virtual network.'),
  floods: follows('AWS protects its network, and with it what is reached through it.'),
  floodsAtTheEdge: follows('What the customer puts on the internet by itself, it has to shield by itself too.'),
  hypervisor: follows('AWS operates everything from the host system and the virtualisation layer down.'),
  instancesApart: follows('AWS operates the virtualisation layer that keeps machines apart.'),
  containersTogether: follows('Containers share the kernel of a machine whose guest system is the customer’s.'),
  engineApart: follows('AWS operates the machines that an engine runs on.'),
  serviceApart: follows('AWS operates the service and everything below it.'),
  functionsApart: follows('AWS operates everything below the code of a function.'),
  publicImages: follows('AWS publishes the systems it builds; other makers publish theirs.'),
  nodeImages: follows('AWS publishes the systems it builds for container hosts.'),
  guest: follows('The guest system, its updates and security patches are the customer’s.'),
  guestHardening: follows('The set-up of the guest system is the customer’s.'),
  guestMalware: follows('What runs in the guest system is the customer’s.'),
  nodes: follows('The system of a machine that hosts containers is a guest system.'),
  managedSystem: follows('For a managed engine AWS operates the operating system too.'),
  abstractedSystem: follows('For an abstracted service AWS operates infrastructure, operating system and platform.'),
  functionSystem: follows('For functions AWS operates the operating system and the runtime.'),
} as const satisfies Readonly<Record<string, Citation>>;

/** The platform and its patches. */
export const platform = {
  ownEngines: follows('Software that the customer installs on an instance is the customer’s.'),
  controlPlane: follows('AWS runs the control plane of a container service.'),
  clusterUpgrade: follows('The version of a cluster is a setting, and settings are the customer’s.'),
  enginePatches: follows('For a managed engine AWS installs the fixes of the engine.'),
  engineUpgrade: follows('The major version of an engine is a setting, and settings are the customer’s.'),
  abstractedPlatform: follows('For an abstracted service AWS operates the platform.'),
  runtimePatches: follows('For functions AWS operates the runtime.'),
  runtimeUpgrade: follows('The version of a runtime is a setting, and settings are the customer’s.'),
  settings: follows('AWS configures its infrastructure; what the customer can set, the customer configures.'),
  spread: follows('AWS keeps its zones and regions going; how a workload spreads over them is the customer’s.'),
  spreadManaged: follows('AWS runs the standby; the customer asks for one.'),
  spreadAbstracted: follows('AWS runs an abstracted service in several zones.'),
  spreadFunction: follows('AWS runs functions in several zones.'),
  quotas: follows('AWS sets quotas for its services; what the customer spends within them is its own.'),
} as const satisfies Readonly<Record<string, Citation>>;

/** Network controls, identity and the application. */
export const use = {
  securityGroups: follows('The firewall that AWS offers is the customer’s to set.'),
  managedNetwork: follows('Where an engine can be reached from is a setting of the customer’s.'),
  publicEndpoints: follows('Customers reach an abstracted service through its endpoints, under permissions of their own.'),
  functionNetwork: follows('AWS runs functions in a network of its own; the customer decides which network they may reach.'),
  physicalEncryption: follows('AWS protects its network; what is sent through it is the customer’s to protect.'),
  engineTls: follows('The customer decides what an engine accepts.'),
  endpointTls: follows('AWS operates the endpoints; the customer decides what it accepts.'),
  directory: follows('AWS operates its identity service.'),
  accounts: follows('Customers use the identity service to give the appropriate permissions.'),
  signedRequests: follows('AWS operates its identity service; the customer decides what it demands of people.'),
  credentials: follows('Credentials are the customer’s to keep.'),
  leastAccess: follows('Customers use the identity service to give the appropriate permissions.'),
  trust: follows('Customers use the identity service to give the appropriate permissions.'),
  staff: follows('AWS controls what its own staff may do.'),
  code: follows('Applications on top of the infrastructure are the customer’s.'),
  serviceCode: follows('AWS writes the software of its services.'),
  images: follows('Applications on top of the infrastructure are the customer’s.'),
  containerHardening: follows('How a container runs is a setting of the customer’s.'),
  functionSandbox: follows('AWS operates everything below the code of a function.'),
  interfaces: follows('What the customer publishes, the customer guards.'),
} as const satisfies Readonly<Record<string, Citation>>;

/** Data. */
export const data = {
  classify: follows('Customers classify their own assets.'),
  volumes: follows('Customers decide over the encryption of their data.'),
  managedEncryption: follows('AWS encrypts what the customer asks it to encrypt.'),
  abstractedEncryption: follows('AWS operates the storage of an abstracted service.'),
  functionEncryption: follows('AWS stores the code and settings of a function.'),
  keys: follows('AWS operates the service that keeps keys; customers decide who may use them.'),
  backups: follows('Customers manage their data, and so the copies of it.'),
  managedBackups: follows('AWS takes the backups that the customer asks for.'),
  abstractedBackups: follows('AWS keeps an abstracted service durable; customers manage their data.'),
  redeploy: follows('Code is the customer’s to keep.'),
  recovery: follows('Customers manage their data, and so the proof that it comes back.'),
  undo: follows('Customers manage their data.'),
  retention: follows('Customers manage their data, and so how long it is kept.'),
  residency: follows('Customers choose the region of their data.'),
  leaks: follows('Customers manage their data and who may have it.'),
  leaving: follows('Customers manage their data, and so take it along.'),
} as const satisfies Readonly<Record<string, Citation>>;

/** Devices, people and operations. */
export const operations = {
  devices: follows('Devices from which a customer works are not part of the cloud.'),
  training: follows('AWS trains its employees, and customers train theirs.'),
  inventory: follows('AWS keeps track of its hardware, and customers of their resources.'),
  accessLogs: follows('What is written down beyond the calls that AWS records is a setting of the customer’s.'),
  logs: follows('Customers manage their data, logs among it.'),
  threats: follows('AWS watches its infrastructure; customers watch what they run on it.'),
  vulnerabilities: follows('AWS finds and fixes flaws of its infrastructure; customers those of the guest system and applications.'),
  serviceVulnerabilities: follows('AWS finds and fixes flaws of what it operates.'),
  incidents: follows('AWS answers incidents of its infrastructure, and customers those of what they run on it.'),
  notice: follows('Each side knows first of what happens on its own side.'),
  continuity: follows('AWS keeps its regions going; customers plan for the loss of one.'),
  changes: follows('AWS announces changes of its services, and customers act on them.'),
  agreements: follows('AWS publishes the reports of its auditors, and customers read them.'),
  compliance: follows('Customers prove that their own side is in order.'),
} as const satisfies Readonly<Record<string, Citation>>;
