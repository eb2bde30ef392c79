import { examples, variant } from '../../../model/index.ts';

const base = {
  shows: 'a queue with a key of its own, whose policy names a topic and whose failed messages are kept for two weeks',
  terraform: `
resource "aws_sqs_queue" "orders" {
  name              = "orders"
  kms_master_key_id = aws_kms_key.orders.arn
  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.failed.arn
    maxReceiveCount     = 4
  })
}

resource "aws_sqs_queue_policy" "orders" {
  queue_url = aws_sqs_queue.orders.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Topic"
      Effect    = "Allow"
      Principal = { Service = "sns.amazonaws.com" }
      Action    = "sqs:SendMessage"
      Resource  = aws_sqs_queue.orders.arn
    }]
  })
}

resource "aws_sqs_queue" "failed" {
  name                      = "orders-failed"
  message_retention_seconds = 1209600
}

resource "aws_kms_key" "orders" {
  enable_key_rotation = true
}`,
  cloudformation: `
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: orders
      KmsMasterKeyId: !GetAtt Key.Arn
      RedrivePolicy:
        deadLetterTargetArn: !GetAtt Failed.Arn
        maxReceiveCount: 4
  OrdersPolicy:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [!Ref Orders]
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Sid: Topic
            Effect: Allow
            Principal: { Service: sns.amazonaws.com }
            Action: sqs:SendMessage
            Resource: !GetAtt Orders.Arn
  Failed:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: orders-failed
      MessageRetentionPeriod: 1209600
  Key:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }`,
  gives: {
    'aws.sqs.encrypts-messages': 'none',
    'aws.sqs.uses-your-own-key': 'met',
    'aws.sqs.grants-nothing-to-everybody': 'met',
    'aws.sqs.names-its-actions': 'met',
    'aws.sqs.refuses-plain-requests': 'none',
    'aws.sqs.keeps-failed-messages': 'met',
    'aws.sqs.keeps-failures-long-enough': 'none',
  },
  holds: { 'encrypt-at-rest': 'provider', 'control-keys': 'provider+customer', 'encrypt-in-transit': 'provider' },
  about: { terraform: 'aws_sqs_queue.orders', cloudformation: 'Orders' },
} as const;

