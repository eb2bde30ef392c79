import { type Entry, type MapTree, type TreeNode, textOf, valueIn } from '../../../text-tree/index.ts';
import { anyOf } from '../derived-conditions.ts';
import { conditionOf, type Part, propagates, type Sam, settled } from '../sam.ts';
import { callIn, changed, isNoValue, isNull, opened, treeOf } from '../tree.ts';

interface Kind {
  readonly event: string;
  /** The property of the event that names its API. */
  readonly id: string;
  readonly type: string;
  readonly logicalId: string;
}

export const implicitApis: readonly Kind[] = [
  { event: 'Api', id: 'RestApiId', type: 'AWS::Serverless::Api', logicalId: 'ServerlessRestApi' },
  { event: 'HttpApi', id: 'ApiId', type: 'AWS::Serverless::HttpApi', logicalId: 'ServerlessHttpApi' },
];

/**
 * Events that name no API share one that SAM makes. It exists when one of its functions does, and is kept when one of them is.
 * Gives every such event a reference to it. `withCommon` puts the globals in.
 */
export const addImplicitApis = (sam: Sam, withCommon: (type: string, own: MapTree) => MapTree): void => {
  for (const kind of implicitApis) {
    const users = [...sam.parts.values()].flatMap(part => withApi(sam, part, kind));
    const [first] = users;
    if (!first || sam.parts.get(kind.logicalId)?.type === kind.type) continue;
    sam.parts.set(kind.logicalId, implicitPart(sam, kind, users, withCommon));
  }
};

const withApi = (sam: Sam, part: Part, kind: Kind): readonly Part[] => {
  if (part.type !== 'AWS::Serverless::Function' && part.type !== 'AWS::Serverless::StateMachine') return [];
  const events = valueIn(part.properties, 'Events');
  if (events?.is !== 'map' || callIn(events)) return [];
  let found = false;
  const entries = events.entries.map((entry): Entry => {
    const given = valueIn(valueIn(entry.value, 'Properties'), kind.id);
    if (settled(sam, valueIn(entry.value, 'Type')) !== kind.event || entry.value.is !== 'map' || (given && !isNull(given) && !isNoValue(given))) return entry;
    found = true;
    return { ...entry, value: named(entry.value, kind) };
  });
  if (!found) return [];
  const properties = changed(part.properties, { Events: { ...events, entries } });
  sam.parts.set(part.logicalId, { ...part, properties });
  return [part];
};

const named = (event: MapTree, { id, logicalId }: Kind): TreeNode => {
  const properties = valueIn(event, 'Properties');
  const reference = { [id]: { Ref: logicalId } };
  return changed(event, { Properties: properties?.is === 'map' ? changed(properties, reference) : reference });
};

const implicitPart = (sam: Sam, { type, logicalId }: Kind, users: readonly Part[], withCommon: (type: string, own: MapTree) => MapTree): Part => {
  const [first] = users;
  if (!first) throw new Error('an implicit API without a user');
  const conditions = users.map(conditionOf);
  const known = conditions.filter(condition => condition !== undefined);
  const condition = known.length === conditions.length ? anyOf(sam, first, `${logicalId}Condition`, known) : undefined;
  const own = treeOf(type === 'AWS::Serverless::Api' ? { StageName: 'Prod' } : {}, first.span);
  const tags = new Map(users.filter(user => propagates(sam, user)).flatMap(user => [...opened(valueIn(user.properties, 'Tags'))]));
  const common = withCommon(type, own.is === 'map' ? own : first.properties);
  const properties = tags.size > 0 ? changed(common, { Tags: new Map([...opened(valueIn(common, 'Tags')), ...tags]), PropagateTags: true }) : common;
  const attributes = { Condition: condition, DeletionPolicy: strictest(users, 'DeletionPolicy'), UpdateReplacePolicy: strictest(users, 'UpdateReplacePolicy') };
  const tree = treeOf({ Type: type, Properties: properties, ...attributes }, first.span);
  return { ...first, logicalId, type, properties, tree: tree.is === 'map' ? tree : first.tree };
};

/** Kept when one of its users is. */
const strictest = (users: readonly Part[], name: string): string | undefined => {
  const policies = users.map(({ tree }) => textOf(valueIn(tree, name)));
  return ['Retain', 'Snapshot', 'Delete'].find(policy => policies.includes(policy));
};
