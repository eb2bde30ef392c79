import { examples, variant } from '../../../model/index.ts';

const base = {
  shows: 'a bus with a key of its own that one account may send to, and a queue for what could not be decrypted',
  terraform: `
resource "aws_kms_key" "orders" {
  enable_key_rotation = true
}

resource "aws_cloudwatch_event_bus" "orders" {
  name               = "orders"
  kms_key_identifier = aws_kms_key.orders.arn
  dead_letter_config {
    arn = "arn:aws:sqs:eu-west-1:111122223333:undelivered"
  }
}

resource "aws_cloudwatch_event_bus_policy" "orders" {
  event_bus_name = aws_cloudwatch_event_bus.orders.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Shop"
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::444455556666:root" }
      Action    = "events:PutEvents"
      Resource  = aws_cloudwatch_event_bus.orders.arn
    }]
  })
}`,
  cloudformation: `
Resources:
  Key:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Orders:
    Type: AWS::Events::EventBus
    Properties:
      Name: orders
      KmsKeyIdentifier: !GetAtt Key.Arn
      DeadLetterConfig: { Arn: 'arn:aws:sqs:eu-west-1:111122223333:undelivered' }
  Policy:
    Type: AWS::Events::EventBusPolicy
    Properties:
      EventBusName: !Ref Orders
      StatementId: Shop
      Statement:
        Sid: Shop
        Effect: Allow
        Principal: { AWS: 'arn:aws:iam::444455556666:root' }
        Action: events:PutEvents
        Resource: !GetAtt Orders.Arn`,
  gives: {
    'aws.eventbridge.grants-nothing-to-everybody': 'met',
    'aws.eventbridge.uses-your-own-key': 'met',
    'aws.eventbridge.keeps-unreadable-events': 'met',
    'aws.eventbridge.policy-grants-nothing-to-everybody': 'none',
  },
  holds: { 'encrypt-at-rest': 'provider', 'control-keys': 'provider+customer', 'limit-exposure': 'customer', 'survive-failure': 'provider+customer' },
} as const;

const connection = {
  shows: 'a connection whose key comes from elsewhere',
  terraform: `
data "aws_secretsmanager_secret_version" "partner" {
  secret_id = "partner"
}

resource "aws_cloudwatch_event_connection" "partner" {
  name               = "partner"
  authorization_type = "API_KEY"
  auth_parameters {
    api_key {
      key   = "x-api-key"
      value = data.aws_secretsmanager_secret_version.partner.secret_string
    }
  }
}`,
  cloudformation: `
Resources:
  Partner:
    Type: AWS::Events::Connection
    Properties:
      Name: partner
      AuthorizationType: API_KEY
      AuthParameters:
        ApiKeyAuthParameters:
          ApiKeyName: x-api-key
          ApiKeyValue: '{{resolve:secretsmanager:partner:SecretString:key}}'`,
  gives: { 'aws.eventbridge.secrets-are-not-in-the-source': 'met' },
  holds: { 'guard-credentials': 'customer' },
} as const;

