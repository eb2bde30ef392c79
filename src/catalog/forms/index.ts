import type { Form } from '../../model/index.ts';

/**
 * What the schemas of types say, as far as lenses speak of them: blocks, lists, what is required, what replaces the resource.
 * Terraform: providers aws 6 (2026-06), azurerm 4 (2026-06), google 7 (2025-09), kubernetes 2 (2025); CloudFormation: the registry's schemas of 2026; ARM: what azurerm replaces.
 */
type Written = Readonly<{
  /** Another than that of the book: of a type that newer ones do not have. */
  version?: string;
  blocks?: readonly string[];
  lists?: readonly string[];
  required?: Readonly<Record<string, readonly string[] | undefined>>;
  replaces?: readonly string[];
  absent?: readonly string[];
  excludes?: Readonly<Record<string, readonly string[] | undefined>>;
}>;
type Book = Readonly<Record<string, Written | undefined>>;

const books: readonly (readonly [types: RegExp, load: () => Promise<{ readonly default: unknown }>, version?: string])[] = [
  [/^aws_/, () => import('./terraform-aws.json', { with: { type: 'json' } }), 'aws@6'],
  [/^azurerm_/, () => import('./terraform-azurerm.json', { with: { type: 'json' } }), 'azurerm@4'],
  [/^google_/, () => import('./terraform-google.json', { with: { type: 'json' } }), 'google@7'],
  [/^kubernetes_/, () => import('./kubernetes.ts')],
  [/^AWS::/, () => import('./cloudformation.json', { with: { type: 'json' } })],
  [/^Microsoft\./i, () => import('./arm.json', { with: { type: 'json' } })],
];

/** The forms of the types that an estate has, and of those that fixes may add to it. */
export const formsFor = async (types: Iterable<string>): Promise<(type: string) => Form | undefined> => {
  const all = [...types];
  const wanted = books.filter(([prefix]) => all.some(type => prefix.test(type)));
  const loaded = await Promise.all(wanted.map(async ([prefix, load, version]) => ({ prefix, book: (await load()).default as Book, version })));
  const known = new Map<string, Form | undefined>();
  return type => {
    const from = loaded.find(({ prefix }) => prefix.test(type));
    if (!known.has(type)) known.set(type, from && formIn(from.book, type, from.version));
    return known.get(type);
  };
};

const formIn = (book: Book, type: string, version: string | undefined): Form | undefined => {
  const written = book[type];
  if (!written) return undefined;
  const { blocks = [], lists = [], required = {}, replaces = [], absent = [], excludes = {} } = written;
  const own = written.version ?? version;
  return {
    ...(own !== undefined && { version: own }),
    blocks: new Set(blocks),
    lists: new Set(lists),
    required: pathsIn(required),
    excludes: pathsIn(excludes),
    replaces: new Set(replaces),
    absent: new Set(absent),
  };
};
const pathsIn = (written: Readonly<Record<string, readonly string[] | undefined>>): ReadonlyMap<string, readonly string[]> =>
  new Map(Object.entries(written).map(([path, names]) => [path, names ?? []]));
