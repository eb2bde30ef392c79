import { asset, flag, list, service, text } from '../../../model/index.ts';
import { logs } from '../diagnostics.ts';
import { siteFields } from '../web-site.ts';
import { says } from './sources.ts';

const logic = service({ id: 'azure.logic-apps', name: 'Azure Logic Apps', vendor: 'azure' });

/** One workflow, paid by use. */
export const workflow = asset(logic, 'workflow', {
  /** It is started by requests from outside. */
  called: flag({ unset: false, source: says.security }),
  /** Only addresses that are named may start it. */
  namesCallers: flag({ unset: false, source: says.unset }),
  /** A policy says which tokens of the directory may start it. */
  takesTokens: flag({ unset: false, source: says.unset }),
  /** Only addresses that are named read the history of runs. */
  namesReaders: flag({ unset: false, source: says.unset }),
  identity: flag({ unset: false, source: says.security }),
  /** Parameters whose values hold a secret. */
  plainSecrets: list({ unset: { items: [] } }),
  logs,
});

/** Workflows that run on a plan of App Service. */
export const app = asset(logic, 'app', { ...siteFields, logs });

/** How workflows reach a service of somebody else. */
export const connection = asset(logic, 'connection', {
  name: text({ unset: '' }),
  /** The settings in which a secret is written out, by name, never what it is. */
  secrets: list({ unset: { items: [] }, source: says.history }),
});
