import type { Node } from '../../../model/index.ts';
import { entriesOf, entry, having, scalarText, textAt, value, within } from '../node.ts';
import type { Layer } from './build.ts';
import { allAnnotations, allLabels, imageFields, namespaces, ownLabels, replicaCounts, templateLabels } from './field-tables.ts';
import { type Field, fieldOf, hasField, setField, withTexts, written } from './fields.ts';
import { retagged } from './images.ts';
import { isList, listIn } from './kustomization.ts';
import { identities, identityOf, nowhere, type Resource, remembered, renamed, withBody } from './resource.ts';

type Transform = (resources: readonly Resource[], layer: Layer) => readonly Resource[];
type Change = Parameters<typeof setField>[4];

const inFields = (one: Resource, fields: readonly Field[], change: Change): Resource => {
  let body: Node = one.body;
  for (const field of fields) if (hasField(field, one)) body = setField(body, field.path, field.create ?? false, one.at, change);
  return body.is === 'map' && body !== one.body ? { ...one, body } : one;
};

/** `namespace`: of everything that stands in one, and of the accounts called `default` that bindings name. */
export const namespace: Transform = (resources, { kustomization, config }) => {
  const node = within(kustomization.body, 'namespace');
  const name = scalarText(node);
  if (!node || name === undefined || name === '') return resources;
  const set: Change = (_, host) => written(name, host, node.at);
  return resources.map(one => {
    const { kind, namespace: old } = identityOf(one);
    const fields = [...(old === nowhere ? [] : [{ path: ['metadata', 'namespace'], create: true }]), ...namespaces, ...config.namespaces];
    const made = inFields(remembered(one), fields, set);
    if (kind !== 'RoleBinding' && kind !== 'ClusterRoleBinding') return made;
    return inFields(made, [{ path: ['subjects'] }], (subject, host) =>
      subject && textAt(subject, 'name') === 'default' ? setField(subject, ['namespace'], true, host, set) : subject,
    );
  });
};

/** `namePrefix` and `nameSuffix`. What others know by its name keeps it. */
export const affixes: Transform = (resources, { kustomization: { body } }) => {
  const [prefix, suffix] = [entry(body, 'namePrefix'), entry(body, 'nameSuffix')];
  const [before, after] = [scalarText(prefix) ?? '', scalarText(suffix) ?? ''];
  if (before === '' && after === '') return resources;
  return resources.map(one => {
    const { kind, name } = identityOf(one);
    if (['CustomResourceDefinition', 'APIService', 'Namespace'].includes(one.before[0]?.kind ?? kind)) return one;
    const made = renamed(one, `${before}${name}${after}`, (prefix ?? suffix)?.at ?? one.at);
    return { ...made, prefixes: before === '' ? one.prefixes : [...one.prefixes, before], suffixes: after === '' ? one.suffixes : [...one.suffixes, after] };
  });
};

/** `commonLabels` and `labels`. */
export const labels: Transform = (resources, { kustomization: { body }, config }) => {
  const common = entriesOf(within(body, 'commonLabels'));
  const sets = [
    ...(common.length > 0 ? [{ pairs: common, fields: [...allLabels, ...config.labels] }] : []),
    ...listIn(body, 'labels').map(node => ({ pairs: entriesOf(within(node, 'pairs')), fields: labelFields(node, config.labels) })),
  ];
  return sets.reduce((all, { pairs, fields }) => (pairs.length === 0 ? all : all.map(one => inFields(one, fields, withTexts(pairs)))), resources);
};
const labelFields = (node: Node, more: readonly Field[]): readonly Field[] => {
  const own = listIn(node, 'fields').map(fieldOf);
  if (textAt(node, 'includeSelectors') === 'true') return [...allLabels, ...more, ...own];
  return [...(textAt(node, 'includeTemplates') === 'true' ? templateLabels : ownLabels), ...own];
};

/** `commonAnnotations`. */
export const annotations: Transform = (resources, { kustomization: { body }, config }) => {
  const pairs = entriesOf(within(body, 'commonAnnotations'));
  return pairs.length === 0 ? resources : resources.map(one => inFields(one, [...allAnnotations, ...config.annotations], withTexts(pairs)));
};

/** `replicas`. */
export const replicas: Transform = (resources, { kustomization: { body }, config }) =>
  listIn(body, 'replicas').reduce<readonly Resource[]>((all, given) => {
    const [name, count] = [textAt(given, 'name'), Number(textAt(given, 'count'))];
    return all.map(one =>
      identities(one).some(identity => identity.name === name)
        ? inFields(one, [...replicaCounts, ...config.replicas], (_, host) => ({ ...value(count, host), from: given.at }))
        : one,
    );
  }, resources);

/** `images`: where pods name them, and below every `containers`. */
export const images: Transform = (resources, { kustomization: { body }, config }) =>
  listIn(body, 'images').reduce<readonly Resource[]>((all, given) => {
    const change = retagged(given);
    return all.map(one =>
      identityOf(one).kind === 'CustomResourceDefinition' ? one : inContainers(inFields(one, [...imageFields, ...config.images], change), change),
    );
  }, resources);

const inContainers = (one: Resource, change: Change): Resource => {
  const body = below(one.body, change);
  return body.is === 'map' ? withBody(one, body) : one;
};
const below = (node: Node, change: Change): Node => {
  if (node.is === 'list') {
    const items = node.items.map(item => below(item, change));
    return items.some((item, i) => item !== node.items[i]) ? { ...node, items } : node;
  }
  if (node.is !== 'map') return node;
  let here: Node = node;
  for (const [key, inner] of entriesOf(node)) {
    const isContainers = (key === 'containers' || key === 'initContainers') && isList(inner);
    const made = isContainers ? setField(inner, ['image'], false, inner.at, change) : below(inner, change);
    if (made !== inner && here.is === 'map') here = having(here, key, made);
  }
  return here;
};
