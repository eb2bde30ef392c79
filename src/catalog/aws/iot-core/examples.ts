import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'aws.iot-core.rule-tells-of-errors';
const rule: Example = {
  shows: 'a rule that sends what it cannot pass on to a queue',
  terraform: `
variable "errors" {
  type = list(string)
}

resource "aws_iot_topic_rule" "meters" {
  name        = "meters"
  enabled     = true
  sql         = "SELECT * FROM 'meters/+'"
  sql_version = "2016-03-23"
  lambda {
    function_arn = "arn:aws:lambda:eu-west-1:111122223333:function:meters"
  }
  error_action {
    sqs {
      queue_url  = "https://sqs.eu-west-1.amazonaws.com/111122223333/errors"
      role_arn   = "arn:aws:iam::111122223333:role/rules"
      use_base64 = false
    }
  }
}`,
  cloudformation: `
Resources:
  Meters:
    Type: AWS::IoT::TopicRule
    Properties:
      RuleName: meters
      TopicRulePayload:
        Sql: SELECT * FROM 'meters/+'
        Actions: [{ Lambda: { FunctionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:meters' } }]
        ErrorAction:
          Sqs: { QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/111122223333/errors', RoleArn: 'arn:aws:iam::111122223333:role/rules' }`,
  gives: { [id]: 'met' },
  holds: { 'survive-failure': 'provider+customer' },
};

export default examples(
  rule,
  variant(rule, {
    shows: 'a rule that loses what it cannot pass on',
    terraform: [
      [
        `  error_action {
    sqs {
      queue_url  = "https://sqs.eu-west-1.amazonaws.com/111122223333/errors"
      role_arn   = "arn:aws:iam::111122223333:role/rules"
      use_base64 = false
    }
  }
`,
        '',
      ],
    ],
    cloudformation: [
      [
        `
        ErrorAction:
          Sqs: { QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/111122223333/errors', RoleArn: 'arn:aws:iam::111122223333:role/rules' }`,
        '',
      ],
    ],
    gives: { [id]: 'unmet' },
  }),
  variant(rule, {
    shows: 'a rule of which whoever deploys it says where errors go',
    terraform: [
      ['  error_action {\n    sqs {', '  dynamic "error_action" {\n    for_each = var.errors\n    content {\n    sqs {'],
      ['use_base64 = false\n    }', 'use_base64 = false\n    }\n    }'],
    ],
    cloudformation: [
      ['Resources:\n', 'Parameters:\n  Told: { Type: String }\nConditions:\n  Tells: !Equals [!Ref Told, "yes"]\nResources:\n'],
      [
        `
          Sqs: { QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/111122223333/errors', RoleArn: 'arn:aws:iam::111122223333:role/rules' }`,
        `
          !If
            - Tells
            - Sqs: { QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/111122223333/errors', RoleArn: 'arn:aws:iam::111122223333:role/rules' }
            - !Ref AWS::NoValue`,
      ],
    ],
    gives: { [id]: 'unproven' },
  }),
);
