import { isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** Whether `AzureServices` is among those that get past the rules: a list in Terraform, words with commas in a template. */
export const letsTrustedIn = (bypass: Plain): Worked<boolean> => {
  if (isUnresolved(bypass)) return { unknown: bypass[unresolved], among: [true, false] };
  const words = Array.isArray(bypass) ? (bypass as readonly Plain[]) : String(bypass ?? '').split(',');
  const open = words.find(isUnresolved);
  const named = words.some(word => typeof word === 'string' && word.trim().toLowerCase() === 'azureservices');
  return named || !open ? { value: named } : { unknown: open[unresolved], among: [true, false] };
};
