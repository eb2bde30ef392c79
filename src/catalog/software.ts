import { type Citation, customer, type Depends, type DutyId, type Holder, inferred, notApplicable, provider, shared, unchecked } from '../model/index.ts';
import { belowClouds } from './below-clouds.ts';

/** Pages that say a duty themselves: each stands in place of what would only follow from the model. */
export type Said = Readonly<Partial<Record<DutyId, Citation>>>;

/** A vendor's own pages about software that it runs for its customers. */
export interface Pages {
  /** Who does what: the page on shared responsibility, or what comes closest to one. */
  readonly model: Citation;
  /** Where and how the software runs. */
  readonly platform: Citation;
  readonly encryption: Citation;
  /** Who signs in, and what they may do. */
  readonly access: Citation;
  readonly logs: Citation;
  /** Where data are kept, and what becomes of them when the contract ends, where the vendor has pages on it. */
  readonly regions?: Citation;
  readonly leaving?: Citation;
  /** Whose cloud the software runs on, where it is one and the same for everybody. */
  readonly on?: string;
  readonly said?: Said;
}

/** Says why a duty follows from a page that does not spell it out; an inference that the vendor’s own sources draw is kept. */
const therefore = (from: Citation, why: string): Citation => (from.grade === 'inferred' ? from : inferred(from, why));

/** What makes a duty follow where neither “it is the vendor’s software” nor “the rest is yours” says enough. */
const reasons = {
  'isolate-tenants': 'The vendor runs one software for many customers, and so nobody else could keep them apart.',
  'isolate-workloads': 'Requests of all users are carried out on machines of the vendor, where nobody else could keep them apart.',
  'limit-exposure': 'The vendor runs the software, and so decides from where it is reached.',
  'guard-apis': 'The vendor answers the calls, and so has to see who makes them and how many.',
  'limit-provider-access': 'The vendor’s staff run what the data lie on, and so only the vendor can keep them from the data.',
  'limit-consumption': 'The vendor shares out what it runs among its customers; how much of it is used, and paid for, each of them decides.',
  'filter-traffic': 'The network before the software is the vendor’s; from where people sign in is known to the customer.',
  'limit-trust': 'Whom the customer lets act in its name, it decides itself.',
  'back-up-data': 'The vendor answers for its own failures, and the customer for what its people and programs change or delete.',
  'undo-mistakes': 'What was deleted lies with the vendor; that it was a mistake, only the customer can tell.',
  'keep-residency': 'Data lie where the vendor runs the software; where they may lie, the law tells the customer.',
  'leave-cleanly': 'The data are the customer’s and lie with the vendor: the one takes them out, the other deletes what remains.',
  'respond-to-incidents': 'Each answers for incidents of what it runs: the vendor for its systems, the customer for its accounts and data.',
  'give-notice': 'What happens in the vendor’s systems only the vendor can tell its customers; whom the law has them tell in turn, only they know.',
  'continue-business': 'The vendor answers for the places in which it runs the software; what people do meanwhile without it, the customer plans.',
  'watch-changes': 'Who changes the software is the one to announce it, and who depends on it has to act in time.',
  'review-agreements': 'The vendor answers for what it runs, and so has it audited; whether that is enough, the customer judges.',
  'secure-devices': 'Devices from which people sign in are no part of what the vendor runs.',
  'train-users': 'The people are the customer’s, and what they need to know is too.',
  'keep-inventory': 'What the customer keeps in the software, and for what, only the customer knows.',
  'classify-data': 'The data are the customer’s, and what they are only it knows.',
  'prove-recovery': 'Whether what was restored is whole, only those can tell whose data they are.',
  'assess-compliance': 'The rules that bind the customer, and its own side of them, are no part of what the vendor runs.',
} as const satisfies Partial<Record<DutyId, string>>;

