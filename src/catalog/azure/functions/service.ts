import { asset, flag, service } from '../../../model/index.ts';
import { logs } from '../diagnostics.ts';
import { siteFields } from '../web-site.ts';
import { says } from './sources.ts';

const functions = service({ id: 'azure.functions', name: 'Azure Functions', vendor: 'azure' });

/** A function app, or a slot of one. */
export const app = asset(functions, 'app', {
  ...siteFields,
  /** It reaches its storage account by its identity, and not by a key. */
  storageByIdentity: flag({ unset: false, source: says.storage }),
  logs,
});
