import type { Mapping } from '../../../model/index.ts';

/** CloudFormation has no resource that activates scans. */
const mappings: readonly Mapping[] = [];
export default mappings;
