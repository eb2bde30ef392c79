import { customer, type DutyId, type Holder, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { common } from './every-family.ts';
import { says } from './sources.ts';

/** Object stores, keys, permissions: Google runs all but data, access and settings. */
export const abstracted: Readonly<Record<DutyId, Holder>> = {
  ...common,
  'absorb-floods': provider('Absorbs floods at the front ends of the service.', says.floods),
  'isolate-tenants': provider('Keeps the data and requests of customers apart within the service.', says.apart),
  'isolate-workloads': provider('Keeps the workloads that run the service apart on the machines that they share.', says.workloads),
  'publish-os-patches': provider('Builds the fixes of the systems that run the service.', says.patched),
  'apply-os-patches': provider('Installs the fixes of the systems that run the service.', says.patched),
  'harden-os': provider('Boots only signed systems, and hardens what runs the service.', says.hardened),
  'stop-malware': provider('Keeps hostile programs off the machines that run the service.', says.watched),
  'publish-platform-patches': provider('Builds the fixes of the service.', says.fixed),
  'apply-platform-patches': provider('Installs the fixes of the service.', says.rolled),
  'offer-upgrades': provider('Improves the service in place, and announces what it takes away.', says.terms),
  'upgrade-platform': provider('Moves the service forward for all its customers.', says.rolled),
  'survive-failure': provider('Runs the service on many machines, so that the failure of one is not seen.', says.redundant),
  'limit-exposure': customer('Decide whether everybody may reach what is kept here.', says.everyone),
  'filter-traffic': unchecked(
    'perimeters of VPC Service Controls stand in the organisation, and are not read',
    customer('Say by a service perimeter from which networks requests may come.', says.ways),
  ),
  'segment-network': unchecked(
    'private ways to the service stand in the networks that use it, and are checked there',
    customer('Reach the service by private ways where it matters.', says.ways),
  ),
  'control-egress': notApplicable('the service opens no connections of the customer’s choosing; what is shared through it belongs to prevent-leaks'),
  'encrypt-in-transit': provider('Protects every request to the service with TLS.', says.transit),
  'guard-credentials': unchecked(
    'how programs keep their credentials is checked where service accounts and their keys are declared',
    customer('Keep the credentials with which programs call the service out of sight.', says.keyFiles),
  ),
  'write-safe-code': provider('Builds, reviews and tests the software of the service.', says.built),
  'publish-dependency-patches': provider('Sees to fixes of the libraries in the service.', says.libraries),
  'apply-dependency-patches': provider('Takes fixed libraries into the service.', says.taken),
  'guard-supply-chain': provider('Runs only signed software of its own building.', says.origin),
  'harden-workload': provider('Runs the service with no more rights than it needs.', says.rights),
  'guard-apis': provider('Authenticates and authorises every request to the service.', says.caller),
  'encrypt-at-rest': provider('Encrypts everything that is stored, with nothing to switch on.', says.encryption),
  'control-keys': provider('Holds the default keys and manages them.', says.encryption),
  'back-up-data': unchecked(
    'copies elsewhere are made by other resources and by programs, which are not read as copies of one resource',
    customer('Keep copies that outlive the loss of the original.', says.copiesKept),
  ),
  'undo-mistakes': customer('Keep what was changed or deleted, so that it can come back.', says.settings),
  'record-access': unchecked(
    'what a project records of reads and writes is checked on the project',
    shared(
      { provider: 'Records the calls that change settings or permissions.', customer: 'Switch on the record of who reads and writes the data.' },
      says.audit,
    ),
  ),
  'find-vulnerabilities': provider('Looks for holes in the service and the systems that run it.', says.scanned),
};