export default examples(
  base,
  {
    ...base,
    shows: 'the queue for failed messages itself',
    gives: { 'aws.sqs.keeps-failed-messages': 'met', 'aws.sqs.keeps-failures-long-enough': 'met', 'aws.sqs.uses-your-own-key': 'unmet' },
    holds: { 'control-keys': 'provider+customer', 'encrypt-at-rest': 'provider' },
    about: { terraform: 'aws_sqs_queue.failed', cloudformation: 'Failed' },
  },
  variant(base, {
    shows: 'failed messages are kept for the four days of every queue',
    terraform: [['\n  message_retention_seconds = 1209600', '']],
    cloudformation: [['\n      MessageRetentionPeriod: 1209600', '']],
    gives: { 'aws.sqs.keeps-failures-long-enough': 'unmet' },
    about: { terraform: 'aws_sqs_queue.failed', cloudformation: 'Failed' },
  }),
  {
    shows: 'a queue of which nothing is said: encrypted with keys of SQS, open to its account only, and without a place for failures',
    terraform: `
resource "aws_sqs_queue" "jobs" {
  name = "jobs"
}`,
    cloudformation: `
Resources:
  Jobs:
    Type: AWS::SQS::Queue
    Properties: { QueueName: jobs }`,
    gives: {
      'aws.sqs.encrypts-messages': 'none',
      'aws.sqs.uses-your-own-key': 'unmet',
      'aws.sqs.grants-nothing-to-everybody': 'met',
      'aws.sqs.keeps-failed-messages': 'unmet',
    },
    holds: { 'encrypt-at-rest': 'provider', 'encrypt-in-transit': 'provider' },
  },
  {
    shows: 'a queue whose encryption was switched off, open to everybody with every action',
    terraform: `
resource "aws_sqs_queue" "open" {
  name                    = "open"
  sqs_managed_sse_enabled = false
  policy                  = <<-EOT
    { "Statement": [{ "Sid": "Anyone", "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "sqs:*", "Resource": "*" }] }
  EOT
}`,
    cloudformation: `
Resources:
  Open:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: open
      SqsManagedSseEnabled: false
  Everyone:
    Type: AWS::SQS::QueueInlinePolicy
    Properties:
      Queue: !Ref Open
      PolicyDocument:
        Statement: [{ Sid: Anyone, Effect: Allow, Principal: { AWS: '*' }, Action: 'sqs:*', Resource: '*' }]`,
    gives: {
      'aws.sqs.encrypts-messages': 'unmet',
      'aws.sqs.uses-your-own-key': 'none',
      'aws.sqs.grants-nothing-to-everybody': 'unmet',
      'aws.sqs.names-its-actions': 'unmet',
      'aws.sqs.refuses-plain-requests': 'unmet',
    },
    holds: { 'encrypt-at-rest': 'customer', 'control-keys': 'not-applicable', 'encrypt-in-transit': 'provider+customer' },
  },
  {
    shows: 'everybody, but only from one topic; plain requests are refused, since nothing is encrypted',
    terraform: `
resource "aws_sqs_queue" "events" {
  name                    = "events"
  sqs_managed_sse_enabled = false
}

resource "aws_sqs_queue_policy" "events" {
  queue_url = aws_sqs_queue.events.url
  policy = jsonencode({
    Statement = [
      {
        Sid       = "FromTopic", Effect = "Allow", Principal = "*", Action = "sqs:SendMessage", Resource = "*"
        Condition = { ArnEquals = { "aws:SourceArn" = "arn:aws:sns:eu-west-1:111122223333:events" } }
      },
      { Sid = "Tls", Effect = "Deny", Principal = "*", Action = "sqs:*", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "false" } } },
    ]
  })
}`,
    cloudformation: `
Resources:
  Events:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: events
      SqsManagedSseEnabled: false
  Policy:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [!Ref Events]
      PolicyDocument:
        Statement:
          - Sid: FromTopic
            Effect: Allow
            Principal: '*'
            Action: sqs:SendMessage
            Resource: '*'
            Condition: { ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:eu-west-1:111122223333:events' } }
          - { Sid: Tls, Effect: Deny, Principal: '*', Action: 'sqs:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }`,
    gives: { 'aws.sqs.grants-nothing-to-everybody': 'met', 'aws.sqs.names-its-actions': 'met', 'aws.sqs.refuses-plain-requests': 'met' },
  },
  {
    shows: 'the key that AWS manages',
    terraform: `
resource "aws_sqs_queue" "mails" {
  name              = "mails"
  kms_master_key_id = "alias/aws/sqs"
}`,
    cloudformation: `
Resources:
  Mails:
    Type: AWS::SQS::Queue
    Properties: { QueueName: mails, KmsMasterKeyId: alias/aws/sqs }`,
    gives: { 'aws.sqs.uses-your-own-key': 'unmet', 'aws.sqs.encrypts-messages': 'none' },
    holds: { 'control-keys': 'provider+customer' },
  },
  {
    shows: 'what matters of a queue from variables without a value',
    terraform: `
variable "key" {}
variable "owned" { type = bool }
variable "who" {}
variable "may" {}
variable "redrive" {}
variable "allow" {}
variable "days" { type = number }

resource "aws_sqs_queue" "q" {
  name                      = "q"
  kms_master_key_id         = var.key
  sqs_managed_sse_enabled   = var.owned
  redrive_policy            = var.redrive
  redrive_allow_policy      = var.allow
  message_retention_seconds = var.days
}

resource "aws_sqs_queue_policy" "q" {
  queue_url = aws_sqs_queue.q.id
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = var.who }, Action = var.may, Resource = "*" }]
  })
}`,
    cloudformation: `
Parameters:
  Key: { Type: String }
  Owned: { Type: String, AllowedValues: ['true', 'false'] }
  Who: { Type: String }
  May: { Type: String }
  Redrive: { Type: String }
  Allow: { Type: String }
  Seconds: { Type: Number }
Resources:
  Q:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: q
      KmsMasterKeyId: !Ref Key
      SqsManagedSseEnabled: !Ref Owned
      RedrivePolicy: !Ref Redrive
      RedriveAllowPolicy: !Ref Allow
      MessageRetentionPeriod: !Ref Seconds
  P:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [!Ref Q]
      PolicyDocument:
        Statement: [{ Effect: Allow, Principal: { AWS: !Ref Who }, Action: !Ref May, Resource: '*' }]`,
    gives: {
      'aws.sqs.encrypts-messages': 'unproven',
      'aws.sqs.uses-your-own-key': 'unproven',
      'aws.sqs.grants-nothing-to-everybody': 'unproven',
      'aws.sqs.names-its-actions': 'unproven',
      'aws.sqs.refuses-plain-requests': 'unproven',
      'aws.sqs.keeps-failed-messages': 'unproven',
      'aws.sqs.keeps-failures-long-enough': 'unproven',
    },
  },
  ...(['met', 'unmet', 'unproven'] as const).map(verdict => ({
    shows: `a policy for a queue of another stack, ${{ met: 'for one role', unmet: 'for everybody and everything', unproven: 'of which little is known' }[verdict]}`,
    terraform: `
variable "who" {}
variable "may" {}

resource "aws_sqs_queue_policy" "elsewhere" {
  queue_url = "https://sqs.eu-west-1.amazonaws.com/111122223333/elsewhere"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = ${{ met: '"arn:aws:iam::111122223333:role/shop"', unmet: '"*"', unproven: 'var.who' }[verdict]} }
      Action    = ${{ met: '"sqs:SendMessage"', unmet: '"*"', unproven: 'var.may' }[verdict]}
      Resource  = "*"
    }]
  })
}`,
    cloudformation: `
Parameters:
  Who: { Type: String }
  May: { Type: String }
Resources:
  Elsewhere:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: ['https://sqs.eu-west-1.amazonaws.com/111122223333/elsewhere']
      PolicyDocument:
        Statement:
          - Effect: Allow
            Principal: { AWS: ${{ met: `'arn:aws:iam::111122223333:role/shop'`, unmet: `'*'`, unproven: '!Ref Who' }[verdict]} }
            Action: ${{ met: `'sqs:SendMessage'`, unmet: `'*'`, unproven: '!Ref May' }[verdict]}
            Resource: '*'`,
    gives: { 'aws.sqs.policy-grants-nothing-to-everybody': verdict, 'aws.sqs.policy-names-its-actions': verdict },
  })),
);