export default examples(
  base,
  {
    shows: 'a bus of which nothing is said',
    terraform: `
resource "aws_cloudwatch_event_bus" "plain" {
  name = "plain"
}`,
    cloudformation: `
Resources:
  Plain:
    Type: AWS::Events::EventBus
    Properties: { Name: plain }`,
    gives: {
      'aws.eventbridge.grants-nothing-to-everybody': 'met',
      'aws.eventbridge.uses-your-own-key': 'unmet',
      'aws.eventbridge.keeps-unreadable-events': 'none',
    },
    holds: { 'encrypt-at-rest': 'provider', 'control-keys': 'provider+customer', 'survive-failure': 'provider' },
  },
  variant(base, {
    shows: 'a bus that everybody may send to, without a queue',
    terraform: [
      ['{ AWS = "arn:aws:iam::444455556666:root" }', '"*"'],
      ['  dead_letter_config {\n    arn = "arn:aws:sqs:eu-west-1:111122223333:undelivered"\n  }\n', ''],
    ],
    cloudformation: [
      [`{ AWS: 'arn:aws:iam::444455556666:root' }`, `'*'`],
      [`      DeadLetterConfig: { Arn: 'arn:aws:sqs:eu-west-1:111122223333:undelivered' }\n`, ''],
    ],
    gives: { 'aws.eventbridge.grants-nothing-to-everybody': 'unmet', 'aws.eventbridge.keeps-unreadable-events': 'unmet' },
  }),
  variant(base, {
    shows: 'key, queue and account from variables without a value',
    terraform: [
      ['resource "aws_kms_key"', 'variable "key" {}\nvariable "queue" {}\nvariable "who" {}\n\nresource "aws_kms_key"'],
      ['aws_kms_key.orders.arn', 'var.key'],
      ['"arn:aws:sqs:eu-west-1:111122223333:undelivered"', 'var.queue'],
      ['"arn:aws:iam::444455556666:root"', 'var.who'],
    ],
    cloudformation: [
      ['Resources:', 'Parameters:\n  KeyArn: { Type: String }\n  Queue: { Type: String }\n  Who: { Type: String }\nResources:'],
      ['KmsKeyIdentifier: !GetAtt Key.Arn', 'KmsKeyIdentifier: !Ref KeyArn'],
      [`'arn:aws:sqs:eu-west-1:111122223333:undelivered'`, '!Ref Queue'],
      [`'arn:aws:iam::444455556666:root'`, '!Ref Who'],
    ],
    gives: {
      'aws.eventbridge.grants-nothing-to-everybody': 'unproven',
      'aws.eventbridge.uses-your-own-key': 'unproven',
      'aws.eventbridge.keeps-unreadable-events': 'unproven',
    },
  }),
  ...(['met', 'unmet', 'unproven'] as const).map(verdict => ({
    shows: `a permission on the default bus for ${{ met: 'one account', unmet: 'everybody', unproven: 'whoever a variable names' }[verdict]}`,
    terraform: `
variable "who" {}

resource "aws_cloudwatch_event_permission" "default" {
  statement_id = "some"
  principal    = ${{ met: '"444455556666"', unmet: '"*"', unproven: 'var.who' }[verdict]}
}`,
    cloudformation: `
Parameters:
  Who: { Type: String }
Resources:
  Default:
    Type: AWS::Events::EventBusPolicy
    Properties:
      StatementId: some
      Action: events:PutEvents
      Principal: ${{ met: `'444455556666'`, unmet: `'*'`, unproven: '!Ref Who' }[verdict]}`,
    gives: { 'aws.eventbridge.policy-grants-nothing-to-everybody': verdict },
  })),
  {
    shows: 'everybody of one organisation may send to the default bus',
    terraform: `
resource "aws_cloudwatch_event_permission" "default" {
  statement_id = "ours"
  principal    = "*"
  condition {
    key   = "aws:PrincipalOrgID"
    type  = "StringEquals"
    value = "o-1234567890"
  }
}`,
    cloudformation: `
Resources:
  Default:
    Type: AWS::Events::EventBusPolicy
    Properties:
      StatementId: ours
      Action: events:PutEvents
      Principal: '*'
      Condition: { Key: 'aws:PrincipalOrgID', Type: StringEquals, Value: o-1234567890 }`,
    gives: { 'aws.eventbridge.policy-grants-nothing-to-everybody': 'met' },
  },
  ...(['met', 'unmet', 'unproven'] as const).map(verdict => ({
    shows: `a rule whose target ${{ met: 'has a queue for what it could not take', unmet: 'loses what it could not take', unproven: 'may have a queue' }[verdict]}`,
    terraform: `
variable "queue" {}

resource "aws_cloudwatch_event_rule" "nightly" {
  name                = "nightly"
  schedule_expression = "cron(0 3 * * ? *)"
}

resource "aws_cloudwatch_event_target" "nightly" {
  rule      = aws_cloudwatch_event_rule.nightly.name
  target_id = "job"
  arn       = "arn:aws:lambda:eu-west-1:111122223333:function:job"
  ${{ met: 'dead_letter_config {\n    arn = "arn:aws:sqs:eu-west-1:111122223333:undelivered"\n  }', unmet: '', unproven: 'dead_letter_config {\n    arn = var.queue\n  }' }[verdict]}
}`,
    cloudformation: `
Parameters:
  Queue: { Type: String }
Resources:
  Nightly:
    Type: AWS::Events::Rule
    Properties:
      Name: nightly
      ScheduleExpression: cron(0 3 * * ? *)
      Targets:
        - Id: job
          Arn: arn:aws:lambda:eu-west-1:111122223333:function:job
          ${{ met: "DeadLetterConfig: { Arn: 'arn:aws:sqs:eu-west-1:111122223333:undelivered' }", unmet: '', unproven: 'DeadLetterConfig: { Arn: !Ref Queue }' }[verdict]}`,
    gives: { 'aws.eventbridge.keeps-undelivered-events': verdict },
    holds: { 'survive-failure': 'provider+customer' },
  })),
  connection,
  variant(connection, {
    shows: 'a connection whose key stands in the source',
    terraform: [['data.aws_secretsmanager_secret_version.partner.secret_string', '"Zm9vYmFyYmF6cXV4"']],
    cloudformation: [[`'{{resolve:secretsmanager:partner:SecretString:key}}'`, 'Zm9vYmFyYmF6cXV4']],
    gives: { 'aws.eventbridge.secrets-are-not-in-the-source': 'unmet' },
  }),
  variant(connection, {
    shows: 'a connection whose key is not known',
    terraform: [
      ['data.aws_secretsmanager_secret_version.partner.secret_string', 'var.key'],
      ['data "aws', 'variable "key" {}\n\ndata "aws'],
    ],
    cloudformation: [
      [`'{{resolve:secretsmanager:partner:SecretString:key}}'`, '!Ref ApiKey'],
      ['Resources:', 'Parameters:\n  ApiKey: { Type: String, NoEcho: true }\nResources:'],
    ],
    gives: { 'aws.eventbridge.secrets-are-not-in-the-source': 'unproven' },
  }),
);
