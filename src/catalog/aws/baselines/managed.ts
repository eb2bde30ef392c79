import { customer, type DutyId, type Holder, provider, type Side, shared, unchecked } from '../../../model/index.ts';
import { borrowed } from '../../borrowed.ts';
import { common, floodsAtYourFront } from './every-family.ts';
import { below, platform } from './sources-of-the-stack.ts';
import { data, operations, use } from './sources-of-use.ts';

/** RDS: AWS runs the engine, the customer configures it. */
export const databases: Readonly<Record<DutyId, Holder>> = {
  ...common,
  'absorb-floods': floodsAtYourFront,
  'isolate-tenants': provider('Runs the engine of each customer in an environment of its own.', below.engineApart),
  'isolate-workloads': provider('Keeps each engine apart from the others of the same customer.', below.engineApart),
  'publish-os-patches': provider('Builds the fixes of the system below the engine.', below.managedFixes),
  'apply-os-patches': provider('Installs the fixes of the system below the engine.', below.managedSystem),
  'harden-os': provider('Hardens the system below the engine, and lets nobody log in to it.', below.managedLogin),
  'stop-malware': provider('Keeps hostile programs off the machines that run the engine.', below.machine),
  'publish-platform-patches': provider('Tests and publishes fixes of the engine.', platform.enginePatches),
  'apply-platform-patches': shared(
    { provider: 'Installs fixes of the engine in the maintenance window.', customer: 'Leave automatic fixes on, and set a window in which they may come.' },
    platform.engineUpgrades,
  ),
  'offer-upgrades': provider('Offers new major versions of the engine, and says when old ones end.', platform.engineUpgrades),
  'upgrade-platform': customer('Move to a supported major version before the old one ends.', platform.engineUpgrades),
  'survive-failure': shared(
    { provider: 'Runs the standby, and switches over to it when the first copy fails.', customer: 'Ask for copies in several zones.' },
    platform.spreadManaged,
  ),
  'limit-exposure': customer('Decide whether the internet can reach the engine.', use.engineNetwork),
  'filter-traffic': customer('Open only the ports and sources that the engine needs.', use.securityGroups),
  'segment-network': customer('Place the engine in networks of its own kind.', use.engineSegments),
  'control-egress': customer('Decide what the engine may call outside.', use.securityGroups),
  'encrypt-in-transit': shared({ provider: 'Offers current TLS on the engine.', customer: 'Refuse plain and outdated connections.' }, use.engineTls),
  'guard-credentials': customer('Keep the passwords of the engine in a secret store, and rotate them.', use.secrets),
  'write-safe-code': unchecked(
    'queries, procedures and rules are content, and no configuration shows how safe they are',
    shared({ provider: 'Builds and tests the software of the service.', customer: 'Write queries, procedures and rules that hold no holes.' }, use.engineCode),
  ),
  'publish-dependency-patches': provider('Publishes fixes of the libraries in the engine.', platform.engineLibraries),
  'apply-dependency-patches': provider('Installs fixed libraries together with the engine.', platform.packages),
  'guard-supply-chain': provider('Runs only software of its own making or vetting on the service.', use.serviceOrigin),
  'harden-workload': provider('Runs the engine with no more rights than it needs.', use.serviceRights),
  'guard-apis': unchecked(
    'who calls the engine through your own programs, no configuration shows',
    shared({ provider: 'Authenticates the calls that manage the service.', customer: 'Decide who may call the engine.' }, use.engineCallers),
  ),
  'encrypt-at-rest': shared(
    { provider: 'Encrypts storage, backups and copies once encryption is on.', customer: 'Switch encryption on when the engine is created.' },
    data.engineStorage,
  ),
  'back-up-data': shared(
    { provider: 'Takes the automatic backups and keeps them.', customer: 'Set how long backups are kept, and copy them elsewhere.' },
    data.engineBackups,
  ),
  'undo-mistakes': customer('Protect the engine from deletion by mistake.', data.deletion),
  'record-access': shared(
    { provider: 'Records the calls that manage resources for 90 days.', customer: 'Switch on the logs of the engine itself.' },
    operations.ownLogs,
  ),
  'find-vulnerabilities': provider('Looks for holes in the engine and the system below it.', operations.serviceVulnerabilities),
};

/** What AWS says of all its services, and not of RDS alone. */
const everywhere = {
  'isolate-tenants': provider('Keeps the engines of customers apart.', below.tenantsApart),
  'isolate-workloads': provider('Keeps each engine apart from the others of the same customer.', below.managedApart),
  'harden-os': provider('Hardens the system below the engine.', below.hardened),
  'offer-upgrades': provider('Announces ahead of time when a version of the engine ends.', platform.endOfVersions),
  'segment-network': customer('Place the engine in networks of its own kind.', use.layers),
  'guard-apis': unchecked(
    'who calls the engine through your own programs, no configuration shows',
    shared({ provider: 'Authenticates the calls that manage the service.', customer: 'Decide who may call the engine.' }, use.managedCallers),
  ),
} as const satisfies Partial<Record<DutyId, Holder>>;

/** Databases, brokers and load balancers, drawn after RDS. */
export const managed = { ...borrowed(databases, 'RDS', 'AmazonRDS/'), ...everywhere };

/** The same line in the words of something that is no engine: a file server, an endpoint, a gateway. */
export const managedAs = (one: string): Readonly<Record<DutyId, Holder>> =>
  Object.fromEntries(Object.entries(managed).map(([duty, holder]) => [duty, spokenOf(one, holder)])) as Record<DutyId, Holder>;

const spokenOf = (one: string, holder: Holder): Holder => {
  if (holder.held !== 'by') return holder;
  const inItsWords = (side: Side): Side => ({ ...side, does: side.does.replace(/\bengine(s?)\b/g, `${one}$1`) });
  const [first, ...rest] = holder.sides;
  return { ...holder, sides: [inItsWords(first), ...rest.map(inItsWords)] };
};
