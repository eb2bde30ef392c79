import { examples, variant } from '../../../model/index.ts';

const base = {
  shows: 'a topic with a key of its own, whose deliveries are encrypted, logged and kept when they fail',
  terraform: `
resource "aws_kms_key" "orders" {
  enable_key_rotation = true
}

resource "aws_sqs_queue" "undelivered" {
  name = "orders-undelivered"
}

resource "aws_sns_topic" "orders" {
  name                            = "orders"
  kms_master_key_id               = aws_kms_key.orders.arn
  sqs_failure_feedback_role_arn   = "arn:aws:iam::111122223333:role/sns-feedback"
}

resource "aws_sns_topic_policy" "orders" {
  arn = aws_sns_topic.orders.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Shop"
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/shop" }
      Action    = "sns:Publish"
      Resource  = aws_sns_topic.orders.arn
    }]
  })
}

resource "aws_sns_topic_subscription" "billing" {
  topic_arn      = aws_sns_topic.orders.arn
  protocol       = "https"
  endpoint       = "https://billing.example.com/orders"
  redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.undelivered.arn })
}`,
  cloudformation: `
Resources:
  Key:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Undelivered:
    Type: AWS::SQS::Queue
    Properties: { QueueName: orders-undelivered }
  Orders:
    Type: AWS::SNS::Topic
    Properties:
      TopicName: orders
      KmsMasterKeyId: !GetAtt Key.Arn
      DeliveryStatusLogging:
        - { Protocol: sqs, FailureFeedbackRoleArn: 'arn:aws:iam::111122223333:role/sns-feedback' }
  OrdersPolicy:
    Type: AWS::SNS::TopicPolicy
    Properties:
      Topics: [!Ref Orders]
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Sid: Shop
            Effect: Allow
            Principal: { AWS: 'arn:aws:iam::111122223333:role/shop' }
            Action: sns:Publish
            Resource: !Ref Orders
  Billing:
    Type: AWS::SNS::Subscription
    Properties:
      TopicArn: !Ref Orders
      Protocol: https
      Endpoint: https://billing.example.com/orders
      RedrivePolicy: { deadLetterTargetArn: !GetAtt Undelivered.Arn }`,
  gives: {
    'aws.sns.encrypts-messages': 'met',
    'aws.sns.uses-your-own-key': 'met',
    'aws.sns.grants-nothing-to-everybody': 'met',
    'aws.sns.refuses-plain-requests': 'none',
    'aws.sns.delivers-over-tls': 'met',
    'aws.sns.keeps-undelivered-messages': 'met',
    'aws.sns.logs-failed-deliveries': 'met',
  },
  holds: { 'control-keys': 'provider+customer', 'encrypt-in-transit': 'provider+customer', 'back-up-data': 'not-applicable' },
} as const;

