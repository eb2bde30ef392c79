import type { FixMaker } from '../../../model/index.ts';
import { containerFixes } from './fix-containers.ts';
import { surroundingFixes } from './fix-surroundings.ts';

export default [...containerFixes, ...surroundingFixes] satisfies readonly FixMaker[];
