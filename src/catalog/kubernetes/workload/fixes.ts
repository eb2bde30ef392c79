import type { FixMaker } from '../../../model/index.ts';
import { containerFixes } from './fix-containers.ts';
import { imageFixes } from './fix-images.ts';
import { namespaceFixes } from './fix-namespace.ts';
import { probeFixes } from './fix-probes.ts';
import { secretFixes } from './fix-secrets.ts';
import { surroundingFixes } from './fix-surroundings.ts';
import { volumeFixes } from './fix-volumes.ts';
import { withMinds } from './minds.ts';

export default withMinds([
  ...containerFixes,
  ...surroundingFixes,
  ...probeFixes,
  ...imageFixes,
  ...volumeFixes,
  ...secretFixes,
  ...namespaceFixes,
]) satisfies readonly FixMaker[];
