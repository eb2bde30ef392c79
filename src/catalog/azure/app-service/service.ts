import { asset, count, flag, service } from '../../../model/index.ts';
import { logs } from '../diagnostics.ts';
import { siteFields } from '../web-site.ts';
import { says } from './sources.ts';

const appService = service({ id: 'azure.app-service', name: 'Azure App Service', vendor: 'azure' });

/** A web app, or a slot of one. */
export const app = asset(appService, 'app', {
  ...siteFields,
  healthCheck: flag({ unset: false, source: says.zones }),
  httpLogs: flag({ unset: false }),
  logs,
});

/** The machines that apps run on. */
export const plan = asset(appService, 'plan', {
  instances: count({ unset: 1, source: says.zones }),
  zones: flag({ unset: false, source: says.zones }),
});
