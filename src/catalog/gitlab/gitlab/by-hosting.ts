import { type Citation, customer, type Depends, type DutyId, type Holder, inferred, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { belowClouds } from '../../below-clouds.ts';
import { ground } from '../../software.ts';
import { says } from './sources.ts';

export const elsewhere = 'the machine is judged where it is declared: in its cloud, or in your datacenter';
const byPeople = 'people do this, and no configuration shows whether they did';
export const inContract = 'limits and budgets stand in the contract';

/** Who does it at each place where GitLab runs. */
export interface Places {
  readonly com: Holder;
  readonly dedicated: Holder;
  readonly own: Holder;
}
/** The pages that say so; without one it follows from the model. */
interface Sources {
  readonly com?: Citation | undefined;
  readonly dedicated?: Citation | undefined;
  readonly own?: Citation;
}

export const belowSaid: Readonly<Partial<Record<string, Sources>>> = {
  'guard-facilities': { com: says.hosts, dedicated: says.hosts, own: says.underlying },
  'guard-network-fabric': { com: says.hosts, dedicated: says.hosts, own: says.underlying },
  'absorb-floods': { own: says.underlying },
  'patch-hypervisor': { own: says.underlying },
};

/** What GitLab does where it runs the instance, and you where you run it. */
const run = (gitLab: string, you: string, { com = says.service, dedicated = inferred(says.dedicated), own = says.own }: Sources = {}): Places => ({
  com: provider(gitLab, com),
  dedicated: provider(gitLab, dedicated),
  own: unchecked(elsewhere, customer(you, own)),
});
/** What GitLab and you do where it runs the instance, and you alone where you run it. */
const both = (
  sides: { readonly provider: string; readonly customer: string },
  you: string,
  { com = says.service, dedicated = inferred(says.dedicated), own = says.own }: Sources = {},
  why = byPeople,
): Places => ({
  com: unchecked(why, shared(sides, com)),
  dedicated: unchecked(why, shared(sides, dedicated)),
  own: unchecked(why, customer(you, own)),
});

const below: Readonly<Record<string, Places>> = Object.fromEntries(
  Object.keys(ground(says.service)).map(duty => {
    const { com, dedicated, own = says.own } = { com: belowClouds.Google?.[duty as DutyId], dedicated: belowClouds.AWS?.[duty as DutyId], ...belowSaid[duty] };
    const does = 'Sees to it for the machines that it runs.';
    const places: Places = {
      com: com ? provider(does, com, 'Google') : provider(does, says.service),
      dedicated: dedicated ? provider(does, dedicated, 'AWS') : provider(does, inferred(says.dedicated)),
      own: unchecked(elsewhere, customer('See to it for your machines, or have your cloud do so.', own)),
    };
    return [duty, places];
  }),
);

const system = {
  'isolate-tenants': {
    com: provider('Keeps the data of its customers apart.', says.service),
    dedicated: provider('Gives each customer an AWS account of its own.', says.tenant),
    own: notApplicable('nobody else uses the instance'),
  },
  'isolate-workloads': run('Keeps the requests of its users apart.', 'Let nothing else run on the machines of the instance.'),
  'publish-os-patches': run('Sees to fixes of the systems that it runs.', 'Choose a system whose maker still fixes it.'),
  'apply-os-patches': run('Installs the fixes of the systems that it runs.', 'Update the system.', {
    com: says.holes,
    dedicated: says.holes,
    own: says.underlying,
  }),
  'harden-os': run('Hardens the systems that it runs.', 'Set the system up so that it offers little to attack.', {
    com: says.hardened,
    dedicated: says.hardened,
    own: says.system,
  }),
  'stop-malware': run('Keeps hostile programs off the machines that it runs.', 'Detect and stop hostile programs.', { dedicated: says.watched }),
  'survive-failure': run('Runs the instance on several machines.', 'Keep enough machines, so that the failure of one stops nothing.', {
    dedicated: says.available,
  }),
  'segment-network': run('Divides the network that it runs.', 'Divide the network that the instance is in.', { com: says.networks, own: says.divided }),
  'filter-traffic': run('Protects the network before the instance.', 'Let only what is needed reach the machines.', {
    com: says.firewalls,
    dedicated: says.firewalls,
    own: says.system,
  }),
  'encrypt-in-transit': run('Serves the instance over TLS.', 'Give the instance a certificate, and refuse plain requests.', {
    com: says.encryption,
    dedicated: says.dedicatedKeys,
    own: says.transport,
  }),
  'apply-platform-patches': {
    com: provider('Brings fixes into what runs.', says.kept),
    dedicated: provider('Brings fixes into the instance.', says.windows),
    own: unchecked('how far behind it is, is checked with the upgrades', customer('Bring each fix onto the instance.', says.underlying)),
  },
  'upgrade-platform': {
    com: provider('Moves the service forward.', says.kept),
    dedicated: provider('Moves the instance forward.', says.windows),
    own: unchecked('how far behind it is, is checked on the instance', customer('Move to new releases before old ones get no fixes.', says.underlying)),
  },
  'limit-consumption': {
    com: unchecked(inContract, shared({ provider: 'Limits requests, jobs and sizes.', customer: 'Stay within the limits, or buy more.' }, says.limits)),
    dedicated: unchecked(
      inContract,
      shared(
        { provider: 'Limits how much each user may ask, by the size of the instance.', customer: 'Choose a size for the users that you have.' },
        says.dedicatedLimits,
      ),
    ),
    own: unchecked('limits are set in the instance, in no format that is read here', customer('Limit the rate of requests.', says.rates)),
  },
  'guard-supply-chain': run('Runs only programs of its own making or vetting.', 'Install only what GitLab or its maker published, unchanged.', {
    com: says.vetted,
    dedicated: says.vetted,
  }),
  'harden-workload': run('Runs the software with no more rights than it needs.', 'Run GitLab with no more rights on the machine than it needs.'),
  'guard-apis': run('Authenticates, authorises and throttles every call.', 'Set limits for callers; GitLab asks who they are.', { own: inferred(says.rates) }),
} as const satisfies Partial<Record<DutyId, Places>>;

const use = {
  'run-directory': run('Runs the sign-in to the software, and enforces the rights that you give.', 'Keep the sign-in running, as part of the instance.', {
    com: inferred(says.kept, 'Says that GitLab operates GitLab.com; so running the sign-in to it, and enforcing rights there, is GitLab’s.'),
  }),
  'limit-provider-access': {
    com: provider('Keeps its staff away from the data of customers unless there is need.', says.staff),
    dedicated: provider('Keeps its staff away from the data of customers unless there is need.', says.staff),
    own: notApplicable('staff of GitLab get at nothing on machines of yours'),
  },
  'prove-recovery': {
    com: unchecked(byPeople, customer('Restore from a copy of yours on a schedule, and see that it works.', inferred(says.exports))),
    dedicated: unchecked(
      byPeople,
      shared({ provider: 'Tries the backups of the instance.', customer: 'Know how long a restore takes, and what it would lose.' }, says.recovery),
    ),
    own: unchecked(byPeople, customer('Restore the instance from a backup on a schedule, and see that it works.', says.own)),
  },
  'undo-mistakes': both(
    { provider: 'Keeps deleted groups and projects for a while.', customer: 'Know for how long, and restore them in time.' },
    'Have deleted groups and projects kept for a while, and restore them in time.',
    { com: says.deletion, dedicated: says.deletionDedicated, own: says.deletionOwn },
    'how long what was deleted is kept, no setting that is read here shows',
  ),
  'keep-residency': {
    com: unchecked(
      'which countries are allowed follows from law and contract, which no configuration shows',
      shared(
        { provider: 'Keeps data where the contract says.', customer: 'Know where that is, and keep out what may not be there.' },
        inferred(says.kept, 'Says that GitLab operates GitLab.com; data lie where it does so, and where they may lie the law tells the customer.'),
      ),
    ),
    dedicated: unchecked(
      'which countries are allowed follows from law and contract, which no configuration shows',
      shared({ provider: 'Keeps the instance in the regions that you name.', customer: 'Name regions in which the data may be.' }, inferred(says.recovery)),
    ),
    own: unchecked(elsewhere, customer('Run the instance where its data may be.', says.own)),
  },
  'leave-cleanly': both(
    { provider: 'Hands data out, and deletes what remains after the contract ends.', customer: 'Take the data out before leaving.' },
    'Take the data out, and erase what the machines hold.',
    { com: inferred(says.exports, 'Says that owners export and clone their projects; what then remains lies with GitLab, which alone can delete it.') },
  ),
} as const satisfies Partial<Record<DutyId, Places>>;

const operations = {
  'record-access': run('Records who signs in and who changes what.', 'Leave audit events on, and keep the logs of the machine.', {
    com: says.audit,
    dedicated: says.audit,
  }),
  'keep-logs': both(
    { provider: 'Keeps audit events without end.', customer: 'Stream them to a place of your own, where you can search and guard them.' },
    'Keep the audit events with the instance, or stream them to where you can search and guard them.',
    { com: says.audit, dedicated: says.audit, own: says.audit },
    'where records are sent and how long they stay there, no setting shows',
  ),
  'find-vulnerabilities': {
    com: provider('Looks for holes in the software and the systems that run it.', says.scans),
    dedicated: provider('Looks for holes in the software and the systems that run it.', says.scans),
    own: unchecked(
      'scans of the machines are no part of their settings',
      shared(
        { provider: 'Looks for holes in GitLab, its packages and images.', customer: 'Look for holes in the machines that run it.' },
        inferred(says.holes),
      ),
    ),
  },
  'respond-to-incidents': both(
    { provider: 'Handles incidents of its own systems.', customer: 'Handle incidents of your accounts and data.' },
    'Handle incidents of the instance, its machines, accounts and data.',
    {
      com: inferred(says.tokens, 'Says what an organisation does when its tokens or accounts were misused; what GitLab runs, GitLab handles.'),
      own: inferred(
        says.underlying,
        'Says that who manages an instance itself answers for the security of all below it; so handling an incident there is theirs too.',
      ),
    },
  ),
  'give-notice': both(
    { provider: 'Tells customers when others got at their data.', customer: 'Keep contacts current, and tell those whom the law names.' },
    'Tell those whom the law names when others got at the data.',
    {
      com: inferred(says.kept, 'Says that GitLab operates and watches GitLab.com; so what happens there only GitLab can tell its customers.'),
      own: inferred(says.kept, 'Says that who hosts GitLab itself operates and watches it; so GitLab sees nothing of an incident there and can tell nothing.'),
    },
  ),
  'continue-business': both(
    { provider: 'Plans for the loss of a site.', customer: 'Plan and rehearse going on without the software.' },
    'Plan for the loss of the place in which the instance runs.',
    { dedicated: inferred(says.recovery) },
  ),
  'review-agreements': both(
    { provider: 'Has itself audited, and hands out the reports.', customer: 'Read the agreements and reports on a schedule.' },
    'Read the agreement for the software on a schedule.',
    {
      com: says.audited,
      dedicated: says.audited,
      own: inferred(says.audited, 'Says that reports cover the cloud services; of an instance of your own there is the agreement for the software alone.'),
    },
  ),
} as const satisfies Partial<Record<DutyId, Places>>;

/** What stands on the instance alone. */
export const ofInstance: Readonly<Record<string, Places>> = {
  'encrypt-at-rest': run('Encrypts what is stored.', 'See that disks are encrypted.', { com: says.encryption, dedicated: says.dedicatedKeys }),
  'control-keys': {
    com: provider('Sets up the keys, which Google keeps.', says.encryption, 'Google'),
    dedicated: unchecked(
      'whose key it is was settled before the instance was made, which no setting shows',
      shared(
        { provider: 'Has AWS keep the keys, unless you bring your own.', customer: 'Decide before the instance is made whether to bring keys of your own.' },
        says.dedicatedKeys,
      ),
    ),
    own: unchecked(elsewhere, customer('Hold the keys of the disks.', says.own)),
  },
  'back-up-data': {
    com: unchecked(
      'copies of your own are kept outside of GitLab',
      shared({ provider: 'Keeps copies against failures of its own.', customer: 'Keep copies against mistakes in your groups.' }, says.exports),
    ),
    dedicated: provider('Backs the instance up.', says.recovery),
    own: customer('Back the instance up, its secrets included.', says.own),
  },
  'limit-exposure': {
    com: provider('Decides who may sign up.', says.service),
    dedicated: customer('Decide who may sign up.', says.settings),
    own: customer('Decide who may sign up, and whether the internet reaches the instance.', says.signUpOwn),
  },
};

/** What turns on who runs the instance, of everything in it. */
export const places: Readonly<Record<string, Places>> = { ...below, ...system, ...use, ...operations };

/** Cases by the fact of a kind that says who runs the instance. */
export const byHosting = (field: string, of: Readonly<Record<string, Places>> = places): Readonly<Record<string, Depends>> =>
  Object.fromEntries(
    Object.entries(of).map(([duty, { com, dedicated, own }]) => [
      duty,
      { field, cases: { 'GitLab.com': com, 'GitLab Dedicated': dedicated, 'self-managed': own } },
    ]),
  );
