import { type Entry, entryIn, type MapTree, type TreeNode, textOf, valueIn } from '../../text-tree/index.ts';
import { report } from '../frame.ts';
import type { Copy } from '../loops.ts';
import { serverlessHttpApi } from './api/http-api.ts';
import { addImplicitApis } from './api/implicit.ts';
import { serverlessApi } from './api/rest-api.ts';
import { sharedUsagePlan } from './api/usage-plan.ts';
import { webSocketApi } from './api/websocket-api.ts';
import { capacityProviderResource } from './capacity-provider.ts';
import { checkGlobals, checkResource } from './checks/resource.ts';
import { connect, connectorsOf, embeddedConnectors } from './connectors.ts';
import { bucketWithNotices } from './events/sources.ts';
import { sharedDeployment } from './function/deployment.ts';
import { serverlessFunction } from './function/function.ts';
import { sectionOf, withGlobals } from './globals.ts';
import { graphQlApi } from './graphql-api.ts';
import { longForm } from './long-form.ts';
import { application, layerVersion, simpleTable } from './plain.ts';
import { complain, type Made, type Part, type Sam } from './sam.ts';
import { stateMachine } from './state-machine.ts';
import { changed, type Given, isNull, listed } from './tree.ts';

type Kind = (sam: Sam, part: Part) => void;

/** The kinds of resources in the order in which they are made: APIs come after the functions that add routes to them. */
const kinds: readonly (readonly [string, Kind])[] = [
  ['AWS::Serverless::LayerVersion', layerVersion],
  ['AWS::Serverless::Function', serverlessFunction],
  ['AWS::Serverless::StateMachine', stateMachine],
  ['AWS::Serverless::SimpleTable', simpleTable],
  ['AWS::Serverless::Application', application],
  ['AWS::Serverless::CapacityProvider', capacityProviderResource],
  ['AWS::Serverless::Api', serverlessApi],
  ['AWS::Serverless::HttpApi', serverlessHttpApi],
  ['AWS::Serverless::WebSocketApi', webSocketApi],
  ['AWS::Serverless::GraphQLApi', graphQlApi],
];
const known: ReadonlyMap<string, Kind> = new Map(kinds);
const connectorType = 'AWS::Serverless::Connector';
/** The types that look at any other resource of the template. */
const connects: ReadonlySet<string> = new Set([connectorType, 'AWS::Serverless::GraphQLApi']);
/** The plain types to which events add something. */
const extended: ReadonlySet<string> = new Set(['AWS::S3::Bucket', 'AWS::Cognito::UserPool']);

/** What SAM is told beside the template's resources. */
export interface Surroundings {
  readonly globals: TreeNode | undefined;
  readonly known: Sam['known'];
  readonly mapping: Sam['mapping'];
  readonly partition: string | undefined;
}

