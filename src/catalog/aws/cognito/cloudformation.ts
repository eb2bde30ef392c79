import { at, first, mapping, on } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { addressesAt } from './address.ts';
import { client, identityPool, userPool } from './service.ts';

export const pieces = ['AWS::Cognito::UserPoolDomain', 'AWS::Cognito::IdentityPoolRoleAttachment', 'AWS::Cognito::UserPoolResourceServer'];

export default [
  mapping(userPool, 'AWS::Cognito::UserPool', ['UserPoolId', 'Arn', 'UserPoolName'], {
    name: at('UserPoolName'),
    mfa: at('MfaConfiguration'),
    passwordLength: at('Policies.PasswordPolicy.MinimumLength'),
    lowercase: at('Policies.PasswordPolicy.RequireLowercase', false),
    uppercase: at('Policies.PasswordPolicy.RequireUppercase', false),
    numbers: at('Policies.PasswordPolicy.RequireNumbers', false),
    symbols: at('Policies.PasswordPolicy.RequireSymbols', false),
    threats: at('UserPoolAddOns.AdvancedSecurityMode'),
    deletionProtection: at('DeletionProtection'),
    webAcl: first(on('AWS::WAFv2::WebACLAssociation', 'ResourceArn', saidAt('ResourceArn'))),
  }),
  mapping(client, 'AWS::Cognito::UserPoolClient', ['ClientId'], {
    name: at('ClientName'),
    hidesUsers: at('PreventUserExistenceErrors'),
    signIns: at('ExplicitAuthFlows'),
    grants: at('AllowedOAuthFlows'),
    addresses: addressesAt('CallbackURLs'),
    revocable: at('EnableTokenRevocation'),
  }),
  mapping(identityPool, 'AWS::Cognito::IdentityPool', ['Id'], {
    name: at('IdentityPoolName'),
    guests: at('AllowUnauthenticatedIdentities'),
    classicFlow: at('AllowClassicFlow'),
  }),
];
