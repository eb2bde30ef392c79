import { entryIn, type MapTree, type Span, type TreeNode, textOf, valueIn } from '../../text-tree/index.ts';
import { type Frame, report } from '../frame.ts';
import { callIn, entriesOf, type Given, type GivenMap, opened, refIn, treeOf } from './tree.ts';

/** A resource of the template, in long form and with the globals in it. */
export interface Part {
  readonly logicalId: string;
  readonly type: string;
  readonly frame: Frame;
  /** From its name to its end: where everything stands that SAM makes of it. */
  readonly span: Span;
  readonly tree: MapTree;
  readonly properties: MapTree;
}

/** A resource that SAM makes, for the part it belongs to. */
export interface Made {
  readonly logicalId: string;
  readonly part: Part;
  readonly tree: MapTree;
  /** Properties that are known only once SAM has uploaded a local file: the property, and why. */
  readonly unknown: ReadonlyMap<string, string>;
  /** The resource that stands for its part: it takes the part's place. */
  readonly stands?: true;
}

/** A template on its way through SAM: everything that is made is put in here. */
export interface Sam {
  readonly parts: Map<string, Part>;
  readonly made: Map<string, Made>;
  readonly conditions: Map<string, { readonly part: Part; readonly tree: TreeNode }>;
  /** What a name of the template stands for afterwards: `Function.Alias`, the name of a layer. */
  readonly names: Map<string, string>;
  /** What a connector has made, by its name: what depends on the connector depends on that. */
  readonly connected: Map<string, string[]>;
  /** The text of a parameter or a pseudo parameter; nothing when it is not known. */
  readonly known: (name: string) => string | undefined;
  /** Entries of Mappings. */
  readonly mapping: (name: string, top: string, second: string) => TreeNode | undefined;
  /** The partition of the region, when that is known. */
  readonly partition: string | undefined;
}

export interface Making {
  readonly logicalId: string;
  readonly type: string;
  readonly properties?: GivenMap | undefined;
  /** `Condition`, `DependsOn` and the like. */
  readonly attributes?: GivenMap | undefined;
  readonly span?: Span | undefined;
  readonly unknown?: ReadonlyMap<string, string> | undefined;
  readonly stands?: true;
}

export const make = (sam: Sam, part: Part, { logicalId, type, properties, attributes, span = part.span, unknown, stands }: Making): void => {
  const tree = treeOf({ Type: type, Properties: properties, ...attributes }, span);
  const other = stands ? undefined : sam.parts.get(logicalId);
  if (other && other.logicalId !== part.logicalId)
    complain(part, span, `it makes ${logicalId} of type ${type}, and the template has a resource of that name. Give that another name.`);
  if (tree.is === 'map' && !other) sam.made.set(logicalId, { logicalId, part, tree, unknown: unknown ?? new Map(), ...(stands && { stands }) });
};

export const addCondition = (sam: Sam, part: Part, name: string, given: GivenMap): void => {
  if (!sam.conditions.has(name)) sam.conditions.set(name, { part, tree: treeOf(given, part.span) });
};

const inherited = ['Condition', 'DeletionPolicy', 'UpdateReplacePolicy'];
/** What the resources that SAM adds take from the one they belong to. */
export const passed = ({ tree }: Part): GivenMap => ({
  ...Object.fromEntries(inherited.map(name => [name, entryIn(tree, name)])),
  ...(!entriesOf(valueIn(tree, 'Metadata')).some(({ key }) => key.startsWith('Docker')) && { Metadata: entryIn(tree, 'Metadata') }),
});
/** Whether the resources that belong to a part get its tags. */
export const propagates = (sam: Sam, part: Part): boolean => settled(sam, property(part, 'PropagateTags'))?.toLowerCase() === 'true';
/** Everything that stands beside the properties. */
export const kept = ({ tree }: Part): GivenMap =>
  Object.fromEntries(tree.entries.filter(({ key }) => !['Type', 'Properties', 'Connectors', 'IgnoreGlobals'].includes(key)).map(entry => [entry.key, entry]));

export const conditionOf = ({ tree }: Part): string | undefined => textOf(valueIn(tree, 'Condition'));
export const property = (part: Part, name: string): TreeNode | undefined => valueIn(part.properties, name);

/** `arn:aws:`, whatever the partition is. */
export const arn = (sam: Sam, rest: string): Given => {
  if (sam.partition !== undefined && !rest.includes('${')) return `arn:${sam.partition}:${rest}`;
  return { 'Fn::Sub': `arn:${partitionText(sam)}:${rest}` };
};
/** For texts of `Fn::Sub`. */
export const partitionText = (sam: Sam): string => sam.partition ?? '${AWS::Partition}';

/** The text that a tree comes to when SAM runs: a text, or a parameter with a value. */
export const settled = (sam: Sam, tree: TreeNode | undefined): string | undefined => {
  if (tree?.is === 'scalar') return tree.value === null ? undefined : tree.text;
  const name = refIn(tree);
  if (name !== undefined) return sam.known(name);
  const found = callIn(tree)?.name === 'Fn::FindInMap' && tree ? resolved(sam, tree) : undefined;
  return found?.is === 'scalar' ? found.text : undefined;
};

/** The tree with the values of parameters and mappings for references to them. */
export const resolved = (sam: Sam, tree: TreeNode): TreeNode => {
  const call = callIn(tree);
  const found = call && Object.hasOwn(calls, call.name) ? calls[call.name]?.(sam, call.argument) : undefined;
  if (found) return found;
  if (tree.is === 'map') return { ...tree, entries: tree.entries.map(entry => ({ ...entry, value: resolved(sam, entry.value) })) };
  return tree.is === 'list' ? { ...tree, items: tree.items.map(item => resolved(sam, item)) } : tree;
};

const calls: Readonly<Record<string, (sam: Sam, argument: TreeNode) => TreeNode | undefined>> = {
  Ref: (sam, argument) => {
    const known = sam.known(textOf(argument) ?? '');
    return known === undefined ? undefined : treeOf(known, argument);
  },
  'Fn::FindInMap': (sam, argument) => {
    const [name, top, second] = argument.is === 'list' ? argument.items.map(item => settled(sam, item)) : [];
    return name !== undefined && top !== undefined && second !== undefined ? sam.mapping(name, top, second) : undefined;
  },
};

/** The same, in texts of `Fn::Sub` as well. */
export const resolvedText = (sam: Sam, tree: TreeNode): TreeNode => {
  const call = callIn(tree);
  const text = call?.name === 'Fn::Sub' ? textOf(call.argument) : undefined;
  if (text === undefined) return resolved(sam, tree);
  return treeOf({ 'Fn::Sub': text.replaceAll(/\$\{([A-Za-z0-9:]+)\}/g, (whole, name: string) => sam.known(name) ?? whole) }, tree);
};

export const complain = (part: Part, span: Span | undefined, message: string): void =>
  report(part.frame, span ?? part.span, `SAM refuses ${part.logicalId}: ${message}`);

/** SAM writes tags as a map; most plain types want a list. What SAM adds of itself comes last. */
export const tagList = (tags: TreeNode | undefined, added: GivenMap = {}): Given => {
  if (tags && (tags.is !== 'map' || callIn(tags))) return tags;
  const all = new Map<string, Given>([...opened(tags), ...Object.entries(added)]);
  return all.size === 0 ? undefined : [...all].map(([key, value]) => ({ Key: key, Value: value }));
};

/** The tags that the resources of a part get from it. */
export const passedTags = (sam: Sam, part: Part): Given => (propagates(sam, part) ? tagList(property(part, 'Tags')) : undefined);
