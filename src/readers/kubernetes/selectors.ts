import type { MapNode, Node, Place } from '../../model/index.ts';
import { podTemplate } from './kinds.ts';
import { entriesOf, having, itemsOf, list, scalarText, textAt, within } from './node.ts';
import type { KubernetesObject } from './object.ts';

/** Where kinds say by labels which pods they mean. */
const selectorOf = ({ kind, body }: KubernetesObject): Node | undefined => {
  if (kind === 'NetworkPolicy') return within(body, 'spec', 'podSelector');
  return kind === 'Service' || kind === 'PodDisruptionBudget' ? within(body, 'spec', 'selector') : undefined;
};

interface Workload {
  readonly id: string;
  readonly labels: Node | undefined;
}
/** What runs pods in each namespace of a cluster. */
export type Workloads = ReadonlyMap<string, readonly Workload[]>;
export const workloadsOf = (objects: Iterable<readonly [KubernetesObject, string]>): Workloads => {
  const all = new Map<string, Workload[]>();
  for (const [object, id] of objects) {
    const template = podTemplate(object.kind);
    if (!template) continue;
    const namespace = object.namespace ?? '';
    const workload = { id, labels: within(object.body, ...template, 'metadata', 'labels') };
    if (all.get(namespace)?.push(workload) === undefined) all.set(namespace, [workload]);
  }
  return all;
};

/** The body of an object that selects pods, with a list of references to what runs them: `@selects`. */
export const selecting = (object: KubernetesObject, body: MapNode, workloads: Workloads): MapNode => {
  const selector = selectorOf(object);
  if (!selector) return body;
  const items: Node[] = [];
  for (const { id, labels } of workloads.get(object.namespace ?? '') ?? []) {
    const selected = selects(selector, labels, object.kind === 'Service');
    if (selected === true) items.push({ is: 'reference', to: id, at: selector.at });
    else if (selected !== false) items.push({ is: 'unresolved', why: selected.why, at: selector.at });
  }
  return having(body, '@selects', list(items, selector.at));
};

type Selected = boolean | { readonly why: string };

/** All of it must fit; one part that does not is enough. A Service names labels straight away, and without any it selects nothing. */
const selects = (selector: Node, labels: Node | undefined, straight: boolean): Selected => {
  if (selector.is !== 'map') return selector.is === 'unresolved' ? selector : false;
  const wanted = straight ? selector : within(selector, 'matchLabels');
  if (straight && entriesOf(selector).length === 0) return false;
  const parts = [
    ...(wanted?.is === 'unresolved' ? [wanted] : []),
    ...entriesOf(wanted).map(([key, node]) => isAmong(labelOf(labels, key), [node])),
    ...(straight ? [] : itemsOf(within(selector, 'matchExpressions')).map(one => expressed(one, labels))),
  ];
  return parts.includes(false) ? false : (parts.find(part => part !== true) ?? true);
};

/** What a label says; nothing when it is not there. */
const labelOf = (labels: Node | undefined, key: string): Node | undefined => (labels?.is === 'unresolved' ? labels : within(labels, key));

const isAmong = (label: Node | undefined, wanted: readonly Node[]): Selected => {
  if (label === undefined) return false;
  const says = scalarText(label);
  const texts = wanted.map(scalarText);
  if (says !== undefined && texts.includes(says)) return true;
  return says !== undefined && !texts.includes(undefined) ? false : { why: `a label is not known (${placeWords(label.at)})` };
};
const placeWords = ({ file, line }: Place): string => `${file}:${line}`;

const expressed = (expression: Node, labels: Node | undefined): Selected => {
  const [key, operator] = [textAt(expression, 'key'), textAt(expression, 'operator')];
  const label = key === undefined ? undefined : labelOf(labels, key);
  const among = isAmong(label, itemsOf(within(expression, 'values')));
  switch (operator) {
    case 'In':
      return among;
    case 'NotIn':
      return typeof among === 'boolean' ? !among : among;
    case 'Exists':
      return labels?.is === 'unresolved' ? labels : label !== undefined;
    case 'DoesNotExist':
      return labels?.is === 'unresolved' ? labels : label === undefined;
    default:
      return { why: `the selector is not known (${placeWords(expression.at)})` };
  }
};
