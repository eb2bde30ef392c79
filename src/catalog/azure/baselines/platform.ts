import { customer, type DutyId, type Holder, held, provider, shared, unchecked } from '../../../model/index.ts';
import { borrowed } from '../../borrowed.ts';
import { abstracted } from './abstracted.ts';
import { floodsAtYourFront } from './every-family.ts';
import { says } from './sources.ts';
import { family } from './sources-of-families.ts';

const insideTheCode = 'what is inside the code, no configuration shows';

/** App Service: Microsoft runs the system and the runtime, your code runs on it. */
export const webApps: Readonly<Record<DutyId, Holder>> = {
  ...abstracted,
  'absorb-floods': floodsAtYourFront,
  'isolate-workloads': unchecked(
    'whether two programs may share a plan depends on how far you trust them',
    shared(
      { provider: 'Keeps the programs of customers in sandboxes of their own.', customer: 'Keep apart programs that do not trust each other.' },
      family.boxes,
    ),
  ),
  'publish-os-patches': provider('Builds the images of the system below the program.', says.hardened),
  'apply-os-patches': provider('Installs the fixes of hosts and guest systems each month.', family.cadence),
  'publish-platform-patches': provider('Takes fixes of the runtimes that it offers into the platform.', family.cadence),
  'apply-platform-patches': provider('Brings fixes of the built-in runtimes under the programs that run.', family.cadence),
  'offer-upgrades': provider('Adds new versions of runtimes beside the old, and announces when old ones go.', family.cadence),
  'upgrade-platform': unchecked(
    'which versions are still supported changes with time',
    customer('Move the program to a supported runtime before the old one is removed.', family.cadence),
  ),
  'survive-failure': unchecked(
    'how much failure must be survived follows from what the program is for',
    shared({ provider: 'Replaces instances that fail.', customer: 'Ask for several instances, in several zones.' }, family.spread),
  ),
  'limit-exposure': customer('Decide whether the internet can reach the program.', family.apps),
  'filter-traffic': unchecked(
    'from where requests must come is known to people',
    customer('Limit the addresses and networks from which requests may come.', family.apps),
  ),
  'segment-network': unchecked(
    'what need not talk to each other is known to people',
    customer('Connect the program only to networks that it needs.', family.codeNetworks),
  ),
  'control-egress': unchecked('what a program must call is known to people', customer('Decide what the program may call outside.', family.codeNetworks)),
  'encrypt-in-transit': shared(
    { provider: 'Offers TLS on every program’s address.', customer: 'Enforce HTTPS, and refuse outdated versions of TLS.' },
    family.apps,
  ),
  'guard-credentials': unchecked(
    insideTheCode,
    shared(
      { provider: 'Stores settings encrypted.', customer: 'Keep secrets out of code and settings: in a vault, reached by a managed identity.' },
      family.apps,
    ),
  ),
  'write-safe-code': unchecked(insideTheCode, customer('Build, review and test the program.', family.platforms)),
  'publish-dependency-patches': held(family.libraries, {
    party: 'third-party:software-vendors',
    does: 'Publish fixes of the libraries that programs build on.',
  }),
  'apply-dependency-patches': unchecked(insideTheCode, customer('Take fixed libraries into the program and deploy it again.', says.building)),
  'guard-supply-chain': unchecked('how the program was built, no configuration shows', customer('Deploy only code whose origin you verified.', says.building)),
  'harden-workload': unchecked(
    'what the program does with the rights that it has, no configuration shows',
    shared({ provider: 'Confines the program to its sandbox.', customer: 'Give the program no more rights than it needs.' }, family.boxes),
  ),
  'guard-apis': unchecked(
    'how a program treats its callers, no configuration shows',
    shared(
      { provider: 'Offers authentication before the program.', customer: 'Authenticate, authorise and throttle the callers of what you publish.' },
      family.apps,
    ),
  ),
  'back-up-data': unchecked(
    'backups of programs are kept by other resources and pipelines',
    customer('Keep what is needed to deploy the program again, and copies of what it stores.', family.reliability),
  ),
  'control-keys': unchecked(
    'what the program stores elsewhere has its keys there',
    shared({ provider: 'Holds and manages the keys that are its own.', customer: 'Choose keys where the program stores its data.' }, family.programKeys),
  ),
  'undo-mistakes': unchecked(
    'the wanted state lives in a repository that the cloud does not show',
    customer('Keep the definitions and versions of the program in a place from which they can be rolled back.', says.versions),
  ),
  'record-access': unchecked(
    'whether a diagnostic setting stands beside the resource is checked where the service has a check of it',
    shared({ provider: 'Records the calls that manage resources.', customer: 'Switch on the logs of the program and of its requests.' }, family.logs),
  ),
  'find-vulnerabilities': unchecked(
    'scans run beside the program and are not part of its settings',
    shared({ provider: 'Looks for holes in the platform.', customer: 'Scan the program and its libraries.' }, says.scans),
  ),
};

/** Platforms on which your code runs, drawn after App Service. */
export const platform: Readonly<Record<DutyId, Holder>> = {
  ...borrowed(webApps, 'App Service', 'azure/app-service/'),
  'apply-os-patches': provider('Installs the fixes of the system below the program.', says.monitoring),
  'publish-platform-patches': provider('Builds the fixes of the platform below the program.', says.fixed),
  'apply-platform-patches': provider('Installs the fixes of the platform below the program.', says.monitoring),
  'offer-upgrades': provider('Moves what it offers forward, and announces what it takes away.', says.offered),
  'upgrade-platform': unchecked(
    'which versions are still supported changes with time',
    customer('Move the program to a supported version before the old one ends.', family.ends),
  ),
  'filter-traffic': unchecked(
    'from where requests must come is known to people',
    customer('Limit the addresses and networks from which requests may come.', family.codeCallers),
  ),
  'guard-apis': unchecked(
    'how a program treats its callers, no configuration shows',
    customer('Authenticate, authorise and throttle the callers of what you publish.', family.codeCallers),
  ),
};
