// Generated from the service folders by `npm run generate`; do not edit.
import type { Catalog, Checks, Computed, Demarcation, Mapping, Service, Shipped } from '../model/index.ts';
import awsCloudtrailDemarcation from './aws/cloudtrail/demarcation.ts';
import awsCloudtrailChecks from './aws/cloudtrail/checks.ts';
import awsCloudtrailTerraform from './aws/cloudtrail/terraform.ts';
import awsCloudtrailCloudformation from './aws/cloudtrail/cloudformation.ts';
import awsDynamodbDemarcation from './aws/dynamodb/demarcation.ts';
import awsDynamodbChecks from './aws/dynamodb/checks.ts';
import awsDynamodbTerraform from './aws/dynamodb/terraform.ts';
import awsDynamodbCloudformation from './aws/dynamodb/cloudformation.ts';
import awsEc2Demarcation from './aws/ec2/demarcation.ts';
import awsEc2Checks from './aws/ec2/checks.ts';
import awsEc2Terraform from './aws/ec2/terraform.ts';
import awsEc2Cloudformation from './aws/ec2/cloudformation.ts';
import awsEcsDemarcation from './aws/ecs/demarcation.ts';
import awsEcsChecks from './aws/ecs/checks.ts';
import awsEcsTerraform from './aws/ecs/terraform.ts';
import awsEcsCloudformation from './aws/ecs/cloudformation.ts';
import awsEksDemarcation from './aws/eks/demarcation.ts';
import awsEksChecks from './aws/eks/checks.ts';
import awsEksTerraform from './aws/eks/terraform.ts';
import awsEksCloudformation from './aws/eks/cloudformation.ts';
import awsElasticLoadBalancingDemarcation from './aws/elastic-load-balancing/demarcation.ts';
import awsElasticLoadBalancingChecks from './aws/elastic-load-balancing/checks.ts';
import awsElasticLoadBalancingTerraform from './aws/elastic-load-balancing/terraform.ts';
import awsElasticLoadBalancingCloudformation from './aws/elastic-load-balancing/cloudformation.ts';
import awsIamDemarcation from './aws/iam/demarcation.ts';
import awsIamChecks from './aws/iam/checks.ts';
import awsIamTerraform, { computed as awsIamTerraformComputed, shipped as awsIamTerraformShipped } from './aws/iam/terraform.ts';
import awsIamCloudformation from './aws/iam/cloudformation.ts';
import awsKmsDemarcation from './aws/kms/demarcation.ts';
import awsKmsChecks from './aws/kms/checks.ts';
import awsKmsTerraform from './aws/kms/terraform.ts';
import awsKmsCloudformation from './aws/kms/cloudformation.ts';
import awsLambdaDemarcation from './aws/lambda/demarcation.ts';
import awsLambdaChecks from './aws/lambda/checks.ts';
import awsLambdaTerraform from './aws/lambda/terraform.ts';
import awsLambdaCloudformation from './aws/lambda/cloudformation.ts';
import awsRdsDemarcation from './aws/rds/demarcation.ts';
import awsRdsChecks from './aws/rds/checks.ts';
import awsRdsTerraform from './aws/rds/terraform.ts';
import awsRdsCloudformation from './aws/rds/cloudformation.ts';
import awsS3Demarcation from './aws/s3/demarcation.ts';
import awsS3Checks from './aws/s3/checks.ts';
import awsS3Terraform from './aws/s3/terraform.ts';
import awsS3Cloudformation from './aws/s3/cloudformation.ts';
import awsVpcDemarcation from './aws/vpc/demarcation.ts';
import awsVpcChecks from './aws/vpc/checks.ts';
import awsVpcTerraform from './aws/vpc/terraform.ts';
import awsVpcCloudformation from './aws/vpc/cloudformation.ts';

const demarcations: readonly Demarcation[] = [
  ...awsCloudtrailDemarcation,
  ...awsDynamodbDemarcation,
  ...awsEc2Demarcation,
  ...awsEcsDemarcation,
  ...awsEksDemarcation,
  ...awsElasticLoadBalancingDemarcation,
  ...awsIamDemarcation,
  ...awsKmsDemarcation,
  ...awsLambdaDemarcation,
  ...awsRdsDemarcation,
  ...awsS3Demarcation,
  ...awsVpcDemarcation,
];
const checks: readonly Checks[] = [
  ...awsCloudtrailChecks,
  ...awsDynamodbChecks,
  ...awsEc2Checks,
  ...awsEcsChecks,
  ...awsEksChecks,
  ...awsElasticLoadBalancingChecks,
  ...awsIamChecks,
  ...awsKmsChecks,
  ...awsLambdaChecks,
  ...awsRdsChecks,
  ...awsS3Checks,
  ...awsVpcChecks,
];
const mappings: readonly Mapping[] = [
  ...awsCloudtrailTerraform,
  ...awsCloudtrailCloudformation,
  ...awsDynamodbTerraform,
  ...awsDynamodbCloudformation,
  ...awsEc2Terraform,
  ...awsEc2Cloudformation,
  ...awsEcsTerraform,
  ...awsEcsCloudformation,
  ...awsEksTerraform,
  ...awsEksCloudformation,
  ...awsElasticLoadBalancingTerraform,
  ...awsElasticLoadBalancingCloudformation,
  ...awsIamTerraform,
  ...awsIamCloudformation,
  ...awsKmsTerraform,
  ...awsKmsCloudformation,
  ...awsLambdaTerraform,
  ...awsLambdaCloudformation,
  ...awsRdsTerraform,
  ...awsRdsCloudformation,
  ...awsS3Terraform,
  ...awsS3Cloudformation,
  ...awsVpcTerraform,
  ...awsVpcCloudformation,
];
const computed: readonly Computed[] = [
  ...awsIamTerraformComputed,
];
const shipped: readonly Shipped[] = [
  ...awsIamTerraformShipped,
];
const services: readonly Service[] = [...new Map(demarcations.map(line => [line.of.service.id, line.of.service])).values()];

/** Everything Demarc knows about services. */
export const catalog: Catalog = { services, demarcations, checks, mappings, computed, shipped };
