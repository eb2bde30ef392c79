import type { Declaration, MapNode, Node, Place } from '../../model/index.ts';
import { placeOf, readJson, type TreeFile, type TreeNode, textOf, valueIn } from '../text-tree/index.ts';
import type { World } from './frame.ts';
import { list, map, unresolved, value } from './node.ts';

/**
 * The resources as they will be after a change set (`describe-change-set`, with `--include-property-values` for what they are set to). Those that it removes
 * are left out; those that it does not touch are not in it.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceChange.html
 */
export const changesIn = (file: string, world: World): readonly Declaration[] => {
  const read = world.file(file);
  const [root] = 'problem' in read ? [] : read.documents;
  if ('problem' in read || !root) return [];
  const written = valueIn(root, 'Changes');
  const all = (written?.is === 'list' ? written.items : []).flatMap(item => changeIn(valueIn(item, 'ResourceChange'), read));
  const changes = [...new Map(all.map(change => [change.id, change])).values()];
  const [account, region] = environmentOf(textOf(valueIn(root, 'StackId')) ?? textOf(valueIn(root, 'ChangeSetId')) ?? '');
  if (valueIn(root, 'NextToken')) {
    world.problem({ file, line: 1, message: 'This change set has more pages: only this one is read. Let the command follow them (without --no-paginate).' });
  }
  const blind = changes.find(change => !change.after);
  if (blind) {
    const message = 'This change set does not hold what properties are set to: they are not known. Ask with --include-property-values.';
    world.problem({ file, line: blind.at.line, message });
  }
  const physical = new Map(changes.flatMap(({ id, physicalId }) => (physicalId === undefined ? [] : [[physicalId, `${file}:${id}`] as const])));
  return changes.map(({ id, type, at, after }) => ({
    ...{ id: `${file}:${id}`, address: id, type, at, scope: account ?? file, born: 'new' },
    ...(region !== undefined && { region }),
    body: after ? bodyOf(after, at, physical, `${file}:${id}`) : map([], at, 'the change set does not hold its properties'),
    block: { id: `${file}:${at.line}`, locked: 'a change set is what CloudFormation made of a template: change that' },
  }));
};

interface Change {
  readonly id: string;
  readonly type: string;
  readonly at: Place;
  readonly physicalId?: string;
  /** What the resource is after the change, as JSON that stands in a text. */
  readonly after?: TreeNode;
}

const changeIn = (written: TreeNode | undefined, { source }: TreeFile): readonly Change[] => {
  const [id, type, action] = ['LogicalResourceId', 'ResourceType', 'Action'].map(name => textOf(valueIn(written, name)));
  if (!written || id === undefined || type === undefined || action === 'Remove') return [];
  const text = textOf(valueIn(written, 'AfterContext'));
  const physicalId = textOf(valueIn(written, 'PhysicalResourceId'));
  const after = text === undefined ? undefined : readJson(text, source.file).documents[0];
  return [{ id, type, at: placeOf(source, written), ...(physicalId !== undefined && { physicalId }), ...(after && { after }) }];
};

/** `arn:aws:cloudformation:eu-west-1:111122223333:stack/shop/…`. */
const environmentOf = (arn: string): readonly [string | undefined, string | undefined] => {
  const [, , , region, account] = arn.split(':');
  return [account === '' ? undefined : account, region === '' ? undefined : region];
};

const attributes = ['DeletionPolicy', 'UpdateReplacePolicy', 'Metadata'];

const bodyOf = (after: TreeNode, at: Place, physical: ReadonlyMap<string, string>, own: string): MapNode => {
  const node = (tree: TreeNode): Node => {
    if (tree.is === 'map')
      return map(
        tree.entries.map(entry => [entry.key, node(entry.value)] as const),
        at,
      );
    if (tree.is === 'list') return list(tree.items.map(node), at);
    return typeof tree.value === 'string' ? told(tree.value, at, physical, own) : value(tree.value, at);
  };
  const properties = valueIn(after, 'Properties');
  const made = properties?.is === 'map' ? properties.entries.map(entry => [entry.key, node(entry.value)] as const) : [];
  const beside = attributes.flatMap(name => {
    const tree = valueIn(after, name);
    return tree ? [[`@${name}`, node(tree)] as const] : [];
  });
  return map([...made, ...beside], at);
};

/** A text of a change set: what it stands for when it is not known yet, is kept back, or is the id of another resource. */
const told = (text: string, at: Place, physical: ReadonlyMap<string, string>, own: string): Node => {
  if (text.includes('{{changeSet:KNOWN_AFTER_APPLY}}')) {
    const node = unresolved('known after the change', 'it is known when the change set has been executed', at);
    return { ...node, shape: text.replaceAll('{{changeSet:KNOWN_AFTER_APPLY}}', node.shape ?? '') };
  }
  if (text === '****' || text.includes('{{resolve:')) return { ...unresolved('…', 'it is kept back, as a secret is', at), sensitive: true };
  const to = physical.get(text);
  return to !== undefined && to !== own ? { is: 'reference', to, attribute: 'Ref', at, value: value(text, at) } : value(text, at);
};
