import { customer, type DutyId, type Holder, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { common } from './every-family.ts';
import { says } from './sources.ts';

/** Object stores, keys, queues: Microsoft runs all but data, access and settings. */
export const abstracted: Readonly<Record<DutyId, Holder>> = {
  ...common,
  'absorb-floods': provider('Turns away common floods against the endpoints of the service.', says.floods),
  'isolate-tenants': provider('Keeps the data and requests of customers apart within the service.', says.data),
  'isolate-workloads': provider('Keeps each resource apart from the others of the same customer.', says.apart),
  'publish-os-patches': provider('Builds the images of the systems that run the service.', says.hardened),
  'apply-os-patches': provider('Installs the fixes of the systems that run the service.', says.monitoring),
  'harden-os': provider('Hardens the systems that run the service.', says.hardened),
  'stop-malware': provider('Scans what it installs, and lets nothing else onto its hosts.', says.integrity),
  'publish-platform-patches': provider('Builds the fixes of the service.', says.fixed),
  'apply-platform-patches': provider('Installs the fixes of the service.', says.monitoring),
  'offer-upgrades': provider('Improves the service in place, and announces what it takes away.', says.offered),
  'upgrade-platform': provider('Upgrades the software of the platform that runs the service.', says.moved),
  'survive-failure': shared(
    { provider: 'Keeps the copies that were asked for.', customer: 'Ask for as many copies, in as many places, as the data deserve.' },
    says.reliability,
  ),
  'limit-exposure': customer('Decide whether everybody may reach the data.', says.network),
  'filter-traffic': shared({ provider: 'Protects the network before the service.', customer: 'Say from which networks requests may come.' }, says.network),
  'segment-network': unchecked(
    'private endpoints stand in the networks that use the service, and are checked there',
    shared(
      { provider: 'Protects the network that runs the service.', customer: 'Reach the service through private endpoints where it matters.' },
      says.segments,
    ),
  ),
  'control-egress': notApplicable('the service opens no connections of the customer’s choosing; what is shared through it belongs to prevent-leaks'),
  'encrypt-in-transit': shared({ provider: 'Offers TLS 1.2 or newer on every endpoint.', customer: 'Refuse plain and outdated connections.' }, says.data),
  'guard-credentials': customer('Keep the keys with which programs call the service out of sight, or do without them.', says.identities),
  'write-safe-code': provider('Builds, reviews and tests the software of the service.', says.built),
  'publish-dependency-patches': provider('Sees to fixes of the libraries in the service.', says.libraries),
  'apply-dependency-patches': provider('Takes fixed libraries into the service.', says.libraries),
  'guard-supply-chain': provider('Runs only software of its own building.', says.integrity),
  'harden-workload': provider('Runs the service with no more rights than it needs.', says.forward),
  'guard-apis': provider('Authenticates and authorises every request to the service.', says.applications),
  'encrypt-at-rest': provider('Encrypts what the service stores.', says.stored),
  'control-keys': shared({ provider: 'Holds and manages the keys that are its own.', customer: 'Choose whose key encrypts the data.' }, says.atRest),
  'back-up-data': unchecked(
    'copies elsewhere are made by backup vaults and by programs, which are not read as copies of one resource',
    customer('Keep copies that outlive the loss of the original.', says.backups),
  ),
  'undo-mistakes': customer('Switch on versions and the keeping of what is deleted.', says.copies),
  'record-access': unchecked(
    'diagnostic settings stand on each service of the resource, and are not read yet',
    shared({ provider: 'Records the calls that manage resources.', customer: 'Switch on the record of who reads and writes the data.' }, says.records),
  ),
  'find-vulnerabilities': provider('Looks for holes in the service and the systems that run it.', says.monitoring),
};
