import { at, first, mapping, on } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { addressesAt } from './address.ts';
import { client, identityPool, userPool } from './service.ts';

export const pieces = ['aws_cognito_user_pool_domain', 'aws_cognito_identity_pool_roles_attachment', 'aws_cognito_resource_server'];

export default [
  mapping(userPool, 'aws_cognito_user_pool', ['id', 'arn', 'name'], {
    name: at('name'),
    mfa: at('mfa_configuration', 'OFF'),
    passwordLength: at('password_policy.minimum_length'),
    lowercase: at('password_policy.require_lowercase', false),
    uppercase: at('password_policy.require_uppercase', false),
    numbers: at('password_policy.require_numbers', false),
    symbols: at('password_policy.require_symbols', false),
    threats: at('user_pool_add_ons.advanced_security_mode'),
    deletionProtection: at('deletion_protection', 'INACTIVE'),
    webAcl: first(on('aws_wafv2_web_acl_association', 'resource_arn', saidAt('resource_arn'))),
  }),
  mapping(client, ['aws_cognito_user_pool_client', 'aws_cognito_managed_user_pool_client'], ['id', 'name'], {
    name: at('name'),
    hidesUsers: at('prevent_user_existence_errors'),
    signIns: at('explicit_auth_flows'),
    grants: at('allowed_oauth_flows'),
    addresses: addressesAt('callback_urls'),
    revocable: at('enable_token_revocation'),
  }),
  mapping(identityPool, 'aws_cognito_identity_pool', ['id', 'arn'], {
    name: at('identity_pool_name'),
    guests: at('allow_unauthenticated_identities', false),
    classicFlow: at('allow_classic_flow', false),
  }),
];
