import { type Example, examples, variant } from '../../../model/index.ts';

const user: Example = {
  shows: 'a user who signs in with tokens of IAM',
  terraform: `
resource "aws_elasticache_user" "app" {
  user_id       = "app"
  user_name     = "app"
  engine        = "redis"
  access_string = "on ~app::* +@read +@write"
  authentication_mode {
    type = "iam"
  }
}`,
  cloudformation: `
Resources:
  App:
    Type: AWS::ElastiCache::User
    Properties:
      UserId: app
      UserName: app
      Engine: redis
      AccessString: 'on ~app::* +@read +@write'
      AuthenticationMode:
        Type: iam`,
  gives: { 'aws.elasticache.user-shows-who-it-is': 'met', 'aws.elasticache.user-password-is-not-in-the-source': 'met' },
};

export default examples(
  user,
  variant(user, {
    shows: 'a user whom nobody asks for a password',
    terraform: [['type = "iam"', 'type = "no-password-required"']],
    cloudformation: [['Type: iam', 'Type: no-password-required']],
    gives: { 'aws.elasticache.user-shows-who-it-is': 'unmet' },
  }),
  {
    shows: 'a user whose password stands in the source',
    terraform: `
resource "aws_elasticache_user" "old" {
  user_id       = "old"
  user_name     = "old"
  engine        = "REDIS"
  access_string = "on ~* +@all"
  passwords     = ["not-a-real-password-1"]
}`,
    cloudformation: `
Resources:
  Old:
    Type: AWS::ElastiCache::User
    Properties:
      UserId: old
      UserName: old
      Engine: redis
      AccessString: 'on ~* +@all'
      Passwords: [not-a-real-password-1]`,
    gives: { 'aws.elasticache.user-shows-who-it-is': 'met', 'aws.elasticache.user-password-is-not-in-the-source': 'unmet' },
  },
  {
    shows: 'a user of variables without a value',
    terraform: `
variable "open" { type = bool }
variable "passwords" { type = list(string) }

resource "aws_elasticache_user" "u" {
  user_id              = "u"
  user_name            = "u"
  engine               = "REDIS"
  access_string        = "on ~* +@all"
  no_password_required = var.open
  passwords            = var.passwords
}`,
    cloudformation: `
Parameters:
  Open: { Type: String, AllowedValues: ['true', 'false'] }
  Passwords: { Type: CommaDelimitedList }
Resources:
  U:
    Type: AWS::ElastiCache::User
    Properties:
      UserId: u
      UserName: u
      Engine: redis
      AccessString: 'on ~* +@all'
      NoPasswordRequired: !Ref Open
      Passwords: !Ref Passwords`,
    gives: { 'aws.elasticache.user-shows-who-it-is': 'unproven', 'aws.elasticache.user-password-is-not-in-the-source': 'unproven' },
  },
);
