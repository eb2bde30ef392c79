import { customer, demarcate, held, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { follows } from '../baselines/sources.ts';
import { below, platform } from '../baselines/sources-of-the-stack.ts';
import { use } from '../baselines/sources-of-use.ts';
import { byKey } from '../key-choice.ts';
import { partOf } from '../part-of.ts';
import { project, reportGroup, sourceCredential } from './service.ts';
import { says } from './sources.ts';

const kept = notApplicable('a project keeps settings; what builds make lies in buckets and registries, where it is judged');
const ofBuilds = follows('What a build runs, fetches and makes is content of the customer, and so is looking after it.');
const level = 'the patch level of an image is not in the configuration of a project';
const groups = 'the security groups are judged where they are declared';

export default [
  demarcate(project, {
    ...abstracted,
    'isolate-tenants': provider('Keeps the builds of customers apart on the hosts that it runs.', below.tenantsApart),
    'publish-os-patches': when(project, 'imageOf', {
      AWS: provider('Provides the images that builds run in, and updates those that it supports.', says.images),
      you: unchecked(level, customer('Build the image that builds run in on a base that is kept up.', says.chosen)),
    }),
    'apply-os-patches': when(project, 'imageOf', {
      AWS: unchecked(
        level,
        shared({ provider: 'Updates the images that it offers.', customer: 'Name an image that is supported, at its latest.' }, says.images),
      ),
      you: unchecked(level, customer('Move builds to the image with the fixes.', says.chosen)),
    }),
    'apply-platform-patches': provider('Installs the fixes of the build service and its hosts.', platform.abstractedUpdates),
    'upgrade-platform': when(project, 'imageOf', {
      AWS: unchecked(
        'whether an image is near its end is not in the configuration of a project',
        customer('Move to a current image before the old one ends.', says.moves),
      ),
      you: unchecked(level, customer('Move to current versions of what your image holds.', says.chosen)),
    }),
    'harden-workload': customer('Run builds without privileged mode unless they build images.', says.privileged),
    'guard-supply-chain': unchecked(
      'who may change what a build runs is decided where the source is kept',
      customer('Build from sources that only trusted people can change, and verify what builds fetch.', ofBuilds),
    ),
    'write-safe-code': unchecked('what a build runs is not read', customer('Write build commands that hold no holes.', ofBuilds)),
    'publish-dependency-patches': held(use.libraryMakers, {
      party: 'third-party:software-vendors',
      does: 'Publish fixes of the libraries and tools that builds fetch.',
    }),
    'apply-dependency-patches': unchecked('what a build fetches is not read', customer('Have builds fetch fixed libraries.', ofBuilds)),
    'find-vulnerabilities': unchecked('what a build checks is not read', customer('Look for known holes in what builds make.', ofBuilds)),
    'limit-exposure': provider(
      'Lets nobody reach a running build from outside.',
      inferred(
        says.network,
        'Says that builds run in a network of CodeBuild, or in one that the project names; so nothing of the service lets others reach them.',
      ),
    ),
    'filter-traffic': when(project, 'inYourNetwork', {
      true: unchecked(groups, customer('Open only what builds need in the network that you gave them.', says.network)),
      false: provider(
        'Runs builds in a network of its own that takes nothing from outside.',
        inferred(
          says.network,
          'Says that builds without a network of the customer reach none of them; so the network that they run in is for CodeBuild to guard.',
        ),
      ),
    }),
    'segment-network': when(project, 'inYourNetwork', {
      true: unchecked('which networks are apart, no single project shows', customer('Place builds apart from what they need not reach.', says.network)),
      false: provider('Runs builds in a network that reaches none of yours.', says.network),
    }),
    'control-egress': when(project, 'inYourNetwork', {
      true: unchecked(groups, customer('Decide what builds may call outside.', says.network)),
      false: unchecked(
        'whether builds may call the internet freely, only their makers know',
        customer(
          'Run builds in a network of yours where what they call must be limited.',
          inferred(says.network, 'Says that groups of the customer limit what builds in a network of theirs call; so where that matters, builds belong there.'),
        ),
      ),
    }),
    'encrypt-in-transit': provider('Speaks TLS to callers and within the service.', says.encryption),
    'guard-credentials': customer('Keep secrets out of variables and addresses; refer to where they are kept.', says.variables),
    'encrypt-at-rest': shared(
      { provider: 'Encrypts artifacts, caches and logs by default.', customer: 'Leave the encryption of artifacts and logs on.' },
      says.encryption,
    ),
    'control-keys': when(project, 'key', byKey(says.encryption, 'owned by AWS')),
    'back-up-data': kept,
    'prove-recovery': kept,
    'undo-mistakes': kept,
    'prevent-leaks': customer('Keep the results of builds private.', says.publicly),
    'record-access': shared(
      { provider: 'Writes the logs of builds to where they are wanted, by default to CloudWatch Logs.', customer: 'Leave the logs of builds on.' },
      says.logs,
    ),
  }),
  demarcate(reportGroup, {
    ...partOf('stands on the projects that write the reports'),
    'encrypt-at-rest': shared({ provider: 'Encrypts exported reports by default.', customer: 'Leave their encryption on.' }, says.encryption),
    'control-keys': when(reportGroup, 'key', byKey(says.encryption, 'owned by AWS')),
  }),
  demarcate(sourceCredential, {
    ...partOf('stands on the projects that use it'),
    'guard-credentials': customer(
      'Keep the token out of the source, and rotate it, or connect by an app instead.',
      inferred(says.variables, 'Says that sensitive values belong in a secret store and not in plain sight; so a token that builds use does too.'),
    ),
  }),
];
