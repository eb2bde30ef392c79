import { customer, type DutyId, type Holder, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { below, platform } from './sources-of-the-stack.ts';
import { data, operations, use } from './sources-of-use.ts';

const byPeople = 'people do this, and no configuration shows whether they did';

/** What AWS holds below every service, answered once per region. */
const ground = {
  'guard-facilities': provider('Guards its data centers and lets in only people with an approved reason.', below.facilities),
  'sustain-facilities': provider('Keeps power redundant in every zone, and finds and fights fire and water.', below.environment),
  'maintain-hardware': provider('Owns and maintains the hardware below its services.', below.hardware),
  'destroy-media': provider('Wipes or destroys every disk before it leaves its control.', below.media),
  'guard-network-fabric': provider('Watches its network day and night, and encrypts what flows between its facilities.', below.fabric),
  'patch-hypervisor': provider('Patches the host system and the virtualisation layer below every service.', below.hypervisor),
} as const satisfies Partial<Record<DutyId, Holder>>;

/** Answered once per account: the same object in every family, so that an account has one row. */
const account = {
  'run-directory': provider('Runs the identity service that authenticates everybody and decides on every request.', use.directory),
  'manage-accounts': unchecked(
    'who joined, moved or left is known to people; configuration shows only the accounts that exist',
    customer('Create, review and remove the users and roles of people and programs.', use.accounts),
  ),
  'limit-provider-access': provider('Keeps its staff away from customer content unless the customer agrees.', use.staff),
  'leave-cleanly': unchecked(
    byPeople,
    shared({ provider: 'Deletes what remains, 90 days after the account is closed.', customer: 'Take the data out before closing the account.' }, data.leaving),
  ),
  'keep-inventory': unchecked(
    'configuration shows what exists, but not whether somebody answers for it',
    customer('List every resource, and name an owner for each.', operations.inventory),
  ),
  'detect-threats': unchecked(
    'no configuration shows whether somebody acts on an alarm',
    shared(
      {
        provider: 'Protects the infrastructure and the software below its services.',
        customer: 'Switch detection on in the account, and act on what it finds.',
      },
      operations.threats,
    ),
  ),
} as const satisfies Partial<Record<DutyId, Holder>>;

/** Answered once for the organisation: the same object in every family, so that it has one row. */
const organisation = {
  'secure-devices': unchecked(byPeople, customer('Protect the devices from which people use and administer the cloud.', operations.devices)),
  'train-users': unchecked(byPeople, shared({ provider: 'Trains its own employees.', customer: 'Train your own people.' }, operations.training)),
  'respond-to-incidents': unchecked(
    byPeople,
    shared(
      { provider: 'Handles incidents of its infrastructure and services.', customer: 'Contain, investigate and recover what you run in the cloud.' },
      operations.incidents,
    ),
  ),
  'give-notice': unchecked(
    byPeople,
    shared(
      {
        provider: 'Tells customers without undue delay of breaches of its security that reach their data.',
        customer: 'Keep contacts accurate, and tell those whom the law names.',
      },
      operations.notice,
    ),
  ),
  'continue-business': unchecked(
    byPeople,
    shared({ provider: 'Keeps its regions isolated from each other.', customer: 'Plan and rehearse going on without a region.' }, operations.continuity),
  ),
  'watch-changes': unchecked(
    byPeople,
    shared(
      { provider: 'Tells ahead of time of important changes, and what they concern.', customer: 'Read the announcements, and act before the day comes.' },
      operations.changes,
    ),
  ),
  'review-agreements': unchecked(
    byPeople,
    shared(
      { provider: 'Has itself audited, and hands out the reports.', customer: 'Review and accept the agreements, and read the reports.' },
      operations.agreements,
    ),
  ),
  'assess-compliance': unchecked(byPeople, customer('Check your own side against the rules that bind you.', operations.compliance)),
} as const satisfies Partial<Record<DutyId, Holder>>;

/** Answered for each asset, with the same answer in every family. */
const everyAsset = {
  'guard-model-use': notApplicable('no AI model answers here'),
  'configure-platform': unchecked(
    'settings that matter for security are checked under the narrower duty that names them',
    customer('Choose the settings that AWS leaves to you.', platform.settings),
  ),
  'limit-consumption': unchecked(
    'budgets and alarms stand in the billing account and not beside the resource',
    shared({ provider: 'Sets quotas for each account.', customer: 'Set budgets, alarms and limits that fit what you plan to use.' }, platform.quotas),
  ),
  'authenticate-strongly': unchecked(
    'how people sign in is decided in the identity service, and checked there',
    customer('Demand several factors from people and short-lived credentials from programs.', use.signIn),
  ),
  'grant-least-access': unchecked(
    'policies of identities are checked where they stand; what an identity really needs, no policy shows',
    customer('Give every identity only the permissions that it needs here.', use.leastAccess),
  ),
  'limit-trust': unchecked(
    'whether another account deserves its trust, no policy shows',
    customer('Decide which other accounts and services may act here, and on which conditions.', use.trust),
  ),
  'classify-data': unchecked(byPeople, customer('Know what kind of data is kept here and how sensitive it is.', data.classify)),
  'control-keys': shared(
    {
      provider: 'Keeps the key material, and makes and rotates the keys that it manages.',
      customer: 'Choose whose key encrypts the data, and decide who may use it.',
    },
    data.keys,
  ),
  'prove-recovery': unchecked(byPeople, customer('Restore from a copy on a schedule, and see that it works.', data.recovery)),
  'retain-and-dispose': unchecked(
    'how long data must be kept follows from law and contract, which no configuration shows',
    customer('Set how long data is kept, and have it deleted when it must go.', data.retention),
  ),
  'keep-residency': unchecked(
    'which regions are allowed follows from law and contract, which no configuration shows',
    shared({ provider: 'Keeps content in the region that was chosen.', customer: 'Choose the regions in which the data may be.' }, data.residency),
  ),
  'prevent-leaks': unchecked(
    'what people with access pass on, no configuration shows',
    customer('Keep data from being shared with or copied to those who should not have it.', data.leaks),
  ),
  'keep-logs': unchecked(
    'logs are kept by other resources, and their retention is checked there',
    customer('Keep the logs for as long as they may be needed.', operations.logs),
  ),
} as const satisfies Partial<Record<DutyId, Holder>>;

/** The cells that are the same whatever AWS runs. */
export const common = { ...ground, ...account, ...organisation, ...everyAsset };

/** Where the customer puts something of its own on the internet, both sides stand against floods. */
export const floodsAtYourFront = unchecked(
  'shielding stands on what faces the internet, and whether it is enough shows only under attack',
  shared(
    { provider: 'Turns away common floods at the network and transport layers.', customer: 'Put a shielded front before what faces the internet.' },
    below.floodsAtTheEdge,
  ),
);
