import {
  type Citation,
  customer,
  type Depends,
  type DutyId,
  demarcate,
  inferred,
  notApplicable,
  provider,
  shared,
  unchecked,
  when,
} from '../../../model/index.ts';
import { belowClouds } from '../../below-clouds.ts';
import { ground, software } from '../../software.ts';
import { group, instance, project, runner, variable } from './service.ts';
import { says } from './sources.ts';

const kept = shared(
  { provider: 'Keeps audit events without end.', customer: 'Stream them to a place of your own, where you can search and guard them.' },
  says.audit,
);
const line = {
  ...software({
    model: says.model,
    platform: says.service,
    encryption: says.encryption,
    access: says.settings,
    logs: says.audit,
    said: {
      'guard-facilities': says.hosts,
      'guard-network-fabric': says.hosts,
      'apply-os-patches': says.holes,
      'harden-os': says.hardened,
      'segment-network': says.networks,
      'encrypt-in-transit': says.encryption,
      'publish-platform-patches': says.releases,
      'apply-platform-patches': says.kept,
      'offer-upgrades': says.releases,
      'upgrade-platform': says.kept,
      'limit-consumption': says.limits,
      'write-safe-code': says.reviewed,
      'guard-supply-chain': says.reviewed,
      'publish-dependency-patches': says.holes,
      'apply-dependency-patches': says.holes,
      'find-vulnerabilities': says.scans,
      'watch-changes': says.terms,
      'limit-provider-access': says.staff,
      'retain-and-dispose': says.deletes,
      'review-agreements': says.audited,
    },
  }),
  'detect-threats': unchecked(
    'no configuration shows whether somebody acts on an alarm',
    shared(
      { provider: 'Records events, and writes rules that find threats in them.', customer: 'Stream the records, set the rules up, and act on alarms.' },
      says.detection,
    ),
  ),
  'keep-logs': unchecked('where records are sent and how long they stay there, no setting shows', kept),
} as const;
const elsewhere = 'the machine is judged where it is declared: in its cloud, or in your datacenter';
const onInstance = notApplicable('the instance answers for it');
const onGroup = notApplicable('the group answers for it');
const onProject = notApplicable('the project answers for it');
const noData = {
  'classify-data': onProject,
  'encrypt-at-rest': onInstance,
  'control-keys': onInstance,
  'back-up-data': onInstance,
  'prove-recovery': onInstance,
} as const;

/** The pages that say who does it at each place where GitLab runs; without one it follows from the model. */
interface Sources {
  readonly com?: Citation | undefined;
  readonly dedicated?: Citation | undefined;
  readonly own?: Citation;
}
/** What GitLab does where it runs the instance, and you where you run it. */
const run = (gitLab: string, you: string, { com = says.service, dedicated = inferred(says.dedicated), own = says.own }: Sources = {}): Depends =>
  when(instance, 'hosting', {
    'GitLab.com': provider(gitLab, com),
    'GitLab Dedicated': provider(gitLab, dedicated),
    'self-managed': unchecked(elsewhere, customer(you, own)),
  });
const belowSaid: Readonly<Partial<Record<string, Sources>>> = {
  'guard-facilities': { com: says.hosts, dedicated: says.hosts, own: says.underlying },
  'guard-network-fabric': { com: says.hosts, dedicated: says.hosts, own: says.underlying },
  'absorb-floods': { own: says.underlying },
  'patch-hypervisor': { own: says.underlying },
};
const below = Object.fromEntries(
  Object.keys(ground(says.service)).map(duty => [
    duty,
    run('Sees to it for the machines that it runs.', 'See to it for your machines, or have your cloud do so.', {
      com: belowClouds.Google?.[duty as DutyId],
      dedicated: belowClouds.AWS?.[duty as DutyId],
      ...belowSaid[duty],
    }),
  ]),
) as Record<keyof ReturnType<typeof ground>, Depends>;
const running = {
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
    own: says.kept,
  }),
  'segment-network': run('Divides the network that it runs.', 'Divide the network that the instance is in.', { com: says.networks, own: says.system }),
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
  'encrypt-at-rest': run('Encrypts what is stored.', 'See that disks are encrypted.', { com: says.encryption, dedicated: says.dedicatedKeys }),
  'control-keys': when(instance, 'hosting', {
    'GitLab.com': provider('Sets up the keys, which Google keeps.', says.encryption, 'Google'),
    'GitLab Dedicated': unchecked(
      'whose key it is was settled before the instance was made, which no setting shows',
      shared(
        { provider: 'Has AWS keep the keys, unless you bring your own.', customer: 'Decide before the instance is made whether to bring keys of your own.' },
        says.dedicatedKeys,
      ),
    ),
    'self-managed': unchecked(elsewhere, customer('Hold the keys of the disks.', says.own)),
  }),
  'record-access': run('Records who signs in and who changes what.', 'Leave audit events on, and keep the logs of the machine.', {
    com: says.audit,
    dedicated: says.audit,
  }),
} as const satisfies Partial<Record<DutyId, Depends>>;

