import type { FixMaker } from '../../../model/index.ts';
import { containerFixes } from './fix-containers.ts';
import { surroundingFixes } from './fix-surroundings.ts';
import { withMinds } from './minds.ts';

export default withMinds([...containerFixes, ...surroundingFixes]) satisfies readonly FixMaker[];
