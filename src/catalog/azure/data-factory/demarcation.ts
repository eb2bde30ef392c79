import {
  customer,
  type Depends,
  type DutyId,
  demarcate,
  type Holder,
  inferred,
  notApplicable,
  provider,
  shared,
  unchecked,
  when,
} from '../../../model/index.ts';
import { abstracted, platform } from '../baselines/index.ts';
import { family } from '../baselines/sources-of-families.ts';
import { encryptedByDefault } from '../benchmark.ts';
import { ownCode } from '../own-code.ts';
import { ownMachine } from '../own-machine.ts';
import { partOf } from '../part-of.ts';
import { factory, linkedService, runtime } from './service.ts';
import { says } from './sources.ts';

const onFactory = notApplicable('the factory answers for it');
const onRuntimes = notApplicable('stands on each runtime of the factory');
const installed = inferred(
  family.platforms,
  'Says that Microsoft runs operating systems and runtimes of a platform, and that the customer answers for what it puts on them; so each keeps its own part current, and knows where it comes from.',
);
const tls = provider('Moves data and commands over HTTPS or TLS.', says.movement);

/** A runtime of Microsoft’s is a platform, and one on your machines a program that you keep running. */
const byWhom = (theirs: Holder, yours: Holder): Depends => when(runtime, 'runs', { 'by Microsoft': theirs, 'on your machines': yours });
const asFor = (duty: DutyId): Depends => byWhom(platform[duty], ownMachine[duty]);

