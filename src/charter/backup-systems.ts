import type { Found } from '../engine/assets.ts';
import { type Bound, targetOf } from '../engine/bind.ts';
import { behind, follow, textOf } from '../engine/follow.ts';
import type { Declaration, Node } from '../model/index.ts';
import type { Seen } from './seen.ts';

/** Something in the estate that takes copies of others on a schedule: a plan of AWS Backup, a policy of Data Lifecycle Manager. */
interface System {
  readonly name: string;
  readonly scope: string;
  readonly kinds: ReadonlySet<string>;
  /** The ids of what it names. */
  readonly ids: ReadonlySet<string>;
  /** It takes what has all of these: where one of several is enough, having all is enough as well. */
  readonly tags: readonly (readonly [name: string, value: string])[];
  /** It names some and has tags: only what both fit is known to be taken. */
  readonly needsBoth: boolean;
}

/** What AWS Backup takes copies of. */
const taken = [
  'aws.ec2.instance',
  'aws.ec2.volume',
  'aws.rds.instance',
  'aws.rds.cluster',
  'aws.efs.file-system',
  'aws.dynamodb.table',
  'aws.s3.bucket',
  'aws.fsx.file-system',
];
const byType: Readonly<Record<string, string>> = { VOLUME: 'aws.ec2.volume', INSTANCE: 'aws.ec2.instance' };

/** The systems that take copies of an asset, by name. Only what the source says in full counts: a selection with conditions or exclusions, or with a value that is not known, selects nothing here. */
export const backupSystems = (bound: Bound): ((found: Found, seen: Seen) => readonly string[]) => {
  const systems: System[] = [];
  for (const declaration of bound.estate.declarations) {
    const system = readers[declaration.type]?.(declaration, bound);
    if (system) systems.push(system);
  }
  if (systems.length === 0) return () => [];
  return ({ asset, declaration }, seen) => {
    const mine = systems.filter(one => one.kinds.has(asset.id) && one.scope === declaration.scope && takes(one, declaration.id, seen));
    return [...new Set(mine.map(({ name }) => name))].sort();
  };
};

const takes = ({ ids, tags, needsBoth }: System, id: string, seen: Seen): boolean => {
  const isNamed = ids.has(id);
  const isTagged = tags.length > 0 && tags.every(([name, value]) => seen.tags().get(name.toLowerCase()) === value);
  return needsBoth ? isNamed && isTagged : isNamed || isTagged;
};

type Reader = (declaration: Declaration, bound: Bound) => System | undefined;
const itemsOf = (node: Node | undefined): readonly Node[] => {
  const end = node && behind(node);
  return end === undefined ? [] : end.is === 'list' ? end.items : [end];
};
/** Blocks that are not written, or written empty. */
const isAbsent = (node: Node | undefined): boolean => itemsOf(node).length === 0;

interface Selection {
  readonly plan: Node | undefined;
  readonly resources: Node | undefined;
  readonly tags: Node | undefined;
  readonly limits: readonly (Node | undefined)[];
  readonly key: string;
  readonly value: string;
}
const selectionOf = ({ scope }: Declaration, { plan, resources, tags, limits, key, value }: Selection, bound: Bound): System | undefined => {
  if (!plan || !limits.every(isAbsent)) return undefined;
  const named = itemsOf(resources);
  const pairs = itemsOf(tags).map(one => [textAt(one, key, bound), textAt(one, value, bound)] as const);
  if (pairs.some(([name, wanted]) => name === undefined || wanted === undefined)) return undefined;
  const ids = named.flatMap(node => {
    const target = targetOf(node, taken, scope, bound);
    return 'id' in target ? [target.id] : [];
  });
  return {
    name: `AWS Backup (${plan.is === 'reference' ? (bound.declared.get(plan.to)?.address ?? plan.to) : (textOf(plan) ?? 'a plan')})`,
    scope,
    kinds: new Set(taken),
    ids: new Set(ids),
    tags: pairs.map(([name = '', wanted = '']) => [name, wanted]),
    needsBoth: named.length > 0 && pairs.length > 0,
  };
};
const textAt = (node: Node, path: string, bound: Bound): string | undefined => {
  const found = follow(node, path, bound);
  return found && textOf(found);
};

const terraformSelection: Reader = (declaration, bound) => {
  const { entries } = declaration.body;
  const limits = [entries['not_resources'], entries['condition']];
  return selectionOf(
    declaration,
    { plan: entries['plan_id'], resources: entries['resources'], tags: entries['selection_tag'], limits, key: 'key', value: 'value' },
    bound,
  );
};
const cloudFormationSelection: Reader = (declaration, bound) => {
  const at = (path: string): Node | undefined => follow(declaration.body, path, bound);
  const limits = [at('BackupSelection.NotResources'), at('BackupSelection.Conditions')];
  const [resources, tags] = [at('BackupSelection.Resources'), at('BackupSelection.ListOfTags')];
  const plan = declaration.body.entries['BackupPlanId'];
  return selectionOf(declaration, { plan, resources, tags, limits, key: 'ConditionKey', value: 'ConditionValue' }, bound);
};

/** Policies of snapshots that are on; their target tags are a map in Terraform, and a list in CloudFormation. */
const lifecyclePolicy =
  (state: string, details: string, names: { readonly types: string; readonly tags: string; readonly sort: string }): Reader =>
  (declaration, bound) => {
    const at = (path: string): Node | undefined => follow(declaration.body, path, bound);
    const [inner, on] = [at(details), at(state)];
    if (!inner || (on && textOf(on) !== 'ENABLED')) return undefined;
    const [types, tags, sort] = [at(`${details}.${names.types}`), at(`${details}.${names.tags}`), at(`${details}.${names.sort}`)];
    if (sort && textOf(sort) !== 'EBS_SNAPSHOT_MANAGEMENT') return undefined;
    const pairs = tagPairs(tags, bound);
    if (!pairs) return undefined;
    return {
      name: `Data Lifecycle Manager (${declaration.address})`,
      scope: declaration.scope,
      kinds: new Set(itemsOf(types).flatMap(type => byType[textOf(type) ?? ''] ?? [])),
      ids: new Set(),
      tags: pairs,
      needsBoth: false,
    };
  };
const tagPairs = (node: Node | undefined, bound: Bound): System['tags'] | undefined => {
  const end = node && behind(node);
  if (!end || (end.is !== 'map' && end.is !== 'list') || end.rest !== undefined) return undefined;
  const pairs =
    end.is === 'map'
      ? Object.entries(end.entries).map(([name, value]) => [name, textOf(value)] as const)
      : end.items.map(item => [textAt(item, 'Key', bound), textAt(item, 'Value', bound)] as const);
  return pairs.every(([name, value]) => name !== undefined && value !== undefined) ? pairs.map(([name = '', value = '']) => [name, value]) : undefined;
};

const readers: Readonly<Record<string, Reader>> = {
  aws_backup_selection: terraformSelection,
  'AWS::Backup::BackupSelection': cloudFormationSelection,
  aws_dlm_lifecycle_policy: lifecyclePolicy('state', 'policy_details', { types: 'resource_types', tags: 'target_tags', sort: 'policy_type' }),
  'AWS::DLM::LifecyclePolicy': lifecyclePolicy('State', 'PolicyDetails', { types: 'ResourceTypes', tags: 'TargetTags', sort: 'PolicyType' }),
};
