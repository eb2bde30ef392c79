import { hasHoles, hole, type Node } from '../../../model/index.ts';
import { lazy } from '../expression/access.ts';
import type { Deployment, Resource, Target } from '../frame.ts';
import { entryOf, isSmall, knownText, list, map, shapeOf, text, value } from '../node.ts';
import { idOf } from '../resource-id.ts';
import { type Fault, fault } from './definition.ts';
import { argumentsOf, type Calling, type Form, type Forms, isFault } from './form.ts';

/** Which of the arguments is the type: what stands before it is the place, what stands after it the names. */
const isType = (node: Node): boolean => /^[\w.]+\/[\w./-]+$/.test(knownText(node) ?? '');

/** `resourceId([subscription], [group], type, name…)` and its relatives. */
const idForm =
  (most: number, baseOf: (before: readonly string[], target: Target) => string): Form =>
  calling => {
    const args = argumentsOf(calling, 2, 40);
    if (isFault<readonly Node[]>(args)) return args;
    const position = args.findIndex((arg, i) => i <= most && isType(arg));
    const open: Node = { is: 'unresolved', why: 'the type of the resource is not known', at: calling.at, shape: hole(calling.written) };
    if (position < 0) return open;
    const name = args
      .slice(position + 1)
      .map(shapeOf)
      .join('/');
    const base = baseOf(args.slice(0, position).map(shapeOf), calling.frame.deployment.target);
    const id = idOf(base, shapeOf(args[position] ?? open), name);
    if (id !== undefined) return text(id, calling.at, 'a part of the id is known at deployment');
    return hasHoles(name) ? { ...open, why: 'the names in the id are not known' } : fault('takes as many names as the type has parts after its first slash');
  };

const resourceId = idForm(2, (before, target) => {
  const [subscription, group] = before.length === 2 ? before : [undefined, before[0]];
  if (group === undefined) return target.id;
  return `/subscriptions/${subscription ?? target.subscription}/resourceGroups/${group}`;
});
const subscriptionResourceId = idForm(1, ([subscription], target) => `/subscriptions/${subscription ?? target.subscription}`);
const tenantResourceId = idForm(0, () => '');
const managementGroupResourceId = idForm(1, ([group], target) => `/providers/Microsoft.Management/managementGroups/${group ?? target.managementGroup}`);

const extensionResourceId: Form = calling => {
  const args = argumentsOf(calling, 3, 40);
  if (isFault<readonly Node[]>(args)) return args;
  const [base = '', type = '', ...names] = args.map(shapeOf);
  const id = idOf(base, type, names.join('/'));
  return id === undefined ? { is: 'unresolved', why: 'the names in the id are not known', at: calling.at, shape: hole(calling.written) } : text(id, calling.at);
};

/** What a reference names: a resource by its symbolic name, its id or its name. */
const found = (named: string, { run, named: find }: Deployment): readonly Resource[] => {
  const byId = named.includes('/') ? run.byId.get(named.toLowerCase()) : undefined;
  return byId ? [byId] : find(named.toLowerCase());
};

/** `reference(name, [version], ['Full'])`. */
const reference: Form = calling => {
  const args = argumentsOf(calling, 1, 3);
  if (isFault<readonly Node[]>(args)) return args;
  const full = knownText(args[2])?.toLowerCase() === 'full';
  const named = args[0] ? shapeOf(args[0]) : '';
  const [resource] = found(named, calling.frame.deployment);
  if (resource) return handle(resource, full ? '' : 'properties', calling);
  return { is: 'unresolved', why: `${calling.written} is known after deployment`, at: calling.at, shape: hole(calling.written) };
};

/** All resources of a loop. */
const references: Form = calling => {
  const args = argumentsOf(calling, 1, 2);
  if (isFault<readonly Node[]>(args)) return args;
  const full = knownText(args[1])?.toLowerCase() === 'full';
  const all = found(args[0] ? shapeOf(args[0]) : '', calling.frame.deployment);
  const open = all.find(({ maybe }) => maybe !== undefined)?.maybe;
  return list(
    all.map(resource => handle(resource, full ? '' : 'properties', calling)),
    calling.at,
    open,
  );
};

/** A resource, or its properties, of which the parts are worked out when they are asked for. */
const handle = (resource: Resource, attribute: string, calling: Calling): Node => {
  const { at, written } = calling;
  const why = `${resource.address} is not made here: it is known after deployment`;
  const node: Node = resource.existing ? { is: 'unresolved', why, at, shape: hole(written) } : { is: 'reference', to: resource.id, attribute, at };
  return lazy(node, name =>
    attribute === '' ? (own(resource, name, calling) ?? part(resource, name, attribute, calling)) : part(resource, name, attribute, calling),
  );
};

const own = (resource: Resource, name: string, calling: Calling): Node | undefined => {
  const small = name.toLowerCase();
  if (small === 'properties') return handle(resource, 'properties', calling);
  if (small === 'id' || small === 'resourceid') return text(resource.resourceId, calling.at);
  if (small === 'name') return text(resource.name, calling.at);
  return small === 'type' ? value(resource.type, calling.at) : undefined;
};

const part = (resource: Resource, name: string, attribute: string, { at }: Calling): Node | undefined => {
  if (resource.existing) return undefined;
  const path = attribute === '' ? name : `${attribute}.${name}`;
  if (resource.child && name.toLowerCase() === 'outputs') return outputsOf(resource, path, at);
  const body = resource.body();
  const said = entryOf(attribute === '' ? body : entryOf(body, attribute), name);
  return { is: 'reference', to: resource.id, attribute: path, at, ...(said && isSmall(said) && { value: said }) };
};

/** What a nested deployment puts out, as far as its template can be read. */
const outputsOf = (resource: Resource, path: string, at: Calling['at']): Node =>
  lazy<Node>({ is: 'reference', to: resource.id, attribute: path, at }, name => {
    const output = resource.child?.()?.output(name.toLowerCase());
    return output && map([['value', output]], at);
  });

/** What is known of a resource before it is deployed. */
const resourceInfo: Form = calling => {
  const args = argumentsOf(calling, 1);
  if (isFault<readonly Node[]>(args)) return args;
  const [resource] = found(args[0] ? shapeOf(args[0]) : '', calling.frame.deployment);
  if (resource) return handle(resource, '', calling);
  const missing: Fault = fault(`names ${knownText(args[0]) ?? 'something'}, and there is no such resource here`);
  return missing;
};

export const resourceForms: Forms = {
  resourceid: resourceId,
  subscriptionresourceid: subscriptionResourceId,
  tenantresourceid: tenantResourceId,
  managementgroupresourceid: managementGroupResourceId,
  extensionresourceid: extensionResourceId,
  reference,
  references,
  resourceinfo: resourceInfo,
};
