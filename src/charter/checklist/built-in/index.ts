import type { Questionnaire } from '../../../engine/checklist/questionnaire.ts';
import { baseline } from './baseline.ts';
import { iaas, onPremises, paas, saas } from './models.ts';

/** The checklists that everybody has; one of the same id in a charter takes their place. */
export const builtIn: readonly Questionnaire[] = [baseline, iaas, paas, saas, onPremises];
