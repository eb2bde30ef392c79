import { customer, type DutyId, type Holder, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { common } from './common.ts';
import { below, data, operations, platform, use } from './sources.ts';

/** Object stores, keys, trails, serverless databases: AWS runs all but data, access and settings. */
export const abstracted: Readonly<Record<DutyId, Holder>> = {
  ...common,
  'absorb-floods': provider('Turns away floods against the endpoints of the service.', below.floods),
  'isolate-tenants': provider('Keeps the data and requests of customers apart within the service.', below.serviceApart),
  'isolate-workloads': provider('Keeps each resource apart from the others of the same customer.', below.serviceApart),
  'publish-os-patches': provider('Builds the fixes of the systems that run the service.', below.abstractedSystem),
  'apply-os-patches': provider('Installs the fixes of the systems that run the service.', below.abstractedSystem),
  'harden-os': provider('Hardens the systems that run the service, and lets no customer log in to them.', below.abstractedSystem),
  'stop-malware': provider('Keeps hostile programs off the machines that run the service.', below.abstractedSystem),
  'publish-platform-patches': provider('Builds the fixes of the service.', platform.abstractedPlatform),
  'apply-platform-patches': provider('Installs the fixes of the service.', platform.abstractedPlatform),
  'offer-upgrades': provider('Improves the service in place, and announces what it takes away.', platform.abstractedPlatform),
  'upgrade-platform': provider('Moves the service forward without a version for the customer to choose.', platform.abstractedPlatform),
  'survive-failure': provider('Runs the service and keeps the data in several zones of the region.', platform.spreadAbstracted),
  'limit-exposure': customer('Decide whether everybody may reach the data.', use.publicEndpoints),
  'filter-traffic': unchecked(
    'Which networks need access, no configuration shows.',
    shared({ provider: 'Opens only the ports of its endpoints.', customer: 'Limit by policy from which networks requests may come.' }, use.publicEndpoints),
  ),
  'segment-network': unchecked(
    'Private endpoints stand in the networks that use the service, and are checked there.',
    shared(
      { provider: 'Runs the service in networks apart from those of customers.', customer: 'Reach the service through private endpoints where it matters.' },
      use.publicEndpoints,
    ),
  ),
  'control-egress': notApplicable('The service opens no connections of the customer’s choosing; what is shared through it belongs to prevent-leaks.'),
  'encrypt-in-transit': shared(
    { provider: 'Offers TLS 1.2 or newer on every endpoint.', customer: 'Refuse plain requests where the service would accept them.' },
    use.endpointTls,
  ),
  'guard-credentials': unchecked(
    'The keys with which programs call belong to the identity service, and are checked there.',
    customer('Keep the keys with which programs call the service out of sight, and rotate them.', use.credentials),
  ),
  'write-safe-code': provider('Builds, reviews and tests the software of the service.', use.serviceCode),
  'publish-dependency-patches': provider('Sees to fixes of the libraries in the service.', platform.abstractedPlatform),
  'apply-dependency-patches': provider('Takes fixed libraries into the service.', platform.abstractedPlatform),
  'guard-supply-chain': provider('Runs only software of its own making or vetting.', use.serviceCode),
  'harden-workload': provider('Runs the service with no more rights than it needs.', below.abstractedSystem),
  'guard-apis': provider('Authenticates, authorises and throttles every request to the service.', use.interfaces),
  'encrypt-at-rest': provider('Encrypts what the service stores.', data.abstractedEncryption),
  'back-up-data': customer('Keep copies that outlive the loss of the original.', data.abstractedBackups),
  'undo-mistakes': customer('Switch on versions and deletion protection.', data.undo),
  'record-access': shared(
    { provider: 'Records the calls that manage resources for 90 days.', customer: 'Switch on the record of who reads and writes the data.' },
    operations.accessLogs,
  ),
  'find-vulnerabilities': provider('Looks for holes in the service and the systems that run it.', operations.serviceVulnerabilities),
};
