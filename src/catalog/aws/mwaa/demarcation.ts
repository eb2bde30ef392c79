import { customer, demarcate, held, inferred, provider, shared, unchecked, when } from '../../../model/index.ts';
import { managedAs } from '../baselines/index.ts';
import { follows } from '../baselines/sources.ts';
import { operations } from '../baselines/sources-of-use.ts';
import { byKey } from '../key-choice.ts';
import { environment } from './service.ts';
import { says } from './sources.ts';

const managed = managedAs('environment');
const groups = 'the rules of its security groups are judged where they are declared';
const yourCode = 'DAGs, plugins and requirements lie in a bucket whose content no configuration shows';
const ofDags = follows('What workflows do, and keeping what they are made from, is the customer’s: AWS runs what runs them.');

export default [
  demarcate(environment, {
    ...managed,
    'publish-platform-patches': provider(
      'Builds images of Airflow with fixes.',
      inferred(says.versions, 'Says that MWAA builds the images that bundle Airflow with its libraries; so fixes get into them by AWS’s doing.'),
    ),
    'apply-platform-patches': provider('Patches Airflow on environments from time to time.', says.patches),
    'offer-upgrades': provider('Offers new versions of Airflow, and says when old ones end.', says.versions),
    'upgrade-platform': unchecked(
      'whether the version that is named nears its end is told in a calendar of AWS',
      customer('Upgrade the environment to a supported version of Airflow.', says.versions),
    ),
    'survive-failure': unchecked(
      'how many workers and schedulers a workflow needs, no configuration shows',
      shared(
        { provider: 'Replaces failed parts of the environment.', customer: 'Ask for enough schedulers and workers, and write tasks that may run again.' },
        inferred(
          says.resilience,
          'Says that environments rest on zones which AWS keeps apart; so replacing what fails in one is for AWS to do, and how many workers there are for the customer.',
        ),
      ),
    ),
    'limit-exposure': customer('Keep the web server of Airflow within a network.', says.access),
    'filter-traffic': unchecked(groups, managed['filter-traffic']),
    'segment-network': unchecked('which networks are apart, no single environment shows', managed['segment-network']),
    'control-egress': unchecked(groups, managed['control-egress']),
    'encrypt-in-transit': unchecked(
      'what tasks send is decided in their code',
      shared({ provider: 'Encrypts what its parts send to each other and to S3.', customer: 'Use TLS for what tasks call.' }, says.transit),
    ),
    'guard-credentials': customer('Keep connections and secrets of Airflow in a secret store.', says.secrets),
    'isolate-workloads': unchecked(
      'which DAGs share the workers of an environment, no configuration shows',
      shared(
        { provider: 'Keeps each environment apart from others.', customer: 'Give DAGs that do not trust each other environments of their own.' },
        follows('AWS runs what environments stand on, and keeps them apart; what runs together within one is for the customer to say.'),
      ),
    ),
    'harden-workload': unchecked(
      yourCode,
      shared(
        { provider: 'Runs Airflow with no more rights than it needs.', customer: 'Write DAGs and plugins that ask for no more rights than they need.' },
        ofDags,
      ),
    ),
    'publish-dependency-patches': held(
      inferred(
        says.libraries,
        'Says that customers name libraries in the requirements, beside those that come with Airflow; each is fixed by those who make or bring it.',
      ),
      { party: 'third-party:software-vendors', does: 'Publish fixes of the libraries that requirements name.' },
      { party: 'provider', does: 'Publishes fixes of the libraries that come with Airflow.' },
    ),
    'find-vulnerabilities': unchecked(
      yourCode,
      shared(
        { provider: 'Looks for holes in what runs Airflow.', customer: 'Scan DAGs, plugins and the libraries that requirements name.' },
        operations.vulnerabilities,
      ),
    ),
    'write-safe-code': unchecked(yourCode, customer('Build, review and test DAGs and plugins.', ofDags)),
    'apply-dependency-patches': unchecked(yourCode, customer('Take fixed versions of libraries into the requirements.', says.libraries)),
    'guard-supply-chain': unchecked(yourCode, customer('Name only libraries and plugins whose origin you verified.', inferred(says.libraries))),
    'encrypt-at-rest': provider('Encrypts every environment.', says.encryption),
    'control-keys': when(environment, 'key', byKey(says.encryption, 'managed by AWS')),
    'back-up-data': unchecked(
      'DAGs lie in a bucket, which is judged there; the state of runs is not copied',
      customer('Keep DAGs in a repository, and export what you need of the history.', ofDags),
    ),
    'undo-mistakes': unchecked('older DAGs are kept by the versions of their bucket, which is judged there', customer('Keep versions of DAGs.', ofDags)),
    'record-access': shared({ provider: 'Delivers logs to CloudWatch as far as they are on.', customer: 'Switch on all logs of Airflow.' }, says.logs),
  }),
];