/** What follows from the vendor's model, said once: a page that does not spell a duty out is only shown as the ground of the inference. */
const follows = {
  /** The reason of the duty itself, after what the vendor’s own sources infer. */
  for: (duty: keyof typeof reasons, from: Citation) => inferred(from, from.grade === 'inferred' ? `${from.says} ${reasons[duty]}` : reasons[duty]),
  below: (from: Citation) => therefore(from, 'The vendor runs the software, and all below it is the vendor’s to answer for.'),
  software: (from: Citation) => therefore(from, 'The software is the vendor’s: how it is built, run, fixed and moved forward is for the vendor to see to.'),
  yours: (from: Citation) => therefore(from, 'What the vendor does not take upon itself stays with the customer: people, accounts, data and settings.'),
  both: (from: Citation) => therefore(from, 'The vendor answers for what it runs, the customer for what it does with it.'),
  signIn: (from: Citation) =>
    therefore(from, 'The vendor runs the sign-in and enforces rights; who has them, and how credentials are kept, the customer decides.'),
  keys: (from: Citation) => therefore(from, 'Whoever encrypts the data holds the keys, where no key of the customer’s is spoken of.'),
  records: (from: Citation) => therefore(from, 'The vendor watches its own systems; what its records say of a tenant, the customer reads.'),
} as const;

const byPeople = 'people do this, and no configuration shows whether they did';

const groundDoes = {
  'guard-facilities': 'Keeps people who have no business there out of the buildings that hold the machines.',
  'sustain-facilities': 'Keeps power, cooling and fire protection running.',
  'maintain-hardware': 'Replaces machines and disks before they fail.',
  'destroy-media': 'Erases or destroys disks before they leave custody.',
  'guard-network-fabric': 'Runs and protects the network that connects the machines.',
  'absorb-floods': 'Turns away floods before they reach the software.',
  'patch-hypervisor': 'Patches the layer that divides machines.',
} as const satisfies Partial<Record<DutyId, string>>;
type Ground = keyof typeof groundDoes;
const each = <T>(make: (does: string, duty: Ground) => T): Readonly<Record<Ground, T>> =>
  Object.fromEntries(Object.entries(groundDoes).map(([duty, does]) => [duty, make(does, duty as Ground)])) as Record<Ground, T>;

/** The ground below software: the vendor answers for it, and may lean on somebody else's cloud. */
export const ground = (says: Citation, on?: string): Readonly<Record<Ground, Holder>> =>
  each((does, duty) => provider(does, belowClouds[on ?? '']?.[duty] ?? follows.below(says), on));

/** The ground below software of which the customer chose the cloud: the words of the fact, and whose cloud each means. */
export const groundByCloud = (says: Citation, field: string, clouds: Readonly<Record<string, string>>, said: Said = {}): Readonly<Record<Ground, Depends>> =>
  each((does, duty) => ({
    field,
    cases: Object.fromEntries(
      Object.entries(clouds).map(([word, on]) => [word, provider(does, said[duty] ?? belowClouds[on]?.[duty] ?? follows.below(says), on)]),
    ),
  }));

/** Ready-made software: its vendor runs all of it; settings, people and data are the customer's. */
export const software = (says: Pages): Readonly<Record<DutyId, Holder>> =>
  saying(says.said ?? {}, {
    ...ground(says.platform, says.on),
    ...inside(says),
    ...use(says),
    ...data(says),
    ...operations(says),
  });

const saying = (said: Said, line: Readonly<Record<DutyId, Holder>>): Readonly<Record<DutyId, Holder>> =>
  Object.fromEntries(Object.entries(line).map(([duty, holder]) => [duty, cited(holder, said[duty as DutyId])])) as Record<DutyId, Holder>;

const cited = (holder: Holder, page: Citation | undefined): Holder => (page && holder.held === 'by' ? { ...holder, source: page } : holder);

