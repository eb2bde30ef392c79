import type { Call, Type, TypeProperty } from '../syntax/syntax.ts';
import { declared, lower, nameIn, placeIn } from './frame.ts';
import { constant, listOf, mapOf, type Term, textIn } from './term.ts';
import type { Frame } from './unit.ts';

/** A type as a template describes it: `{ type, properties, $ref, … }`. */
export type Schema = Readonly<Record<string, Term>>;

const ambient = new Set(['string', 'int', 'bool', 'object', 'array']);

/** Types that stand where they were declared, however deep they lead. */
const deepest = 100;

export const schemaOf = (type: Type, frame: Frame, decorators: readonly Call[] = [], depth = 0): Schema => {
  const at = placeIn(frame, type);
  if (depth > deepest) return {};
  const discriminator = named(decorators, 'discriminator');
  const bare = discriminator && !refersTo(type) ? discriminated(type, discriminator, frame, depth) : plain(type, frame, depth);
  return { ...bare, ...constraints(decorators, bare, frame, at) };
};

const refersTo = (type: Type): boolean => type.is === 'name' || type.is === 'path' || (type.is === 'nullable' && refersTo(type.of));

const plain = (type: Type, frame: Frame, depth: number): Schema => {
  const at = placeIn(frame, type);
  switch (type.is) {
    case 'name':
      return nameSchema(type.name, frame, at);
    case 'literal':
      return literals([type], frame) ?? {};
    case 'union':
      return literals(type.members, frame) ?? {};
    case 'nullable':
      return { ...plain(type.of, frame, depth + 1), nullable: constant(true, at) };
    case 'non-null':
      return { ...plain(type.of, frame, depth + 1), nullable: constant(false, at) };
    case 'list':
      return listSchema(type.of, frame, depth, at);
    case 'object':
      return objectSchema(type.properties, frame, depth, at);
    case 'tuple':
      return {
        type: constant('array', at),
        prefixItems: listOf(
          type.items.map(item => toMap(schemaOf(item.type, frame, item.decorators, depth + 1), placeIn(frame, item))),
          at,
        ),
        items: constant(false, at),
      };
    case 'path':
      return pathSchema(type, frame, at);
    case 'resource':
      return derived(type.kind, type.of, '', at);
  }
};

const toMap = (schema: Schema, at: Term['at']): Term => mapOf(schema, at);

const nameSchema = (name: string, frame: Frame, at: Term['at']): Schema => {
  const found = declared(frame.unit, name);
  if (found?.symbol.is === 'type' || found?.symbol.is === 'imported') return reference(nameIn(frame, name), at);
  return name === 'any' || !ambient.has(name) ? {} : { type: constant(name, at) };
};
const reference = (path: string, at: Term['at']): Schema => ({ $ref: constant(`#/definitions/${path}`, at) });

const listSchema = (of: Type, frame: Frame, depth: number, at: Term['at']): Schema => {
  const values = of.is === 'union' || of.is === 'literal' ? literalTerms(of.is === 'union' ? of.members : [of], frame) : undefined;
  if (values) return { type: constant('array', at), allowedValues: listOf(values, at) };
  const items = schemaOf(of, frame, [], depth + 1);
  return { type: constant('array', at), ...(Object.keys(items).length > 0 && { items: toMap(items, at) }) };
};

const objectSchema = (properties: readonly TypeProperty[], frame: Frame, depth: number, at: Term['at']): Schema => {
  const schema = (of: TypeProperty): Term =>
    toMap(
      schemaOf(
        of.type,
        frame,
        of.decorators.filter(({ name }) => name !== 'allowed'),
        depth + 1,
      ),
      placeIn(frame, of),
    );
  const entries = properties.filter(of => of.name !== undefined).map(of => [constant(of.name ?? '', at), schema(of)] as const);
  const rest = properties.find(of => of.name === undefined);
  return { type: constant('object', at), properties: { is: 'map', entries, at }, ...(rest && { additionalProperties: schema(rest) }) };
};

/** The values of a union of literals, each once, in the order of their texts; nothing when a member is no literal. */
const literalTerms = (members: readonly Type[], frame: Frame): readonly Term[] | undefined => {
  const values = new Map<string, Term>();
  for (const member of members.flatMap(one => expanded(one, frame, 0))) {
    const term = member && literalTerm(member, frame);
    if (!term) return undefined;
    values.set(sortKey(term), term);
  }
  return [...values].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, term]) => term);
};

