import { type Example, examples, variant } from '../../../model/index.ts';

const desk: Example = {
  shows: 'an agent behind a guardrail that stops prompt attacks, harm and personal data',
  terraform: `
resource "aws_kms_key" "desk" {
  enable_key_rotation = true
}

resource "aws_bedrock_guardrail" "desk" {
  name                      = "desk"
  blocked_input_messaging   = "I cannot help with that."
  blocked_outputs_messaging = "I cannot help with that."
  kms_key_arn               = aws_kms_key.desk.arn

  content_policy_config {
    filters_config {
      type            = "PROMPT_ATTACK"
      input_strength  = "HIGH"
      output_strength = "NONE"
    }
    filters_config {
      type            = "HATE"
      input_strength  = "HIGH"
      output_strength = "HIGH"
    }
    filters_config {
      type            = "INSULTS"
      input_strength  = "MEDIUM"
      output_strength = "HIGH"
    }
    filters_config {
      type            = "SEXUAL"
      input_strength  = "HIGH"
      output_strength = "HIGH"
    }
    filters_config {
      type            = "VIOLENCE"
      input_strength  = "MEDIUM"
      output_strength = "HIGH"
    }
    filters_config {
      type            = "MISCONDUCT"
      input_strength  = "LOW"
      output_strength = "HIGH"
    }
  }

  sensitive_information_policy_config {
    pii_entities_config {
      type   = "EMAIL"
      action = "ANONYMIZE"
    }
  }
}

resource "aws_bedrockagent_agent" "desk" {
  agent_name                  = "desk"
  agent_resource_role_arn     = "arn:aws:iam::111122223333:role/desk"
  foundation_model            = "amazon.nova-pro-v1:0"
  instruction                 = "You answer questions of customers about their orders, and nothing else."
  customer_encryption_key_arn = aws_kms_key.desk.arn
  guardrail_configuration {
    guardrail_identifier = aws_bedrock_guardrail.desk.guardrail_id
    guardrail_version    = "DRAFT"
  }
}

resource "aws_bedrockagent_data_source" "manuals" {
  knowledge_base_id = "KB12345678"
  name              = "manuals"
  data_source_configuration {
    type = "S3"
    s3_configuration {
      bucket_arn = "arn:aws:s3:::acme-manuals"
    }
  }
  server_side_encryption_configuration {
    kms_key_arn = aws_kms_key.desk.arn
  }
}`,
  cloudformation: `
Resources:
  DeskKey:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  DeskGuardrail:
    Type: AWS::Bedrock::Guardrail
    Properties:
      Name: desk
      BlockedInputMessaging: I cannot help with that.
      BlockedOutputsMessaging: I cannot help with that.
      KmsKeyArn: !GetAtt DeskKey.Arn
      ContentPolicyConfig:
        FiltersConfig:
          - { Type: PROMPT_ATTACK, InputStrength: HIGH, OutputStrength: NONE }
          - { Type: HATE, InputStrength: HIGH, OutputStrength: HIGH }
          - { Type: INSULTS, InputStrength: MEDIUM, OutputStrength: HIGH }
          - { Type: SEXUAL, InputStrength: HIGH, OutputStrength: HIGH }
          - { Type: VIOLENCE, InputStrength: MEDIUM, OutputStrength: HIGH }
          - { Type: MISCONDUCT, InputStrength: LOW, OutputStrength: HIGH }
      SensitiveInformationPolicyConfig:
        PiiEntitiesConfig: [{ Type: EMAIL, Action: ANONYMIZE }]
  Desk:
    Type: AWS::Bedrock::Agent
    Properties:
      AgentName: desk
      AgentResourceRoleArn: arn:aws:iam::111122223333:role/desk
      FoundationModel: amazon.nova-pro-v1:0
      Instruction: You answer questions of customers about their orders, and nothing else.
      CustomerEncryptionKeyArn: !GetAtt DeskKey.Arn
      GuardrailConfiguration: { GuardrailIdentifier: !Ref DeskGuardrail, GuardrailVersion: DRAFT }
  Manuals:
    Type: AWS::Bedrock::DataSource
    Properties:
      KnowledgeBaseId: KB12345678
      Name: manuals
      DataSourceConfiguration:
        Type: S3
        S3Configuration: { BucketArn: 'arn:aws:s3:::acme-manuals' }
      ServerSideEncryptionConfiguration: { KmsKeyArn: !GetAtt DeskKey.Arn }`,
  gives: {
    'aws.bedrock.agent-has-a-guardrail': 'met',
    'aws.bedrock.agent-uses-your-own-key': 'met',
    'aws.bedrock.guardrail-stops-prompt-attacks': 'met',
    'aws.bedrock.guardrail-filters-harmful-content': 'met',
    'aws.bedrock.guardrail-filters-personal-data': 'met',
    'aws.bedrock.guardrail-uses-your-own-key': 'met',
    'aws.bedrock.data-source-uses-your-own-key': 'met',
  },
  holds: { 'guard-model-use': 'customer', 'encrypt-at-rest': 'provider', 'publish-platform-patches': 'provider+third-party:model-makers' },
};

