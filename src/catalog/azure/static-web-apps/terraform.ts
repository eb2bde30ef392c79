import { at, derived, mapping, spelled } from '../../../model/index.ts';
import { secretsOfMap } from '../../secrets.ts';
import { namesIdentity } from '../identity.ts';
import { asksForPassword } from './previews.ts';
import { app } from './service.ts';

export default [
  mapping(app, ['azurerm_static_web_app', 'azurerm_static_site'], ['id', 'name'], {
    plan: at('sku_tier', 'Free'),
    publicNetwork: spelled('public_network_access_enabled', { true: 'Enabled', false: 'Disabled' }, 'Enabled'),
    previews: at('preview_environments_enabled', true),
    previewsAsk: derived('basic_auth', asksForPassword),
    identity: derived('identity', namesIdentity),
    plainSecrets: secretsOfMap('app_settings'),
  }),
];
