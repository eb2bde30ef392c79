import { examples } from '../../../model/index.ts';

const logging = (inside: string) => `
variable "on" { type = bool }
variable "destination" { type = any }

resource "aws_bedrock_model_invocation_logging_configuration" "region" {
  logging_config {
${inside}
  }
}`;
const custom = (inside: string) => `
variable "v" {}
variable "network" { type = any }

resource "aws_bedrock_custom_model" "tone" {
  custom_model_name     = "tone"
  job_name              = "tone-1"
  base_model_identifier = "arn:aws:bedrock:us-east-1::foundation-model/amazon.titan-text-express-v1"
  role_arn              = "arn:aws:iam::111122223333:role/tone"
  hyperparameters = {
    "epochCount" = "1"
  }
  output_data_config {
    s3_uri = "s3://acme-models/out/"
  }
  training_data_config {
    s3_uri = "s3://acme-models/train.jsonl"
  }
${inside}
}`;

/** What CloudFormation has no types for: logging of invocations, and custom models. */
export default examples(
  {
    shows: 'invocations of models are logged, texts included',
    terraform: logging('    cloudwatch_config {\n      log_group_name = "models"\n      role_arn       = "arn:aws:iam::111122223333:role/models"\n    }'),
    gives: { 'aws.bedrock.model-invocations-are-logged': 'met', 'aws.bedrock.model-invocations-log-texts': 'met' },
    holds: { 'record-access': 'provider+customer', 'upgrade-platform': 'customer' },
  },
  {
    shows: 'a configuration that names no place for the log',
    terraform: logging('    embedding_data_delivery_enabled = true'),
    gives: { 'aws.bedrock.model-invocations-are-logged': 'unmet', 'aws.bedrock.model-invocations-log-texts': 'none' },
  },
  {
    shows: 'a log without the texts',
    terraform: logging('    text_data_delivery_enabled = false\n    s3_config {\n      bucket_name = "acme-models-log"\n    }'),
    gives: { 'aws.bedrock.model-invocations-are-logged': 'met', 'aws.bedrock.model-invocations-log-texts': 'unmet' },
  },
  {
    shows: 'a place for the log from a variable without a value',
    terraform: logging('    s3_config = var.destination'),
    gives: { 'aws.bedrock.model-invocations-are-logged': 'unproven' },
  },
  {
    shows: 'a switch for the texts from a variable without a value',
    terraform: logging('    text_data_delivery_enabled = var.on\n    s3_config {\n      bucket_name = "acme-models-log"\n    }'),
    gives: { 'aws.bedrock.model-invocations-log-texts': 'unproven' },
  },
  {
    shows: 'a model trained in a network of its own, with a key of the account',
    terraform: custom(
      '  custom_model_kms_key_id = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"\n  vpc_config {\n    security_group_ids = ["sg-0a1b2c3d4e5f60718"]\n    subnet_ids         = ["subnet-0a1b2c3d4e5f60718"]\n  }',
    ),
    gives: { 'aws.bedrock.custom-model-uses-your-own-key': 'met', 'aws.bedrock.custom-model-is-trained-in-your-network': 'met' },
  },
  {
    shows: 'a model of which only the data is said',
    terraform: custom(''),
    gives: { 'aws.bedrock.custom-model-uses-your-own-key': 'unmet', 'aws.bedrock.custom-model-is-trained-in-your-network': 'unmet' },
  },
  {
    shows: 'a model whose key and network are variables without a value',
    terraform: custom('  custom_model_kms_key_id = var.v\n  vpc_config = var.network'),
    gives: { 'aws.bedrock.custom-model-uses-your-own-key': 'unproven', 'aws.bedrock.custom-model-is-trained-in-your-network': 'unproven' },
  },
);
