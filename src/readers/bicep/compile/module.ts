import type { Node } from '../../../model/index.ts';
import { list, map, value } from '../../node.ts';
import type { Expression, ModuleStatement } from '../syntax/syntax.ts';
import { expressionText, secretReference } from './expression-text.ts';
import { bodyFrame, lower, placeIn, propertyIn, report } from './frame.ts';
import { after, around, type Entries, properties, scopeEntries } from './resource.ts';
import { fullName, scopeOf } from './resource-id.ts';
import { call, get, mapOf, type Term, textIn } from './term.ts';
import { copyNode, inputNode, toNode } from './to-node.ts';
import type { Frame, Resource, Target, Unit } from './unit.ts';

const apart = new Set(['name', 'scope', 'params', 'dependsOn', 'extensionConfigs']);

/** A module as a nested deployment. */
export const moduleNode = (resource: Resource, statement: ModuleStatement, target: Target): Node => {
  const frame = bodyFrame(resource, target);
  const at = placeIn(resource, statement);
  const template = templateOf(statement, frame);
  const entries: Entries = [
    ...around(resource, frame),
    ['type', value(resource.type, at)],
    ['apiVersion', value(resource.version, at)],
    ['name', toNode(fullName(resource, frame))],
    ...scopeEntries(resource, frame),
    ...location(resource, frame, at),
    ...properties(resource, frame, apart),
    ['properties', deployment(resource, template, frame)],
    ...after(resource, target),
  ];
  return map(entries, at);
};

const deployment = (resource: Resource, template: Entries, frame: Frame): Node => {
  const at = placeIn(resource, resource.statement);
  const params = propertyIn(resource, 'params');
  const configs = propertyIn(resource, 'extensionConfigs');
  const given = params ? parameters(params, frame) : undefined;
  return map(
    [
      ['expressionEvaluationOptions', map([['scope', value('inner', at)]], at)],
      ['mode', value('Incremental', at)],
      ...(given ? [['parameters', given] as const] : []),
      ...(configs ? [['extensionConfigs', toNode(lower(configs, frame))] as const] : []),
      ...template,
    ],
    at,
  );
};

/** Nothing when it cannot be read. */
const templateOf = (statement: ModuleStatement, frame: Frame): Entries => {
  const { unit } = frame;
  const located = unit.world.locate(statement.path, unit);
  const read = 'problem' in located ? undefined : located.kind === 'json' ? unit.world.json(located.file) : compiled(unit.world.unit(located.file));
  if (read) return [['template', read]];
  report(
    frame,
    statement,
    'problem' in located ? located.problem : `The module ${located.file} cannot be read: put it there, or correct the path. What it makes is not known.`,
  );
  return [];
};
const compiled = (unit: Unit | undefined): Node | undefined => unit?.world.compile(unit);

/** A deployment that is not to a resource group says where it is kept. */
const location = (resource: Resource, frame: Frame, at: Term['at']): Entries => {
  const scope = scopeOf(resource, frame);
  if (scope.is === 'resourceGroup' || scope.is === 'resource' || propertyIn(resource, 'location')) return [];
  const source = frame.unit.scope === 'resourceGroup' ? 'resourceGroup' : 'deployment';
  return [['location', toNode(get(call(source, [], at), 'location'))]];
};

const parameters = (params: Expression, frame: Frame): Node | undefined => {
  const term = lower(params, frame);
  if (term.is !== 'map') return undefined;
  return map(
    term.entries.map(([key, of]) => [textIn(key) ?? '', parameter(of)] as const),
    term.at,
  );
};

/** `{ value }`, a reference to a secret, a copy, or a choice among them. */
const parameter = (of: Term): Node => {
  if (of.is === 'loop') return map([['copy', list([copyNode('value', of, parameterInput)], of.at)]], of.at);
  if (of.is === 'secret') return toNode(of);
  return of.is === 'choice' ? toNode(chosen(of)) : map([['value', toNode(of)]], of.at);
};

/** The items of a parameter are expressions. */
const parameterInput = (of: Term): Node => (of.is === 'map' ? value(`[${expressionText(of)}]`, of.at) : inputNode(of));

const chosen = (of: Term): Term => {
  if (of.is === 'choice') return { ...of, yes: chosen(of.yes), no: chosen(of.no) };
  return of.is === 'secret' ? secretReference(of) : mapOf({ value: of }, of.at);
};
