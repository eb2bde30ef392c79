import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { software } from '../../software.ts';
import { ownMachine } from './own-machine.ts';
import { actions, organization, repository, runner, webhook } from './service.ts';
import { said, says } from './sources.ts';

const line = {
  ...software({ model: says.tenant, platform: says.platform, encryption: says.encryption, access: says.secondFactor, logs: says.audit, said }),
  'guard-facilities': provider('Lets only authorised people into the buildings that hold its systems.', says.facilities),
  'absorb-floods': provider('Turns floods away.', says.platform),
  'apply-os-patches': provider('Installs systems hardened and patched.', says.platform),
  'harden-os': provider('Installs systems hardened and patched.', says.platform),
  'apply-dependency-patches': provider('Keeps its software, and what it builds on, up to date.', says.platform),
  'encrypt-in-transit': provider('Encrypts what it sends over public networks.', says.sent),
  'survive-failure': provider('Keeps several copies of the data, on redundant storage.', says.copies),
  'limit-consumption': unchecked(
    'limits and budgets stand in the contract',
    shared({ provider: 'Limits how many requests each caller may make.', customer: 'Stay within the limits, and watch what is left.' }, says.limits),
  ),
  'guard-apis': provider('Asks callers for a token where data is not public, and throttles all of them.', says.limits),
} as const;
const restored = unchecked(
  'what was deleted is not among the settings',
  shared({ provider: 'Keeps what was deleted for a while.', customer: 'Know how long it can be brought back, and act in time.' }, says.deleted),
);
const jobs = unchecked(
  'how much runs is decided in workflows',
  shared({ provider: 'Limits how many jobs run, and for how long.', customer: 'Stay within the limits, and have less run where it need not.' }, says.jobLimits),
);
const onOrganization = notApplicable('the organization answers for it');
const noData = notApplicable('it holds no data');
/** Settings are not among what GitHub brings back: who made them keeps what they were. */
const againFrom = unchecked(
  'where the definition of a setting is kept, no setting shows',
  customer(
    'Keep the definition where a change can be taken back.',
    inferred(says.deleted, 'Says that repositories come back, and nothing of settings; so whoever made these keeps what they were.'),
  ),
);
const tenantLeaks = (what: string) =>
  unchecked(
    'what people with access pass on, no configuration shows',
    customer(
      'Keep data from being shared with those who should not have it.',
      inferred(says.reading, `Says that you control who gets at private repositories and answer for what is shown; ${what}`),
    ),
  );
const least = customer('Give members no more than they need in every repository, and keep owners few.', said['grant-least-access'] ?? says.tenant);