/** The software itself. */
const inside = ({ platform, model, encryption }: Pages) =>
  ({
    'isolate-tenants': provider('Keeps the data of its customers apart.', follows.for('isolate-tenants', platform)),
    'isolate-workloads': provider('Keeps the requests of its users apart.', follows.for('isolate-workloads', platform)),
    'publish-os-patches': provider('Sees to fixes of the systems that run the software.', follows.software(platform)),
    'apply-os-patches': provider('Installs the fixes of the systems that run the software.', follows.software(platform)),
    'harden-os': provider('Hardens the systems that run the software.', follows.software(platform)),
    'stop-malware': provider('Keeps hostile programs off the machines that run the software.', follows.software(platform)),
    'publish-platform-patches': provider('Fixes its software.', follows.software(platform)),
    'apply-platform-patches': provider('Brings the fixes into the software that runs.', follows.software(platform)),
    'offer-upgrades': provider('Improves the software, and announces what it takes away.', follows.software(platform)),
    'upgrade-platform': provider('Moves the software forward for everybody.', follows.software(platform)),
    'configure-platform': unchecked(
      'settings that matter for security are checked under the narrower duty that names them',
      customer('Choose the settings that the vendor leaves to you.', follows.both(model)),
    ),
    'survive-failure': provider('Runs the software on many machines, so that the failure of one is not seen.', follows.software(platform)),
    'limit-consumption': unchecked(
      'limits and budgets stand in the contract',
      shared({ provider: 'Limits how fast each customer may call.', customer: 'Watch how much you use.' }, follows.for('limit-consumption', model)),
    ),
    'guard-model-use': notApplicable('functions that use an AI model are assets of their own'),
    'limit-exposure': provider('Serves the software on the internet, to those who sign in.', follows.for('limit-exposure', platform)),
    'filter-traffic': unchecked(
      'from which networks your people come, no configuration shows',
      shared(
        { provider: 'Protects the network before and behind the software.', customer: 'Limit from which networks people sign in, where it matters.' },
        follows.for('filter-traffic', model),
      ),
    ),
    'segment-network': provider('Divides the network that runs the software.', follows.software(platform)),
    'control-egress': notApplicable('the software calls what you connect it with, which belongs to limit-trust and prevent-leaks'),
    'encrypt-in-transit': provider('Serves the software over TLS.', follows.software(encryption)),
    'write-safe-code': provider('Builds, reviews and tests the software.', follows.software(platform)),
    'publish-dependency-patches': provider('Sees to fixes of the libraries in the software.', follows.software(platform)),
    'apply-dependency-patches': provider('Takes fixed libraries into the software.', follows.software(platform)),
    'guard-supply-chain': provider('Runs only programs of its own making or vetting.', follows.software(platform)),
    'harden-workload': provider('Runs the software with no more rights than it needs.', follows.software(platform)),
    'guard-apis': provider('Authenticates, authorises and throttles every call.', follows.for('guard-apis', platform)),
  }) as const satisfies Partial<Record<DutyId, Holder>>;

const use = ({ model, access, platform }: Pages) =>
  ({
    'run-directory': provider('Runs the sign-in to the software, and enforces the rights that you give.', follows.signIn(access)),
    'manage-accounts': unchecked(
      'who joined, moved or left is known to people; settings show only the accounts that exist',
      customer('Create, review and remove the accounts of people and programs.', follows.yours(model)),
    ),
    'authenticate-strongly': unchecked(
      'how people sign in is decided where they sign in',
      shared({ provider: 'Offers several factors and sign-on by your directory.', customer: 'Demand them of everybody.' }, access),
    ),
    'guard-credentials': unchecked(
      'how programs keep their tokens, no setting shows',
      customer('Keep passwords and tokens out of sight, and rotate them.', follows.signIn(access)),
    ),
    'grant-least-access': unchecked(
      'what somebody really needs, no setting shows',
      customer('Give everybody only the rights that they need.', follows.signIn(access)),
    ),
    'limit-trust': unchecked(
      'whether a connected application deserves its trust, no setting shows',
      customer('Decide which applications and other organisations may act in yours.', follows.for('limit-trust', model)),
    ),
    'limit-provider-access': provider('Keeps its staff away from the data of customers unless there is need.', follows.for('limit-provider-access', platform)),
  }) as const satisfies Partial<Record<DutyId, Holder>>;

