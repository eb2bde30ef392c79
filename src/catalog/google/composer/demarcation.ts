import { customer, type Depends, demarcate, type Holder, held, inferred, nobody, provider, shared, unchecked, when } from '../../../model/index.ts';
import { managed } from '../baselines/index.ts';
import { keyCases } from '../own-key.ts';
import { environment } from './service.ts';
import { says } from './sources.ts';

const whileSupported = (holder: Holder): Depends =>
  when(environment, 'version', { supported: holder, ended: nobody('Google fixes nothing of a version that has ended', says.ends) });

export default [
  demarcate(environment, {
    ...managed,
    'publish-os-patches': whileSupported(provider('Builds the fixes of the machines below Airflow.', says.cluster)),
    'apply-os-patches': whileSupported(provider('Installs the fixes of the machines below Airflow.', says.cluster)),
    'publish-platform-patches': whileSupported(provider('Releases versions with fixes of Airflow.', says.fixes)),
    'apply-platform-patches': whileSupported(
      shared(
        { provider: 'Keeps what lies below the version up to date in maintenance.', customer: 'Set a window for maintenance, and move to newer versions.' },
        says.below,
      ),
    ),
    'offer-upgrades': provider('Releases new versions, and says when old ones end.', says.ends),
    'upgrade-platform': customer('Move to a supported version before the old one ends.', says.ends),
    'survive-failure': shared(
      { provider: 'Runs resilient environments in several zones.', customer: 'Ask for a resilient environment where it must go on.' },
      says.settings,
    ),
    'limit-exposure': customer('Keep machines on internal addresses, and let only addresses that you name reach the web server.', says.settings),
    'filter-traffic': unchecked(
      'addresses that reach the web server are checked under limit-exposure',
      customer('Let in only the addresses that need the web server.', inferred(says.settings)),
    ),
    'encrypt-in-transit': provider('Serves the web server by HTTPS.', says.https),
    'grant-least-access': customer('Name an account of its own, with the fewest rights.', says.account),
    'write-safe-code': unchecked('what pipelines do, no configuration shows', customer('Build, review and test pipelines.', says.cluster)),
    'publish-dependency-patches': held(says.cluster, { party: 'third-party:software-vendors', does: 'Publish fixes of the packages that pipelines build on.' }),
    'apply-dependency-patches': unchecked(
      'which packages still have holes changes with time',
      customer('Take fixed packages into the environment.', says.cluster),
    ),
    'control-keys': when(environment, 'keys', keyCases(says.keys)),
    'back-up-data': shared({ provider: 'Takes the snapshots that were asked for.', customer: 'Ask for snapshots by a schedule.' }, says.settings),
    'undo-mistakes': unchecked(
      'pipelines come from a repository that the cloud does not show',
      customer('Keep pipelines where they can be rolled back.', says.pipelines),
    ),
  }),
];
