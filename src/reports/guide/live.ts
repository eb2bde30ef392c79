import type { Bound } from '../../engine/bind.ts';
import { follow, plain } from '../../engine/follow.ts';
import { type Change, type Declaration, type Form, isMap, isUnresolved, type Plain, type Spelled, type Step, shown } from '../../model/index.ts';
import { placeholders } from './bench.ts';
import type { RecipeStep } from './recipe.ts';

/** What changes an asset that runs, and what takes the change back: lines for a shell. */
export interface LiveGuide {
  readonly does: readonly string[];
  readonly undoes: readonly string[];
  readonly permissions: readonly string[];
  readonly note?: string;
}
/** What schemas say of changing what runs. */
export interface LiveFacts {
  readonly cloudformation: (type: string) => CloudControl | undefined;
  readonly google: (type: string) => GooglePatch | undefined;
  /** The name of an Azure resource of which there is only one below its parent. */
  readonly onlyOne: (type: string) => string | undefined;
}
export interface CloudControl {
  readonly identifier?: readonly string[];
  /** What its update needs, apart from reading. */
  readonly permissions?: readonly string[];
  /** Properties whose change may make a new resource, depending on the rest. */
  readonly mayReplace?: readonly string[];
  /** It cannot be updated at all. */
  readonly fixed?: boolean;
}
export interface GooglePatch {
  readonly at: string;
  readonly mask?: boolean;
  readonly permission: string;
}
/** Where a command is written for: perhaps one asset, of which something is known. */
export interface LiveAim {
  readonly step: RecipeStep;
  readonly facts: LiveFacts;
  readonly form: (type: string) => Form | undefined;
  readonly known?: Known;
}
export interface Known {
  readonly declaration: Declaration;
  readonly bound: Bound;
}

export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
export const asWas = '<as it was>';

/** The value as JSON has it. What another resource has is said in words. */
export const jsonOf = (value: Spelled): unknown => {
  if (typeof value !== 'object') return value;
  switch (value.is) {
    case 'list':
      return value.items.map(jsonOf);
    case 'map':
      return Object.fromEntries(Object.entries(value.entries).map(([name, entry]) => [name, jsonOf(entry)]));
    case 'json':
      return JSON.stringify(jsonOf(value.of));
    case 'pointer':
      return `<${value.attribute ?? 'id'} of the resource>`;
    case 'joined':
      return value.parts.map(part => (typeof part === 'string' ? part : jsonOf(part))).join('');
    case 'asked':
      return placeholders[value.name];
  }
};
export const nested = (path: readonly Step[], value: unknown): unknown =>
  path.reduceRight<unknown>((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value);

/** The value that is there now: nothing where none is, and no guess where it is not known. */
export const before = (change: Change & { readonly path: readonly Step[] }, { step, known }: LiveAim): { readonly value?: unknown } => {
  if (known) {
    const node = follow(known.declaration.body, change.path.join('.'), known.bound);
    return node === undefined ? {} : { value: node.sensitive ? asWas : settledJson(plain(node, known.bound)) };
  }
  if (change.do !== 'set') return {};
  if (typeof change.to === 'boolean') return { value: !change.to };
  const usual = step.usual?.[change.path.join('.')];
  return { value: usual === undefined ? asWas : jsonOf(usual) };
};
const settledJson = (value: Plain): unknown => {
  if (value === undefined || isUnresolved(value)) return asWas;
  if (Array.isArray(value)) return value.map(settledJson);
  if (isMap(value)) return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, settledJson(entry)]));
  return typeof value === 'string' ? shown(value) : value;
};

/** A text of the asset that names it; what is not known is said: `<BucketName>`. */
export const named = (path: string, { known }: Pick<LiveAim, 'known'>, otherwise = path): string => {
  const node = known && follow(known.declaration.body, path, known.bound);
  const value = node && known && plain(node, known.bound);
  return typeof value === 'string' && shown(value) === value ? value : `<${otherwise}>`;
};