/** What a template has after SAM: all its resources, the conditions that are added, and the names that stand for others. */
export interface Translation {
  readonly resources: readonly (Copy & { readonly unknown: Made['unknown']; readonly made: boolean })[];
  readonly conditions: readonly Copy[];
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Puts what SAM makes of its resources in their place, as trees.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html
 */
export const translate = (copies: readonly Copy[], { globals, ...surroundings }: Surroundings): Translation => {
  const common = globals && longForm(globals, new Map());
  const sam: Sam = { ...surroundings, parts: new Map(), made: new Map(), conditions: new Map(), names: new Map(), connected: new Map() };
  const connected = copies.some(({ entry }) => entryIn(entry.value, 'Connectors') || connects.has(textOf(valueIn(entry.value, 'Type')) ?? ''));
  for (const copy of copies) if (copy.entry.value.is === 'map') sam.parts.set(copy.key, partOf(copy, common, connected));
  const before = new Map(sam.parts);
  checkAll(sam, globals, copies[0]);
  addImplicitApis(sam, (type, own) => withGlobals(own, sectionOf(common, type), undefined));
  makeAll(sam);
  return {
    resources: resourcesOf(sam, copies, before),
    conditions: [...sam.conditions].map(([name, { part, tree }]) => copyOf(part, name, tree)),
    names: sam.names,
  };
};

const partOf = ({ key, entry, frame }: Copy, globals: TreeNode | undefined, connected: boolean): Part => {
  const written = textOf(valueIn(entry.value, 'Type')) ?? '';
  const long = connected || written.startsWith('AWS::Serverless::') || extended.has(written) ? longForm(entry.value, frame.bound) : entry.value;
  const tree: MapTree = long.is === 'map' ? long : { is: 'map', entries: [], start: entry.value.start, end: entry.value.end };
  const type = textOf(valueIn(tree, 'Type')) ?? '';
  const span = { start: entry.keyStart, end: entry.value.end };
  const properties = propertiesOf(valueIn(tree, 'Properties'), span);
  const merged = type.startsWith('AWS::Serverless::') ? withGlobals(properties, sectionOf(globals, type), valueIn(tree, 'IgnoreGlobals')) : properties;
  return { logicalId: key, type, frame, span, tree, properties: withoutNulls(merged) };
};
const propertiesOf = (written: TreeNode | undefined, span: { readonly start: number; readonly end: number }): MapTree =>
  written?.is === 'map' ? written : { is: 'map', entries: [], start: span.start, end: span.start };
/** An empty property is one that is not there. */
const withoutNulls = (properties: MapTree): MapTree => {
  const entries = properties.entries.filter(({ value }) => !isNull(value));
  return entries.length === properties.entries.length ? properties : { ...properties, entries };
};

/** What SAM refuses before it makes anything. */
const checkAll = (sam: Sam, globals: TreeNode | undefined, first: Copy | undefined): void => {
  for (const part of sam.parts.values()) if (part.type.startsWith('AWS::Serverless::')) checkResource(sam, part);
  if (globals && first) checkGlobals(globals, (span, message) => report(first.frame, span, `SAM refuses the template: ${message}`));
};

const makeAll = (sam: Sam): void => {
  const byType = idsByType(sam);
  for (const [type, kind] of kinds) for (const logicalId of byType.get(type) ?? []) workOn(sam, logicalId, kind);
  sharedDeployment(sam);
  sharedUsagePlan(sam);
  const parts = [...sam.parts.values()];
  for (const part of parts) if (entryIn(part.tree, 'Connectors')) for (const connector of embeddedConnectors(part)) connect(sam, connector);
  for (const part of parts) if (part.type === connectorType) for (const connector of connectorsOf(part)) connect(sam, connector);
};
const idsByType = (sam: Sam): ReadonlyMap<string, readonly string[]> => {
  const byType = new Map<string, string[]>();
  for (const part of sam.parts.values()) {
    const ids = byType.get(part.type) ?? [];
    ids.push(part.logicalId);
    byType.set(part.type, ids);
    if (part.type.startsWith('AWS::Serverless::') && !known.has(part.type) && part.type !== connectorType)
      complain(part, undefined, `${part.type} is not a type of SAM. Correct it.`);
  }
  return byType;
};
const workOn = (sam: Sam, logicalId: string, kind: Kind): void => {
  const part = sam.parts.get(logicalId);
  if (part) kind(sam, part);
};

/** What is made stands where its part stood, and what is added after everything else. */
const resourcesOf = (sam: Sam, copies: readonly Copy[], before: ReadonlyMap<string, Part>): Translation['resources'] => {
  const standing = new Map([...sam.made.values()].filter(({ stands }) => stands).map(one => [one.part.logicalId, one]));
  const own = copies.flatMap(copy => {
    const made = standing.get(copy.key);
    if (made) return [resultOf(sam, made)];
    const part = sam.parts.get(copy.key);
    if (!part) return [{ ...copy, unknown: new Map<string, string>(), made: false }];
    if (part.type === connectorType) return [];
    return [unmade(sam, copy, part, before.get(copy.key))];
  });
  const inPlace = new Set(copies.map(({ key }) => key));
  const added = [...sam.made.values()].filter(one => !(one.stands && inPlace.has(one.part.logicalId)));
  return [...own, ...added.map(one => resultOf(sam, one))];
};

const resultOf = (sam: Sam, { logicalId, part, tree, unknown }: Made): Translation['resources'][number] => ({
  ...copyOf(part, logicalId, dependent(sam, tree)),
  ...{ unknown, made: true },
});

/** What depends on a layer or a connector depends on what they have become. */
const dependent = (sam: Sam, tree: MapTree): MapTree => {
  const written = listed(valueIn(tree, 'DependsOn'));
  const became = (item: TreeNode): readonly Given[] => {
    const name = textOf(item) ?? '';
    return sam.connected.get(name) ?? [sam.names.get(name) ?? item];
  };
  if (!written.some(item => became(item)[0] !== item)) return tree;
  const names = written.flatMap(became);
  return changed(tree, {
    DependsOn: valueIn(tree, 'DependsOn')?.is === 'list' || names.length !== 1 || sam.connected.has(textOf(written[0]) ?? '') ? names : names[0],
  });
};

/** A resource that SAM does not make: as it is written, unless events or connectors have added to it. */
const unmade = (sam: Sam, copy: Copy, part: Part, before: Part | undefined): Translation['resources'][number] => {
  const tree = part.type === 'AWS::S3::Bucket' ? (bucketWithNotices(part) ?? part.tree) : part.tree;
  const value = dependent(sam, entryIn(tree, 'Connectors') ? changed(tree, { Connectors: undefined }) : tree);
  return { ...copy, ...(value !== before?.tree && { entry: { ...copy.entry, value } }), unknown: new Map(), made: false };
};

const copyOf = (part: Part, key: string, value: TreeNode): Copy => {
  const entry: Entry = { key, keyStart: value.start, keyEnd: value.start, value };
  return { key, entry, frame: part.frame };
};
