import { customer, demarcate, held, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted, containerPlatform, infrastructure, managedAs } from '../baselines/index.ts';
import { follows } from '../baselines/sources.ts';
import { below } from '../baselines/sources-of-the-stack.ts';
import { data, use } from '../baselines/sources-of-use.ts';
import { callers } from '../callers.ts';
import { byKey } from '../key-choice.ts';
import { ownCode } from '../own-code.ts';
import { partOf } from '../part-of.ts';
import { domain, endpointConfiguration, model, monitoringJob, notebook } from './service.ts';
import { says } from './sources.ts';

const groups = 'the rules of its security groups are judged where they are declared';
const signedCallers = unchecked(
  'whether those whom IAM lets in should be, no configuration of it shows',
  shared({ provider: 'Answers only signed requests of principals that IAM lets in.', customer: 'Say in IAM who may open it.' }, callers),
);
const openers = shared({ provider: 'Authenticates and authorises every request by IAM.', customer: 'Say in IAM who may call or open it.' }, callers);
const transit = unchecked(
  'what code in it sends is decided there',
  shared({ provider: 'Takes calls over TLS 1.2 or newer.', customer: 'Use TLS for what your own code sends.' }, says.transit),
);

/** What SageMaker does of its own for the volumes of jobs and endpoints that name no key. */
const thrownAway = (customer: string) =>
  shared({ provider: 'Encrypts volumes with a key that it makes for that, and throws the key away at once.', customer }, says.keys);
const enough = 'Decide whether that is enough, and bring a key of your own where it is not.';

const people = follows('What people write and keep in Studio is the customer’s content, and so is keeping it.');
const inStudio = 'which images and packages people use, no configuration of the domain shows';
const studioApart = follows('AWS runs the machines below Studio, so only AWS can keep apart what shares them.');

const notebookLine = demarcate(notebook, {
  ...infrastructure,
  'absorb-floods': abstracted['absorb-floods'],
  'publish-os-patches': provider('Tests and releases the fixes of system and software of notebooks.', says.software),
  'apply-os-patches': unchecked(
    'when an instance was last started is not in its configuration',
    shared({ provider: 'Starts notebooks with the newest software.', customer: 'Stop and start notebooks regularly, so that they get it.' }, says.software),
  ),
  'harden-os': customer('Take root access from users who do not need it.', says.root),
  'publish-platform-patches': provider('Releases fixes of the notebook server and its kernels.', says.software),
  'apply-platform-patches': unchecked(
    'when an instance was last started is not in its configuration',
    shared({ provider: 'Starts notebooks with the newest software.', customer: 'Stop and start notebooks regularly, so that they get it.' }, says.software),
  ),
  'survive-failure': unchecked(
    'a notebook is one instance, and what it keeps can be kept elsewhere too',
    customer(
      'Keep code and data outside the notebook, so that another can take its place.',
      follows('A notebook is one machine of the customer’s choosing; so having another ready, with code and data, is the customer’s.'),
    ),
  ),
  'limit-exposure': signedCallers,
  'filter-traffic': unchecked(groups, infrastructure['filter-traffic']),
  'segment-network': customer('Place the notebook in a network of yours.', says.internet),
  'control-egress': customer('Close the way to the internet that passes by your network.', says.internet),
  'encrypt-in-transit': transit,
  'guard-credentials': unchecked('what people type into notebooks, no configuration shows', infrastructure['guard-credentials']),
  'encrypt-at-rest': provider('Encrypts system and data volumes of every notebook.', says.keys),
  'control-keys': when(notebook, 'key', byKey(says.keys, 'owned by AWS')),
  'undo-mistakes': unchecked(
    'versions of notebooks lie in repositories that the cloud does not show',
    customer('Keep notebooks under version control, in a repository that outlives the instance.', says.repositories),
  ),
  'back-up-data': unchecked(
    'copies of notebooks lie in repositories that the cloud does not show',
    customer('Keep notebooks in a repository, and copies of the data of the instance elsewhere.', says.repositories),
  ),
  'guard-supply-chain': unchecked(
    'what people install in a notebook, no configuration shows',
    customer('Install only packages and extensions whose origin you verified.', use.trustedImages),
  ),
  'guard-apis': unchecked('whether those whom IAM lets in should be, no configuration of it shows', openers),
  'record-access': unchecked(
    'whether a trail keeps the calls is judged on the trail',
    shared({ provider: 'Records the calls that manage notebooks for 90 days.', customer: 'Keep the record for longer with a trail.' }, says.trail),
  ),
});