/** A union of unions is one union; a name is followed to its type. */
const expanded = (type: Type, frame: Frame, depth: number): readonly Type[] => {
  if (depth > deepest) return [];
  if (type.is === 'union') return type.members.flatMap(member => expanded(member, frame, depth + 1));
  if (type.is === 'nullable') return [...expanded(type.of, frame, depth + 1), { is: 'literal', value: null, start: type.start, end: type.end }];
  const found = type.is === 'name' ? declared(frame.unit, type.name) : undefined;
  if (found?.symbol.is !== 'type') return [type];
  return expanded(found.symbol.statement.type, { ...frame, unit: found.unit }, depth + 1);
};

const literalTerm = (type: Type, frame: Frame): Term | undefined => {
  const at = placeIn(frame, type);
  if (type.is === 'literal') return constant(type.value, at);
  if (type.is === 'tuple') return whole(type.items, frame, items => listOf(items, at));
  if (type.is !== 'object' || type.properties.some(({ name }) => name === undefined)) return undefined;
  return whole(type.properties, frame, items => ({
    is: 'map',
    entries: items.map((item, i) => [constant(type.properties[i]?.name ?? '', at), item] as const),
    at,
  }));
};
const whole = (items: readonly TypeProperty[], frame: Frame, make: (terms: readonly Term[]) => Term): Term | undefined => {
  const terms = items.map(item => literalTerm(item.type, frame));
  return terms.some(term => !term) ? undefined : make(terms.filter(term => term !== undefined));
};

const sortKey = (term: Term): string => {
  if (term.is === 'constant') return typeof term.value === 'string' ? `'${term.value}'` : String(term.value);
  if (term.is === 'list') return `[${term.items.map(sortKey).join(', ')}]`;
  return term.is === 'map' ? `{${term.entries.map(([key, value]) => `${textIn(key)}: ${sortKey(value)}`).join(', ')}}` : '';
};

const literals = (members: readonly Type[], frame: Frame): Schema | undefined => {
  const all = literalTerms(members, frame);
  const [first] = members;
  if (!all || !first) return undefined;
  const at = placeIn(frame, first);
  const values = all.filter(term => term.is !== 'constant' || term.value !== null);
  const [value] = values;
  const type = value && typeOf(value);
  return {
    ...(type !== undefined && { type: constant(type, at), allowedValues: listOf(values, at) }),
    ...(values.length < all.length && { nullable: constant(true, at) }),
  };
};
const typeOf = (term: Term): string => {
  if (term.is === 'list') return 'array';
  if (term.is !== 'constant') return 'object';
  return typeof term.value === 'string' ? 'string' : typeof term.value === 'number' ? 'int' : 'bool';
};

/** `a.b[*]`: a part of a declared type, by its path. */
const pathSchema = (type: Extract<Type, { readonly is: 'path' }>, frame: Frame, at: Term['at']): Schema => {
  const steps: string[] = [];
  let of: Type = type;
  while (of.is === 'path') {
    const { step }: Extract<Type, { readonly is: 'path' }> = of;
    const namespace = of.of.is === 'name' && typeof step !== 'string' && 'property' in step ? namespaced(of.of.name, step.property, frame, at) : undefined;
    if (namespace) return below(namespace, steps, at);
    if (step === 'items') steps.unshift('items');
    else if (step === 'rest') steps.unshift('additionalProperties');
    else if ('item' in step) steps.unshift('prefixItems', String(step.item));
    else steps.unshift('properties', step.property);
    of = of.of;
  }
  if (of.is === 'resource') return derived(of.kind, of.of, steps.join('/'), at);
  return below(plain(of, frame, 0), steps, at);
};
const below = (schema: Schema, steps: readonly string[], at: Term['at']): Schema => {
  const ref = textIn(schema['$ref']);
  return steps.length === 0 || ref === undefined ? schema : { $ref: constant([ref, ...steps].join('/'), at) };
};

/** `sys.string`, and the type of a file that is imported as a whole. */
const namespaced = (namespace: string, name: string, frame: Frame, at: Term['at']): Schema | undefined => {
  const symbol = frame.unit.symbols.get(namespace);
  if (symbol?.is === 'namespace') return reference(nameIn(frame, name, { name: namespace, path: symbol.path }), at);
  return namespace === 'sys' && !symbol && ambient.has(name) ? { type: constant(name, at) } : undefined;
};

