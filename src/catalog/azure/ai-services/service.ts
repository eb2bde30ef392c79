import { asset, choice, flag, list, parts, service, text } from '../../../model/index.ts';
import { logs } from '../diagnostics.ts';
import { keyHolders } from '../own-key.ts';
import { says } from './sources.ts';

const ai = service({ id: 'azure.ai-services', name: 'Azure AI services, with Azure OpenAI', vendor: 'azure' });

export const account = asset(ai, 'account', {
  publicNetwork: choice(['Enabled', 'Disabled'], { unset: 'Enabled', source: says.networks }),
  defaultAction: choice(['Allow', 'Deny'], { unset: 'Allow', source: says.networks }),
  /** A rule for addresses takes in everybody. */
  everybody: flag({ unset: false, source: says.networks }),
  sharedKeys: flag({ unset: true, source: says.shared }),
  keys: choice(keyHolders, { unset: 'managed by Microsoft', source: says.keys }),
  /** It calls only addresses that are approved. */
  outboundLimited: flag({ unset: false, source: says.outbound }),
  identity: flag({ unset: false, source: says.security }),
  logs,
});

/** A model that answers. */
export const deployment = asset(ai, 'deployment', {
  upgrades: choice(['OnceNewDefaultVersionAvailable', 'OnceCurrentVersionExpired', 'NoAutoUpgrade'], {
    unset: 'OnceCurrentVersionExpired',
    source: says.versions,
  }),
});

/** One kind of content, in prompts or in answers. */
export const filter = { name: text(), enabled: flag(), blocks: flag() };

/** What is kept from a model, and from those who ask it. */
export const contentPolicy = asset(ai, 'content-policy', {
  filters: parts(filter, { unset: { items: [] } }),
});

/** How a project reaches a service of somebody else. */
export const connection = asset(ai, 'connection', {
  name: text({ unset: '' }),
  /** The settings in which a secret is written out, by name, never what it is. */
  secrets: list({ unset: { items: [] } }),
});
