// Generated from the service folders by `npm run generate`; do not edit.
import type { ServiceEntry } from '../../../model/index.ts';
import checks from './checks.ts';
import demarcation from './demarcation.ts';
import fixes from './fixes.ts';
import terraform from './terraform.ts';

const entry: ServiceEntry = {
  demarcations: demarcation,
  checks,
  mappings: terraform,
  computed: [],
  shipped: [],
  fixes,
};
export default entry;
