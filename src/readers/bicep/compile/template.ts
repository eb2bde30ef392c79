import type { MapNode, Node } from '../../../model/index.ts';
import { list, map, value } from '../../node.ts';
import type { Expression, FunctionStatement, Output, Param, Type } from '../syntax/syntax.ts';
import { bound, frameOf, lower, placeIn } from './frame.ts';
import { type Imported, importsOf } from './imports.ts';
import { lowerExpression } from './lower.ts';
import { moduleNode } from './module.ts';
import { readsIn, readsText } from './reads.ts';
import { resourceNode } from './resource.ts';
import { isRuntime } from './runtime.ts';
import { needsSymbols } from './symbolic.ts';
import { call, type Term } from './term.ts';
import { copyNode, countText, inputNode, toNode } from './to-node.ts';
import { metadataOf, type Schema, schemaOf } from './type.ts';
import type { Frame, Resource, Target, TargetScope, Unit } from './unit.ts';

const schemas: Readonly<Record<TargetScope, string>> = {
  resourceGroup: '2019-04-01/deploymentTemplate.json#',
  subscription: '2018-05-01/subscriptionDeploymentTemplate.json#',
  managementGroup: '2019-08-01/managementGroupDeploymentTemplate.json#',
  tenant: '2019-08-01/tenantDeploymentTemplate.json#',
};

interface Writing {
  readonly unit: Unit;
  readonly target: Target;
  readonly imports: readonly Imported[];
  /** What files hold, by the name of the variable that keeps it. */
  readonly kept: ReadonlyMap<Expression, { readonly name: string; readonly term: Term }>;
}

/** The template that a Bicep file says. */
export const templateOf = (unit: Unit): Node => {
  const imports = importsOf(unit);
  const kept = new Map<Expression, { readonly name: string; readonly term: Term }>();
  const reads = new Map(readsIn(unit).map((of, i) => [of, i]));
  const target: Target = {
    unit,
    symbolic: needsSymbols(unit),
    nameOf: imports.nameOf,
    lower: lowerExpression,
    keep: (of, term) => {
      const known = kept.get(of) ?? { name: `$fxv#${reads.has(of) ? reads.get(of) : reads.size + kept.size}`, term };
      kept.set(of, known);
      return call('variables', [known.name], term.at);
    },
  };
  return written({ unit, target, imports: imports.all, kept });
};

/** Resources are worked out after variables and before what files hold is written, since all three may read files. */
const written = (writing: Writing): Node => {
  const { unit, target } = writing;
  const at = { file: unit.file, line: 1 };
  const own = variablesOf(writing);
  const parts: readonly (readonly [string, Node | undefined])[] = [
    ['$schema', value(`https://schema.management.azure.com/schemas/${schemas[unit.scope]}`, at)],
    ['languageVersion', target.symbolic ? value('2.0', at) : undefined],
    ['contentVersion', value('1.0.0.0', at)],
    ['metadata', metadata(writing)],
    ['definitions', definitions(writing)],
    ['functions', functions(writing)],
    ['parameters', parameters(writing)],
    ['imports', extensions(writing)],
    ['resources', resourcesOf(unit, target)],
    ['outputs', outputs(writing)],
    ['variables', variablesNode(own, writing)],
  ];
  return map(
    parts.flatMap(([key, node]) => (node ? [[key, node] as const] : [])),
    at,
  );
};

const resourcesOf = (unit: Unit, target: Target): Node => {
  const at = { file: unit.file, line: 1 };
  const nodeOf = (resource: Resource): Node =>
    resource.statement.is === 'module' ? moduleNode(resource, resource.statement, target) : resourceNode(resource, target);
  const whole = unit.resources.filter(resource => !isBroken(resource));
  if (!target.symbolic) return list(whole.filter(({ existing }) => !existing).map(nodeOf), at);
  return map(
    whole.map(resource => [resource.name, nodeOf(resource)] as const),
    at,
  );
};

