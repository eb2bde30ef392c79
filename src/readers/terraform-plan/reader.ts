import type { Read } from '../reader.ts';
import { readTwins } from './known.ts';
import { isPlanLog, isSavedPlan } from './recognise.ts';

const show = 'run "terraform show -json FILE > plan.json" (or tofu), and give plan.json';
const faultOf = (text: string): string | undefined => {
  if (isSavedPlan(text)) return `This is a saved plan, which only Terraform can read: ${show}.`;
  return isPlanLog(text) ? `This is the log of "terraform plan -json", which has no values: save the plan with -out=FILE, ${show}.` : undefined;
};

export const read: Read = (files, tree, options) => readTwins(files, { tree, options }, faultOf);
