import type { FixMaker } from '../../../model/index.ts';

export default [
  // The older type has no such setting.
  { check: 'aws.opensearch.updates-itself', types: ['aws_elasticsearch_domain'], make: () => [] },
] satisfies readonly FixMaker[];