const machine = (gitLab: string, you: string, theirs: Citation = inferred(says.hosted), yours: Citation = inferred(says.runners)): Depends =>
  when(runner, 'hosting', {
    'GitLab-hosted': provider(gitLab, theirs),
    'self-managed': unchecked(elsewhere, customer(you, yours)),
  });
const belowRunners = Object.fromEntries(
  Object.keys(ground(says.service)).map(duty => [
    duty,
    machine('Sees to it for the machines that it runs.', 'See to it for your machines, or have your cloud do so.', belowSaid[duty]?.com),
  ]),
) as Record<keyof ReturnType<typeof ground>, Depends>;

const tokens = unchecked('how programs keep their tokens, no setting shows', customer('Keep passwords and tokens out of sight, and rotate them.', says.tokens));
const least = unchecked('what somebody really needs, no setting shows', customer('Give everybody only the rights that they need.', says.groups));
const setUp = unchecked(
  'settings that matter for security are checked under the narrower duty that names them',
  customer('Choose the settings that the vendor leaves to you.', says.groups),
);
const restorable = unchecked(
  'what is kept after a deletion is decided by the plan',
  shared(
    { provider: 'Keeps deleted groups and projects for a week, where they are paid for.', customer: 'Know that, and restore them in time.' },
    says.deletion,
  ),
);

