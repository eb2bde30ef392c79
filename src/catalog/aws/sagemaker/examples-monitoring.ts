import { examples } from '../../../model/index.ts';

const variables = 'variable "v" {}\nvariable "on" { type = bool }\n';
const terraform = (key: string, network: string) => `
${variables}
resource "aws_sagemaker_data_quality_job_definition" "drift" {
  name     = "drift"
  role_arn = "arn:aws:iam::111122223333:role/monitor"
  data_quality_app_specification {
    image_uri = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/monitor:3"
  }
  data_quality_job_input {
    endpoint_input {
      endpoint_name = "price"
    }
  }
  data_quality_job_output_config {
    monitoring_outputs {
      s3_output {
        s3_uri = "s3://monitor-out/drift"
      }
    }
  }
  job_resources {
    cluster_config {
      instance_count    = 2
      instance_type     = "ml.m5.large"
      volume_size_in_gb = 20
      ${key}
    }
  }
  ${network}
}`;
const template = (kind: string, key: string, network: string) => `
Parameters:
  V: { Type: String }
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
Resources:
  Drift:
    Type: AWS::SageMaker::${kind}JobDefinition
    Properties:
      JobDefinitionName: drift
      RoleArn: arn:aws:iam::111122223333:role/monitor
      ${kind}AppSpecification: { ImageUri: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/monitor:3' }
      ${kind}JobInput:
        EndpointInput: { EndpointName: price, LocalPath: /opt/ml/processing/input }
      ${kind}JobOutputConfig:
        MonitoringOutputs:
          - S3Output: { LocalPath: /opt/ml/processing/output, S3Uri: 's3://monitor-out/drift' }
      JobResources:
        ClusterConfig: { InstanceCount: 2, InstanceType: ml.m5.large, VolumeSizeInGB: 20${key} }${network}`;
const network = (value: string) => `network_config {
    enable_inter_container_traffic_encryption = ${value}
    enable_network_isolation                  = ${value}
  }`;
const networkConfig = (value: string) => `
      NetworkConfig: { EnableInterContainerTrafficEncryption: ${value}, EnableNetworkIsolation: ${value} }`;
const all = (outcome: 'met' | 'unmet' | 'unproven') => ({
  'aws.sagemaker.monitoring-job-encrypts-traffic': outcome,
  'aws.sagemaker.monitoring-job-is-isolated': outcome,
  'aws.sagemaker.monitoring-job-uses-your-own-key': outcome,
});
const arn = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

/** Jobs that watch a model: four kinds in CloudFormation, one in Terraform. */
export default examples(
  {
    shows: 'a job that watches the data of a model, closed',
    terraform: terraform(`volume_kms_key_id = "${arn}"`, network('true')),
    cloudformation: template('DataQuality', `, VolumeKmsKeyId: '${arn}'`, networkConfig('true')),
    gives: all('met'),
  },
  {
    shows: 'a job that says nothing of keys and network',
    terraform: terraform('', ''),
    cloudformation: template('ModelBias', '', ''),
    gives: all('unmet'),
  },
  {
    shows: 'a job whose settings are variables without a value',
    terraform: terraform('volume_kms_key_id = var.v', network('var.on')),
    cloudformation: template('ModelQuality', ', VolumeKmsKeyId: !Ref V', networkConfig('!Ref Switch')),
    gives: all('unproven'),
  },
  {
    shows: 'a job that explains a model, with its switches off',
    cloudformation: template('ModelExplainability', '', networkConfig('false')),
    gives: all('unmet'),
  },
);
