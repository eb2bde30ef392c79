import { examples, variant } from '../../../model/index.ts';

const it = (check: string): string => `aws.iam-identity-center.${check}`;

const support = {
  shows: 'A permission set with a policy of its own, short sessions, assigned to a group',
  terraform: `
variable "v" {}

resource "aws_ssoadmin_permission_set" "support" {
  name             = "support"
  instance_arn     = "arn:aws:sso:::instance/ssoins-a1b2c3d4e5f60789"
  session_duration = "PT4H"
}

resource "aws_ssoadmin_permission_set_inline_policy" "support" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-a1b2c3d4e5f60789"
  permission_set_arn = aws_ssoadmin_permission_set.support.arn
  inline_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["logs:Get*", "logs:StartQuery"], Resource = "*" }]
  })
}

resource "aws_ssoadmin_managed_policy_attachment" "support" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-a1b2c3d4e5f60789"
  permission_set_arn = aws_ssoadmin_permission_set.support.arn
  managed_policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_ssoadmin_account_assignment" "support" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-a1b2c3d4e5f60789"
  permission_set_arn = aws_ssoadmin_permission_set.support.arn
  principal_id       = "a1b2c3d4-5678-90ab-cdef-EXAMPLE11111"
  principal_type     = "GROUP"
  target_id          = "111122223333"
  target_type        = "AWS_ACCOUNT"
}
`,
  cloudformation: `
Parameters:
  V: { Type: String }
Resources:
  Support:
    Type: AWS::SSO::PermissionSet
    Properties:
      Name: support
      InstanceArn: arn:aws:sso:::instance/ssoins-a1b2c3d4e5f60789
      SessionDuration: PT4H
      InlinePolicy:
        Version: '2012-10-17'
        Statement: [{ Effect: Allow, Action: ['logs:Get*', 'logs:StartQuery'], Resource: '*' }]
      ManagedPolicies: ['arn:aws:iam::aws:policy/ReadOnlyAccess']
  SupportInShop:
    Type: AWS::SSO::Assignment
    Properties:
      InstanceArn: arn:aws:sso:::instance/ssoins-a1b2c3d4e5f60789
      PermissionSetArn: !GetAtt Support.PermissionSetArn
      PrincipalId: a1b2c3d4-5678-90ab-cdef-EXAMPLE11111
      PrincipalType: GROUP
      TargetId: '111122223333'
      TargetType: AWS_ACCOUNT
`,
  gives: {
    [it('set-is-no-administrator')]: 'met',
    [it('set-names-its-actions')]: 'met',
    [it('sessions-end-with-the-day')]: 'met',
    [it('assigns-to-groups')]: 'met',
  },
  holds: { 'grant-least-access': 'provider+customer', 'authenticate-strongly': 'provider+customer', 'guard-credentials': 'provider' },
} as const;

export default examples(
  support,
  variant(support, {
    shows: 'Every action for twelve hours, assigned to one person',
    terraform: [
      ['"PT4H"', '"PT12H"'],
      ['["logs:Get*", "logs:StartQuery"]', '"*"'],
      ['"GROUP"', '"USER"'],
    ],
    cloudformation: [
      ['PT4H', 'PT12H'],
      ["['logs:Get*', 'logs:StartQuery']", "'*'"],
      ['PrincipalType: GROUP', 'PrincipalType: USER'],
    ],
    gives: {
      [it('set-is-no-administrator')]: 'unmet',
      [it('set-names-its-actions')]: 'unmet',
      [it('sessions-end-with-the-day')]: 'unmet',
      [it('assigns-to-groups')]: 'unmet',
    },
  }),
  variant(support, {
    shows: 'The administrator’s policy of AWS',
    terraform: [['arn:aws:iam::aws:policy/ReadOnlyAccess', 'arn:aws:iam::aws:policy/AdministratorAccess']],
    cloudformation: [['arn:aws:iam::aws:policy/ReadOnlyAccess', 'arn:aws:iam::aws:policy/AdministratorAccess']],
    gives: { [it('set-is-no-administrator')]: 'unmet', [it('set-names-its-actions')]: 'met' },
  }),
  {
    shows: 'A permission set of which nothing is said: an hour, and no rights',
    terraform: `
resource "aws_ssoadmin_permission_set" "empty" {
  name         = "empty"
  instance_arn = "arn:aws:sso:::instance/ssoins-a1b2c3d4e5f60789"
}
`,
    cloudformation: `
Resources:
  Empty:
    Type: AWS::SSO::PermissionSet
    Properties: { Name: empty, InstanceArn: 'arn:aws:sso:::instance/ssoins-a1b2c3d4e5f60789' }
`,
    gives: { [it('set-is-no-administrator')]: 'met', [it('sessions-end-with-the-day')]: 'met' },
  },
  variant(support, {
    shows: 'Rights and sessions that are handed in without a value',
    terraform: [
      ['"PT4H"', 'var.v'],
      ['["logs:Get*", "logs:StartQuery"]', 'var.v'],
      ['"arn:aws:iam::aws:policy/ReadOnlyAccess"', 'var.v'],
      ['"GROUP"', 'var.v'],
    ],
    cloudformation: [
      ['PT4H', '!Ref V'],
      ["['logs:Get*', 'logs:StartQuery']", '!Ref V'],
      ["['arn:aws:iam::aws:policy/ReadOnlyAccess']", '[!Ref V]'],
      ['PrincipalType: GROUP', 'PrincipalType: !Ref V'],
    ],
    gives: {
      [it('set-is-no-administrator')]: 'unproven',
      [it('set-names-its-actions')]: 'unproven',
      [it('sessions-end-with-the-day')]: 'unproven',
      [it('assigns-to-groups')]: 'unproven',
    },
  }),
);