/** What a resource provider takes there is not described in the files. */
const derived = (kind: string, of: string, path: string, at: Term['at']): Schema => {
  const source = mapOf({ source: constant(`${of.replace(/^az:/, '')}#${path}`, at), output: kind === 'resourceOutput' ? constant(true, at) : undefined }, at);
  return { metadata: mapOf({ '__bicep_resource_derived_type!': source }, at) };
};

const discriminated = (type: Type, decorator: Call, frame: Frame, depth: number): Schema => {
  const at = placeIn(frame, type);
  if (type.is === 'nullable' || type.is === 'non-null') {
    return { ...discriminated(type.of, decorator, frame, depth + 1), nullable: constant(type.is === 'nullable', at) };
  }
  const [by] = decorator.args;
  const name = by ? textIn(lower(by, frame)) : undefined;
  if (name === undefined) return { type: constant('object', at) };
  const mapping = Object.assign(Object.create(null), members(type, name, frame, depth)) as Record<string, Term>;
  return { type: constant('object', at), discriminator: mapOf({ propertyName: constant(name, at), mapping: mapOf(mapping, at) }, at) };
};

/** The value that tells a member, to what the member is. */
const members = (type: Type, by: string, frame: Frame, depth: number): Readonly<Record<string, Term>> => {
  if (depth > deepest) return {};
  if (type.is === 'union') return Object.assign({}, ...type.members.map(member => members(member, by, frame, depth + 1)));
  if (type.is === 'nullable' || type.is === 'non-null') return members(type.of, by, frame, depth + 1);
  const found = type.is === 'name' ? declared(frame.unit, type.name) : undefined;
  const inner = found?.symbol.is === 'type' ? found.symbol.statement.type : type;
  const there = found ? { ...frame, unit: found.unit } : frame;
  if (inner.is !== 'object') return inner === type ? {} : members(inner, by, there, depth + 1);
  const tag = inner.properties.find(property => property.name === by)?.type;
  const at = placeIn(frame, type);
  return tag?.is === 'literal' ? { [String(tag.value)]: toMap(schemaOf(type, frame, [], depth + 1), at) } : {};
};

const named = (decorators: readonly Call[], name: string): Call | undefined => decorators.findLast(decorator => decorator.name === name);

const numbers = ['minLength', 'maxLength', 'minValue', 'maxValue'] as const;

/** What decorators say of a value. */
const constraints = (decorators: readonly Call[], bare: Schema, frame: Frame, at: Term['at']): Schema => {
  if (decorators.length === 0) return {};
  const first = (name: string): Term | undefined => {
    const arg = named(decorators, name)?.args[0];
    return arg && lower(arg, frame);
  };
  const allowed = first('allowed');
  const metadata = metadataOf(decorators, bare, frame, at);
  return {
    ...Object.fromEntries(numbers.flatMap(name => pair(name, first(name)))),
    ...(allowed && { allowedValues: allowed }),
    ...(named(decorators, 'secure') && secured(bare, at)),
    ...(named(decorators, 'sealed') && { additionalProperties: constant(false, at) }),
    ...(metadata && { metadata }),
  };
};
const pair = (name: string, term: Term | undefined): readonly (readonly [string, Term])[] => (term ? [[name, term]] : []);

const secured = (bare: Schema, at: Term['at']): Schema => {
  const type = textIn(bare['type']);
  if (type === 'object') return { type: constant('secureObject', at) };
  return type === 'string' ? { type: constant('securestring', at) } : {};
};

/** `@metadata`, `@description` and `@export`, together with what the type itself says. */
export const metadataOf = (decorators: readonly Call[], bare: Schema, frame: Frame, at: Term['at']): Term | undefined => {
  const entries = new Map<string, readonly [Term, Term]>();
  const own = bare['metadata'];
  const given = named(decorators, 'metadata')?.args[0];
  const description = named(decorators, 'description')?.args[0];
  const term = given && lower(given, frame);
  for (const from of [own, term]) if (from?.is === 'map') for (const entry of from.entries) entries.set(textIn(entry[0]) ?? '', entry);
  if (description) entries.set('description', [constant('description', at), lower(description, frame)]);
  if (named(decorators, 'export') && frame.unit === frame.target.unit) entries.set('__bicep_export!', [constant('__bicep_export!', at), constant(true, at)]);
  return entries.size > 0 || given ? { is: 'map', entries: [...entries.values()], at } : undefined;
};