export default [
  demarcate(instance, {
    ...line,
    ...below,
    ...running,
    'publish-platform-patches': provider('Publishes fixes of GitLab.', says.releases),
    'configure-platform': unchecked(
      'settings that matter for security are checked under the narrower duty that names them',
      customer('Choose the settings of the instance.', says.controlled),
    ),
    'limit-trust': unchecked(
      'whether a connected application deserves its trust, no setting shows',
      customer('Decide which applications and other systems may act in the instance.', says.integrations),
    ),
    'guard-credentials': tokens,
    'undo-mistakes': restorable,
    'apply-platform-patches': when(instance, 'hosting', {
      'GitLab.com': provider('Brings fixes into what runs.', says.kept),
      'GitLab Dedicated': provider('Brings fixes into the instance.', says.windows),
      'self-managed': unchecked('how far behind it is, is checked with the upgrades', customer('Bring each fix onto the instance.', says.underlying)),
    }),
    'upgrade-platform': when(instance, 'hosting', {
      'GitLab.com': provider('Moves the service forward.', says.kept),
      'GitLab Dedicated': provider('Moves the instance forward.', says.windows),
      'self-managed': customer('Move to new releases before old ones get no fixes.', says.underlying),
    }),
    'back-up-data': when(instance, 'hosting', {
      'GitLab.com': unchecked(
        'copies of your own are kept outside of GitLab',
        shared({ provider: 'Keeps copies against failures of its own.', customer: 'Keep copies against mistakes in your groups.' }, says.exports),
      ),
      'GitLab Dedicated': provider('Backs the instance up.', says.recovery),
      'self-managed': customer('Back the instance up, its secrets included.', says.own),
    }),
    'limit-exposure': when(instance, 'hosting', {
      'GitLab.com': provider('Decides who may sign up.', says.service),
      'GitLab Dedicated': customer('Decide who may sign up.', says.settings),
      'self-managed': customer('Decide who may sign up, and whether the internet reaches the instance.', says.signUp),
    }),
    'isolate-tenants': when(instance, 'hosting', {
      'GitLab.com': provider('Keeps the data of its customers apart.', says.service),
      'GitLab Dedicated': provider('Gives each customer an AWS account of its own.', says.tenant),
      'self-managed': notApplicable('nobody else uses the instance'),
    }),
    'authenticate-strongly': shared({ provider: 'Offers second factors and sign-on by your directory.', customer: 'Demand one of them.' }, says.allUsers),
  }),
  demarcate(group, {
    ...line,
    ...noData,
    'authenticate-strongly': customer('Demand a second factor of members.', says.secondFactors),
    'limit-exposure': customer('Decide which groups everybody may see.', says.visible),
    'prevent-leaks': customer('Keep forks inside the group.', says.groups),
    'filter-traffic': customer('List the addresses from which members come, where the plan allows it.', says.groups),
    'grant-least-access': least,
    'configure-platform': setUp,
    'guard-credentials': tokens,
    'undo-mistakes': restorable,
  }),
  demarcate(project, {
    ...line,
    ...noData,
    'classify-data': line['classify-data'],
    'limit-exposure': customer('Decide which projects everybody may read.', says.visible),
    'guard-supply-chain': customer('Let nothing into the branches that matter without a review, and nobody overwrite them.', says.settings),
    'guard-credentials': customer('Have pushes refused that hold secrets.', says.pushes),
    'grant-least-access': least,
    'configure-platform': setUp,
    'undo-mistakes': restorable,
    'write-safe-code': unchecked('what is in the code, no setting shows', customer('Build, review and test your programs.', says.model)),
    'apply-dependency-patches': unchecked('which versions the code uses stands in the code', customer('Take fixed libraries into your programs.', says.model)),
    'authenticate-strongly': onGroup,
    'filter-traffic': onGroup,
  }),
  demarcate(runner, {
    ...line,
    ...belowRunners,
    ...noData,
    'isolate-tenants': machine('Keeps the jobs of its customers apart.', 'Let nobody else use the machine.', says.hosted),
    'apply-os-patches': machine('Runs jobs on machines that are made anew.', 'Update the system of the machine.', says.hosted),
    'publish-os-patches': machine('Builds the images of its machines.', 'Choose a system whose maker still fixes it.'),
    'harden-os': machine('Hardens its machines.', 'Set the machine up so that it offers little to attack.', says.layers, says.runners),
    'stop-malware': machine('Throws a machine away after its job.', 'Detect and stop hostile programs.', says.hosted),
    'segment-network': machine(
      'Lets its machines be reached by nobody.',
      'Keep the machine apart from networks that its jobs need not reach.',
      says.hosted,
      says.runners,
    ),
    'filter-traffic': machine('Lets nothing from the internet in.', 'Let nothing from outside into the machine.', says.hosted, says.runners),
    'publish-platform-patches': provider('Publishes fixes of the runner.', says.hosted),
    'apply-platform-patches': machine('Updates its runners.', 'Bring new versions of the runner onto the machine.', says.hosted),
    'configure-platform': unchecked(
      'settings that matter for security are checked under the narrower duty that names them',
      customer('Choose the settings of the runner, and look at them again now and then.', says.runners),
    ),
    'isolate-workloads': when(runner, 'hosting', {
      'GitLab-hosted': provider('Gives every job a new machine of its own.', says.hosted),
      'self-managed': customer('Give every job a clean machine, and let only jobs meet that may see each other.', says.runners),
    }),
    'authenticate-strongly': onGroup,
  }),
  demarcate(variable, {
    ...line,
    ...noData,
    'configure-platform': unchecked(
      'how jobs are set up stands in the project',
      customer('Set jobs up so that they see only the secrets that they need.', says.jobs),
    ),
    'guard-credentials': shared(
      { provider: 'Hands the variable to jobs, and hides it where you ask.', customer: 'Keep secrets from logs, and from branches that anybody can push.' },
      says.masked,
    ),
    'authenticate-strongly': onGroup,
  }),
];
