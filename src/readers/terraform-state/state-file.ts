import { type Instance, instancesIn, type Key, longestModule, providerName } from '../terraform-plan/instance.ts';
import { complain, itemsOf, type JsonFile, jsonFile, membersOf, type Piece, plainOf, textOf, wholeOf } from '../terraform-plan/json-file.ts';
import { inside, listOf } from '../terraform-plan/json-value.ts';
import { unreadableVersion } from '../terraform-plan/plan-file.ts';

/** A state: what exists, as it was when it was last refreshed. */
export interface StateFile {
  readonly json: JsonFile;
  readonly instances: readonly Instance[];
}

/** `provider["registry.terraform.io/hashicorp/aws"].west`, perhaps in a module. */
const providerIn = (written: string | undefined): { readonly provider?: string; readonly alias?: string } => {
  const found = /provider(?:\["([^"\]]+)"\]|\.([\w-]+))(?:\.([\w-]+))?$/.exec(written ?? '');
  const [, source, bare, alias] = found ?? [];
  const provider = providerName(source) ?? bare;
  return { ...(provider !== undefined && { provider }), ...(alias !== undefined && { alias }) };
};

type Marks = true | { [key: string]: Marks };

/** One path of `sensitive_attributes`: a list of steps, each with the name or the index that it takes. */
const stepsOf = (path: unknown): readonly (string | number)[] =>
  listOf(path).flatMap(step => {
    const value = inside(step, 'value');
    const key = typeof value === 'object' ? inside(value, 'value') : value;
    return typeof key === 'string' || typeof key === 'number' ? [key] : [];
  });

/** Marks in the form of the values, with `true` at the end of every path. */
const sensitiveOf = (paths: unknown): unknown => {
  const marks: { [key: string]: Marks } = Object.create(null);
  for (const path of listOf(paths)) {
    const steps = stepsOf(path);
    let here = marks;
    for (const [i, step] of steps.entries()) {
      const found = i === steps.length - 1 ? true : (here[step] ?? Object.create(null));
      here[step] = found;
      if (found === true) break;
      here = found;
    }
  }
  return marks;
};

const isKey = (key: unknown): key is Key => typeof key === 'string' || typeof key === 'number';

const instancesOfResource = (json: JsonFile, resource: Piece): readonly Instance[] => {
  const members = membersOf(json, resource);
  const [type, name, mode] = ['type', 'name', 'mode'].map(key => textOf(json, members.get(key)));
  const module = textOf(json, members.get('module')) ?? '';
  if (type === undefined || name === undefined || (mode !== 'managed' && mode !== 'data') || module.length > longestModule) return [];
  const common = { json, mode, type, name, module, ...providerIn(textOf(json, members.get('provider'))) } as const;
  return itemsOf(json, members.get('instances')).flatMap((whole): readonly Instance[] => {
    const own = membersOf(json, whole);
    if (own.has('deposed')) return [];
    const key = plainOf(json, own.get('index_key'));
    const values = own.get('attributes') ?? own.get('attributes_flat');
    const sensitive = sensitiveOf(plainOf(json, own.get('sensitive_attributes')));
    return [{ ...common, ...(isKey(key) && { key }), whole, values, unknown: undefined, sensitive, exists: true }];
  });
};

const unreadable = (version: unknown): string =>
  version === undefined
    ? 'There is no state in this file that can be read.'
    : `This state has version ${JSON.stringify(version).slice(0, 20)}, and only 4 is read: write it anew with "terraform state pull" of Terraform 0.12 or later.`;

/** A `terraform.tfstate` of version 4, or what `terraform show -json` says of a state. */
export const readState = (file: string, text: string): StateFile => {
  const json = jsonFile(file, text);
  const members = membersOf(json, wholeOf(json));
  const shown = members.get('format_version');
  const fault = shown && unreadableVersion(textOf(json, shown));
  if (shown && fault === undefined) return { json, instances: instancesIn(json, members.get('values')) };
  const version = plainOf(json, members.get('version'));
  if (fault === undefined && version === 4) return { json, instances: itemsOf(json, members.get('resources')).flatMap(one => instancesOfResource(json, one)) };
  if (members.has('backend') && !members.has('resources')) return { json, instances: [] };
  complain(json, (shown ?? members.get('version'))?.start ?? 0, fault ?? unreadable(version));
  return { json, instances: [] };
};
