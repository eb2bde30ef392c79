import { customer, demarcate, held, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted, platform } from '../baselines/index.ts';
import { authenticatedByDefault } from '../benchmark.ts';
import { onDiagnostics } from '../diagnostics.ts';
import { cluster, endpoint, instance, workspace } from './service.ts';
import { says } from './sources.ts';

const onWorkspace = notApplicable('the workspace answers for it');
const onStorage = unchecked(
  'storage, vault and registry of the workspace are resources of their own, and checked there',
  customer('Keep copies of data, notebooks and models where they outlive the workspace.', says.lost),
);
const onStores = unchecked(
  'storage, vault and registry of the workspace are resources of their own, and checked there',
  customer('Keep copies of data, notebooks and models where they outlive the workspace.', says.beside),
);
const nodesOnly = unchecked(
  'what jobs and models bring along, no configuration shows',
  shared({ provider: 'Scans the images of nodes before it gives them out.', customer: 'Bring along only programs that you trust.' }, says.brought),
);
const meantForMany = unchecked(
  'how much failure must be survived follows from what the model is for',
  shared(
    { provider: 'Runs the service and the machines that it makes.', customer: 'Plan a second region, and keep up what stands beside the workspace.' },
    says.failover,
  ),
);
const disks = provider('Encrypts system disks; temporary disks as the workspace says.', says.encryption);
const chosenThere = notApplicable('disks take no key of yours; what the workspace keeps has its key there');
const images = provider('Builds a new image of the system each month, and hotfixes in between.', says.fixes);
const logins = customer('Let nobody in who does not come from the directory.', says.rules);

/** What programs of yours run on; how they are built is not in any setting. */
const compute = {
  ...platform,
  'publish-os-patches': images,
  'publish-platform-patches': images,
  'harden-os': provider('Sets up the system of the node.', says.built),
  'guard-supply-chain': unchecked(
    'environments are not in the settings of a compute',
    shared({ provider: 'Keeps the images that it offers free of known holes.', customer: 'Choose the environments that run, and renew them.' }, says.fixes),
  ),
  'apply-dependency-patches': unchecked(
    'environments are not in the settings of a compute',
    customer('Rebuild environments so that they take fixed libraries.', says.fixes),
  ),
  'find-vulnerabilities': unchecked(
    'scans run beside the compute and are not part of its settings',
    shared({ provider: 'Scans images before it gives them out.', customer: 'Scan what you install, and the registry of the workspace.' }, says.fixes),
  ),
  'encrypt-at-rest': disks,
  'control-keys': chosenThere,
  'encrypt-in-transit': provider('Encrypts what the parts of the service say to each other.', says.encryption),
  'limit-exposure': customer('Give nodes no public address.', says.rules),
  'segment-network': customer('Place nodes in a network, yours or the managed one of the workspace.', says.rules),
  'control-egress': onWorkspace,
  'record-access': onWorkspace,
  'back-up-data': onStores,
  'stop-malware': nodesOnly,
  'survive-failure': meantForMany,
} as const;

