// Generated from the service folders by `npm run generate`; do not edit.
import { type Catalog, joinServices } from '../model/index.ts';
import awsCloudtrail from './aws/cloudtrail/index.ts';
import awsDynamodb from './aws/dynamodb/index.ts';
import awsEc2 from './aws/ec2/index.ts';
import awsEcs from './aws/ecs/index.ts';
import awsEks from './aws/eks/index.ts';
import awsElasticLoadBalancing from './aws/elastic-load-balancing/index.ts';
import awsIam from './aws/iam/index.ts';
import awsKms from './aws/kms/index.ts';
import awsLambda from './aws/lambda/index.ts';
import awsRds from './aws/rds/index.ts';
import awsS3 from './aws/s3/index.ts';
import awsVpc from './aws/vpc/index.ts';
import azureStorageAccount from './azure/storage-account/index.ts';
import googleCloudSql from './google/cloud-sql/index.ts';
import googleCloudStorage from './google/cloud-storage/index.ts';
import googleComputeEngine from './google/compute-engine/index.ts';
import googleGke from './google/gke/index.ts';
import googleIam from './google/iam/index.ts';
import googleKms from './google/kms/index.ts';
import googleVpc from './google/vpc/index.ts';
import kubernetesAccess from './kubernetes/access/index.ts';
import kubernetesNamespace from './kubernetes/namespace/index.ts';
import kubernetesWorkload from './kubernetes/workload/index.ts';

/** Everything Demarc knows about services. */
export const catalog: Catalog = joinServices([
  awsCloudtrail,
  awsDynamodb,
  awsEc2,
  awsEcs,
  awsEks,
  awsElasticLoadBalancing,
  awsIam,
  awsKms,
  awsLambda,
  awsRds,
  awsS3,
  awsVpc,
  azureStorageAccount,
  googleCloudSql,
  googleCloudStorage,
  googleComputeEngine,
  googleGke,
  googleIam,
  googleKms,
  googleVpc,
  kubernetesAccess,
  kubernetesNamespace,
  kubernetesWorkload,
]);