export default examples(
  base,
  {
    shows: 'a topic of which nothing is said',
    terraform: `
resource "aws_sns_topic" "alerts" {
  name = "alerts"
}`,
    cloudformation: `
Resources:
  Alerts:
    Type: AWS::SNS::Topic
    Properties: { TopicName: alerts }`,
    gives: {
      'aws.sns.encrypts-messages': 'unmet',
      'aws.sns.uses-your-own-key': 'none',
      'aws.sns.grants-nothing-to-everybody': 'met',
      'aws.sns.refuses-plain-requests': 'unmet',
      'aws.sns.delivers-over-tls': 'met',
      'aws.sns.logs-failed-deliveries': 'unmet',
    },
    holds: { 'encrypt-at-rest': 'provider+customer', 'control-keys': 'not-applicable' },
  },
  variant(base, {
    shows: 'the key that AWS manages, everybody in the policy, and a plain address that loses what it cannot take',
    terraform: [
      ['aws_kms_key.orders.arn\n', '"alias/aws/sns"\n'],
      ['{ AWS = "arn:aws:iam::111122223333:role/shop" }', '"*"'],
      ['"https"', '"http"'],
      [
        '"https://billing.example.com/orders"\n  redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.undelivered.arn })',
        '"http://billing.example.com/orders"',
      ],
    ],
    cloudformation: [
      ['KmsMasterKeyId: !GetAtt Key.Arn', 'KmsMasterKeyId: alias/aws/sns'],
      [`{ AWS: 'arn:aws:iam::111122223333:role/shop' }`, `'*'`],
      ['Protocol: https', 'Protocol: http'],
      ['https://billing.example.com/orders\n      RedrivePolicy: { deadLetterTargetArn: !GetAtt Undelivered.Arn }', 'http://billing.example.com/orders'],
    ],
    gives: {
      'aws.sns.encrypts-messages': 'met',
      'aws.sns.uses-your-own-key': 'unmet',
      'aws.sns.grants-nothing-to-everybody': 'unmet',
      'aws.sns.delivers-over-tls': 'unmet',
      'aws.sns.keeps-undelivered-messages': 'unmet',
    },
    holds: { 'control-keys': 'provider+customer' },
  }),
  {
    shows: 'a topic without a key that refuses plain requests, with a policy of its own written in the topic or beside it',
    terraform: `
data "aws_iam_policy_document" "tls" {
  statement {
    sid       = "TlsOnly"
    effect    = "Deny"
    actions   = ["sns:*"]
    resources = ["*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_sns_topic" "alerts" {
  name              = "alerts"
  kms_master_key_id = ""
  policy            = data.aws_iam_policy_document.tls.json
}

resource "aws_sns_topic_subscription" "people" {
  topic_arn = aws_sns_topic.alerts.arn
  protocol  = "email"
  endpoint  = "operations@example.com"
}`,
    cloudformation: `
Resources:
  Alerts:
    Type: AWS::SNS::Topic
    Properties:
      TopicName: alerts
      KmsMasterKeyId: ''
      Subscription:
        - { Protocol: email, Endpoint: operations@example.com }
  Tls:
    Type: AWS::SNS::TopicInlinePolicy
    Properties:
      TopicArn: !Ref Alerts
      PolicyDocument:
        Statement:
          Sid: TlsOnly
          Effect: Deny
          Action: ['sns:*']
          Resource: ['*']
          Principal: { AWS: ['*'] }
          Condition: { Bool: { 'aws:SecureTransport': ['false'] } }`,
    gives: {
      'aws.sns.encrypts-messages': 'unmet',
      'aws.sns.refuses-plain-requests': 'met',
      'aws.sns.grants-nothing-to-everybody': 'met',
      'aws.sns.keeps-undelivered-messages': 'met',
    },
  },
  {
    shows: 'what matters of a topic from variables without a value',
    terraform: `
variable "key" {}
variable "who" {}
variable "protocol" {}
variable "redrive" {}
variable "role" {}

resource "aws_sns_topic" "t" {
  name                             = "t"
  kms_master_key_id                = var.key
  lambda_failure_feedback_role_arn = var.role
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = var.who }, Action = "sns:Subscribe", Resource = "*" }]
  })
}

resource "aws_sns_topic_subscription" "t" {
  topic_arn      = aws_sns_topic.t.arn
  protocol       = var.protocol
  endpoint       = "there"
  redrive_policy = var.redrive
}`,
    cloudformation: `
Parameters:
  Key: { Type: String }
  Who: { Type: String }
  Protocol: { Type: String }
  Redrive: { Type: String }
  Role: { Type: String }
Resources:
  T:
    Type: AWS::SNS::Topic
    Properties:
      TopicName: t
      KmsMasterKeyId: !Ref Key
      DeliveryStatusLogging: [{ Protocol: lambda, FailureFeedbackRoleArn: !Ref Role }]
      Subscription: []
  P:
    Type: AWS::SNS::TopicPolicy
    Properties:
      Topics: [!Ref T]
      PolicyDocument:
        Statement: [{ Effect: Allow, Principal: { AWS: !Ref Who }, Action: 'sns:Subscribe', Resource: '*' }]
  S:
    Type: AWS::SNS::Subscription
    Properties: { TopicArn: !Ref T, Protocol: !Ref Protocol, Endpoint: there, RedrivePolicy: !Ref Redrive }`,
    gives: {
      'aws.sns.encrypts-messages': 'unproven',
      'aws.sns.uses-your-own-key': 'unproven',
      'aws.sns.grants-nothing-to-everybody': 'unproven',
      'aws.sns.refuses-plain-requests': 'unproven',
      'aws.sns.delivers-over-tls': 'unproven',
      'aws.sns.keeps-undelivered-messages': 'unproven',
      'aws.sns.logs-failed-deliveries': 'unproven',
    },
  },
  ...(['met', 'unmet', 'unproven'] as const).map(verdict => ({
    shows: `a policy for a topic of another stack, ${{ met: 'for one role', unmet: 'for everybody', unproven: 'for whoever a variable names' }[verdict]}`,
    terraform: `
variable "who" {}

resource "aws_sns_topic_policy" "elsewhere" {
  arn = "arn:aws:sns:eu-west-1:111122223333:elsewhere"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = ${{ met: '"arn:aws:iam::111122223333:role/shop"', unmet: '"*"', unproven: 'var.who' }[verdict]} }
      Action    = "sns:Publish"
      Resource  = "*"
    }]
  })
}`,
    cloudformation: `
Parameters:
  Who: { Type: String }
Resources:
  Elsewhere:
    Type: AWS::SNS::TopicPolicy
    Properties:
      Topics: ['arn:aws:sns:eu-west-1:111122223333:elsewhere']
      PolicyDocument:
        Statement:
          - Effect: Allow
            Principal: { AWS: ${{ met: `'arn:aws:iam::111122223333:role/shop'`, unmet: `'*'`, unproven: '!Ref Who' }[verdict]} }
            Action: sns:Publish
            Resource: '*'`,
    gives: { 'aws.sns.policy-grants-nothing-to-everybody': verdict },
  })),
);
