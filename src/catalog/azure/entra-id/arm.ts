import { at, derived, gather, mapping } from '../../../model/index.ts';
import { hasAny, isUnified, plainRedirects } from './redirects.ts';
import { application, group } from './service.ts';

/** Bicep writes what stands in the directory through Microsoft Graph. */
export default [
  mapping(application, 'Microsoft.Graph/applications', ['id', 'properties.appId', 'properties.uniqueName'], {
    audience: at('properties.signInAudience'),
    plainRedirects: gather(derived('properties.web.redirectUris', plainRedirects), derived('properties.spa.redirectUris', plainRedirects)),
    implicitTokens: at('properties.web.implicitGrantSettings.enableAccessTokenIssuance', false),
    password: derived('properties.passwordCredentials', hasAny),
  }),
  mapping(group, 'Microsoft.Graph/groups', ['id', 'properties.uniqueName'], {
    unified: derived('properties.groupTypes', isUnified),
    visibility: at('properties.visibility'),
  }),
];
