import { type Citation, customer, type Depends, demarcate, held, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { ground, software } from '../../software.ts';
import { belowSaid, byHosting, elsewhere, ofInstance } from './by-hosting.ts';
import { group, instance, project, runner, variable } from './service.ts';
import { says } from './sources.ts';

const line = {
  ...software({
    model: says.model,
    platform: says.service,
    encryption: says.encryption,
    access: says.settings,
    logs: says.audit,
    said: {
      'publish-platform-patches': says.releases,
      'offer-upgrades': says.releases,
      'write-safe-code': says.reviewed,
      'publish-dependency-patches': says.holes,
      'apply-dependency-patches': says.holes,
      'watch-changes': says.terms,
      'retain-and-dispose': says.deletes,
    },
  }),
  'detect-threats': unchecked(
    'no configuration shows whether somebody acts on an alarm',
    shared(
      { provider: 'Records events, and writes rules that find threats in them.', customer: 'Stream the records, set the rules up, and act on alarms.' },
      says.detection,
    ),
  ),
} as const;
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

/** What turns on who runs the instance, for what is in it. */
const inside = byHosting('instanceHosting');
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
export default [
  demarcate(instance, {
    ...line,
    ...byHosting('hosting'),
    ...byHosting('hosting', ofInstance),
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
    'authenticate-strongly': shared({ provider: 'Offers second factors and sign-on by your directory.', customer: 'Demand one of them.' }, says.allUsers),
  }),
  demarcate(group, {
    ...line,
    ...inside,
    ...noData,
    'authenticate-strongly': customer('Demand a second factor of members.', says.secondFactors),
    'limit-exposure': customer('Decide which groups everybody may see.', says.visible),
    'prevent-leaks': customer('Keep forks inside the group.', says.groups),
    'filter-traffic': customer('List the addresses from which members come, where the plan allows it.', says.groups),
    'grant-least-access': least,
    'configure-platform': setUp,
    'guard-credentials': tokens,
  }),
  demarcate(project, {
    ...line,
    ...inside,
    ...noData,
    'classify-data': line['classify-data'],
    'limit-exposure': customer('Decide which projects everybody may read.', says.visible),
    'guard-supply-chain': customer('Let nothing into the branches that matter without a review, and nobody overwrite them.', says.settings),
    'guard-credentials': customer('Have pushes refused that hold secrets.', says.pushes),
    'grant-least-access': least,
    'configure-platform': unchecked(
      'settings that matter for security are checked under the narrower duty that names them',
      customer('Choose the settings that the vendor leaves to you.', says.settings),
    ),
    'write-safe-code': unchecked('what is in the code, no setting shows', customer('Build, review and test your programs.', says.model)),
    'apply-dependency-patches': unchecked('which versions the code uses stands in the code', customer('Take fixed libraries into your programs.', says.model)),
    'publish-dependency-patches': held(says.builtOn, {
      party: 'third-party:software-vendors',
      does: 'Publish fixes of the libraries that your programs build on.',
    }),
    'find-vulnerabilities': unchecked(
      'what looks for holes runs in the pipelines of the project',
      shared({ provider: 'Looks for holes in GitLab.', customer: 'Look for holes in your programs and in what they build on.' }, says.ownPrograms),
    ),
    'authenticate-strongly': onGroup,
    'filter-traffic': onGroup,
  }),
  demarcate(runner, {
    ...line,
    ...inside,
    ...belowRunners,
    ...noData,
    'limit-exposure': machine(
      'Lets nobody from the internet reach its machines.',
      'Keep the machine where the internet cannot reach it.',
      says.hosted,
      says.runners,
    ),
    'isolate-tenants': machine('Keeps the jobs of its customers apart.', 'Let nobody else use the machine.', says.hosted),
    'apply-os-patches': machine('Runs jobs on machines that are made anew.', 'Update the system of the machine.', says.hosted),
    'publish-os-patches': machine('Builds the images of its machines.', 'Choose a system whose maker still fixes it.'),
    'harden-os': machine('Hardens its machines.', 'Set the machine up so that it offers little to attack.', says.layers, says.runners),
    'apply-dependency-patches': machine('Brings fixed software into the images of its machines.', 'Update the software on the machine that jobs use.'),
    'guard-supply-chain': machine('Builds the images of its machines.', 'Install only software whose origin you verified.'),
    'harden-workload': machine(
      'Runs each job in a virtual machine of its own.',
      'Run jobs without privileges that they do not need.',
      says.hosted,
      says.runners,
    ),
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
    'survive-failure': machine(
      'Starts each job on a new machine.',
      'Keep enough runners, so that the failure of one stops nothing.',
      says.renewed,
      says.ownRunners,
    ),
    'upgrade-platform': machine('Moves its runners forward.', 'Move to new versions of the runner before old ones end.', says.renewed, says.ownRunners),
    'find-vulnerabilities': machine('Looks for holes in its machines.', 'Look for holes in what is installed on the machine.', says.holes, says.ownRunners),
    'keep-residency': machine('Decides where its machines stand.', 'Keep the machine where the data of its jobs may be.', says.layers, says.ownRunners),
    'undo-mistakes': notApplicable('a runner holds nothing that could come back; it is registered again'),
    'retain-and-dispose': onProject,
    'guard-credentials': unchecked(
      'how the token of a runner is kept, no setting shows',
      customer('Keep tokens of runners out of sight, and rotate them.', says.runnerTokens),
    ),
  }),
  demarcate(variable, {
    ...line,
    ...inside,
    ...noData,
    'configure-platform': unchecked(
      'how jobs are set up stands in the project',
      customer('Set jobs up so that they see only the secrets that they need.', says.jobs),
    ),
    'undo-mistakes': unchecked(
      'where else the value of a variable is kept, no setting shows',
      customer('Keep what a variable was where it can be set again.', says.variableGone),
    ),
    'limit-exposure': onProject,
    'guard-credentials': shared(
      { provider: 'Hands the variable to jobs, and hides it where you ask.', customer: 'Keep secrets from logs, and from branches that anybody can push.' },
      says.masked,
    ),
    'authenticate-strongly': onGroup,
  }),
];
