import type { Expression } from '../syntax/syntax.ts';
import { bodyFrame, lower, placeIn, propertyIn, report } from './frame.ts';
import { type Pointed, pointed } from './pointed.ts';
import { type CallTerm, call, constant, formatted, get, type Term } from './term.ts';
import type { Frame, Resource, Target, TargetScope } from './unit.ts';

export const isModule = (resource: Resource): boolean => resource.statement.is === 'module';

/** Where a resource is deployed: at a level (a group of another name, another subscription), or on another resource. */
export type Scope =
  | { readonly is: 'resource'; readonly of: Pointed }
  | { readonly is: TargetScope; readonly subscription?: Term; readonly name?: Term; readonly written?: boolean };

/** The resource above: the one it is nested in, or the one that `parent` names. */
export const parentOf = (resource: Resource, frame: Frame): Pointed | undefined => {
  if (resource.around) return { resource: resource.around };
  const written = propertyIn(resource, 'parent');
  return written && pointed(written, frame);
};

const deepestParent = 50;
export const rootOf = (resource: Resource, frame: Frame, target: Target): { readonly resource: Resource; readonly frame: Frame } => {
  let found = { resource, frame };
  for (let steps = 0; steps < deepestParent; steps++) {
    const parent = parentOf(found.resource, found.frame);
    if (!parent) return found;
    found = { resource: parent.resource, frame: bodyFrame(parent.resource, target, parent.index) };
  }
  return found;
};

export const scopeOf = (resource: Resource, at: Frame): Scope => {
  const { resource: root, frame } = rootOf(resource, at, at.target);
  const written = propertyIn(root, 'scope');
  return written ? scopeWritten(written, frame) : { is: frame.unit.scope };
};

const scopeWritten = (written: Expression, frame: Frame): Scope => {
  const of = pointed(written, frame);
  if (of) return scopeOfResource(of, frame);
  const called = written.is === 'call' ? written : undefined;
  const [first, second] = called?.args.map(arg => lower(arg, frame)) ?? [];
  if (called?.name === 'subscription') return { is: 'subscription', ...(first && { subscription: first }), written: true };
  if (called?.name === 'managementGroup') return { is: 'managementGroup', ...(first && { name: first }), written: true };
  if (called?.name === 'tenant') return { is: 'tenant', written: true };
  if (called?.name !== 'resourceGroup') return { is: frame.unit.scope };
  if (second) return { is: 'resourceGroup', ...(first && { subscription: first }), name: second, written: true };
  return { is: 'resourceGroup', ...(first && { name: first }), written: true };
};

/** A resource group, a subscription or a management group is a level; any other resource is what the new one extends. */
const scopeOfResource = (of: Pointed, frame: Frame): Scope => {
  const { type } = of.resource;
  const inner = bodyFrame(of.resource, frame.target, of.index);
  const small = type.toLowerCase();
  if (small === 'microsoft.resources/resourcegroups') {
    const own = scopeOf(of.resource, inner);
    const subscription = own.is === 'subscription' ? own.subscription : undefined;
    return { is: 'resourceGroup', name: ownName(of.resource, inner), ...(subscription && { subscription }), written: true };
  }
  if (small === 'microsoft.management/managementgroups') return { is: 'managementGroup', name: ownName(of.resource, inner), written: true };
  if (small === 'microsoft.resources/subscriptions') return { is: 'subscription', subscription: ownName(of.resource, inner), written: true };
  return { is: 'resource', of };
};

export const ownName = (resource: Resource, frame: Frame): Term => {
  const written = propertyIn(resource, 'name');
  if (written) return lower(written, frame);
  const at = placeIn(resource, resource.statement);
  return isModule(resource) ? madeName(resource, frame) : constant(null, at);
};

/** A module without a name gets one of its own. */
const madeName = (resource: Resource, frame: Frame): Term => {
  const at = placeIn(resource, resource.statement);
  const unique = call('uniqueString', [resource.name, get(call('deployment', [], at), 'name')], at);
  const index = resource.loop && loopIndex(frame, resource);
  return index ? call('format', [`${resource.name}-{0}-{1}`, index, unique], at) : call('format', [`${resource.name}-{0}`, unique], at);
};
const loopIndex = (frame: Frame, resource: Resource): Term | undefined => {
  const item = resource.loop && frame.locals.get(resource.loop.item);
  return item?.is === 'get' ? item.key : undefined;
};