const endpointLine = demarcate(endpointConfiguration, {
  ...containerPlatform,
  'isolate-workloads': provider(
    'Runs each endpoint on instances of its own.',
    inferred(
      says.hosting,
      'Says that SageMaker places, spreads and replaces the instances of an endpoint; so keeping one endpoint apart from another is for SageMaker.',
    ),
  ),
  'publish-os-patches': provider('Builds the fixes of the system below models.', says.hostingSystem),
  'apply-os-patches': provider('Installs the fixes of the system below models.', says.hostingSystem),
  'harden-os': provider('Hardens the system below models.', says.hostingSystem),
  'stop-malware': unchecked(
    'what runs inside containers, no configuration shows',
    shared(
      { provider: 'Keeps hostile programs off the machines below models.', customer: 'Detect and stop hostile programs in your containers.' },
      inferred(
        says.hosting,
        'Says that SageMaker starts and replaces the instances of an endpoint; so keeping these clean is SageMaker’s, and what is in the containers the customer’s.',
      ),
    ),
  ),
  'publish-platform-patches': provider('Releases fixed versions of the images that it offers for models.', says.images),
  'apply-platform-patches': provider(
    'Keeps what starts and watches containers current.',
    inferred(
      says.hosting,
      'Says that SageMaker starts and replaces the instances of an endpoint; so what runs containers on them is for SageMaker to keep current.',
    ),
  ),
  'offer-upgrades': provider('Offers images with new versions of frameworks, and says when fixes of old ones end.', says.images),
  'upgrade-platform': unchecked('what an image holds, no configuration shows', customer('Move models to supported versions of their framework.', says.images)),
  'guard-apis': unchecked('whether those whom IAM lets in should be, no configuration of it shows', openers),
  'back-up-data': unchecked(
    'what a model was made from lies in buckets and repositories, which are checked there',
    customer(
      'Keep what models and endpoints can be made from again.',
      inferred(data.backups, 'Says that customers identify what must be backed up; an endpoint holds no data of its own, so that is what it was made from.'),
    ),
  ),
  'undo-mistakes': unchecked(
    'the definition of an endpoint lives in a repository that the cloud does not show',
    customer(
      'Keep the definitions of models and endpoints in a place from which they can be rolled back.',
      follows('Which model an endpoint runs, and how, is the customer’s to define; so is keeping what it was before.'),
    ),
  ),
  'survive-failure': when(endpointConfiguration, 'capacity', {
    serverless: provider(
      'Runs as many copies of the model as requests ask for.',
      inferred(
        says.hosting,
        'Says that SageMaker spreads the instances of an endpoint over zones; so where there are none to name, how many copies run, and where, is for SageMaker.',
      ),
    ),
    instances: shared({ provider: 'Spreads instances over zones when one, or its zone, fails.', customer: 'Ask for two instances or more.' }, says.hosting),
  }),
  'absorb-floods': abstracted['absorb-floods'],
  'guard-model-use': notApplicable('stands on the model'),
  'limit-exposure': signedCallers,
  'filter-traffic': notApplicable('an endpoint is reached through the service only'),
  'segment-network': notApplicable('stands on the model'),
  'control-egress': notApplicable('stands on the model'),
  'encrypt-in-transit': transit,
  'guard-credentials': notApplicable('stands on the model'),
  'guard-supply-chain': notApplicable('stands on the model'),
  'harden-workload': notApplicable('stands on the model'),
  'encrypt-at-rest': provider('Encrypts the volumes below models.', says.keys),
  'control-keys': when(endpointConfiguration, 'key', { ...byKey(says.keys, 'managed by AWS'), 'owned by AWS': thrownAway(enough) }),
  'record-access': unchecked(
    'whether a trail keeps the calls is judged on the trail',
    shared({ provider: 'Records the calls that manage endpoints for 90 days.', customer: 'Have a trail record who calls endpoints, too.' }, says.trail),
  ),
});

const studio = managedAs('application');

