import { at, derived, mapping, on, spelled } from '../../../model/index.ts';
import { secretsOfMap } from '../../secrets.ts';
import { namesIdentity } from '../identity.ts';
import { asksForPassword } from './previews.ts';
import { app } from './service.ts';

const sites = 'Microsoft.Web/staticSites';

export default [
  mapping(app, sites, ['id', 'name'], {
    plan: at('sku.name'),
    publicNetwork: at('properties.publicNetworkAccess'),
    previews: spelled('properties.stagingEnvironmentPolicy', { Enabled: true, Disabled: false }),
    previewsAsk: on(`${sites}/basicAuth`, 'parent', derived('properties', asksForPassword)),
    identity: derived('identity', namesIdentity),
    plainSecrets: on(`${sites}/config`, 'parent', secretsOfMap('properties'), { name: 'appsettings' }),
  }),
];
