import type { AddChange, Source, Spelled } from '../../../model/index.ts';
import {
  beginsLine,
  type Fresh,
  freshList,
  freshMap,
  freshScalar,
  indentAt,
  insertion,
  isUnwritten,
  type Region,
  spellFlow,
  spellMember,
  type Unwritten,
} from '../../text-tree/edit/index.ts';
import { type TreeNode, textOf } from '../../text-tree/index.ts';
import { type LocatedArm, type TemplateFile, valueAt } from './template-file.ts';
import { idOf, inBrackets, type Named, type Spelling, spellValue } from './value.ts';

/** Children of which there is one, which is called `default`; the last word of their type in small letters. */
const onlyOnes: ReadonlySet<string> = new Set(['blobservices', 'fileservices', 'queueservices', 'tableservices', 'networkrulesets', 'auditingsettings']);

/** Versions that types are known by, where no resource of the estate tells one. */
const versions: Readonly<Record<string, string>> = {
  'microsoft.insights/diagnosticsettings': '2021-05-01-preview',
  'microsoft.authorization/locks': '2020-05-01',
  'microsoft.authorization/roleassignments': '2022-04-01',
};

/** The version to write: that of a resource of the type, or of the one whose child it is, as both come from one provider. */
const versionOf = (type: string, parent: Named | undefined, { file }: LocatedArm, { declared }: Source): string | undefined => {
  const small = type.toLowerCase();
  for (const { type: other, tree } of [...file.resources.values()].flat()) if (other.toLowerCase() === small) return textOf(valueAt(tree, 'apiVersion'));
  for (const one of declared.values()) {
    const version = one.type.toLowerCase() === small && one.body.anyCase ? one.body.entries['apiVersion'] : undefined;
    if (version?.is === 'value' && typeof version.value === 'string') return version.value;
  }
  return versions[small] ?? (parent && small.startsWith(`${parent.type.toLowerCase()}/`) ? parent.apiVersion : undefined);
};

/** The name of what is added, as an expression: after that of its parent, unless what it is attached to is its scope. A number tells it from others that have the name. */
export const newName = (change: AddChange, parent: Named | undefined, number = 1): string => {
  const kind = change.type.slice(change.type.lastIndexOf('/') + 1);
  const said = change.body.entries['name'];
  const own = `${typeof said === 'string' ? said : ownName(kind)}${number > 1 ? `-${number}` : ''}`;
  if (!parent) return `'${own}'`;
  const [, literal] = /^'((?:[^']|'')*)'$/.exec(parent.name) ?? [];
  return literal === undefined ? `concat(${parent.name}, '/${own}')` : `'${literal}/${own}'`;
};
/** `default` for the only one of its kind, else what it is: `diagnostic-setting`. */
const ownName = (kind: string): string => {
  const words = kind.replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
  return onlyOnes.has(kind.toLowerCase()) ? 'default' : words.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');
};

/** Its name is given, and no number makes another of it. */
export const isOnlyOne = ({ type, body }: AddChange): boolean =>
  typeof body.entries['name'] === 'string' || onlyOnes.has(type.slice(type.lastIndexOf('/') + 1).toLowerCase());

export const parentOf = (change: AddChange, key: 'parent' | 'scope', spelling: Spelling): Named | Unwritten | undefined => {
  const of = change.body.entries[key];
  return typeof of === 'object' && of.is === 'pointer' ? spelling.namedBy(of.of) : undefined;
};

/** What stands first in a resource, and what its place says of it. */
const placed: ReadonlySet<string> = new Set(['type', 'apiVersion', 'name', 'parent', 'scope', 'location', 'kind', 'sku', 'identity', 'tags']);