export default [
  notebookLine,
  endpointLine,
  demarcate(model, {
    ...partOf('stands on the endpoint or job that runs the model'),
    'control-egress': customer('Isolate the containers of the model, or send them through a network of yours.', says.isolation),
    'guard-credentials': customer('Keep secrets out of the environment of the model.', use.secrets),
    'guard-supply-chain': unchecked(
      'where an image and its weights came from, no configuration shows',
      customer('Run only models and images whose origin you verified.', use.trustedImages),
    ),
    'harden-workload': unchecked('what runs inside an image, no configuration shows', containerPlatform['harden-workload']),
    'guard-model-use': unchecked(
      'what a model may be used for, and what is filtered before it, no configuration shows',
      customer(
        'Filter what goes in and comes out, and decide what the model may be used for.',
        follows('Which model runs, what it is asked and what its answers are used for is the customer’s to decide.'),
      ),
    ),
  }),
  demarcate(monitoringJob, {
    ...partOf('stands on the endpoint or model that the job watches'),
    'control-egress': customer('Isolate the containers of the job.', says.monitoring),
    'encrypt-in-transit': shared({ provider: 'Encrypts what instances send each other once that is on.', customer: 'Switch it on.' }, says.monitoring),
    'encrypt-at-rest': provider('Encrypts the volumes of every job.', says.keys),
    'control-keys': when(monitoringJob, 'key', { ...byKey(says.keys), 'owned by AWS': thrownAway(enough) }),
  }),
  demarcate(domain, {
    ...studio,
    'absorb-floods': abstracted['absorb-floods'],
    'offer-upgrades': abstracted['offer-upgrades'],
    'isolate-workloads': provider('Keeps the applications of Studio apart from each other.', studioApart),
    'publish-platform-patches': provider('Releases fixed versions of the images of Studio.', says.distribution),
    'write-safe-code': ownCode('notebooks and programs'),
    'publish-dependency-patches': held(
      says.distribution,
      { party: 'provider', does: 'Releases images with fixed packages.' },
      { party: 'third-party:software-vendors', does: 'Publish fixes of the packages that people add.' },
    ),
    'apply-dependency-patches': unchecked(
      inStudio,
      shared(
        { provider: 'Takes fixed packages into its images.', customer: 'Move to fixed images, and patch images of your own and what people install.' },
        says.distribution,
      ),
    ),
    'guard-supply-chain': unchecked(
      inStudio,
      shared(
        { provider: 'Builds and scans its own images.', customer: 'Let in only images and packages whose origin you verified.' },
        inferred(
          says.distribution,
          'Says that AWS builds and scans its images, and that customers answer for those that they build; so where these come from, and what is added, is theirs to verify.',
        ),
      ),
    ),
    'harden-workload': unchecked(
      inStudio,
      shared(
        { provider: 'Runs applications in containers.', customer: 'Give images of your own, and those who use them, no more rights than they need.' },
        inferred(
          says.distribution,
          'Says that applications of Studio run from images of containers, of AWS or of the customer’s own; so how much these may do is for whoever builds them.',
        ),
      ),
    ),
    'find-vulnerabilities': unchecked(
      inStudio,
      shared({ provider: 'Scans the latest versions of its images.', customer: 'Scan images of your own, and what people install.' }, says.distribution),
    ),
    'apply-platform-patches': unchecked(
      'when an application of Studio was last started is not in its configuration',
      shared(
        { provider: 'Releases new versions of Studio and its images.', customer: 'Start applications again, so that they get them.' },
        follows('Studio is software of AWS, so AWS releases its versions; applications that run keep theirs until the customer starts them again.'),
      ),
    ),
    'guard-apis': unchecked('whether those whom IAM lets in should be, no configuration of it shows', openers),
    'upgrade-platform': unchecked('which images people choose is not in the domain', customer('Move to images that are still supported.', says.distribution)),
    'survive-failure': unchecked(
      'where people keep their work, no configuration shows',
      customer('Keep work where another application can take it up.', people),
    ),
    'limit-exposure': signedCallers,
    'filter-traffic': unchecked(groups, customer('Open only the ports and sources that applications of Studio need.', use.securityGroups)),
    'segment-network': unchecked(
      'which networks are apart, no single domain shows',
      customer('Place the domain in networks that were made for it.', use.layers),
    ),
    'control-egress': customer('Send everything through a network of yours.', says.studio),
    'encrypt-in-transit': transit,
    'guard-credentials': unchecked('what people type into notebooks, no configuration shows', infrastructure['guard-credentials']),
    'encrypt-at-rest': provider('Encrypts the file system of the domain.', says.domainKey),
    'control-keys': when(domain, 'key', byKey(says.domainKey, 'owned by AWS')),
    'back-up-data': unchecked(
      'the file system of a domain is backed up where it is kept',
      customer('Keep copies of the file system of the domain, or its notebooks in a repository.', people),
    ),
    'undo-mistakes': unchecked(
      'whether its file system outlives the domain is chosen on deletion',
      customer('Keep the files when the domain is deleted, and versions of notebooks in a repository.', people),
    ),
    'publish-os-patches': provider('Builds the fixes of the system below applications.', below.managedFixes),
    'apply-os-patches': provider('Installs the fixes of the system below applications.', below.managedSystem),
    'harden-os': provider('Hardens the system below applications.', below.hardened),
    'stop-malware': provider('Keeps hostile programs off the machines below applications.', below.machine),
    'isolate-tenants': provider('Keeps the applications of customers apart.', below.tenantsApart),
    'record-access': unchecked(
      'whether a trail keeps the calls is judged on the trail',
      shared({ provider: 'Records the calls that manage resources for 90 days.', customer: 'Keep the record for longer with a trail.' }, says.trail),
    ),
  }),
];
