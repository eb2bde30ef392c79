import type { Node } from '../../../model/index.ts';
import { map, value } from '../../node.ts';
import type { Call, Property } from '../syntax/syntax.ts';
import { dependenciesOf } from './depends-on.ts';
import { bodyFrame, frameOf, lower, placeIn } from './frame.ts';
import { conditionOf } from './resource-condition.ts';
import { fullName, pointedId, type Scope, scopeOf } from './resource-id.ts';
import { call, get, type Term } from './term.ts';
import { countText, toNode } from './to-node.ts';
import type { Frame, Resource, Target } from './unit.ts';

export type Entries = readonly (readonly [string, Node])[];

const apart = new Set(['name', 'parent', 'scope', 'dependsOn']);

/** A resource as the template has it. */
export const resourceNode = (resource: Resource, target: Target): Node => {
  const frame = bodyFrame(resource, target);
  const at = placeIn(resource, resource.statement);
  if (resource.extension !== undefined) return extensionNode(resource, resource.extension, target);
  const own = properties(resource, frame, apart);
  return map(
    [
      ...around(resource, frame),
      ['type', value(resource.type, at)],
      ['apiVersion', value(resource.version, at)],
      ...scopeEntries(resource, frame),
      ['name', toNode(fullName(resource, frame))],
      ...own,
      ...after(resource, target),
    ],
    at,
  );
};

/** Resources of extensions have no name or scope of Azure: all they say are properties. */
const extensionNode = (resource: Resource, extension: string, target: Target): Node => {
  const frame = bodyFrame(resource, target);
  const at = placeIn(resource, resource.statement);
  const entries: Entries = [
    ...around(resource, frame),
    ['import', value(extension, at)],
    ['type', value(`${resource.type}@${resource.version}`, at)],
    ['properties', map(properties(resource, frame, new Set(['parent', 'dependsOn'])), placeIn(resource, resource.body))],
    ...after(resource, target),
  ];
  return map(entries, at);
};

/** What of the body is neither name nor place; spreads are not allowed there. */
export const properties = (resource: Resource, frame: Frame, without: ReadonlySet<string>): Entries => {
  const own = resource.body.entries.filter(
    (entry): entry is Property => entry.is === 'property' && !(entry.key.is === 'literal' && without.has(String(entry.key.value))),
  );
  const term = lower({ ...resource.body, entries: own }, frame);
  const node = toNode(term);
  return node.is === 'map' ? Object.entries(node.entries) : [];
};

/** `condition`, `copy` and `existing`. */
export const around = (resource: Resource, frame: Frame): Entries => {
  const at = placeIn(resource, resource.statement);
  const condition = conditionOf(resource, frame);
  return [
    ...(condition ? [['condition', toNode(condition)] as const] : []),
    ...copyEntry(resource, frame.target),
    ...(resource.existing ? [['existing', value(true, at)] as const] : []),
  ];
};

const copyEntry = (resource: Resource, target: Target): Entries => {
  const { loop } = resource;
  if (!loop) return [];
  const at = placeIn(resource, loop);
  const base: Frame = { ...frameOf(resource.unit, target), ...(resource.around && { around: resource.around }) };
  const batch = resource.statement.decorators.find(({ name }) => name === 'batchSize')?.args[0];
  return [
    [
      'copy',
      map(
        [
          ['name', value(resource.name, at)],
          ['count', value(countText(lower(loop.of, base)), at)],
          ...(batch
            ? ([
                ['mode', value('serial', at)],
                ['batchSize', toNode(lower(batch, base))],
              ] as const)
            : []),
        ],
        at,
      ),
    ],
  ];
};

/** `dependsOn` and `metadata`. */
export const after = (resource: Resource, target: Target): Entries => {
  const waits = dependenciesOf(resource, target);
  const description = decorated(resource, 'description');
  const at = placeIn(resource, resource.statement);
  return [
    ...(waits ? [['dependsOn', waits] as const] : []),
    ...(description ? [['metadata', map([['description', toNode(lower(description, frameOf(resource.unit, target)))]], at)] as const] : []),
  ];
};
const decorated = (resource: Resource, name: string): Call['args'][number] | undefined =>
  resource.statement.decorators.find(decorator => decorator.name === name)?.args[0];

/** Where it is deployed when that is not where the template is. */
export const scopeEntries = (resource: Resource, frame: Frame): Entries => {
  const scope = scopeOf(resource, frame);
  const at = placeIn(resource, resource.statement);
  if (scope.is === 'resource') return [['scope', toNode(pointedId(scope.of, frame.target))]];
  if (!scope.written) return [];
  if (scope.is === 'tenant') return frame.unit.scope === 'tenant' ? [] : [['scope', value('/', at)]];
  if (scope.is === 'managementGroup') return managementGroupEntries(scope, frame, at);
  return [...subscriptionEntry(scope, frame, at), ...(scope.name ? [['resourceGroup', toNode(scope.name)] as const] : [])];
};

const managementGroupEntries = (scope: Exclude<Scope, { readonly is: 'resource' }>, frame: Frame, at: Term['at']): Entries => {
  if (!scope.name && frame.unit.scope === 'managementGroup') return [];
  const name = scope.name ?? get(call('managementGroup', [], at), 'name');
  return [['scope', toNode(call('format', ['Microsoft.Management/managementGroups/{0}', name], at))]];
};

const subscriptionEntry = (scope: Exclude<Scope, { readonly is: 'resource' }>, frame: Frame, at: Term['at']): Entries => {
  if (scope.subscription) return [['subscriptionId', toNode(scope.subscription)]];
  if (scope.is !== 'subscription' || frame.unit.scope === 'subscription') return [];
  return [['subscriptionId', toNode(get(call('subscription', [], at), 'subscriptionId'))]];
};
