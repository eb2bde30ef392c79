import { customer, demarcate, held, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { groundByCloud, type Said, software } from '../../software.ts';
import { belowClusters, belowWarehouses } from './below.ts';
import { automaticUpdate, cluster, metastore, settings, warehouse, workspace } from './service.ts';
import { says } from './sources.ts';

const said: Said = {
  'apply-os-patches': says.environment,
  'apply-platform-patches': says.environment,
  'publish-platform-patches': says.fixes,
  'offer-upgrades': says.ends,
  'configure-platform': says.model,
  'authenticate-strongly': says.factors,
  'survive-failure': says.available,
  'encrypt-in-transit': says.planes,
  'write-safe-code': says.built,
  'publish-dependency-patches': says.libraries,
  'apply-dependency-patches': says.libraries,
  'guard-supply-chain': says.vetted,
  'manage-accounts': says.people,
  'guard-credentials': says.secrets,
  'grant-least-access': says.rights,
  'limit-provider-access': says.staff,
  'prove-recovery': says.disasters,
  'keep-residency': says.places,
  'find-vulnerabilities': says.tests,
  'continue-business': says.disasters,
  'watch-changes': says.moves,
  'review-agreements': says.audits,
};
const line = {
  ...software({ model: says.model, platform: says.split, encryption: says.planes, access: says.guide, logs: says.recorded, said }),
  'keep-logs': unchecked(
    'where records are sent and how long they stay there, no setting shows',
    shared({ provider: 'Keeps audit events for a year.', customer: 'Take them to a place of your own where that is too short.' }, says.year),
  ),
  'filter-traffic': unchecked(
    'from which networks your people come, no configuration shows',
    shared(
      { provider: 'Turns away addresses that no access list allows, where there is one.', customer: 'Limit by access lists from which networks people come.' },
      says.guide,
    ),
  ),
  'limit-consumption': unchecked(
    'limits and budgets are decided by people',
    shared({ provider: 'Records what is used.', customer: 'Watch how much you use, and what it costs.' }, says.used),
  ),
} as const;
const onWorkspace = notApplicable('the workspace and its settings answer for it');
const inYourCloud = notApplicable('the tables lie in your cloud account, and are judged there');
const noData = {
  'classify-data': inYourCloud,
  'back-up-data': inYourCloud,
  'prove-recovery': inYourCloud,
  'undo-mistakes': inYourCloud,
  'retain-and-dispose': inYourCloud,
} as const;
const whatRuns = unchecked('what notebooks and jobs do, no setting shows', customer('Build, review and test what you run.', says.model));
const inNotebooks = 'which libraries are installed is decided in notebooks and jobs';
const eachItsOwn = inferred(
  says.libraries,
  'Says that Databricks has the packages that it uses scanned and mended; those that customers install in notebooks and jobs beside them are not among these, and stay with the customer.',
);
const libraries = unchecked(
  inNotebooks,
  shared({ provider: 'Takes fixed libraries into the runtime.', customer: 'Take fixed versions of the libraries that you install.' }, eachItsOwn),
);
const network = unchecked(
  'the network of the cluster is judged where it is declared, in your cloud account',
  customer('Set up the network in which clusters run.', says.networks),
);
const inYourAccount = provider('Runs machines for you in your own cloud account.', says.planes);
const images = provider('Builds images with fixes of the system and of the runtime.', says.updates);

export default [
  demarcate(workspace, {
    ...line,
    ...groundByCloud(says.theirCloud, 'cloud', { AWS: 'AWS', Azure: 'Microsoft', 'Google Cloud': 'Google' }),
    'encrypt-at-rest': provider('Encrypts what lies in the control plane.', says.planes),
    'encrypt-in-transit': provider('Encrypts what goes to and from the control plane.', says.planes),
    'control-keys': shared(
      { provider: 'Keeps the keys of the control plane.', customer: 'Decide whether that is enough, or bring keys of your own for services and storage.' },
      says.keys,
    ),
    'limit-exposure': customer('Let the workspace be reached by private connections, where the internet need not reach it.', says.private),
    'segment-network': customer('Run clusters in a network of your own.', says.planes),
  }),
  demarcate(settings, {
    ...line,
    ...noData,
    'filter-traffic': customer('Switch access lists on, and list the addresses from which people come.', says.addresses),
    'guard-credentials': customer('Limit how long tokens live.', says.secrets),
    'prevent-leaks': customer('Decide whether results may be downloaded.', says.split),
    'encrypt-at-rest': onWorkspace,
    'control-keys': onWorkspace,
  }),
  demarcate(automaticUpdate, {
    ...line,
    ...noData,
    'prevent-leaks': onWorkspace,
    'apply-os-patches': shared(
      { provider: 'Restarts compute in the window, where that is switched on.', customer: 'Switch it on, or restart compute yourself.' },
      says.updates,
    ),
    'encrypt-at-rest': onWorkspace,
    'control-keys': onWorkspace,
  }),
  demarcate(cluster, {
    ...line,
    ...belowClusters,
    ...noData,
    'isolate-workloads': customer('Keep users of one cluster apart, or give each a cluster.', says.apart),
    'isolate-tenants': inYourAccount,
    'survive-failure': provider('Asks the cloud for new machines in place of those that are lost.', says.replaced),
    'stop-malware': unchecked(
      'what runs on the machines, no setting of a cluster shows',
      shared(
        { provider: 'Hardens and watches machines where you ask for that.', customer: 'Keep hostile programs out of what you run, or ask for that.' },
        says.hardenedImage,
      ),
    ),
    'harden-workload': unchecked(
      'which rights notebooks and jobs have is decided where they run',
      customer('Run work without rights that it does not need.', says.workRights),
    ),
    'find-vulnerabilities': unchecked(
      inNotebooks,
      shared(
        { provider: 'Looks for holes in the software and in the images that it makes.', customer: 'Look for holes in the libraries that you install.' },
        says.scannedParts,
      ),
    ),
    'encrypt-in-transit': provider('Encrypts what goes between clusters and the control plane.', says.planes),
    'publish-os-patches': images,
    'publish-platform-patches': images,
    'apply-os-patches': when(cluster, 'restarted', {
      true: provider('Restarts clusters in a window, so that they get the latest image.', says.updates),
      false: unchecked(
        'when a cluster was last started is not in its configuration; the setting that does it for you is checked by itself',
        customer('Restart clusters regularly, so that they get the latest image.', says.updates),
      ),
    }),
    'apply-platform-patches': when(cluster, 'restarted', {
      true: provider('Restarts clusters in a window, so that they get fixes of the runtime.', says.updates),
      false: unchecked('when a cluster was last started is not in its configuration', customer('Restart clusters regularly.', says.updates)),
    }),
    'upgrade-platform': unchecked(
      'which versions of the runtime are still supported is told by the announcements of Databricks',
      customer('Move to a version of the runtime that is supported.', says.moves),
    ),
    'harden-os': customer('Leave login over the network off; the image is made by Databricks.', says.model),
    'guard-supply-chain': when(cluster, 'ownImage', {
      true: unchecked('what is in an image, no setting shows', customer('Build the image from parts whose origin you know.', says.model)),
      false: unchecked(
        inNotebooks,
        shared({ provider: 'Builds the image that runs.', customer: 'Install only libraries whose origin you verified.' }, says.made),
      ),
    }),
    'limit-consumption': customer('Have clusters stop when nobody uses them.', says.stopped),
    'filter-traffic': network,
    'segment-network': network,
    'control-egress': network,
    'limit-exposure': network,
    'write-safe-code': whatRuns,
    'apply-dependency-patches': libraries,
    'publish-dependency-patches': held(
      eachItsOwn,
      { party: 'provider', does: 'Sees to fixes of the libraries in the runtime.' },
      { party: 'third-party:software-vendors', does: 'Publish fixes of the libraries that you install.' },
    ),
    'encrypt-at-rest': unchecked('disks of machines are judged in your cloud account', customer('See that disks of the machines are encrypted.', says.data)),
    'control-keys': unchecked('keys of disks are judged in your cloud account', customer('Decide whose key encrypts the disks.', says.keys)),
  }),
  demarcate(warehouse, {
    ...line,
    ...belowWarehouses,
    ...noData,
    'write-safe-code': unchecked(
      'what queries and functions do, no setting shows',
      shared({ provider: 'Builds, reviews and tests the software.', customer: 'Write queries and functions that hold no holes.' }, says.model),
    ),
    'apply-os-patches': when(warehouse, 'serverless', {
      true: provider('Runs each workload on fresh machines.', inferred(says.serverless)),
      false: unchecked('the setting that restarts classic compute is checked by itself', customer('Restart warehouses regularly.', says.updates)),
    }),
    'apply-platform-patches': when(warehouse, 'serverless', {
      true: line['apply-platform-patches'],
      false: unchecked('the setting that restarts classic compute is checked by itself', customer('Restart warehouses regularly.', says.updates)),
    }),
    'stop-malware': when(warehouse, 'serverless', {
      true: line['stop-malware'],
      false: unchecked(
        'what runs on the machines, no setting of a warehouse shows',
        shared({ provider: 'Hardens and watches machines where you ask for that.', customer: 'Decide whether to ask for that.' }, says.hardenedImage),
      ),
    }),
    'isolate-workloads': provider(
      'Keeps the queries of users apart.',
      inferred(says.split, 'Queries of all users are carried out by software of Databricks, where nobody else could keep them apart.'),
    ),
    'control-keys': when(warehouse, 'serverless', {
      true: provider(
        'Holds the keys of the storage that it gives.',
        inferred(says.serverless, 'Storage of serverless compute is made, encrypted and wiped in an account of Databricks, and so its keys are too.'),
      ),
      false: unchecked('keys of disks are judged in your cloud account', customer('Decide whose key encrypts the disks.', says.keys)),
    }),
    'isolate-tenants': when(warehouse, 'serverless', {
      true: provider('Gives each workload machines, storage and a network of its own, and has this attacked by testers.', says.serverless),
      false: inYourAccount,
    }),
    'segment-network': when(warehouse, 'serverless', {
      true: provider('Keeps each workload in a network of its own, without a public address.', says.serverless),
      false: network,
    }),
    'encrypt-at-rest': when(warehouse, 'serverless', {
      true: provider('Gives each workload encrypted storage, and wipes it afterwards.', inferred(says.serverless)),
      false: unchecked('disks of machines are judged in your cloud account', customer('See that disks of the machines are encrypted.', says.data)),
    }),
  }),
  demarcate(metastore, {
    ...line,
    ...noData,
    'prevent-leaks': customer('Share outside only what must be shared, and let links end.', says.leaks),
    'encrypt-at-rest': inYourCloud,
    'control-keys': inYourCloud,
  }),
];
