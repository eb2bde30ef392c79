// Generated from the service folders by `npm run generate`; do not edit.
import type { Catalog, Checks, Computed, Demarcation, Mapping, Service, Shipped } from '../model/index.ts';
import awsS3Demarcation from './aws/s3/demarcation.ts';
import awsS3Checks from './aws/s3/checks.ts';
import awsS3Terraform from './aws/s3/terraform.ts';
import awsS3Cloudformation from './aws/s3/cloudformation.ts';

const demarcations: readonly Demarcation[] = [
  ...awsS3Demarcation,
];
const checks: readonly Checks[] = [
  ...awsS3Checks,
];
const mappings: readonly Mapping[] = [
  ...awsS3Terraform,
  ...awsS3Cloudformation,
];
const computed: readonly Computed[] = [
];
const shipped: readonly Shipped[] = [
];
const services: readonly Service[] = [...new Map(demarcations.map(line => [line.of.service.id, line.of.service])).values()];

/** Everything Demarc knows about services. */
export const catalog: Catalog = { services, demarcations, checks, mappings, computed, shipped };
