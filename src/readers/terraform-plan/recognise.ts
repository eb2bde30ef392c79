import { topMembers } from './json-file.ts';

const told = ['"format_version"', '"planned_values"', '"resource_changes"', '"lineage"', '"terraform_version"', '"root_module"'];

/** What a JSON text of Terraform or OpenTofu is, told by its outermost names; the text may be only the beginning of the file. */
export const kindOf = (text: string): 'plan' | 'state' | undefined => {
  if (!/^\uFEFF?[ \t\r\n]*\{/.test(text.slice(0, 200)) || !told.some(name => text.includes(name))) return undefined;
  const names = topMembers(text);
  const has = (...wanted: readonly string[]): boolean => wanted.every(name => names.has(name));
  const isCut = text.trimEnd().at(-1) !== '}';
  if (has('resource_changes') || has('planned_values') || has('format_version', 'terraform_version', 'variables')) return 'plan';
  if (isCut && has('configuration') && text.includes('"root_module"')) return 'plan';
  if (has('format_version', 'values') || has('version', 'serial', 'lineage') || has('version', 'terraform_version', 'resources')) return 'state';
  return undefined;
};

/** A plan as `terraform plan -out` saves it: an archive, which only Terraform itself can read. */
export const isSavedPlan = (text: string): boolean => text.startsWith('PK\u0003\u0004') && text.includes('tfplan');
/** The log of `terraform plan -json`: a line for each event, and no values. */
export const isPlanLog = (text: string): boolean => text.startsWith('{"@level"') && /"type":"(?:version|planned_change|change_summary)"/.test(text);