export default [
  demarcate(workspace, {
    ...abstracted,
    'guard-apis': provider('Authenticates callers before they get at what is kept here.', authenticatedByDefault('machine-learning-service')),
    'encrypt-at-rest': shared(
      { provider: 'Encrypts what the workspace keeps.', customer: 'Say that data are sensitive, so that temporary disks are encrypted too.' },
      says.encryption,
    ),
    'control-keys': when(workspace, 'keys', {
      'managed by Microsoft': shared(
        { provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough, and bring a key of your own where it is not.' },
        says.rules,
      ),
      'your own': unchecked(
        'the key itself is judged where it is declared, in its vault',
        shared({ provider: 'Uses the key only as long as you let it.', customer: 'Rotate the key, and decide who may use it.' }, says.rules),
      ),
    }),
    'encrypt-in-transit': provider('Takes requests over TLS only.', says.encryption),
    'limit-exposure': customer('Close the workspace to public networks.', says.network),
    'filter-traffic': unchecked(
      'addresses that are let in are named where public access is',
      customer('Name the networks from which people may come.', says.security),
    ),
    'control-egress': customer('Let out only traffic that you approved.', says.rules),
    'guard-credentials': customer('Have the workspace reach its storage by identity, and keep secrets out of variables.', says.encryption),
    'guard-supply-chain': unchecked(
      'which models and packages are good enough is known to people',
      customer('Decide which models, packages and images may be used.', says.fixes),
    ),
    'survive-failure': meantForMany,
    'undo-mistakes': unchecked(
      'a deleted workspace stands in no configuration',
      customer('Keep copies of data, notebooks and models where they outlive the workspace.', says.deleted),
    ),
    'back-up-data': onStores,
    'record-access': shared(
      { provider: 'Records the calls that manage the workspace.', customer: 'Have the logs of jobs and models collected.' },
      onDiagnostics,
    ),
  }),
  demarcate(cluster, {
    ...compute,
    'apply-os-patches': when(cluster, 'nodes', {
      'leave in pauses': shared(
        { provider: 'Starts every node from the newest image.', customer: 'Leave the cluster pauses in which it goes down to zero.' },
        says.fixes,
      ),
      'always stay': customer('Take the cluster down to zero yourself for nodes to get a new image.', says.fixes),
    }),
    'apply-platform-patches': provider('Brings its own packages onto nodes with each new image.', says.fixes),
    'guard-credentials': customer('Let nobody log in to nodes with a password.', says.logins),
    'authenticate-strongly': logins,
  }),
  demarcate(instance, {
    ...compute,
    'apply-os-patches': unchecked(
      'how old the image of an instance is, no configuration shows',
      customer('Make the instance anew each month, or install the fixes inside it.', says.fixes),
    ),
    'apply-platform-patches': unchecked(
      'what was installed inside an instance, no configuration shows',
      customer('Renew the packages inside the instance, or make it anew.', says.fixes),
    ),
    'harden-os': unchecked(
      'what its owner changed inside an instance, no configuration shows',
      shared({ provider: 'Sets up the system of the image.', customer: 'Leave it as it is, and run setup scripts that you know.' }, says.built),
    ),
    'stop-malware': unchecked(
      'what runs inside an instance, no configuration shows',
      shared({ provider: 'Puts a scanner into the image.', customer: 'Run it.' }, says.fixes),
    ),
    'back-up-data': onStorage,
    'guard-credentials': customer('Leave SSH off, and work through the workspace.', says.logins),
    'authenticate-strongly': logins,
  }),
  demarcate(endpoint, {
    ...compute,
    'apply-os-patches': provider('Renews the machines of the endpoint each month, without being asked.', says.fixes),
    'apply-platform-patches': provider('Renews the service below the model.', says.fixes),
    'limit-exposure': customer('Close the endpoint to public networks.', says.endpoints),
    'encrypt-at-rest': provider('Encrypts the disks of the machines below the endpoint.', says.below),
    'segment-network': onWorkspace,
    'guard-apis': shared(
      { provider: 'Authenticates each request as the endpoint says.', customer: 'Have callers show a token of the directory, and give them a role.' },
      says.callers,
    ),
    'guard-credentials': unchecked(
      'how callers keep what they authenticate with, no configuration shows',
      customer('Rotate the keys of the endpoint, or do without them.', says.callers),
    ),
    'guard-model-use': unchecked(
      'what a model of your own may be used for is known to people',
      customer(
        'Test the model, and limit what it takes and answers.',
        inferred(
          says.callers,
          'Says that the customer decides who calls the endpoint of its model and how; so what the model takes and answers is the customer’s to limit as well.',
        ),
      ),
    ),
    'write-safe-code': unchecked(
      'what is inside a model and its program, no configuration shows',
      held(
        inferred(
          says.fixes,
          'Says that environments, and what is installed in them, are the customer’s to look after; so are the model and the program that run there.',
        ),
        { party: 'customer', does: 'Build, review and test the model and the program around it.' },
      ),
    ),
  }),
];
