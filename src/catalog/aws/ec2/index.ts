// Generated from the service folders by `npm run generate`; do not edit.
import type { ServiceEntry } from '../../../model/index.ts';
import checks from './checks.ts';
import cloudformation, { pieces as cloudformationPieces } from './cloudformation.ts';
import demarcation from './demarcation.ts';
import fixes from './fixes.ts';
import terraform, { pieces as terraformPieces } from './terraform.ts';

const entry: ServiceEntry = {
  demarcations: demarcation,
  checks,
  mappings: [...terraform, ...cloudformation],
  computed: [],
  shipped: [],
  pieces: [...terraformPieces, ...cloudformationPieces],
  fixes,
};
export default entry;
