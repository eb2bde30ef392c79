import { asset, choice, flag, list, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const pages = service({ id: 'azure.static-web-apps', name: 'Azure Static Web Apps', vendor: 'azure' });

export const app = asset(pages, 'app', {
  plan: choice(['Free', 'Standard'], { unset: 'Free', source: says.plans }),
  publicNetwork: choice(['Enabled', 'Disabled'], { unset: 'Enabled', source: says.networks }),
  /** Each pull request gets a version of its own. */
  previews: flag({ unset: true, source: says.overview }),
  /** Those versions ask for a password. */
  previewsAsk: flag({ unset: false, source: says.passwords }),
  identity: flag({ unset: false, source: says.secrets }),
  /** Settings that hold a secret. */
  plainSecrets: list({ unset: { items: [] } }),
});