/** What could only be read in part is left out: what it leaves unsaid would be taken for silence. */
const isBroken = (resource: Resource): boolean => resource.statement.broken === true || (resource.around !== undefined && isBroken(resource.around));

const mapIfAny = (entries: readonly (readonly [string, Node])[], unit: Unit): MapNode | undefined =>
  entries.length > 0 ? map(entries, { file: unit.file, line: 1 }) : undefined;

const schemaNode = (schema: Schema, frame: Frame, of: Type, more: readonly (readonly [string, Node])[] = []): Node =>
  map([...Object.entries(schema).map(([key, term]) => [key, toNode(term)] as const), ...more], placeIn(frame, of));

const metadata = ({ unit, target }: Writing): Node | undefined => {
  const frame = frameOf(unit, target);
  const said = unit.statements.flatMap(of => (of.is === 'metadata' ? [[of.name, toNode(lower(of.value, frame))] as const] : []));
  return mapIfAny(said, unit);
};

/** The types of the file, and those it imports. */
const definitions = ({ unit, target, imports }: Writing): Node | undefined => {
  const own = unit.statements.flatMap(of => (of.is === 'type' ? [{ statement: of, name: of.name, from: unit }] : []));
  const others = imports.flatMap(one =>
    one.is === 'bicep' && one.symbol.is === 'type' ? [{ statement: one.symbol.statement, name: one.name, from: one.unit }] : [],
  );
  const nodes = [...own, ...others].map(({ statement, name, from }) => {
    const frame = frameOf(from, target);
    return [name, schemaNode(schemaOf(statement.type, frame, statement.decorators), frame, statement.type)] as const;
  });
  return mapIfAny([...nodes, ...copied(imports, 'type')], unit);
};

/** What comes from JSON templates stands as it is there. */
const copied = (imports: readonly Imported[], kind: 'type' | 'var' | 'func'): readonly (readonly [string, Node])[] =>
  imports.flatMap(one => (one.is === 'json' && one.kind === kind && !one.copy ? [[one.name, one.node] as const] : []));

const functions = ({ unit, target, imports }: Writing): Node | undefined => {
  const at = { file: unit.file, line: 1 };
  const own = unit.statements.flatMap(of => (of.is === 'func' ? [{ statement: of, name: of.name, from: unit }] : []));
  const others = imports.flatMap(one =>
    one.is === 'bicep' && one.symbol.is === 'func' ? [{ statement: one.symbol.statement, name: one.name, from: one.unit }] : [],
  );
  const members = [...own, ...others].map(({ statement, name, from }) => [name, functionNode(statement, frameOf(from, target))] as const);
  const namespace = mapIfAny([...members, ...copied(imports, 'func')], unit);
  return (
    namespace &&
    list(
      [
        map(
          [
            ['namespace', value('__bicep', at)],
            ['members', namespace],
          ],
          at,
        ),
      ],
      at,
    )
  );
};

/** A function sees its parameters, and no variables of the template but those it was given as values. */
const functionNode = (statement: FunctionStatement, around: Frame): Node => {
  const at = placeIn(around, statement);
  const frame: Frame = { ...around, target: { ...around.target, keep: (_, term) => term } };
  const names = statement.parameters.map(({ name }) => [name, call('parameters', [name], at)] as const);
  const given = statement.parameters.map(({ name, type }) => schemaNode(schemaOf(type, frame), frame, type, [['name', value(name, at)]]));
  const body = toNode(lower(statement.body, bound(frame, names)));
  const described = metadataOf(statement.decorators, {}, frame, at);
  return map(
    [
      ['parameters', list(given, at)],
      ['output', schemaNode(schemaOf(statement.output, frame), frame, statement.output, [['value', body]])],
      ...(described ? [['metadata', toNode(described)] as const] : []),
    ],
    at,
  );
};

const parameters = ({ unit, target }: Writing): Node | undefined => {
  const frame = frameOf(unit, target);
  return mapIfAny(
    unit.statements.flatMap(of => (of.is === 'param' ? [[of.name, parameterNode(of, frame)] as const] : [])),
    unit,
  );
};

