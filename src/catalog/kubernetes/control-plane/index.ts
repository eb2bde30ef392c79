// Generated from the service folders by `npm run generate`; do not edit.
import type { ServiceEntry } from '../../../model/index.ts';
import checks from './checks.ts';
import demarcation from './demarcation.ts';
import manifest, { pieces as manifestPieces } from './manifest.ts';

const entry: ServiceEntry = {
  demarcations: demarcation,
  checks,
  mappings: manifest,
  computed: [],
  shipped: [],
  pieces: manifestPieces,
};
export default entry;
