import { at, type Computed, derived, first, gather, mapping, on } from '../../../model/index.ts';
import { livesFor, livesUntil } from './lifetime.ts';
import { hasAny, isPrivileged, isUnified, plainRedirects } from './redirects.ts';
import { accessPolicy, application, group, password, roleAssignment, user } from './service.ts';

/** A role that is activated or looked up is known by its name, or by the id of its template. */
const role = (type: string, attribute: string): Computed => ({
  type,
  attribute,
  value: (body, look) => look(body, 'display_name') ?? look(body, 'template_id') ?? { is: 'unresolved', why: 'which role it is, is not known', at: body.at },
});
export const computed = ['azuread_directory_role', 'data.azuread_directory_role'].flatMap(type =>
  ['object_id', 'template_id', 'id'].map(attribute => role(type, attribute)),
);
const there = () => ({ value: true });

export default [
  mapping(accessPolicy, 'azuread_conditional_access_policy', ['id'], { state: at('state') }),
  mapping(application, ['azuread_application', 'azuread_application_registration'], ['id', 'client_id', 'application_id', 'object_id', 'display_name'], {
    audience: at('sign_in_audience'),
    plainRedirects: gather(
      derived('web.redirect_uris', plainRedirects),
      derived('single_page_application.redirect_uris', plainRedirects),
      on('azuread_application_redirect_uris', 'application_id', derived('redirect_uris', plainRedirects)),
    ),
    implicitTokens: first(at<boolean>('web.implicit_grant.access_token_issuance_enabled', false), at<boolean>('implicit_access_token_issuance_enabled', false)),
    password: first(
      on('azuread_application_password', 'application_id', derived('application_id', there)),
      on('azuread_application_password', 'application_object_id', derived('application_object_id', there)),
      derived('password', hasAny),
    ),
  }),
  mapping(password, ['azuread_application_password', 'azuread_service_principal_password'], ['id', 'key_id'], {
    lives: first(derived('end_date_relative', livesFor), derived('end_date', livesUntil)),
  }),
  mapping(roleAssignment, 'azuread_directory_role_assignment', ['id'], { privileged: derived('role_id', isPrivileged) }),
  mapping(roleAssignment, 'azuread_directory_role_member', ['id'], { privileged: derived('role_object_id', isPrivileged) }),
  mapping(user, 'azuread_user', ['id', 'object_id', 'user_principal_name'], { weakPasswords: at('disable_strong_password', false) }),
  mapping(group, 'azuread_group', ['id', 'object_id', 'display_name'], {
    unified: derived('types', isUnified),
    visibility: at('visibility'),
  }),
];
