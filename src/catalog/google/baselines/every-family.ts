import { customer, type DutyId, type Holder, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { says } from './sources.ts';

const byPeople = 'people do this, and no configuration shows whether they did';

/** What Google holds below every service, answered once per region. */
const ground = {
  'guard-facilities': provider('Guards its data centers in several layers, and lets in only those who must.', says.centers),
  'sustain-facilities': provider('Keeps power and cooling of its data centers running.', says.power),
  'maintain-hardware': provider('Finds failing machines and takes them out of service.', says.faulty),
  'destroy-media': provider('Sanitises disks before they leave its hands.', says.centers),
  'guard-network-fabric': provider('Runs and protects the network between and within its data centers.', says.fabric),
  'patch-hypervisor': provider('Hardens and patches the layer that divides machines among customers.', says.hypervisor),
} as const satisfies Partial<Record<DutyId, Holder>>;

/** Answered once per project: the same object in every family, so that it has one row. */
const account = {
  'run-directory': provider('Runs the identity service that authenticates and authorises every call.', says.caller),
  'manage-accounts': unchecked(
    'who joined, moved or left is known to people; configuration shows only the accounts that exist',
    customer('Create, review and remove the accounts of people and programs.', says.joiners),
  ),
  'limit-provider-access': provider('Restricts and logs what its staff do with customer data.', says.staff),
  'leave-cleanly': unchecked(
    byPeople,
    shared(
      { provider: 'Provides the tools by which data are taken along.', customer: 'Take the data out before leaving, and delete what stays.' },
      says.leaving,
    ),
  ),
  'keep-inventory': unchecked(
    'configuration shows what exists, but not whether somebody answers for it',
    customer('List every resource with its owner and purpose.', says.inventory),
  ),
  'detect-threats': unchecked(
    'no configuration shows whether somebody acts on an alarm',
    shared({ provider: 'Watches its own infrastructure for hostile behaviour.', customer: 'Switch detection on, and act on what it finds.' }, says.monitored),
  ),
} as const satisfies Partial<Record<DutyId, Holder>>;

/** Answered once for the organisation: the same object in every family, so that it has one row. */
const organisation = {
  'secure-devices': unchecked(byPeople, customer('Protect the devices from which people use and administer the cloud.', says.clients)),
  'train-users': unchecked(byPeople, customer('Train your own people.', says.skills)),
  'respond-to-incidents': unchecked(
    byPeople,
    shared(
      { provider: 'Handles incidents of its own infrastructure.', customer: 'Contain, investigate and recover what you run in the cloud.' },
      says.responded,
    ),
  ),
  'give-notice': unchecked(
    byPeople,
    shared({ provider: 'Tells customers whose data were affected.', customer: 'Tell those whom the law names.' }, says.notice),
  ),
  'continue-business': unchecked(
    byPeople,
    shared({ provider: 'Has other regions to which work can go.', customer: 'Plan and rehearse going on without a region.' }, says.regionLost),
  ),
  'watch-changes': unchecked(
    byPeople,
    shared({ provider: 'Announces what changes and what ends.', customer: 'Read the announcements, and act before the day comes.' }, says.terms),
  ),
  'review-agreements': unchecked(
    byPeople,
    shared({ provider: 'Has itself audited, and hands out the reports.', customer: 'Read the agreements and reports on a schedule.' }, says.reports),
  ),
  'assess-compliance': unchecked(byPeople, customer('Check your own side against the rules that bind you.', says.rules)),
} as const satisfies Partial<Record<DutyId, Holder>>;

/** Answered for each asset, with the same answer in every family. */
const everyAsset = {
  'guard-model-use': notApplicable('no AI model answers here'),
  'configure-platform': unchecked(
    'settings that matter for security are checked under the narrower duty that names them',
    customer('Choose the settings that Google leaves to you.', says.configure),
  ),
  'limit-consumption': unchecked(
    'budgets and quotas stand in the project and not beside the resource',
    customer('Set budgets, alarms and limits that fit what you plan to use.', says.quotas),
  ),
  'authenticate-strongly': unchecked(
    'how people sign in is decided in the directory of the organisation',
    customer('Demand several factors from people and short-lived tokens from programs.', says.proof),
  ),
  'grant-least-access': unchecked(
    'what an identity really needs, no role shows',
    customer('Give every identity only the roles that it needs here.', says.least),
  ),
  'limit-trust': unchecked(
    'whether another organisation deserves its trust, no role shows',
    customer('Decide which other organisations and services may act here.', says.sharing),
  ),
  'classify-data': unchecked(byPeople, customer('Know what kind of data is kept here and how sensitive it is.', says.confidential)),
  'prove-recovery': unchecked(byPeople, customer('Restore from a copy on a schedule, and see that it works.', says.drills)),
  'retain-and-dispose': unchecked(
    'how long data must be kept follows from law and contract, which no configuration shows',
    shared(
      { provider: 'Removes what was deleted from all its systems.', customer: 'Set how long data is kept, and have it deleted when it must go.' },
      says.deletion,
    ),
  ),
  'keep-residency': unchecked(
    'which regions are allowed follows from law and contract, which no configuration shows',
    shared({ provider: 'Keeps data in the location that was chosen.', customer: 'Choose locations in which the data may be.' }, says.regions),
  ),
  'prevent-leaks': unchecked(
    'what people with access pass on, no configuration shows',
    customer('Keep data from being shared with or copied to those who should not have it.', says.perimeters),
  ),
  'keep-logs': unchecked(
    'logs are kept by other resources, and their retention is checked there',
    customer('Keep the logs long enough, complete and safe from change.', says.retention),
  ),
} as const satisfies Partial<Record<DutyId, Holder>>;

/** The cells that are the same whatever Google runs. */
export const common = { ...ground, ...account, ...organisation, ...everyAsset };