/** The resource that is added, in the order in which Azure writes resources. */
export const resourceFor = (
  change: AddChange,
  nameOf: (parent: Named | undefined, scope: Named | undefined) => string,
  beside: LocatedArm,
  spelling: Spelling,
  source: Source,
): Fresh | Unwritten => {
  const parent = parentOf(change, 'parent', spelling);
  const scope = parentOf(change, 'scope', spelling);
  if (parent && isUnwritten(parent)) return parent;
  if (scope && isUnwritten(scope)) return scope;
  const version = versionOf(change.type, parent, beside, source);
  if (version === undefined) return { why: `the version of ${change.type} is not known` };
  const on = scope ?? parent;
  const id = on && idOf(on);
  if (typeof id === 'object') return id;
  const body = new Map<string, Fresh>();
  for (const [key, value] of Object.entries(change.body.entries)) {
    const fresh = spellValue(value as Spelled, spelling);
    if (isUnwritten(fresh)) return fresh;
    body.set(key, fresh);
  }
  const condition = textOf(valueAt(beside.resource.tree, 'condition'));
  const dependsOn = on && freshList(freshScalar(on.symbol ?? `[${id}]`));
  const location = body.get('location') ?? (on ? undefined : locationOf(beside));
  const entries: readonly (readonly [string, Fresh | undefined])[] = [
    ['condition', condition === undefined ? undefined : freshScalar(condition)],
    ['type', freshScalar(change.type)],
    ['apiVersion', freshScalar(version)],
    ['name', freshScalar(inBrackets(nameOf(parent, scope)))],
    ['scope', scope && id !== undefined ? freshScalar(`[${id}]`) : undefined],
    ['location', location],
    ...['kind', 'sku', 'identity', 'tags'].map(key => [key, body.get(key)] as const),
    ['dependsOn', dependsOn],
    ...[...body].filter(([key]) => !placed.has(key)),
  ];
  return freshMap(entries.filter((entry): entry is readonly [string, Fresh] => entry[1] !== undefined));
};

const locationOf = ({ resource }: LocatedArm): Fresh | undefined => {
  const location = textOf(valueAt(resource.tree, 'location'));
  return location === undefined ? undefined : freshScalar(location);
};

/** Writes a resource after another, at the level of the outermost resource that the other stands in. */
export const addAfter = (type: string, fresh: Fresh, { file, resource }: LocatedArm, of: readonly number[]): Unwritten | undefined => {
  if (resource.steps.some((step, i) => step === 'template' && resource.steps[i - 1] === 'properties'))
    return { why: 'what stands beside it is in a nested deployment' };
  const region = file.region(resource.region);
  return region ? after(type, fresh, file, resource.region, region, of) : { why: 'the lines beside it cannot be edited by themselves' };
};

const after = (type: string, fresh: Fresh, file: TemplateFile, beside: TreeNode, region: Region, of: readonly number[]): undefined => {
  const { text } = file.read.source;
  const resources = valueAt(file.root.tree, 'resources');
  const symbol = resources?.is === 'map' ? resources.entries.find(({ value }) => value === beside) : undefined;
  const start = symbol?.keyStart ?? beside.start;
  const lines = beginsLine(text, start);
  const indent = lines ? indentAt(text, start) : '';
  const spelled = symbol
    ? spellMember(newSymbol(symbol.key, type, resources), fresh, file.style, { indent, lines })
    : spellFlow(fresh, file.style, { indent, lines });
  region.close(insertion(region.root().end, (lines ? `,${file.style.lineBreak}${indent}` : file.style.comma) + spelled), of);
  return undefined;
};

/** `account` and `blobServices` are `accountBlobServices`. */
const newSymbol = (beside: string, type: string, resources: TreeNode | undefined): string => {
  const kind = type.slice(type.lastIndexOf('/') + 1);
  const base = beside + kind.slice(0, 1).toUpperCase() + kind.slice(1);
  for (let number = 1; ; number++) {
    const symbol = number === 1 ? base : base + number;
    if (!valueAt(resources, symbol)) return symbol;
  }
};

export const isLoop = ({ resource }: LocatedArm): boolean => valueAt(resource.tree, 'copy') !== undefined;
