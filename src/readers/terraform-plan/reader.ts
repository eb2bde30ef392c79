import type { Reader } from '../reader.ts';
import { readTwins } from './known.ts';
import { isPlanLog, isSavedPlan, kindOf } from './recognise.ts';

const show = 'run "terraform show -json FILE > plan.json" (or tofu), and give plan.json';
const faultOf = (text: string): string | undefined => {
  if (isSavedPlan(text)) return `This is a saved plan, which only Terraform can read: ${show}.`;
  return isPlanLog(text) ? `This is the log of "terraform plan -json", which has no values: save the plan with -out=FILE, ${show}.` : undefined;
};

export const terraformPlan: Reader = {
  format: 'terraform-plan',
  /** JSON, and what people call a saved plan, to say what it takes to read it. */
  mayBe: file => /\.(?:json|tfplan|plan|planfile)$|(?:^|\/)(?:tf)?plan(?:\.(?:out|bin|binary))?$/.test(file),
  streams: true,
  is: text => kindOf(text) === 'plan' || isSavedPlan(text) || isPlanLog(text),
  read: (files, tree, options) => readTwins(files, { tree, options }, faultOf),
};
