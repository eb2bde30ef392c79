import { customer, type DutyId, type Holder, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { says } from './sources.ts';

const byPeople = 'people do this, and no configuration shows whether they did';

/** What Microsoft holds below every service, answered once per region. */
const ground = {
  'guard-facilities': provider('Guards its datacenters and lets in only people with an approved reason.', says.physical),
  'sustain-facilities': provider('Keeps power, cooling and networking of its datacenters running.', says.reliability),
  'maintain-hardware': provider('Manages and maintains the physical servers.', says.hardware),
  'destroy-media': provider('Wipes or destroys every disk at the end of its life.', says.physical),
  'guard-network-fabric': provider('Runs and protects the network of its datacenters.', says.fabric),
  'patch-hypervisor': provider('Maintains the hosts and the hypervisor below every service.', says.hosts),
} as const satisfies Partial<Record<DutyId, Holder>>;

/** Answered once per subscription: the same object in every family, so that it has one row. */
const account = {
  'run-directory': provider('Runs Microsoft Entra ID, which authenticates everybody.', says.directory),
  'manage-accounts': unchecked(
    'who joined, moved or left is known to people; configuration shows only the accounts that exist',
    customer('Create, review and remove the accounts of people and programs.', says.accounts),
  ),
  'limit-provider-access': provider('Keeps its staff away from customer data by default, and approves and logs exceptions.', says.data),
  'leave-cleanly': unchecked(
    byPeople,
    shared({ provider: 'Deletes the data when the customer asks or leaves.', customer: 'Take the data out before leaving.' }, says.data),
  ),
  'keep-inventory': unchecked(
    'configuration shows what exists, but not whether somebody answers for it',
    customer('List every resource with its owner and purpose.', says.inventory),
  ),
  'detect-threats': unchecked(
    'no configuration shows whether somebody acts on an alarm',
    shared({ provider: 'Watches its own infrastructure for hostile behaviour.', customer: 'Switch detection on, and act on what it finds.' }, says.breach),
  ),
} as const satisfies Partial<Record<DutyId, Holder>>;

/** Answered once for the organisation: the same object in every family, so that it has one row. */
const organisation = {
  'secure-devices': unchecked(byPeople, customer('Protect the devices from which people use and administer the cloud.', says.devices)),
  'train-users': unchecked(byPeople, customer('Train your own people.', says.people)),
  'respond-to-incidents': unchecked(
    byPeople,
    shared({ provider: 'Handles incidents of its own infrastructure.', customer: 'Contain, investigate and recover what you run in the cloud.' }, says.breach),
  ),
  'give-notice': unchecked(
    byPeople,
    shared({ provider: 'Tells customers promptly when others got at their data.', customer: 'Tell those whom the law names.' }, says.notice),
  ),
  'continue-business': unchecked(
    byPeople,
    shared({ provider: 'Plans and drills the loss of a region for its services.', customer: 'Plan and rehearse going on without a region.' }, says.reliability),
  ),
  'watch-changes': unchecked(
    byPeople,
    shared({ provider: 'Announces what changes and what ends.', customer: 'Read the announcements, and act before the day comes.' }, says.health),
  ),
  'review-agreements': unchecked(
    byPeople,
    shared({ provider: 'Has itself audited by third parties.', customer: 'Read the agreements and reports on a schedule.' }, says.reports),
  ),
  'assess-compliance': unchecked(byPeople, customer('Check your own side against the rules that bind you.', says.contents)),
} as const satisfies Partial<Record<DutyId, Holder>>;

/** Answered for each asset, with the same answer in every family. */
const everyAsset = {
  'guard-model-use': notApplicable('no AI model answers here'),
  'configure-platform': unchecked(
    'settings that matter for security are checked under the narrower duty that names them',
    customer('Choose the settings that Microsoft leaves to you.', says.model),
  ),
  'limit-consumption': unchecked(
    'budgets and alarms stand in the subscription and not beside the resource',
    customer('Set budgets that fit what you plan to use, and say who is told when they are passed.', says.budgets),
  ),
  'authenticate-strongly': unchecked(
    'how people sign in is decided in Microsoft Entra ID, and checked there',
    customer('Demand several factors, and say under which conditions people may sign in.', says.accounts),
  ),
  'grant-least-access': unchecked(
    'role assignments are checked where they stand; what an identity really needs, no role shows',
    customer('Give every identity only the roles that it needs here.', says.accounts),
  ),
  'limit-trust': unchecked(
    'whether another tenant deserves its trust, no role shows',
    customer('Decide which programs, and whom of other tenants, to let in here.', says.trust),
  ),
  'classify-data': unchecked(byPeople, customer('Know what kind of data is kept here and how sensitive it is.', says.contents)),
  'prove-recovery': unchecked(byPeople, customer('Restore from a copy on a schedule, and see that it works.', says.recovery)),
  'retain-and-dispose': unchecked(
    'how long data must be kept follows from law and contract, which no configuration shows',
    customer('Set how long data is kept, and have it deleted when it must go.', says.retention),
  ),
  'keep-residency': unchecked(
    'which regions are allowed follows from law and contract, which no configuration shows',
    shared({ provider: 'Keeps copies within the geography that was chosen.', customer: 'Choose regions in which the data may be.' }, says.residency),
  ),
  'prevent-leaks': unchecked(
    'what people with access pass on, no configuration shows',
    customer('Keep data from being shared with or copied to those who should not have it.', says.contents),
  ),
  'keep-logs': unchecked(
    'logs are kept by other resources, and their retention is checked there',
    customer('Keep the logs as long as law and business ask.', says.logs),
  ),
} as const satisfies Partial<Record<DutyId, Holder>>;

/** The cells that are the same whatever Microsoft runs. */
export const common = { ...ground, ...account, ...organisation, ...everyAsset };

/** Where the customer puts something of its own on the internet, both sides stand against floods. */
export const floodsAtYourFront = unchecked(
  'protection stands on networks and addresses, and whether it is enough shows only under attack',
  shared(
    { provider: 'Turns away common attacks on the network layer.', customer: 'Buy the protection of networks or addresses where that is not enough.' },
    says.floods,
  ),
);
