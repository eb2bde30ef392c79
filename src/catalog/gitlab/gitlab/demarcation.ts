import { customer, type Depends, type DutyId, demarcate, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { ground, software } from '../../software.ts';
import { group, instance, project, runner, variable } from './service.ts';
import { says } from './sources.ts';

const line = software({ model: says.model, platform: says.service, encryption: says.encryption, access: says.settings, logs: says.settings });
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

const byGitLab = (does: string) => provider(does, inferred(says.dedicated));
/** What GitLab does where it runs the instance, and you where you run it. */
const run = (gitLab: string, you: string): Depends =>
  when(instance, 'hosting', {
    'GitLab.com': provider(gitLab, says.service),
    'GitLab Dedicated': byGitLab(gitLab),
    'self-managed': unchecked(elsewhere, customer(you, says.own)),
  });
const below = Object.fromEntries(
  Object.keys(ground(says.service)).map(duty => [
    duty,
    run('Sees to it for the machines that it runs.', 'See to it for your machines, or have your cloud do so.'),
  ]),
) as Record<keyof ReturnType<typeof ground>, Depends>;
const running = {
  'publish-os-patches': run('Sees to fixes of the systems that it runs.', 'Choose a system whose maker still fixes it.'),
  'apply-os-patches': run('Installs the fixes of the systems that it runs.', 'Update the system.'),
  'harden-os': run('Hardens the systems that it runs.', 'Set the system up so that it offers little to attack.'),
  'stop-malware': run('Keeps hostile programs off the machines that it runs.', 'Detect and stop hostile programs.'),
  'survive-failure': run('Runs the instance on several machines.', 'Keep enough machines, so that the failure of one stops nothing.'),
  'segment-network': run('Divides the network that it runs.', 'Divide the network that the instance is in.'),
  'filter-traffic': run('Protects the network before the instance.', 'Let only what is needed reach the machines.'),
  'encrypt-in-transit': run('Serves the instance over TLS.', 'Give the instance a certificate, and refuse plain requests.'),
  'encrypt-at-rest': run('Encrypts what is stored.', 'See that disks are encrypted.'),
  'control-keys': run('Holds the keys.', 'Hold the keys of the disks.'),
  'record-access': run('Records who signs in and who changes what.', 'Leave audit events on, and keep the logs of the machine.'),
} as const satisfies Partial<Record<DutyId, Depends>>;

const machine = (gitLab: string, you: string): Depends =>
  when(runner, 'hosting', {
    'GitLab-hosted': provider(gitLab, inferred(says.hosted)),
    'self-managed': unchecked(elsewhere, customer(you, inferred(says.runners))),
  });
const belowRunners = Object.fromEntries(
  Object.keys(ground(says.service)).map(duty => [
    duty,
    machine('Sees to it for the machines that it runs.', 'See to it for your machines, or have your cloud do so.'),
  ]),
) as Record<keyof ReturnType<typeof ground>, Depends>;

export default [
  demarcate(instance, {
    ...line,
    ...below,
    ...running,
    'publish-platform-patches': provider('Publishes fixes of GitLab.', says.software),
    'apply-platform-patches': when(instance, 'hosting', {
      'GitLab.com': provider('Brings fixes into what runs.', says.service),
      'GitLab Dedicated': byGitLab('Brings fixes into the instance.'),
      'self-managed': unchecked('how far behind it is, is checked with the upgrades', customer('Bring each fix onto the instance.', says.own)),
    }),
    'upgrade-platform': when(instance, 'hosting', {
      'GitLab.com': provider('Moves the service forward.', says.service),
      'GitLab Dedicated': byGitLab('Moves the instance forward.'),
      'self-managed': customer('Move to new releases before old ones get no fixes.', says.own),
    }),
    'back-up-data': when(instance, 'hosting', {
      'GitLab.com': unchecked(
        'copies of your own are kept outside of GitLab',
        shared({ provider: 'Keeps copies against failures of its own.', customer: 'Keep copies against mistakes in your groups.' }, says.service),
      ),
      'GitLab Dedicated': byGitLab('Backs the instance up.'),
      'self-managed': customer('Back the instance up, its secrets included.', says.own),
    }),
    'limit-exposure': when(instance, 'hosting', {
      'GitLab.com': provider('Decides who may sign up.', says.service),
      'GitLab Dedicated': customer('Decide who may sign up.', says.settings),
      'self-managed': customer('Decide who may sign up, and whether the internet reaches the instance.', says.own),
    }),
    'authenticate-strongly': shared({ provider: 'Offers second factors and sign-on by your directory.', customer: 'Demand one of them.' }, says.settings),
  }),
  demarcate(group, {
    ...line,
    ...noData,
    'authenticate-strongly': customer('Demand a second factor of members.', says.settings),
    'limit-exposure': customer('Decide which groups everybody may see.', says.settings),
    'prevent-leaks': customer('Keep forks inside the group.', says.settings),
    'filter-traffic': customer('List the addresses from which members come, where the plan allows it.', says.settings),
  }),
  demarcate(project, {
    ...line,
    ...noData,
    'classify-data': line['classify-data'],
    'limit-exposure': customer('Decide which projects everybody may read.', says.settings),
    'guard-supply-chain': customer('Let nothing into the branches that matter without a review, and nobody overwrite them.', says.settings),
    'guard-credentials': customer('Have pushes refused that hold secrets.', says.settings),
    'write-safe-code': unchecked('what is in the code, no setting shows', customer('Build, review and test your programs.', says.model)),
    'apply-dependency-patches': unchecked('which versions the code uses stands in the code', customer('Take fixed libraries into your programs.', says.model)),
    'authenticate-strongly': onGroup,
    'filter-traffic': onGroup,
  }),
  demarcate(runner, {
    ...line,
    ...belowRunners,
    ...noData,
    'isolate-tenants': machine('Keeps the jobs of its customers apart.', 'Let nobody else use the machine.'),
    'apply-os-patches': machine('Runs jobs on machines that are made anew.', 'Update the system of the machine.'),
    'publish-os-patches': machine('Builds the images of its machines.', 'Choose a system whose maker still fixes it.'),
    'harden-os': machine('Hardens its machines in layers.', 'Set the machine up so that it offers little to attack.'),
    'stop-malware': machine('Throws a machine away after its job.', 'Detect and stop hostile programs.'),
    'segment-network': machine('Lets its machines be reached by nobody.', 'Keep the machine apart from networks that its jobs need not reach.'),
    'filter-traffic': machine('Lets nothing from the internet in.', 'Let nothing from outside into the machine.'),
    'publish-platform-patches': provider('Publishes fixes of the runner.', says.software),
    'apply-platform-patches': machine('Updates its runners.', 'Bring new versions of the runner onto the machine.'),
    'isolate-workloads': when(runner, 'hosting', {
      'GitLab-hosted': provider('Gives every job a new machine of its own.', says.hosted),
      'self-managed': customer('Give every job a clean machine, and let only jobs meet that may see each other.', says.runners),
    }),
    'authenticate-strongly': onGroup,
  }),
  demarcate(variable, {
    ...line,
    ...noData,
    'guard-credentials': shared(
      { provider: 'Hands the variable to jobs, and hides it where you ask.', customer: 'Keep secrets from logs, and from branches that anybody can push.' },
      says.runners,
    ),
    'authenticate-strongly': onGroup,
  }),
];
