import { customer, type Depends, demarcate, type Holder, held, inferred, nobody, provider, shared, unchecked, when } from '../../../model/index.ts';
import { managed } from '../baselines/index.ts';
import { says as google } from '../baselines/sources.ts';
import { keyCases } from '../own-key.ts';
import { environment } from './service.ts';
import { says } from './sources.ts';

const secrets = inferred(google.secrets, 'Says that passwords of what customers set up are theirs; those that Airflow connects with are.');
const whileSupported = (holder: Holder): Depends =>
  when(environment, 'version', { supported: holder, ended: nobody('Google fixes nothing of a version that has ended', says.ends) });

export default [
  demarcate(environment, {
    ...managed,
    'absorb-floods': unchecked(
      'what stands before an environment is not part of it',
      shared({ provider: 'Absorbs floods at its front ends.', customer: 'Keep machines of the environment off public addresses.' }, google.floodsElsewhere),
    ),
    'segment-network': unchecked(
      'which networks reach an environment follows from what runs in them',
      customer('Place the environment in a network that holds what it needs.', google.segments),
    ),
    'control-egress': unchecked('what pipelines call is written in them', customer('Decide what pipelines may call outside.', says.own)),
    'guard-apis': unchecked(
      'who may use Airflow is decided in it and by IAM',
      shared({ provider: 'Authenticates the calls that manage the environment.', customer: 'Decide who may use Airflow and start pipelines.' }, says.reached),
    ),
    'publish-os-patches': whileSupported(provider('Builds the fixes of the machines below Airflow.', says.shared)),
    'apply-os-patches': whileSupported(provider('Installs the fixes of the machines below Airflow.', says.shared)),
    'publish-platform-patches': whileSupported(provider('Releases versions with fixes of Airflow.', says.shared)),
    'apply-platform-patches': whileSupported(
      shared(
        { provider: 'Keeps what lies below the version up to date in maintenance.', customer: 'Set a window for maintenance, and move to newer versions.' },
        says.below,
      ),
    ),
    'offer-upgrades': provider('Releases new versions, and says when old ones end.', says.releases),
    'upgrade-platform': customer('Move to a supported version before the old one ends.', says.releases),
    'survive-failure': shared(
      { provider: 'Runs resilient environments in several zones.', customer: 'Ask for a resilient environment where it must go on.' },
      says.settings,
    ),
    'limit-exposure': customer('Keep machines on internal addresses, and let only addresses that you name reach the web server.', says.settings),
    'filter-traffic': unchecked(
      'addresses that reach the web server are checked under limit-exposure',
      customer('Let in only the addresses that need the web server.', inferred(says.settings)),
    ),
    'encrypt-in-transit': provider('Serves the web server by HTTPS.', says.transit),
    'grant-least-access': customer('Name an account of its own, with the fewest rights.', says.account),
    'isolate-workloads': unchecked(
      'which pipelines share the workers of an environment, no configuration shows',
      shared(
        { provider: 'Keeps each environment apart from others.', customer: 'Give pipelines that do not trust each other environments of their own.' },
        says.own,
      ),
    ),
    'guard-credentials': unchecked(
      'where connections of Airflow are kept, no configuration shows',
      customer('Keep connections and secrets of Airflow in a secret store, and rotate them.', secrets),
    ),
    'guard-supply-chain': unchecked(
      'where packages come from, the names of them do not show',
      shared({ provider: 'Builds the images that it runs.', customer: 'Name only packages and plugins whose origin you verified.' }, says.own),
    ),
    'harden-workload': unchecked(
      'what pipelines do, no configuration shows',
      shared(
        { provider: 'Runs Airflow with no more rights than it needs.', customer: 'Write pipelines that ask for no more rights than they need.' },
        says.own,
      ),
    ),
    'find-vulnerabilities': unchecked(
      'scans run beside the environment and are not part of its settings',
      shared({ provider: 'Looks for holes in what it runs.', customer: 'Scan pipelines, and the packages that you add.' }, says.own),
    ),
    'write-safe-code': unchecked('what pipelines do, no configuration shows', customer('Build, review and test pipelines.', says.shared)),
    'publish-dependency-patches': held(
      says.own,
      { party: 'third-party:software-vendors', does: 'Publish fixes of the packages that pipelines build on.' },
      { party: 'provider', does: 'Builds images with fixed packages.' },
    ),
    'apply-dependency-patches': unchecked('which packages still have holes changes with time', customer('Take fixed packages into the environment.', says.own)),
    'control-keys': when(environment, 'keys', keyCases(says.keys)),
    'back-up-data': shared({ provider: 'Takes the snapshots that were asked for.', customer: 'Ask for snapshots by a schedule.' }, says.settings),
    'undo-mistakes': unchecked(
      'pipelines come from a repository that the cloud does not show',
      customer('Keep pipelines where they can be rolled back.', says.pipelines),
    ),
  }),
];