export default examples(
  desk,
  {
    shows: 'an agent without a guardrail, and a guardrail that filters one topic only',
    terraform: `
resource "aws_bedrock_guardrail" "thin" {
  name                      = "thin"
  blocked_input_messaging   = "No."
  blocked_outputs_messaging = "No."
  topic_policy_config {
    topics_config {
      name       = "investment"
      definition = "Advice on what to buy."
      type       = "DENY"
    }
  }
}

resource "aws_bedrockagent_agent" "free" {
  agent_name              = "free"
  agent_resource_role_arn = "arn:aws:iam::111122223333:role/free"
  foundation_model        = "amazon.nova-lite-v1:0"
}

resource "aws_bedrockagent_data_source" "wiki" {
  knowledge_base_id = "KB12345678"
  name              = "wiki"
}`,
    cloudformation: `
Resources:
  Thin:
    Type: AWS::Bedrock::Guardrail
    Properties:
      Name: thin
      BlockedInputMessaging: 'No.'
      BlockedOutputsMessaging: 'No.'
      TopicPolicyConfig:
        TopicsConfig: [{ Name: investment, Definition: Advice on what to buy., Type: DENY }]
  Free:
    Type: AWS::Bedrock::Agent
    Properties:
      AgentName: free
      AgentResourceRoleArn: arn:aws:iam::111122223333:role/free
      FoundationModel: amazon.nova-lite-v1:0
  Wiki:
    Type: AWS::Bedrock::DataSource
    Properties:
      KnowledgeBaseId: KB12345678
      Name: wiki`,
    gives: {
      'aws.bedrock.agent-has-a-guardrail': 'unmet',
      'aws.bedrock.agent-uses-your-own-key': 'unmet',
      'aws.bedrock.guardrail-stops-prompt-attacks': 'unmet',
      'aws.bedrock.guardrail-filters-harmful-content': 'unmet',
      'aws.bedrock.guardrail-filters-personal-data': 'unmet',
      'aws.bedrock.guardrail-uses-your-own-key': 'unmet',
      'aws.bedrock.data-source-uses-your-own-key': 'unmet',
    },
    holds: { 'encrypt-at-rest': 'provider', 'control-keys': 'provider+customer' },
  },
  variant(desk, {
    shows: 'filters, guardrail and keys from variables without a value',
    terraform: [
      ['resource "aws_kms_key" "desk" {\n  enable_key_rotation = true\n}', 'variable "v" {}\nvariable "pii" { type = any }'],
      ['kms_key_arn               = aws_kms_key.desk.arn', 'kms_key_arn = var.v'],
      ['"PROMPT_ATTACK"\n      input_strength  = "HIGH"', '"PROMPT_ATTACK"\n      input_strength  = var.v'],
      ['"HATE"\n      input_strength  = "HIGH"', '"HATE"\n      input_strength  = var.v'],
      [
        '  sensitive_information_policy_config {\n    pii_entities_config {\n      type   = "EMAIL"\n      action = "ANONYMIZE"\n    }\n  }',
        '  sensitive_information_policy_config {\n    pii_entities_config = var.pii\n  }',
      ],
      ['customer_encryption_key_arn = aws_kms_key.desk.arn', 'customer_encryption_key_arn = var.v'],
      [
        '  guardrail_configuration {\n    guardrail_identifier = aws_bedrock_guardrail.desk.guardrail_id\n    guardrail_version    = "DRAFT"\n  }',
        '  guardrail_configuration = var.v',
      ],
      ['    kms_key_arn = aws_kms_key.desk.arn', '    kms_key_arn = var.v'],
    ],
    cloudformation: [
      ['Resources:\n  DeskKey:\n    Type: AWS::KMS::Key\n    Properties: { EnableKeyRotation: true }', 'Parameters:\n  V: { Type: String }\nResources:'],
      ['KmsKeyArn: !GetAtt DeskKey.Arn\n      ContentPolicyConfig', 'KmsKeyArn: !Ref V\n      ContentPolicyConfig'],
      ['PROMPT_ATTACK, InputStrength: HIGH', 'PROMPT_ATTACK, InputStrength: !Ref V'],
      ['HATE, InputStrength: HIGH', 'HATE, InputStrength: !Ref V'],
      ['[{ Type: EMAIL, Action: ANONYMIZE }]', '!Ref V'],
      ['CustomerEncryptionKeyArn: !GetAtt DeskKey.Arn', 'CustomerEncryptionKeyArn: !Ref V'],
      ['{ GuardrailIdentifier: !Ref DeskGuardrail, GuardrailVersion: DRAFT }', '!Ref V'],
      ['{ KmsKeyArn: !GetAtt DeskKey.Arn }', '{ KmsKeyArn: !Ref V }'],
    ],
    gives: {
      'aws.bedrock.agent-has-a-guardrail': 'unproven',
      'aws.bedrock.agent-uses-your-own-key': 'unproven',
      'aws.bedrock.guardrail-stops-prompt-attacks': 'unproven',
      'aws.bedrock.guardrail-filters-harmful-content': 'unproven',
      'aws.bedrock.guardrail-filters-personal-data': 'unproven',
      'aws.bedrock.guardrail-uses-your-own-key': 'unproven',
      'aws.bedrock.data-source-uses-your-own-key': 'unproven',
    },
  }),
);
