import { examples, variant } from '../../../model/index.ts';

const it = (check: string): string => `aws.cognito.${check}`;

const shop = {
  shows: 'A user pool, a client and an identity pool set up with care',
  terraform: `
variable "v" {}
variable "on" { type = bool }

resource "aws_cognito_user_pool" "shop" {
  name                = "shop"
  mfa_configuration   = "ON"
  deletion_protection = "ACTIVE"
  software_token_mfa_configuration {
    enabled = true
  }
  password_policy {
    minimum_length    = 12
    require_lowercase = true
    require_uppercase = true
    require_numbers   = true
    require_symbols   = true
  }
  user_pool_add_ons {
    advanced_security_mode = "ENFORCED"
  }
}

resource "aws_wafv2_web_acl_association" "shop" {
  resource_arn = aws_cognito_user_pool.shop.arn
  web_acl_arn  = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop/0f9e8d7c"
}

resource "aws_cognito_user_pool_client" "web" {
  name                          = "web"
  user_pool_id                  = aws_cognito_user_pool.shop.id
  prevent_user_existence_errors = "ENABLED"
  explicit_auth_flows           = ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]
  allowed_oauth_flows           = ["code"]
  callback_urls                 = ["https://shop.example.com/back", "http://localhost:3000/back"]
}

resource "aws_cognito_identity_pool" "shop" {
  identity_pool_name               = "shop"
  allow_unauthenticated_identities = false
  allow_classic_flow               = false
}
`,
  cloudformation: `
Parameters:
  V: { Type: String }
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
Resources:
  Shop:
    Type: AWS::Cognito::UserPool
    Properties:
      UserPoolName: shop
      MfaConfiguration: 'ON'
      DeletionProtection: ACTIVE
      EnabledMfas: [SOFTWARE_TOKEN_MFA]
      Policies:
        PasswordPolicy:
          MinimumLength: 12
          RequireLowercase: true
          RequireUppercase: true
          RequireNumbers: true
          RequireSymbols: true
      UserPoolAddOns: { AdvancedSecurityMode: ENFORCED }
  Firewall:
    Type: AWS::WAFv2::WebACLAssociation
    Properties:
      ResourceArn: !GetAtt Shop.Arn
      WebACLArn: arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop/0f9e8d7c
  Web:
    Type: AWS::Cognito::UserPoolClient
    Properties:
      ClientName: web
      UserPoolId: !Ref Shop
      PreventUserExistenceErrors: ENABLED
      ExplicitAuthFlows: [ALLOW_USER_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH]
      AllowedOAuthFlows: [code]
      CallbackURLs: ['https://shop.example.com/back', 'http://localhost:3000/back']
  Identities:
    Type: AWS::Cognito::IdentityPool
    Properties: { IdentityPoolName: shop, AllowUnauthenticatedIdentities: false, AllowClassicFlow: false }
`,
  gives: {
    [it('offers-a-second-factor')]: 'met',
    [it('demands-a-second-factor')]: 'met',
    [it('demands-strong-passwords')]: 'met',
    [it('stops-risky-sign-ins')]: 'met',
    [it('has-web-acl')]: 'met',
    [it('is-protected-from-deletion')]: 'met',
    [it('hides-who-exists')]: 'met',
    [it('takes-no-plain-passwords')]: 'met',
    [it('grants-no-tokens-in-addresses')]: 'met',
    [it('sends-people-back-over-https')]: 'met',
    [it('refuses-guests')]: 'met',
    [it('chooses-roles-itself')]: 'met',
  },
  holds: {
    'authenticate-strongly': 'provider+customer',
    'guard-apis': 'provider+customer',
    'encrypt-at-rest': 'provider',
    'undo-mistakes': 'provider+customer',
  },
} as const;

