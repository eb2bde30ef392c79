import { itemsOf, type JsonFile, membersOf, type Piece, plainOf, textOf } from './json-file.ts';

export type Key = string | number;

/** One instance of a resource or data source, as a plan or a state tells of it. */
export interface Instance {
  readonly json: JsonFile;
  /** `module.a["k"]`; empty in the root module. */
  readonly module: string;
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly name: string;
  readonly key?: Key;
  /** Everything that is said of it. */
  readonly whole: Piece;
  readonly values: Piece | undefined;
  /** Marks in the form of the values: `true` for what is not known yet, and for what is secret. */
  readonly unknown: unknown;
  readonly sensitive: unknown;
  /** `aws`, and `west` for `aws.west`, where the file says it. */
  readonly provider?: string;
  readonly alias?: string;
  /** It is there already. */
  readonly exists: boolean;
  /** Why it may not exist at all. */
  readonly maybe?: string;
}

export const suffixOf = (key: Key | undefined): string => (key === undefined ? '' : `[${JSON.stringify(key)}]`);
/** `aws_s3_bucket.b`, `data.aws_ami.a`: without its module and key. */
export const resourceOf = ({ mode, type, name }: Pick<Instance, 'mode' | 'type' | 'name'>): string => `${mode === 'data' ? 'data.' : ''}${type}.${name}`;
export const inModule = (module: string, name: string): string => (module === '' ? name : `${module}.${name}`);
export const addressOf = (instance: Instance): string => inModule(instance.module, resourceOf(instance) + suffixOf(instance.key));

/** `aws` for `registry.terraform.io/hashicorp/aws`. */
export const providerName = (source: string | undefined): string | undefined => source?.split('/').at(-1);

/** An address without the keys of its modules and its own. Quotes are looked for, as a key may hold a bracket. */
export const withoutKeys = (address: string): string => (address.includes('[') ? address.replaceAll(/\[(?:"(?:[^"\\]|\\.)*"|[^[\]"]*)\]/g, '') : address);

type Members = ReadonlyMap<string, Piece>;
/** Nobody nests modules so deeply. */
export const longestModule = 10_000;

/** What both a change and a resource of the values representation say of their instance. */
export const instanceIn = (json: JsonFile, whole: Piece, members: Members): Instance | undefined => {
  const [type, name, mode] = ['type', 'name', 'mode'].map(key => textOf(json, members.get(key)));
  const module = textOf(json, members.get('module_address')) ?? '';
  if (type === undefined || name === undefined || (mode !== 'managed' && mode !== 'data') || module.length > longestModule) return undefined;
  const key = plainOf(json, members.get('index'));
  const provider = providerName(textOf(json, members.get('provider_name')));
  return {
    json,
    module,
    mode,
    type,
    name,
    ...((typeof key === 'string' || typeof key === 'number') && { key }),
    whole,
    values: undefined,
    unknown: undefined,
    sensitive: undefined,
    ...(provider !== undefined && { provider }),
    exists: true,
  };
};

const mostModules = 100_000;

/** Every instance of a `values` representation (`planned_values`, `prior_state.values`, `terraform show -json`), child modules included. */
export const instancesIn = (json: JsonFile, values: Piece | undefined): readonly Instance[] => {
  const found: Instance[] = [];
  const root = membersOf(json, values).get('root_module');
  const waiting: Piece[] = root ? [root] : [];
  for (let seen = 0; seen < waiting.length && seen < mostModules; seen++) {
    const module = membersOf(json, waiting[seen]);
    const address = textOf(json, module.get('address')) ?? '';
    if (address.length > longestModule) continue;
    for (const whole of itemsOf(json, module.get('resources'))) {
      const members = membersOf(json, whole);
      const instance = members.has('deposed_key') ? undefined : instanceIn(json, whole, members);
      if (instance) found.push({ ...instance, module: address, values: members.get('values'), sensitive: plainOf(json, members.get('sensitive_values')) });
    }
    waiting.push(...itemsOf(json, module.get('child_modules')));
  }
  return found;
};

const done: ReadonlySet<string> = new Set(['delete', 'forget']);

/** The instance that a `resource_changes` entry leaves behind; nothing when it is deleted or forgotten. */
export const changedInstance = (json: JsonFile, whole: Piece): Instance | undefined => {
  const members = membersOf(json, whole);
  const change = membersOf(json, members.get('change'));
  const actions = plainOf(json, change.get('actions'));
  const instance = instanceIn(json, whole, members);
  if (!instance || !Array.isArray(actions) || members.has('deposed') || actions.every(action => done.has(String(action)))) return undefined;
  return {
    ...instance,
    values: change.get('after'),
    unknown: plainOf(json, change.get('after_unknown')),
    sensitive: plainOf(json, change.get('after_sensitive')),
    exists: !actions.includes('create') && instance.mode === 'managed',
  };
};

/** An instance whose plan is put off: it may come in any number. */
export const deferredInstance = (json: JsonFile, whole: Piece): Instance | undefined => {
  const members = membersOf(json, whole);
  const change = members.get('resource_change');
  const instance = change && changedInstance(json, change);
  const reason = textOf(json, members.get('reason')) ?? 'something is not known';
  return instance && { ...instance, maybe: `its plan is put off: ${reason.replaceAll('_', ' ')}` };
};

/** The texts that stand at the top of an instance: ids, names and ARNs by which others call it. */
export const namesOf = ({ json, values }: Instance): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const [name, piece] of membersOf(json, values)) {
    const value = json.source.text[piece.start] === '"' && piece.end - piece.start < longestName ? plainOf(json, piece) : undefined;
    if (typeof value === 'string' && value !== '') names.set(name, value);
  }
  return names;
};
const longestName = 2_100;