const parameterNode = ({ type, value: given, decorators, ...span }: Param, frame: Frame): Node => {
  const schema = type ? schemaOf(type, frame, decorators) : {};
  const byDefault = given ? [['defaultValue', toNode(lower(given, frame))] as const] : [];
  return map([...Object.entries(schema).map(([key, term]) => [key, toNode(term)] as const), ...byDefault], placeIn(frame, span));
};

type Named = readonly (readonly [string, Term])[];

/** Variables that are only known at deployment are left out: they are written out where they are used. */
const variablesOf = ({ unit, target, imports }: Writing): Named => {
  const frame = frameOf(unit, target);
  const plain = frameOf(unit, { ...target, keep: (_, term) => term });
  const own = unit.statements.flatMap(of =>
    of.is === 'var' && !isRuntime(of, unit, target) ? [[of.name, lower(of.value, readsText(of.value) ? plain : frame)] as const] : [],
  );
  const others = imports.flatMap(one =>
    one.is === 'bicep' && one.symbol.is === 'var' ? [[one.name, lower(one.symbol.statement.value, frameOf(one.unit, target))] as const] : [],
  );
  return [...own, ...others];
};

const variablesNode = (own: Named, { unit, imports, kept }: Writing): Node | undefined => {
  const files = [...kept.values()].map(({ name, term }) => [name, term] as const);
  const copies: Node[] = imports.flatMap(one => (one.is === 'json' && one.copy ? [one.node] : []));
  const entries: (readonly [string, Node])[] = [...copied(imports, 'var')];
  for (const [name, term] of [...files, ...own]) {
    if (term.is === 'loop') copies.push(copyNode(name, term));
    else entries.push([name, toNode(term)]);
  }
  return mapIfAny(copies.length > 0 ? [['copy', list(copies, { file: unit.file, line: 1 })], ...entries] : entries, unit);
};

const outputs = ({ unit, target }: Writing): Node | undefined => {
  const frame = frameOf(unit, target);
  return mapIfAny(
    unit.statements.flatMap(of => (of.is === 'output' ? [[of.name, outputNode(of, frame)] as const] : [])),
    unit,
  );
};

const outputNode = (of: Output, frame: Frame): Node => schemaNode(schemaOf(of.type, frame, of.decorators), frame, of.type, [outputValue(of.value, frame)]);

const outputValue = (of: Expression, frame: Frame): readonly [string, Node] => {
  const term = lower(of, frame);
  if (term.is !== 'loop') return ['value', toNode(term)];
  const input = inputNode(term.body(call('copyIndex', [], term.at)));
  return [
    'copy',
    map(
      [
        ['count', value(countText(term.over), term.at)],
        ['input', input],
      ],
      term.at,
    ),
  ];
};

/** Kubernetes, Microsoft Graph and the like: `name` or `br:…/name/v1:version`. */
const extensions = ({ unit, target }: Writing): Node | undefined => {
  const frame = frameOf(unit, target);
  return mapIfAny(
    unit.statements.flatMap(of => {
      if (of.is !== 'extension' || of.specification === 'az' || of.specification === 'sys') return [];
      const at = placeIn(frame, of);
      const config = of.config ? [['config', toNode(lower(of.config, frame))] as const] : [];
      const [provider, version] = providerOf(unit.world.config(unit.file, 'extensions', of.specification) ?? of.specification);
      return [[of.name, map([['provider', value(provider, at)], ['version', value(version, at)], ...config], at)] as const];
    }),
    unit,
  );
};
const providerOf = (specification: string): readonly [string, string] => {
  const [, version] = /[:@]([\w.-]+)$/.exec(specification) ?? [];
  if (/kubernetes/i.test(specification)) return ['Kubernetes', version ?? '1.0.0'];
  return [/graph/i.test(specification) ? 'MicrosoftGraph' : specification, version ?? ''];
};