export default examples(
  shop,
  {
    shows: 'Pools and a client as the defaults leave them, with weaker passwords and guests let in',
    terraform: `
resource "aws_cognito_user_pool" "web" {
  name = "web"
  password_policy {
    minimum_length    = 6
    require_lowercase = true
  }
}

resource "aws_cognito_user_pool_client" "app" {
  name                = "app"
  user_pool_id        = aws_cognito_user_pool.web.id
  explicit_auth_flows = ["ALLOW_USER_PASSWORD_AUTH"]
  allowed_oauth_flows = ["implicit"]
  callback_urls       = ["http://web.example.com/back"]
}

resource "aws_cognito_identity_pool" "web" {
  identity_pool_name               = "web"
  allow_unauthenticated_identities = true
  allow_classic_flow               = true
}
`,
    cloudformation: `
Resources:
  Web:
    Type: AWS::Cognito::UserPool
    Properties:
      UserPoolName: web
      Policies: { PasswordPolicy: { MinimumLength: 6, RequireLowercase: true } }
  App:
    Type: AWS::Cognito::UserPoolClient
    Properties:
      ClientName: app
      UserPoolId: !Ref Web
      ExplicitAuthFlows: [ALLOW_USER_PASSWORD_AUTH]
      AllowedOAuthFlows: [implicit]
      CallbackURLs: ['http://web.example.com/back']
  Identities:
    Type: AWS::Cognito::IdentityPool
    Properties: { IdentityPoolName: web, AllowUnauthenticatedIdentities: true, AllowClassicFlow: true }
`,
    gives: {
      [it('offers-a-second-factor')]: 'unmet',
      [it('demands-a-second-factor')]: 'unmet',
      [it('demands-strong-passwords')]: 'unmet',
      [it('stops-risky-sign-ins')]: 'unmet',
      [it('has-web-acl')]: 'unmet',
      [it('is-protected-from-deletion')]: 'unmet',
      [it('hides-who-exists')]: 'unmet',
      [it('takes-no-plain-passwords')]: 'unmet',
      [it('grants-no-tokens-in-addresses')]: 'unmet',
      [it('sends-people-back-over-https')]: 'unmet',
      [it('refuses-guests')]: 'unmet',
      [it('chooses-roles-itself')]: 'unmet',
    },
    holds: { 'authenticate-strongly': 'customer', 'guard-apis': 'customer', 'undo-mistakes': 'customer' },
  },
  variant(shop, {
    shows: 'A second factor for those who want one, and risky sign-ins that are only measured',
    terraform: [
      ['mfa_configuration   = "ON"', 'mfa_configuration   = "OPTIONAL"'],
      ['"ENFORCED"', '"AUDIT"'],
    ],
    cloudformation: [
      ["MfaConfiguration: 'ON'", 'MfaConfiguration: OPTIONAL'],
      ['ENFORCED', 'AUDIT'],
    ],
    gives: { [it('offers-a-second-factor')]: 'met', [it('demands-a-second-factor')]: 'unmet', [it('stops-risky-sign-ins')]: 'unmet' },
    holds: { 'authenticate-strongly': 'provider+customer', 'guard-apis': 'provider+customer' },
  }),
  variant(shop, {
    shows: 'Settings that are handed in without a value',
    terraform: [
      ['mfa_configuration   = "ON"', 'mfa_configuration   = var.v'],
      ['deletion_protection = "ACTIVE"', 'deletion_protection = var.v'],
      ['minimum_length    = 12', 'minimum_length    = var.v'],
      ['"ENFORCED"', 'var.v'],
      ['resource_arn = aws_cognito_user_pool.shop.arn', 'resource_arn = var.v'],
      ['prevent_user_existence_errors = "ENABLED"', 'prevent_user_existence_errors = var.v'],
      ['["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]', '[var.v]'],
      ['["code"]', '[var.v]'],
      ['"https://shop.example.com/back"', 'var.v'],
      ['allow_unauthenticated_identities = false', 'allow_unauthenticated_identities = var.on'],
      ['allow_classic_flow               = false', 'allow_classic_flow               = var.on'],
    ],
    cloudformation: [
      ["MfaConfiguration: 'ON'", 'MfaConfiguration: !Ref V'],
      ['DeletionProtection: ACTIVE', 'DeletionProtection: !Ref V'],
      ['MinimumLength: 12', 'MinimumLength: !Ref V'],
      ['ENFORCED', '!Ref V'],
      ['ResourceArn: !GetAtt Shop.Arn', 'ResourceArn: !Ref V'],
      ['PreventUserExistenceErrors: ENABLED', 'PreventUserExistenceErrors: !Ref V'],
      ['[ALLOW_USER_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH]', '[!Ref V]'],
      ['[code]', '[!Ref V]'],
      ["'https://shop.example.com/back'", '!Ref V'],
      ['AllowUnauthenticatedIdentities: false', 'AllowUnauthenticatedIdentities: !Ref Switch'],
      ['AllowClassicFlow: false', 'AllowClassicFlow: !Ref Switch'],
    ],
    gives: {
      [it('offers-a-second-factor')]: 'unproven',
      [it('demands-a-second-factor')]: 'unproven',
      [it('demands-strong-passwords')]: 'unproven',
      [it('stops-risky-sign-ins')]: 'unproven',
      [it('has-web-acl')]: 'unproven',
      [it('is-protected-from-deletion')]: 'unproven',
      [it('hides-who-exists')]: 'unproven',
      [it('takes-no-plain-passwords')]: 'unproven',
      [it('grants-no-tokens-in-addresses')]: 'unproven',
      [it('sends-people-back-over-https')]: 'unproven',
      [it('refuses-guests')]: 'unproven',
      [it('chooses-roles-itself')]: 'unproven',
    },
  }),
);
