import { customer, demarcate, held, provider, shared, unchecked, when } from '../../../model/index.ts';
import { platform } from '../baselines/index.ts';
import { workspace } from './service.ts';
import { says } from './sources.ts';

const inNotebooks = 'what notebooks and jobs run and install, the workspace does not show';
const restarted = provider('Restarts compute onto fixed images in a window.', says.updates);
const byRestart = shared(
  { provider: 'Starts new compute on fixed images.', customer: 'Restart compute that runs on, or have that done in a window.' },
  says.maintenance,
);

export default [
  demarcate(workspace, {
    ...platform,
    'write-safe-code': unchecked(inNotebooks, customer('Build, review and test notebooks and jobs.', says.installed)),
    'publish-dependency-patches': held(
      says.installed,
      { party: 'provider', does: 'Publishes fixes of the libraries in the runtime.' },
      { party: 'third-party:software-vendors', does: 'Publish fixes of the libraries that you install.' },
    ),
    'apply-dependency-patches': unchecked(
      inNotebooks,
      shared({ provider: 'Takes fixed libraries into the runtime.', customer: 'Install fixed versions of the libraries that you add.' }, says.libraries),
    ),
    'guard-supply-chain': unchecked(
      inNotebooks,
      shared({ provider: 'Builds the runtime itself.', customer: 'Install only libraries whose origin you verified.' }, says.installed),
    ),
    'publish-os-patches': provider('Builds images of nodes with security updates.', says.maintenance),
    'apply-os-patches': when(workspace, 'updates', { 'by Databricks': restarted, 'by you': byRestart }),
    'harden-os': provider('Builds the images of nodes, and a hardened one where asked to.', says.profile),
    'stop-malware': shared(
      { provider: 'Puts agents that look for malware onto nodes where asked to.', customer: 'Ask for them, and read what they find.' },
      says.monitoring,
    ),
    'publish-platform-patches': provider('Publishes fixes of the runtimes.', says.maintenance),
    'apply-platform-patches': when(workspace, 'updates', { 'by Databricks': restarted, 'by you': byRestart }),
    'upgrade-platform': unchecked(
      'the runtime is said on each cluster, which the workspace holds and this does not read',
      customer('Move clusters to a supported runtime before the old one ends.', says.runtimes),
    ),
    'limit-exposure': customer('Close public access to the workspace, and to the storage that stands behind it.', says.settings),
    'survive-failure': unchecked(
      'whether a second workspace stands ready elsewhere is known to people',
      shared(
        { provider: 'Runs the control plane in several zones, and spreads nodes.', customer: 'Have a second workspace where nothing may stop.' },
        says.reliability,
      ),
    ),
    'guard-credentials': unchecked(
      'what notebooks hold, no configuration shows',
      shared(
        {
          provider: 'Keeps secrets in an encrypted database, or reads them from your vault.',
          customer: 'Keep secrets out of notebooks, and say who may read each scope.',
        },
        says.scopes,
      ),
    ),
    'segment-network': customer('Give nodes no public addresses, and lead users over a private endpoint.', says.nodes),
    'encrypt-in-transit': unchecked(
      'what nodes send to each other is set on each cluster, which is not read',
      shared(
        { provider: 'Lets clusters start with a script that encrypts what nodes send.', customer: 'Start clusters with such a script where it matters.' },
        says.between,
      ),
    ),
    'encrypt-at-rest': shared({ provider: 'Encrypts stored data.', customer: 'Ask for a second layer where one is not enough.' }, says.settings),
    'control-keys': when(workspace, 'notebookKey', {
      'managed by Microsoft': shared(
        { provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough, and bring keys of your own where it is not.' },
        says.settings,
      ),
      'your own': shared({ provider: 'Uses the keys only as long as you let it.', customer: 'Keep the keys in a vault and have them rotated.' }, says.settings),
    }),
    'record-access': shared(
      { provider: 'Writes diagnostic logs, among them what agents on nodes find.', customer: 'Have the logs collected where you can read them.' },
      says.monitoring,
    ),
  }),
];