const data = ({ model, encryption, platform, regions, leaving }: Pages) =>
  ({
    'classify-data': unchecked(byPeople, customer('Know what kind of data is kept here and how sensitive it is.', follows.for('classify-data', model))),
    'encrypt-at-rest': provider('Encrypts what it stores.', encryption),
    'control-keys': provider('Holds and manages the keys that encrypt the data.', follows.keys(encryption)),
    'back-up-data': unchecked(
      'copies of your own are kept outside the software',
      shared(
        { provider: 'Keeps copies against failures of its own.', customer: 'Keep copies of your own against mistakes and attacks in your tenant.' },
        follows.for('back-up-data', platform),
      ),
    ),
    'prove-recovery': unchecked(byPeople, customer('Restore from a copy on a schedule, and see that it works.', follows.for('prove-recovery', model))),
    'undo-mistakes': unchecked(
      'what is kept after a deletion is decided inside the software',
      shared(
        { provider: 'Keeps what was deleted for a while.', customer: 'Know how long it can be brought back, and act in time.' },
        follows.for('undo-mistakes', platform),
      ),
    ),
    'retain-and-dispose': unchecked(
      'how long data must be kept follows from law and contract, which no configuration shows',
      customer('Set how long data is kept, and have it deleted when it must go.', follows.yours(model)),
    ),
    'keep-residency': unchecked(
      'which countries are allowed follows from law and contract, which no configuration shows',
      shared(
        { provider: 'Keeps data where the contract says.', customer: 'Choose a place in which the data may be.' },
        regions ?? follows.for('keep-residency', platform),
      ),
    ),
    'prevent-leaks': unchecked(
      'what people with access pass on, no configuration shows',
      customer('Keep data from being shared with those who should not have it.', follows.yours(model)),
    ),
    'leave-cleanly': unchecked(
      byPeople,
      shared(
        { provider: 'Hands data out, and deletes what remains after the contract ends.', customer: 'Take the data out before leaving.' },
        leaving ?? follows.for('leave-cleanly', platform),
      ),
    ),
  }) as const satisfies Partial<Record<DutyId, Holder>>;

const operations = ({ model, logs, platform }: Pages) =>
  ({
    'secure-devices': unchecked(byPeople, customer('Protect the devices from which people use the software.', follows.for('secure-devices', model))),
    'train-users': unchecked(byPeople, customer('Teach people to use the software safely.', follows.for('train-users', model))),
    'keep-inventory': unchecked(
      'settings show what exists, but not whether somebody answers for it',
      customer('List what you keep here, with its owner and purpose.', follows.for('keep-inventory', model)),
    ),
    'record-access': provider('Records who signs in and who changes what.', logs),
    'keep-logs': unchecked(
      'where records are sent and how long they stay there, no setting shows',
      shared({ provider: 'Keeps the records for a limited time.', customer: 'Take them to a place of your own where that is too short.' }, logs),
    ),
    'detect-threats': unchecked(
      'no configuration shows whether somebody acts on an alarm',
      shared(
        { provider: 'Watches its own systems for hostile behaviour.', customer: 'Watch the records of your tenant, and act on them.' },
        follows.records(logs),
      ),
    ),
    'find-vulnerabilities': provider('Looks for holes in the software and the systems that run it.', follows.software(platform)),
    'respond-to-incidents': unchecked(
      byPeople,
      shared(
        { provider: 'Handles incidents of its own systems.', customer: 'Handle incidents of your accounts and data.' },
        follows.for('respond-to-incidents', model),
      ),
    ),
    'give-notice': unchecked(
      byPeople,
      shared(
        { provider: 'Tells customers when others got at their data.', customer: 'Keep contacts current, and tell those whom the law names.' },
        follows.for('give-notice', platform),
      ),
    ),
    'continue-business': unchecked(
      byPeople,
      shared(
        { provider: 'Plans for the loss of a site.', customer: 'Plan and rehearse going on without the software.' },
        follows.for('continue-business', platform),
      ),
    ),
    'watch-changes': unchecked(
      byPeople,
      shared(
        { provider: 'Announces what changes and what ends.', customer: 'Read the announcements, and act before the day comes.' },
        follows.for('watch-changes', platform),
      ),
    ),
    'review-agreements': unchecked(
      byPeople,
      shared(
        { provider: 'Has itself audited, and hands out the reports.', customer: 'Read the agreements and reports on a schedule.' },
        follows.for('review-agreements', platform),
      ),
    ),
    'assess-compliance': unchecked(byPeople, customer('Check your own side against the rules that bind you.', follows.for('assess-compliance', model))),
  }) as const satisfies Partial<Record<DutyId, Holder>>;
