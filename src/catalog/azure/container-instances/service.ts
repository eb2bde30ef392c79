import { asset, choice, flag, list, service } from '../../../model/index.ts';
import { keyHolders } from '../own-key.ts';
import { says } from './sources.ts';

const instances = service({ id: 'azure.container-instances', name: 'Azure Container Instances', vendor: 'azure' });

/** Containers that share a host, an address and a life. */
export const group = asset(instances, 'group', {
  public: flag({ unset: false, source: says.public }),
  /** Names of plain variables that hold a secret. */
  secrets: list({ unset: { items: [] }, source: says.hardening }),
  privileged: flag({ unset: false, source: says.hardening }),
  /** A password with which images are pulled stands in its definition. */
  pullsByPassword: flag({ unset: false, source: says.registry }),
  key: choice(keyHolders, { unset: 'managed by Microsoft', source: says.encryption }),
  /** Its logs go to a workspace. */
  logged: flag({ unset: false, source: says.logs }),
});
