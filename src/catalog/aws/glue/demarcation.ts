import { customer, demarcate, held, inferred, nobody, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { serverlessFunction } from '../baselines/index.ts';
import { follows } from '../baselines/sources.ts';
import { below } from '../baselines/sources-of-the-stack.ts';
import { operations, use } from '../baselines/sources-of-use.ts';
import { byKey } from '../key-choice.ts';
import { partOf } from '../part-of.ts';
import { catalogEncryption, catalogPolicy, connection, crawler, developmentEndpoint, job, securityConfiguration, transform } from './service.ts';
import { says } from './sources.ts';

const script = follows('The script of a job is the customer’s, and so is building, keeping and changing it with care.');
const encryptsWrites = shared(
  { provider: 'Encrypts data, logs and bookmarks as the security configuration says.', customer: 'Attach a security configuration.' },
  says.configuration,
);
const noAddress = notApplicable('a job has no address to call; it is started through the service');
const ofCatalog = partOf('stands on the databases, jobs and buckets that the catalog describes');
const apart = follows(
  'Glue is serverless: AWS operates the machines that run jobs, so only AWS can keep the jobs of customers, and those of one customer, apart.',
);

export default [
  demarcate(job, {
    ...serverlessFunction,
    'isolate-tenants': provider('Runs the jobs of each customer apart from those of others.', apart),
    'isolate-workloads': provider('Runs each job apart from the others of the same customer.', apart),
    'publish-os-patches': provider('Builds the fixes of the system below jobs.', says.fixes),
    'apply-os-patches': when(job, 'versionState', {
      supported: provider('Applies the fixes of the system below jobs.', says.fixes),
      'past its end': nobody('AWS applies no more patches to a version that is past its end', says.versions),
    }),
    'publish-platform-patches': when(job, 'versionState', {
      supported: provider('Publishes the fixes of the versions that it supports.', says.fixes),
      'past its end': nobody('AWS publishes no more fixes for a version that is past its end', says.versions),
    }),
    'apply-platform-patches': when(job, 'versionState', {
      supported: provider('Applies the fixes of Spark, Ray and Python to the versions that it supports.', says.fixes),
      'past its end': notApplicable('no fix is published that could be applied; the job must move to another version'),
    }),
    'offer-upgrades': provider('Offers new versions, and says when old ones end.', says.versions),
    'upgrade-platform': customer('Move the job to a supported version before the old one ends.', says.versions),
    'survive-failure': unchecked(
      'whether a job may run twice, no configuration shows',
      shared(
        { provider: 'Runs jobs on a pool of machines, and starts them again as told.', customer: 'Write jobs that go on after a failure.' },
        follows(
          'Glue is serverless: AWS operates the machines that run jobs, and so replaces those that fail; whether a job can go on is for its script to see to.',
        ),
      ),
    ),
    'limit-exposure': noAddress,
    'filter-traffic': unchecked(
      'the security groups of its connections are judged where they are declared',
      customer('Let the connections of the job reach only the stores that they need.', says.networks),
    ),
    'harden-os': provider('Hardens the systems below jobs.', below.hardened),
    'stop-malware': provider('Keeps hostile programs off the machines that run jobs.', below.machine),
    'segment-network': unchecked(
      'which jobs need your networks, no configuration shows',
      customer(
        'Give jobs connections only into networks that they need.',
        inferred(
          says.networks,
          'Says that jobs get into a network of the customer by what the customer sets up there; so which networks they join is for the customer.',
        ),
      ),
    ),
    'control-egress': unchecked(
      'what the script calls, no configuration shows',
      customer('Limit by the groups of its connections what the job may reach through your networks.', says.networks),
    ),
    'guard-apis': noAddress,
    'guard-credentials': customer('Keep secrets out of the arguments of the job, and hand them over from a secret store.', use.secrets),
    'write-safe-code': unchecked('what a script does, no configuration shows', customer('Build, review and test the script of the job.', script)),
    'publish-dependency-patches': held(
      inferred(says.modules, 'Says that Glue brings modules of its own and that customers add others; each is fixed by those who make or bring it.'),
      { party: 'third-party:software-vendors', does: 'Publish fixes of the libraries that are added to jobs.' },
      { party: 'provider', does: 'Fixes the libraries that come with the versions that it supports.' },
    ),
    'apply-dependency-patches': unchecked(
      'which versions a job installs stands in its arguments and files',
      customer('Keep the modules and libraries that you add to the job up to date.', says.modules),
    ),
    'harden-workload': unchecked(
      'what a script does with the rights that it has, no configuration shows',
      shared(
        {
          provider: 'Runs the job on machines of its own, which the script does not own.',
          customer: 'Keep the role of the job, its workers and its time to what it needs.',
        },
        apart,
      ),
    ),
    'find-vulnerabilities': unchecked(
      'scans run beside the job and are not part of its settings',
      customer('Scan the script of the job, and the libraries that you add.', operations.vulnerabilities),
    ),
    'back-up-data': unchecked(
      'the script of a job lives in a bucket or a repository, which is judged where it is declared',
      customer('Keep scripts and settings where a job can be built again from.', script),
    ),
    'undo-mistakes': unchecked(
      'whether somebody can go back in time of need, no configuration shows',
      customer('Keep versions of scripts, so that a bad change can be taken back.', script),
    ),
    'guard-supply-chain': unchecked(
      'what a script and its libraries hold, no configuration shows',
      customer(
        'Let only scripts and libraries run whose origin you verified.',
        follows('The script of a job and its libraries are the customer’s, and so is knowing where they come from.'),
      ),
    ),
    'encrypt-in-transit': unchecked(
      'how a job reaches a store is judged on its connection',
      shared({ provider: 'Takes calls over TLS, and offers TLS to the stores it reads.', customer: 'Demand TLS on every connection.' }, says.transit),
    ),
    'encrypt-at-rest': encryptsWrites,
    'control-keys': notApplicable('stands on the security configuration'),
    'record-access': unchecked(
      'whether a trail keeps the calls is judged on the trail, and what a job logs is for its code to say',
      shared({ provider: 'Records the calls that manage jobs for 90 days.', customer: 'Keep a trail, and have jobs write logs.' }, says.trail),
    ),
  }),
  demarcate(crawler, { ...partOf('stands on the catalog that the crawler fills'), 'encrypt-at-rest': encryptsWrites }),
  demarcate(developmentEndpoint, { ...partOf('stands on the jobs that are written with it'), 'encrypt-at-rest': encryptsWrites }),
  demarcate(securityConfiguration, {
    ...partOf('stands on the jobs and crawlers that the configuration is attached to'),
    'encrypt-at-rest': shared(
      { provider: 'Encrypts what jobs and crawlers write, as the configuration says.', customer: 'Have it say so for output, logs and bookmarks.' },
      says.configuration,
    ),
  }),
  demarcate(transform, {
    ...partOf('stands on the jobs that use the transform'),
    'encrypt-at-rest': shared({ provider: 'Encrypts what the transform keeps once that is on.', customer: 'Switch its encryption on.' }, says.transform),
  }),
  demarcate(catalogEncryption, {
    ...ofCatalog,
    'encrypt-at-rest': shared(
      { provider: 'Encrypts what is written to the catalog once that is on.', customer: 'Switch encryption of the catalog on.' },
      says.catalog,
    ),
    'control-keys': when(catalogEncryption, 'key', byKey(says.catalog, 'owned by AWS')),
    'guard-credentials': shared(
      { provider: 'Encrypts passwords of connections once that is on.', customer: 'Switch it on, or keep passwords in a secret store.' },
      says.modes,
    ),
    'record-access': provider('Records every call to the catalog.', says.trail),
  }),
  demarcate(catalogPolicy, {
    ...ofCatalog,
    'limit-exposure': customer('Let no statement of the catalog’s policy speak of everybody.', says.policies),
    'limit-trust': unchecked(
      'whether another account deserves its trust, no policy shows',
      customer('Name in the policy only accounts that you mean to share with.', says.policies),
    ),
  }),
  demarcate(connection, {
    ...partOf('stands on the jobs that use the connection, and on the store that it leads to'),
    'encrypt-in-transit': shared(
      { provider: 'Verifies that the store is reached over trusted TLS where that is required.', customer: 'Require TLS on the connection.' },
      says.tls,
    ),
    'guard-credentials': customer('Keep the password of the connection in a secret store, and out of its properties.', says.passwords),
  }),
];
