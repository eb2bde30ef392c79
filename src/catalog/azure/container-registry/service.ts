import { asset, choice, flag, service } from '../../../model/index.ts';
import { logs } from '../diagnostics.ts';
import { keyHolders } from '../own-key.ts';
import { says } from './sources.ts';

const registries = service({ id: 'azure.container-registry', name: 'Azure Container Registry', vendor: 'azure' });

export const registry = asset(registries, 'registry', {
  /** One name and password that may do everything. */
  admin: flag({ unset: false, source: says.admin }),
  anonymousPull: flag({ unset: false, source: says.anonymous }),
  publicAccess: flag({ unset: true, source: says.networks }),
  defaultAction: choice(['Allow', 'Deny'], { unset: 'Allow', source: says.networks }),
  tier: choice(['Basic', 'Standard', 'Premium'], { unsaid: 'the tier is always written' }),
  key: choice(keyHolders, { unset: 'managed by Microsoft', source: says.storage }),
  /** Copies stand in other regions. */
  replicated: flag({ unset: false, source: says.copies }),
  quarantine: flag({ unset: false, source: says.trust }),
  /** Images may be copied out of the registry as they like. */
  exports: flag({ unset: true, source: says.exported }),
  /** Manifests without a tag are deleted after some days. */
  tidies: flag({ unset: false, source: says.untagged }),
  logs,
});
