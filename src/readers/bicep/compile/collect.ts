import { sourceOf } from '../../text-tree/index.ts';
import { parse } from '../syntax/parse.ts';
import type { Expression, Loop, ModuleStatement, ObjectLiteral, ResourceStatement, Statement } from '../syntax/syntax.ts';
import type { Meaning, Resource, TargetScope, Unit, World } from './unit.ts';

/** Azure's version of nested deployments, which is what a module becomes. */
const deployments = { type: 'Microsoft.Resources/deployments', version: '2025-04-01' };

/** Reads one Bicep file, and notes what it declares. */
export const unitOf = (world: World, file: string, text: string): Unit => {
  const source = sourceOf(file, text);
  const { statements, faults } = parse(text);
  const symbols = new Map<string, Meaning>();
  const resources: Resource[] = [];
  const unit: Unit = { world, file, source, statements, symbols, resources, scope: scopeIn(statements) };
  for (const { offset, message } of faults) world.problem({ file, line: lineOf(text, offset), message });
  const tops: Resource[] = [];
  const modules: Resource[] = [];
  for (const statement of statements) {
    const symbol = symbolOf(statement, unit, resources);
    if (!symbol) continue;
    for (const [name, one] of symbol) symbols.set(name, one);
    for (const [, one] of symbol) if (one.is === 'resource') (statement.is === 'module' ? modules : tops).push(one.resource);
  }
  resources.push(...tops, ...modules);
  return unit;
};

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n?|\n/).length;

const scopes: ReadonlySet<string> = new Set(['resourceGroup', 'subscription', 'managementGroup', 'tenant']);
const isScope = (text: unknown): text is TargetScope => typeof text === 'string' && scopes.has(text);
const scopeIn = (statements: readonly Statement[]): TargetScope => {
  const written = statements.find(statement => statement.is === 'targetScope');
  const value = written?.value.is === 'literal' ? written.value.value : undefined;
  return isScope(value) ? value : 'resourceGroup';
};

type Named = readonly (readonly [string, Meaning])[];

const symbolOf = (statement: Statement, unit: Unit, nested: Resource[]): Named | undefined => {
  switch (statement.is) {
    case 'param':
      return [[statement.name, { is: 'param', statement }]];
    case 'var':
      return [[statement.name, { is: 'var', statement }]];
    case 'type':
      return [[statement.name, { is: 'type', statement }]];
    case 'func':
      return [[statement.name, { is: 'func', statement }]];
    case 'extension':
      return [[statement.name, { is: 'extension', statement }]];
    case 'resource':
      return [[statement.name, { is: 'resource', resource: resourceOf(statement, unit, nested) }]];
    case 'module':
      return [[statement.name, { is: 'resource', resource: moduleOf(statement, unit) }]];
    case 'import': {
      const { path, start: offset, all } = statement;
      if (all !== undefined) return [[all, { is: 'namespace', path, offset }]];
      return statement.items.map(({ name, as }) => [as, { is: 'imported', path, name, offset }]);
    }
    default:
      return undefined;
  }
};

/** What stands around the object of a resource: a loop, a condition, or both. */
const taken = (body: Expression): { readonly loop?: Loop; readonly condition?: Expression; readonly body: ObjectLiteral } => {
  const loop = body.is === 'for' ? body : undefined;
  const inner = loop ? loop.body : body;
  const condition = inner.is === 'if' ? inner.condition : undefined;
  const object = inner.is === 'if' ? inner.body : inner;
  const { start, end } = object;
  const empty: ObjectLiteral = { is: 'object', entries: [], resources: [], start, end };
  return { ...(loop && { loop }), ...(condition && { condition }), body: object.is === 'object' ? object : empty };
};

const moduleOf = (statement: ModuleStatement, unit: Unit): Resource => ({
  ...{ unit, statement, name: statement.name, ...deployments, existing: false, children: new Map() },
  ...taken(statement.body),
});

/** Children go to `nested` before the resources they are in. */
const resourceOf = (statement: ResourceStatement, unit: Unit, nested: Resource[], around?: Resource): Resource => {
  const children = new Map<string, Resource>();
  const told = typeOf(statement.type, around, unit);
  const own = taken(statement.body);
  const name = around ? `${around.name}::${statement.name}` : statement.name;
  const resource: Resource = { unit, statement, name, existing: statement.existing, children, ...told, ...own, ...(around && { around }) };
  for (const inner of own.body.resources) {
    const child = resourceOf(inner, unit, nested, resource);
    children.set(inner.name, child);
    nested.push(child);
  }
  return resource;
};

/** `Type@version`; a nested resource names only the last step of its type, and may leave the version to its parent. */
const typeOf = (written: string, around: Resource | undefined, unit: Unit): Pick<Resource, 'type' | 'version' | 'extension'> => {
  const [whole = '', version] = written.split('@');
  const named = /^([A-Za-z_]\w*):(.*)$/s.exec(whole);
  const type = named?.[2] ?? whole;
  const extension = around?.extension ?? extensionOf(type, version ?? '', named?.[1], unit);
  return { type: around ? `${around.type}/${type}` : type, version: version ?? around?.version ?? '', ...(extension !== undefined && { extension }) };
};

/** Types of Azure begin with a namespace such as `Microsoft.Storage`; others belong to an extension of the file. */
const extensionOf = (type: string, version: string, named: string | undefined, unit: Unit): string | undefined => {
  const extensions = unit.statements.filter(statement => statement.is === 'extension' && !['az', 'sys'].includes(statement.specification));
  const names = extensions.flatMap(statement => (statement.is === 'extension' ? [statement] : []));
  if (named !== undefined) return names.find(({ name }) => name === named)?.name;
  const graph = type.startsWith('Microsoft.Graph/');
  if (!graph && /^[A-Za-z]+\.[A-Za-z]/.test(type) && !type.includes('k8s.io')) return undefined;
  const fitting = names.filter(({ specification }) => /graph/i.test(specification) === graph);
  return (fitting.find(({ name }) => bare(name).includes(bare(version))) ?? fitting[0])?.name;
};
const bare = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
