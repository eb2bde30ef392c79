import { arm } from './azure/reader.ts';
import { bicep } from './bicep/reader.ts';
import { cloudformation } from './cloudformation/reader.ts';
import { inventories } from './inventory/index.ts';
import { kubernetes } from './kubernetes/reader.ts';
import type { Reader } from './reader.ts';
import { terraform } from './terraform/index.ts';
import { terraformPlan } from './terraform-plan/reader.ts';
import { terraformState } from './terraform-state/reader.ts';

/** Every format, the ones that are told most surely first. */
export const readers: readonly Reader[] = [terraform, ...inventories, terraformPlan, terraformState, bicep, arm, cloudformation, kubernetes];
