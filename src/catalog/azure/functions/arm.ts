import { derived, first, mapping, spelled } from '../../../model/index.ts';
import { logsInTemplates } from '../diagnostics.ts';
import { siteInTemplates } from '../web-site.ts';
import { app } from './service.ts';
import { storageByIdentity } from './storage.ts';

const lenses = {
  ...siteInTemplates,
  storageByIdentity: first(
    spelled('properties.functionAppConfig.deployment.storage.authentication.type', {
      StorageAccountConnectionString: false,
      SystemAssignedIdentity: true,
      UserAssignedIdentity: true,
    }),
    derived('properties.siteConfig.appSettings', storageByIdentity),
  ),
  logs: logsInTemplates,
};
/** Logic apps are function apps of a kind of their own. */
const kinds = ['functionapp', 'functionapp,linux', 'functionapp,linux,container*', 'functionapp,linux,kubernetes*', 'functionapp,container*'];

export default kinds.map(kind => mapping(app, ['Microsoft.Web/sites', 'Microsoft.Web/sites/slots'], ['id', 'name'], lenses, { kind }));
