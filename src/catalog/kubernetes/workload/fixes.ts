import type { FixMaker } from '../../../model/index.ts';
import { containerFixes } from './fix-containers.ts';
import { surroundingFixes } from './fix-surroundings.ts';
import { mindingTheNode } from './node-agents.ts';

export default mindingTheNode([...containerFixes, ...surroundingFixes]) satisfies readonly FixMaker[];
