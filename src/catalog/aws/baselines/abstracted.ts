import { customer, type DutyId, type Holder, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { borrowed } from '../../borrowed.ts';
import { common } from './every-family.ts';
import { below, platform } from './sources-of-the-stack.ts';
import { data, operations, use } from './sources-of-use.ts';

/** As the pages of S3 and DynamoDB draw it. */
export const stores: Readonly<Record<DutyId, Holder>> = {
  ...common,
  'absorb-floods': provider('Turns away floods against the endpoints of the service.', below.floods),
  'isolate-tenants': provider('Keeps the data and requests of customers apart within the service.', below.tenantsApart),
  'isolate-workloads': provider('Keeps each resource apart from the others of the same customer.', below.serviceApart),
  'publish-os-patches': provider('Builds the fixes of the systems that run the service.', below.abstractedPatches),
  'apply-os-patches': provider('Installs the fixes of the systems that run the service.', below.abstractedPatches),
  'harden-os': provider('Hardens the systems that run the service.', below.hardened),
  'stop-malware': provider('Keeps hostile programs off the machines that run the service.', below.machine),
  'publish-platform-patches': provider('Builds the fixes of the service.', platform.abstractedPlatform),
  'apply-platform-patches': provider('Installs the fixes of the service.', platform.abstractedUpdates),
  'offer-upgrades': provider('Improves the service in place, and announces what it takes away.', platform.abstractedChanges),
  'upgrade-platform': provider('Moves the service forward without a version for the customer to choose.', platform.abstractedMoves),
  'survive-failure': provider('Runs the service and keeps the data in several zones of the region.', platform.spreadAbstracted),
  'limit-exposure': customer('Decide whether everybody may reach the data.', use.publicAccess),
  'filter-traffic': unchecked(
    'which networks need access, no configuration shows',
    shared(
      { provider: 'Protects the network before its published interface.', customer: 'Limit by policy from which networks requests may come.' },
      use.publicEndpoints,
    ),
  ),
  'segment-network': unchecked(
    'private endpoints stand in the networks that use the service, and are checked there',
    shared(
      { provider: 'Protects the network that runs the service.', customer: 'Reach the service through private endpoints where it matters.' },
      use.publicEndpoints,
    ),
  ),
  'control-egress': notApplicable('the service opens no connections of the customer’s choosing; what is shared through it belongs to prevent-leaks'),
  'encrypt-in-transit': shared(
    {
      provider: 'Offers TLS 1.2 or newer on every endpoint.',
      customer: 'Keep clients up to date, and refuse plain requests where the service would accept them.',
    },
    use.endpointTls,
  ),
  'guard-credentials': unchecked(
    'the keys with which programs call belong to the identity service, and are checked there',
    customer('Keep the keys with which programs call the service out of sight, and rotate them.', use.accessKeys),
  ),
  'write-safe-code': provider('Builds, reviews and tests the software of the service.', use.serviceCode),
  'publish-dependency-patches': provider('Sees to fixes of the libraries in the service.', use.serviceLibraries),
  'apply-dependency-patches': provider('Takes fixed libraries into the service.', platform.packages),
  'guard-supply-chain': provider('Runs only software of its own making or vetting.', use.serviceOrigin),
  'harden-workload': provider('Runs the service with no more rights than it needs.', use.serviceRights),
  'guard-apis': provider('Authenticates and authorises every request to the service.', use.directory),
  'encrypt-at-rest': provider('Encrypts what the service stores.', data.tables),
  'back-up-data': customer('Keep copies that outlive the loss of the original.', data.ownCopies),
  'undo-mistakes': customer('Keep versions or copies from which a wrong change can be taken back, as far as the service offers them.', data.ownCopies),
  'record-access': shared(
    { provider: 'Records the calls that manage resources for 90 days.', customer: 'Switch on the record of who reads and writes the data.' },
    operations.accessLogs,
  ),
  'find-vulnerabilities': provider('Looks for holes in the service and the systems that run it.', operations.serviceVulnerabilities),
};

/** What AWS says of all services whose interface it publishes and IAM guards, and not of S3 alone. */
const published = {
  'filter-traffic': unchecked(
    'which networks need access, no configuration shows',
    shared(
      { provider: 'Turns away requests that your policies do not let in.', customer: 'Limit by policy from which networks requests may come.' },
      use.perimeter,
    ),
  ),
  'segment-network': unchecked(
    'private endpoints stand in the networks that use the service, and are checked there',
    shared(
      {
        provider: 'Offers private endpoints, and keeps traffic to its services in its own network.',
        customer: 'Reach the service through private endpoints where it matters.',
      },
      use.privateEndpoints,
    ),
  ),
} as const satisfies Partial<Record<DutyId, Holder>>;

/** Object stores, keys, trails, serverless databases: AWS runs all but data, access and settings. */
export const abstracted = { ...borrowed(stores, 'S3 or DynamoDB', 'amazondynamodb/', 'AmazonS3/'), ...published };
