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
import awsEksDemarcation from './aws/eks/demarcation.ts';
import awsEksChecks from './aws/eks/checks.ts';
import awsEksTerraform from './aws/eks/terraform.ts';
import awsEksCloudformation from './aws/eks/cloudformation.ts';
import awsElasticLoadBalancingDemarcation from './aws/elastic-load-balancing/demarcation.ts';
import awsElasticLoadBalancingChecks from './aws/elastic-load-balancing/checks.ts';
import awsElasticLoadBalancingTerraform from './aws/elastic-load-balancing/terraform.ts';
import awsElasticLoadBalancingCloudformation from './aws/elastic-load-balancing/cloudformation.ts';
import awsKmsDemarcation from './aws/kms/demarcation.ts';
import awsKmsChecks from './aws/kms/checks.ts';
import awsKmsTerraform from './aws/kms/terraform.ts';
import awsKmsCloudformation from './aws/kms/cloudformation.ts';
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
  ...awsEksDemarcation,
  ...awsElasticLoadBalancingDemarcation,
  ...awsKmsDemarcation,
  ...awsS3Demarcation,
  ...awsVpcDemarcation,
];
const checks: readonly Checks[] = [
  ...awsCloudtrailChecks,
  ...awsDynamodbChecks,
  ...awsEksChecks,
  ...awsElasticLoadBalancingChecks,
  ...awsKmsChecks,
  ...awsS3Checks,
  ...awsVpcChecks,
];
const mappings: readonly Mapping[] = [
  ...awsCloudtrailTerraform,
  ...awsCloudtrailCloudformation,
  ...awsDynamodbTerraform,
  ...awsDynamodbCloudformation,
  ...awsEksTerraform,
  ...awsEksCloudformation,
  ...awsElasticLoadBalancingTerraform,
  ...awsElasticLoadBalancingCloudformation,
  ...awsKmsTerraform,
  ...awsKmsCloudformation,
  ...awsS3Terraform,
  ...awsS3Cloudformation,
  ...awsVpcTerraform,
  ...awsVpcCloudformation,
];
const computed: readonly Computed[] = [
];
const shipped: readonly Shipped[] = [
];
const services: readonly Service[] = [...new Map(demarcations.map(line => [line.of.service.id, line.of.service])).values()];

/** Everything Demarc knows about services. */
export const catalog: Catalog = { services, demarcations, checks, mappings, computed, shipped };
