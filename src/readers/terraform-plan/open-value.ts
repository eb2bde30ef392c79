import type { Node, Place, ReferenceNode } from '../../model/index.ts';
import { referencesIn } from './expression.ts';
import { addressOf, type Instance, namesOf } from './instance.ts';
import { inside } from './json-value.ts';
import { type Instances, type Target, targetsOf } from './reference.ts';

/** The plan as one instance sees it: what its expressions lead to. */
export interface Seen {
  readonly instance: Instance;
  /** The resource's own entry in the configuration. */
  readonly resource: unknown;
  readonly all: Instances;
  readonly idOf: (instance: Instance) => string;
  /** The texts that an instance is known by, read once. */
  readonly names: Map<Instance, ReadonlyMap<string, string>>;
}

const followed = ({ instance, resource, all }: Seen, expression: unknown): readonly Target[] | undefined =>
  expression === undefined
    ? undefined
    : targetsOf(expression, { module: instance.module, key: instance.key, each: inside(resource, 'for_each_expression'), depth: 0 }, all);

const naming = /(?:^|_)(?:ids?|arns?|names?)$/;
const nouns =
  /(?:^|_)(?:account|bucket|certificate|cluster|dataset|disk|function|gateway|group|instance|instance_profile|key|listener|load_balancer|network|network_interface|pool|profile|project|queue|queue_url|registry|repository|role|server|service|service_account|stream|subnet|subnetwork|table|target|topic|user|vault|volume|vpc|zone)s?$/;
const wholeTexts: ReadonlySet<string | undefined> = new Set(['json', 'rendered', 'policy_data', 'content']);
/** Whether an attribute is another's as it stands: one that names things, or takes a whole document. Others may be put together from several texts, which a plan does not say. */
const passesOn = (name: string, attribute: string | undefined): boolean =>
  name !== 'source_arn' && (naming.test(name) || nouns.test(name) || name === attribute || wholeTexts.has(attribute));

const isMany = (name: string): boolean => name.endsWith('s') && !/(?:ss|us|alias)$/.test(name);

const referenceTo = (seen: Seen, { instance, attribute }: Target): Pick<ReferenceNode, 'to' | 'attribute'> => ({
  to: seen.idOf(instance),
  ...(attribute !== undefined && { attribute }),
});

/** What is known only after apply: a reference where the expression names one thing and nothing else, which a plan does not say of texts put together. */
export const openNode = (seen: Seen, name: string, expression: unknown, at: Place): Node => {
  const targets = followed(seen, expression);
  const [only] = targets ?? [];
  if (targets && only && passesOn(name, only.attribute)) {
    if (isMany(name)) return { is: 'list', items: targets.map(target => ({ is: 'reference', ...referenceTo(seen, target), at })), at };
    if (targets.length === 1) return { is: 'reference', ...referenceTo(seen, only), at };
  }
  const names = targets ? targets.map(({ instance, attribute }) => `${addressOf(instance)}${attribute ? `.${attribute}` : ''}`) : referencesIn(expression);
  return {
    is: 'unresolved',
    why: names.length > 0 ? `known after apply: it depends on ${[...new Set(names)].slice(0, 3).join(', ')}` : 'known after apply',
    at,
  };
};

const textsOf = ({ names }: Seen, instance: Instance): ReadonlyMap<string, string> => {
  const known = names.get(instance) ?? namesOf(instance);
  names.set(instance, known);
  return known;
};

/** The attribute of another instance that a known text is, when the expression names that attribute and it has that text. */
export const takenFrom = (seen: Seen, value: string, expression: unknown): Pick<ReferenceNode, 'to' | 'attribute'> | undefined => {
  const targets = followed(seen, expression)?.filter(
    target => target.attribute !== undefined && textsOf(seen, target.instance).get(target.attribute) === value,
  );
  const [only] = targets ?? [];
  return only && targets?.length === 1 ? referenceTo(seen, only) : undefined;
};
