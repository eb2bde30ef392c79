import type { Declaration, MapNode, Node } from '../../model/index.ts';
import { podTemplate, typeOf } from './kinds.ts';
import { directoryOf, linked } from './links.ts';
import { entriesOf, having, itemsOf, map, textAt, within } from './node.ts';
import { addressOf, type KubernetesObject } from './object.ts';
import { programsIn } from './programs.ts';
import { selecting, workloadsOf } from './selectors.ts';
import { withHoles } from './variables.ts';

/** The objects of one cluster as declarations: what one names or selects leads to the other, and what a controller made is left to the controller. */
export const declarationsOf = (objects: readonly KubernetesObject[], scope: string): readonly Declaration[] => {
  const named = withIds(objects.map(object => ({ ...object, body: settled(object) })));
  const [directory, workloads] = [directoryOf(named), workloadsOf(named)];
  const made = named.filter(([object]) => !isOwned(object, (kind, name) => directory.idOf(kind, object.namespace, name) !== undefined));
  return made.flatMap(([object, id]) => {
    const body = selecting(object, linked(object, object.body, directory), workloads);
    const declared: Declaration = {
      ...{ id, address: addressOf(object), type: typeOf(object.kind, object.apiVersion), body, at: object.at, scope },
      ...(object.answer ? answered(object, object.answer) : { born: 'new' }),
      block: { id: `${object.at.file}:${object.at.line}`, ...(object.rendered !== undefined && { locked: `it is rendered from ${object.rendered}` }) },
    };
    return [declared, ...programsIn(object, body, declared)];
  });
};

/** What a cluster said, on the day it was asked. */
const answered = ({ body }: KubernetesObject, tells: ReadonlySet<string>): Pick<Declaration, 'live' | 'born'> => {
  const born = textAt(body, 'metadata', 'creationTimestamp');
  return { live: { tells }, ...(born !== undefined && { born: born.slice(0, 10) }) };
};

/** Ids of the file or folder and the address; what is there again is counted. */
const withIds = (objects: readonly KubernetesObject[]): readonly (readonly [KubernetesObject, string])[] => {
  const seen = new Map<string, number>();
  return objects.map(object => {
    const id = `${object.root}:${addressOf(object)}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return [object, count === 1 ? id : `${id}#${count}`] as const;
  });
};

/** Pods that a ReplicaSet made, and it a Deployment, say nothing that the Deployment does not say. */
const isOwned = ({ body, kind }: KubernetesObject, exists: (kind: string, name: string) => boolean): boolean =>
  podTemplate(kind) !== undefined &&
  itemsOf(within(body, 'metadata', 'ownerReferences')).some(owner => {
    const [theirs, name] = [textAt(owner, 'kind') ?? '', textAt(owner, 'name') ?? ''];
    return textAt(owner, 'controller') === 'true' && podTemplate(theirs) !== undefined && exists(theirs, name);
  });

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

/** Without what a cluster notes beside what somebody wanted; what a Secret holds is marked as secret. */
const settled = ({ kind, body }: KubernetesObject): MapNode => {
  let here = body.entries['status'] ? having(body, 'status', undefined) : body;
  const metadata = within(here, 'metadata');
  if (metadata?.is === 'map' && metadata.entries['managedFields']) here = having(here, 'metadata', having(metadata, 'managedFields', undefined));
  const annotations = within(here, 'metadata', 'annotations');
  if (annotations?.is === 'map' && annotations.entries[lastApplied] && here.entries['metadata']?.is === 'map')
    here = having(here, 'metadata', having(here.entries['metadata'], 'annotations', having(annotations, lastApplied, undefined)));
  return kind === 'Secret' ? secret(here) : withHoles(here);
};

const secret = (body: MapNode): MapNode =>
  ['data', 'stringData'].reduce((here, key) => {
    const held = here.entries[key];
    return held === undefined ? here : having(here, key, hidden(held));
  }, body);
const hidden = (node: Node): Node =>
  node.is === 'map'
    ? {
        ...map(
          entriesOf(node).map(([key, inner]) => [key, { ...inner, sensitive: true as const }] as const),
          node.at,
        ),
        sensitive: true,
      }
    : { ...node, sensitive: true };
