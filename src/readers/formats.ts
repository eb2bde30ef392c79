import { arm } from './azure/format.ts';
import { bicep } from './bicep/format.ts';
import { cloudformation } from './cloudformation/format.ts';
import { declared } from './declared/format.ts';
import { inventories } from './inventory/index.ts';
import { kubernetes } from './kubernetes/format.ts';
import type { Format } from './reader.ts';
import { terraform } from './terraform/format.ts';
import { terraformPlan } from './terraform-plan/format.ts';
import { terraformState } from './terraform-state/format.ts';

/** Every format, the ones that are told most surely first. */
export const formats: readonly Format[] = [declared, terraform, ...inventories, terraformPlan, terraformState, bicep, arm, cloudformation, kubernetes];