/** The names from the root down to it. */
const namesOf = (resource: Resource, frame: Frame): readonly Term[] => {
  const names: Term[] = [];
  let at: { readonly resource: Resource; readonly frame: Frame } = { resource, frame };
  for (let steps = 0; steps < deepestParent; steps++) {
    names.unshift(ownName(at.resource, at.frame));
    const parent = parentOf(at.resource, at.frame);
    if (!parent) return names;
    at = { resource: parent.resource, frame: bodyFrame(parent.resource, frame.target, parent.index) };
  }
  return names;
};

/** `parent/child`, as a template names a child. */
export const fullName = (resource: Resource, frame: Frame): Term => {
  const names = parentOf(resource, frame) ? segmentsOf(resource, frame) : namesOf(resource, frame);
  const [only] = names;
  const at = placeIn(resource, propertyIn(resource, 'name') ?? resource.statement);
  return only && names.length === 1 ? only : formatted(['', ...names.slice(1).map(() => '/'), ''], names, at);
};

/** One name for each step of the type: a name that holds several is cut at its slashes. */
const segmentsOf = (resource: Resource, frame: Frame): readonly Term[] => {
  const [root, ...below] = namesOf(resource, frame);
  if (!root) return below;
  const steps = resource.type.split('/').length - 1 - below.length;
  if (steps <= 1) return [root, ...below];
  const cut = (i: number): Term => get(call('split', [root, '/'], root.at), constant(i, root.at));
  return [...Array.from({ length: steps }, (_, i) => cut(i)), ...below];
};

const deepestId = 100;

export const idOf = (resource: Resource, frame: Frame): Term => {
  const { world } = resource.unit;
  if (world.idDepth > deepestId) return circular(resource);
  world.idDepth++;
  const id = idAround(resource, frame);
  world.idDepth--;
  return id;
};

const circular = (resource: Resource): Term => {
  report(resource, resource.statement, `The place of ${resource.name} leads back to itself: break the circle. Its id is read as null.`);
  return constant(null, placeIn(resource, resource.statement));
};

const idAround = (resource: Resource, frame: Frame): Term => {
  const segments = segmentsOf(resource, frame);
  return idAt(scopeOf(resource, frame), resource.type, segments, resource, frame);
};

const idAt = (scope: Scope, type: string, segments: readonly Term[], resource: Resource, frame: Frame): Term => {
  const at = placeIn(resource, resource.statement);
  const rest = [constant(type, at), ...segments];
  switch (scope.is) {
    case 'resource':
      return call('extensionResourceId', [pointedId(scope.of, frame.target), ...rest], at);
    case 'tenant':
      return call('tenantResourceId', rest, at);
    case 'subscription':
      return call('subscriptionResourceId', scope.subscription ? [scope.subscription, ...rest] : rest, at);
    case 'managementGroup':
      return call('extensionResourceId', [managementGroupId(scope.name, resource), ...rest], at);
    case 'resourceGroup':
      return scope.name ? call('extensionResourceId', [groupId(scope, scope.name, resource), ...rest], at) : call('resourceId', rest, at);
  }
};

const managementGroupId = (name: Term | undefined, resource: Resource): Term => {
  const at = placeIn(resource, resource.statement);
  if (!name) return get(call('managementGroup', [], at), 'id');
  return call('tenantResourceId', ['Microsoft.Management/managementGroups', name], at);
};

const groupId = (scope: Exclude<Scope, { readonly is: 'resource' }>, name: Term, resource: Resource): CallTerm => {
  const at = placeIn(resource, resource.statement);
  const subscription = scope.subscription ?? get(call('subscription', [], at), 'subscriptionId');
  return call('format', ['/subscriptions/{0}/resourceGroups/{1}', subscription, name], at);
};

export const pointedId = ({ resource, index }: Pointed, target: Target): Term => idOf(resource, bodyFrame(resource, target, index));

/** How the template calls it: `name`, or for one of a loop `format('name[{0}]', index)`. */
export const symbolOf = ({ resource, index }: Pointed): Term => {
  const at = placeIn(resource, resource.statement);
  return index ? call('format', [`${resource.name}[{0}]`, index], at) : constant(resource.name, at);
};

/** The same as text of a `dependsOn`: its symbol or its id; a loop without an index is called by its name. */
export const dependencyOf = (to: Pointed, target: Target): Term => {
  const { resource, index } = to;
  const whole = resource.loop && !index;
  return target.symbolic || whole ? symbolOf(to) : pointedId(to, target);
};