export default [
  demarcate(organization, {
    ...line,
    'authenticate-strongly': shared(
      {
        provider: 'Asks for a second factor, and removes outsiders without one, where that is required.',
        customer: 'Require two factors, or sign-on by your directory.',
      },
      says.secondFactor,
    ),
    'grant-least-access': least,
    'undo-mistakes': restored,
    'prevent-leaks': customer('Keep members from publishing repositories and from taking private ones away as forks.', says.published),
    'guard-credentials': customer('Have secrets looked for and blocked in every new repository.', says.pushProtection),
    'find-vulnerabilities': shared(
      { provider: 'Compares what repositories use with the holes that are known.', customer: 'Have GitHub tell of known holes in what new repositories use.' },
      says.dependencies,
    ),
    'filter-traffic': shared(
      { provider: 'Turns away other addresses where a list is set.', customer: 'List the addresses from which members come, where the plan allows it.' },
      says.allowed,
    ),
    'keep-logs': shared(
      { provider: 'Keeps the audit log for 180 days.', customer: 'Stream it to a place of your own.' },
      inferred(says.audit, 'The audit log reaches back 180 days and can be exported or read by program; who needs it longer has it go elsewhere in time.'),
    ),
  }),
  demarcate(repository, {
    ...line,
    'undo-mistakes': restored,
    'limit-exposure': customer('Decide which repositories everybody may read.', says.reading),
    'guard-supply-chain': customer('Let nothing into the branches that matter without a review, and nobody overwrite them.', says.branches),
    'guard-credentials': customer('Have pushes blocked that hold secrets, and keep secrets out of code.', says.pushProtection),
    'find-vulnerabilities': shared(
      { provider: 'Compares what the code uses with the holes that are known.', customer: 'Switch these alerts on.' },
      says.dependencies,
    ),
    'write-safe-code': unchecked('what is in the code, no setting shows', customer('Build, review and test your programs.', says.posted)),
    'publish-dependency-patches': unchecked('only where others build on the code', customer('Release fixes of what others build on.', says.tenant)),
    'apply-dependency-patches': unchecked(
      'which versions the code uses stands in the code',
      customer('Take fixed libraries into your programs.', says.dependencies),
    ),
    'authenticate-strongly': onOrganization,
    'filter-traffic': onOrganization,
    'keep-logs': onOrganization,
  }),
  demarcate(actions, {
    ...line,
    'guard-supply-chain': customer('Let workflows use only actions of your own and of those whom you chose.', says.workflows),
    'grant-least-access': customer('Give the token of a job no right to write unless the workflow asks for it.', says.workflows),
    'limit-consumption': jobs,
    'undo-mistakes': againFrom,
    'retain-and-dispose': noData,
    'prevent-leaks': tenantLeaks('what workflows do with what they read is among that.'),
    'authenticate-strongly': onOrganization,
    'filter-traffic': onOrganization,
    'back-up-data': noData,
    'prove-recovery': noData,
    'classify-data': noData,
    'encrypt-at-rest': noData,
    'control-keys': noData,
  }),
  demarcate(runner, {
    ...line,
    ...ownMachine,
    'limit-consumption': jobs,
    'offer-upgrades': provider(
      'Releases new versions of the runner application.',
      inferred(says.selfHosted, 'Says that the runner application updates itself; so its versions are GitHub’s to release.'),
    ),
    'apply-platform-patches': when(runner, 'hosting', {
      'GitHub-hosted': provider('Updates the runner application.', says.hosted),
      'self-hosted': when(runner, 'updatesItself', {
        true: provider('Brings a new version of the runner application within a week of its release.', says.selfHosted),
        false: customer('Bring new versions of the runner application onto the machine.', says.selfHosted),
      }),
    }),
    'upgrade-platform': when(runner, 'hosting', {
      'GitHub-hosted': provider('Moves the runner application forward.', says.hosted),
      'self-hosted': when(runner, 'updatesItself', {
        true: provider('Brings a new version of the runner application within a week of its release.', says.selfHosted),
        false: unchecked(
          'checked under apply-platform-patches, as the application updates itself or not',
          customer('Bring new versions of the runner application onto the machine.', says.selfHosted),
        ),
      }),
    }),
    'isolate-workloads': when(runner, 'hosting', {
      'GitHub-hosted': provider('Gives every job a clean machine.', says.isolated),
      'self-hosted': customer('Give every job a clean machine, or let only jobs meet that may see each other.', says.selfHosted),
    }),
    'limit-exposure': when(runner, 'hosting', {
      'GitHub-hosted': provider('Runs the code of strangers on machines of its own.', says.isolated),
      'self-hosted': customer('Keep public repositories, and so the code of strangers, off your machines.', says.untrusted),
    }),
    'encrypt-at-rest': noData,
    'control-keys': noData,
    'back-up-data': noData,
    'prove-recovery': noData,
    'undo-mistakes': noData,
    'retain-and-dispose': noData,
    'prevent-leaks': tenantLeaks('what jobs on a runner do with what they read is among that.'),
    'classify-data': noData,
  }),
  demarcate(webhook, {
    ...line,
    'encrypt-in-transit': shared(
      { provider: 'Sends over TLS, and verifies the certificate of the receiver.', customer: 'Name an address that speaks TLS, and leave verification on.' },
      says.hooks,
    ),
    'guard-apis': customer('Set a secret with which the receiver can tell the calls of GitHub from others.', says.hooks),
    'undo-mistakes': againFrom,
    'retain-and-dispose': noData,
    'prevent-leaks': tenantLeaks('where a webhook sends it is among that.'),
    'back-up-data': noData,
    'prove-recovery': noData,
    'classify-data': noData,
    'encrypt-at-rest': noData,
    'control-keys': noData,
  }),
];
