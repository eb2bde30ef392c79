import type { Computed, ListNode, MapNode, Node } from '../../model/index.ts';

/**
 * `data.aws_iam_policy_document` spelled as the JSON it stands for; places and unknowns live on.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
export const policyDocument: readonly Computed[] = ['json', 'minified_json'].map(attribute => ({
  type: 'data.aws_iam_policy_document',
  attribute,
  value: (body, look) => map({ Statement: statementsOf(body, look) }, body),
}));

type Look = Parameters<Computed['value']>[1];

const map = (entries: Readonly<Record<string, Node | undefined>>, from: Node): MapNode => {
  const kept: Record<string, Node> = Object.create(null);
  for (const [key, node] of Object.entries(entries)) if (node !== undefined) kept[key] = node;
  return { is: 'map', entries: kept, at: from.at };
};
const list = (items: readonly Node[], rest: readonly string[], from: Node): ListNode => ({
  is: 'list',
  items,
  at: from.at,
  ...(rest.length > 0 && { rest: rest.join('; ') }),
});

/** Own statements, those of source documents, and those of override documents, which replace statements of the same sid. */
const statementsOf = (body: MapNode, look: Look): Node => {
  const own = blocks(body, 'statement', look);
  const sources = documents(body, 'source_policy_documents', look);
  const overrides = documents(body, 'override_policy_documents', look);
  const replaced = new Set(overrides.items.map(item => sidOf(item, look)).filter(sid => sid !== undefined));
  const kept = [...sources.items, ...own.items.map(item => statement(item, look))].filter(item => !replaced.has(sidOf(item, look) ?? '\0'));
  return list([...kept, ...overrides.items], [...sources.rest, ...own.rest, ...overrides.rest], body);
};

interface Found {
  readonly items: readonly Node[];
  readonly rest: readonly string[];
}
const blocks = (body: Node, name: string, look: Look): Found => {
  const node = look(body, name);
  if (node?.is === 'list') return { items: node.items, rest: node.rest === undefined ? [] : [node.rest] };
  return { items: node?.is === 'map' ? [node] : [], rest: node?.is === 'unresolved' ? [node.why] : [] };
};
const documents = (body: MapNode, name: string, look: Look): Found => {
  const all = blocks(body, name, look);
  const found = all.items.map(item => {
    const statements = look(item, 'Statement');
    if (statements?.is === 'list') return { items: statements.items, rest: statements.rest === undefined ? [] : [statements.rest] };
    if (statements?.is === 'map') return { items: [statements], rest: [] };
    const node = look(item, '');
    return {
      items: [],
      rest:
        node === undefined || (node.is === 'value' && node.value === '') ? [] : [node.is === 'unresolved' ? node.why : `a document of ${name} is not known`],
    };
  });
  return { items: found.flatMap(one => one.items), rest: [...all.rest, ...found.flatMap(one => one.rest)] };
};
const sidOf = (item: Node, look: Look): string | undefined => {
  const sid = look(item, 'Sid');
  return sid?.is === 'value' && typeof sid.value === 'string' && sid.value !== '' ? sid.value : undefined;
};

const statement = (block: Node, look: Look): Node => {
  const said = (name: string): Node | undefined => look(block, name);
  return map(
    {
      Sid: said('sid'),
      Effect: said('effect') ?? { is: 'value', value: 'Allow', at: block.at },
      Action: said('actions'),
      NotAction: said('not_actions'),
      Resource: said('resources'),
      NotResource: said('not_resources'),
      Principal: principals(block, 'principals', look),
      NotPrincipal: principals(block, 'not_principals', look),
      Condition: conditions(block, look),
    },
    block,
  );
};

/** Blocks of one type are one list; `*` of any type but AWS is kept apart, as the document would. */
const principals = (block: Node, name: string, look: Look): Node | undefined => {
  const { items, rest } = blocks(block, name, look);
  if (items.length === 0) return rest.length > 0 ? { is: 'unresolved', why: rest.join('; '), at: block.at } : undefined;
  const entries: Record<string, Node> = Object.create(null);
  for (const item of items) {
    const type = look(item, 'type');
    const identifiers = look(item, 'identifiers');
    if (type?.is !== 'value' || typeof type.value !== 'string' || !identifiers)
      return { is: 'unresolved', why: type?.is === 'unresolved' ? type.why : 'a principal is not known', at: item.at };
    const kind = type.value === '*' ? 'AWS' : type.value;
    entries[kind] = entries[kind] ? joined(entries[kind], identifiers) : identifiers;
  }
  return { is: 'map', entries, at: block.at, ...(rest.length > 0 && { rest: rest.join('; ') }) };
};
const joined = (a: Node, b: Node): Node => {
  const itemsOf = (node: Node): readonly Node[] => (node.is === 'list' ? node.items : [node]);
  const rest = [a, b].flatMap(node => (node.is === 'list' && node.rest !== undefined ? [node.rest] : []));
  return list([...itemsOf(a), ...itemsOf(b)], rest, a);
};

const conditions = (block: Node, look: Look): Node | undefined => {
  const { items, rest } = blocks(block, 'condition', look);
  if (items.length === 0) return rest.length > 0 ? { is: 'unresolved', why: rest.join('; '), at: block.at } : undefined;
  const operators: Record<string, Record<string, Node>> = Object.create(null);
  for (const item of items) {
    const [test, variable, values] = [look(item, 'test'), look(item, 'variable'), look(item, 'values')];
    if (test?.is !== 'value' || variable?.is !== 'value' || !values) return { is: 'unresolved', why: 'a condition is not wholly known', at: item.at };
    const keys: Record<string, Node> = operators[String(test.value)] ?? Object.create(null);
    keys[String(variable.value)] = values;
    operators[String(test.value)] = keys;
  }
  return map(Object.fromEntries(Object.entries(operators).map(([operator, keys]) => [operator, map(keys, block)])), block);
};