export default [
  demarcate(factory, {
    ...platform,
    'apply-os-patches': onRuntimes,
    'publish-os-patches': onRuntimes,
    'harden-os': onRuntimes,
    'stop-malware': onRuntimes,
    'find-vulnerabilities': abstracted['find-vulnerabilities'],
    'survive-failure': onRuntimes,
    'control-egress': onRuntimes,
    'isolate-workloads': onRuntimes,
    'publish-dependency-patches': onRuntimes,
    'apply-dependency-patches': onRuntimes,
    'harden-workload': onRuntimes,
    'write-safe-code': ownCode('pipelines and expressions'),
    'guard-supply-chain': unchecked(
      'who changed a pipeline stands in its repository',
      customer(
        'Publish only pipelines that were reviewed.',
        inferred(
          says.settings,
          'Says that a factory can be tied to a repository of the customer’s; so what is published from there is the customer’s to review.',
        ),
      ),
    ),
    'upgrade-platform': abstracted['upgrade-platform'],
    'limit-exposure': customer('Close the factory to public networks.', says.settings),
    'segment-network': customer('Have runtimes stand in a managed network, and reach the factory through a private endpoint.', says.network),
    'encrypt-in-transit': tls,
    'guard-credentials': shared(
      { provider: 'Encrypts the credentials of linked services.', customer: 'Have linked services name secrets that a vault keeps.' },
      says.movement,
    ),
    'encrypt-at-rest': provider('Encrypts definitions, and what is cached while pipelines run.', says.keys),
    'control-keys': when(factory, 'key', {
      'managed by Microsoft': shared(
        { provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough while the factory is empty, as no key can be added later.' },
        says.keys,
      ),
      'your own': unchecked(
        'the key itself is judged where it is declared, in its vault',
        shared({ provider: 'Uses the key only as long as you let it.', customer: 'Keep the key in a vault, and name each new version of it.' }, says.keys),
      ),
    }),
    'undo-mistakes': customer('Keep pipelines in a repository from which they can be rolled back.', says.settings),
    'record-access': shared(
      { provider: 'Keeps the runs of pipelines for 45 days.', customer: 'Have the logs collected where you can read them.' },
      says.monitoring,
    ),
  }),
  demarcate(runtime, {
    ...platform,
    'guard-facilities': asFor('guard-facilities'),
    'sustain-facilities': asFor('sustain-facilities'),
    'maintain-hardware': asFor('maintain-hardware'),
    'destroy-media': asFor('destroy-media'),
    'guard-network-fabric': asFor('guard-network-fabric'),
    'absorb-floods': asFor('absorb-floods'),
    'patch-hypervisor': asFor('patch-hypervisor'),
    'isolate-tenants': asFor('isolate-tenants'),
    'keep-residency': asFor('keep-residency'),
    'control-egress': asFor('control-egress'),
    'encrypt-at-rest': byWhom(provider('Encrypts what the service stores.', encryptedByDefault('data-factory')), ownMachine['encrypt-at-rest']),
    'isolate-workloads': asFor('isolate-workloads'),
    'publish-os-patches': byWhom(platform['publish-os-patches'], provider('Publishes the fixes of Windows.', says.windows)),
    'apply-os-patches': asFor('apply-os-patches'),
    'harden-os': asFor('harden-os'),
    'stop-malware': asFor('stop-malware'),
    'find-vulnerabilities': asFor('find-vulnerabilities'),
    'write-safe-code': byWhom(ownCode('packages and scripts'), ownCode('packages and scripts')),
    'publish-dependency-patches': byWhom(abstracted['publish-dependency-patches'], ownMachine['publish-dependency-patches']),
    'apply-dependency-patches': byWhom(
      unchecked(
        'what was installed on a runtime of Microsoft’s, its configuration shows only in part',
        shared({ provider: 'Takes fixed libraries into the runtime.', customer: 'Bring fixed versions of what you install on it.' }, installed),
      ),
      unchecked(
        'what is installed on the machine is not in the configuration of the runtime',
        customer('Keep drivers and other software that the runtime needs on the machine up to date.', family.own),
      ),
    ),
    'guard-supply-chain': byWhom(
      unchecked(
        'what was installed on a runtime of Microsoft’s, its configuration shows only in part',
        shared({ provider: 'Runs only software of its own building.', customer: 'Install only components whose origin you verified.' }, installed),
      ),
      ownMachine['guard-supply-chain'],
    ),
    'harden-workload': asFor('harden-workload'),
    'publish-platform-patches': byWhom(platform['publish-platform-patches'], provider('Publishes a new version of the runtime each month.', says.agent)),
    'apply-platform-patches': byWhom(
      platform['apply-platform-patches'],
      unchecked(
        'whether the runtime updates itself is told to it, and no template shows it',
        shared(
          { provider: 'Updates the runtime every three months, unless that is switched off.', customer: 'Leave that on, or install versions yourself.' },
          says.agent,
        ),
      ),
    ),
    'upgrade-platform': byWhom(
      abstracted['upgrade-platform'],
      unchecked('the version of a running agent is not in its configuration', customer('Move on before a version stops working after a year.', says.agent)),
    ),
    'survive-failure': byWhom(
      unchecked(
        'whether a second factory stands ready elsewhere is known to people',
        shared({ provider: 'Spreads its runtimes over zones.', customer: 'Have a second factory where nothing may stop.' }, says.reliability),
      ),
      unchecked('on how many machines the runtime is installed is told to it', customer('Install the runtime on two machines or more.', says.nodes)),
    ),
    'limit-exposure': onFactory,
    'filter-traffic': asFor('filter-traffic'),
    'segment-network': byWhom(
      customer('Have the runtime stand in a managed network.', says.network),
      unchecked(
        'the machine stands in a network of yours, which is judged where it is declared',
        customer('Place the machine where it reaches only what it must.', says.movement),
      ),
    ),
    'encrypt-in-transit': tls,
    'guard-credentials': onFactory,
    'control-keys': onFactory,
    'undo-mistakes': onFactory,
    'record-access': onFactory,
    'back-up-data': notApplicable('a runtime keeps no data; what it moves is judged where it is stored'),
  }),
  demarcate(linkedService, {
    ...partOf('the factory answers for it'),
    'guard-credentials': shared({ provider: 'Encrypts the credentials of linked services.', customer: 'Name secrets that a vault keeps.' }, says.movement),
  }),
];
