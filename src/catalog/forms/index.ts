import type { Form } from '../../model/index.ts';

/**
 * What the schemas of types say, as far as lenses speak of them: blocks, lists, what is required, what replaces the resource.
 * Terraform: providers aws 6 (2026-06), azurerm 4 (2026-06), google 7 (2025-09); CloudFormation: the registry's schemas of 2026; ARM: what azurerm replaces.
 */
type Written = Readonly<{
  blocks?: readonly string[];
  lists?: readonly string[];
  required?: Readonly<Record<string, readonly string[] | undefined>>;
  replaces?: readonly string[];
}>;
type Book = Readonly<Record<string, Written | undefined>>;

const books: readonly (readonly [RegExp, () => Promise<{ readonly default: unknown }>])[] = [
  [/^aws_/, () => import('./terraform-aws.json', { with: { type: 'json' } })],
  [/^azurerm_/, () => import('./terraform-azurerm.json', { with: { type: 'json' } })],
  [/^google_/, () => import('./terraform-google.json', { with: { type: 'json' } })],
  [/^AWS::/, () => import('./cloudformation.json', { with: { type: 'json' } })],
  [/^Microsoft\./i, () => import('./arm.json', { with: { type: 'json' } })],
];

/** The forms of the types that an estate has, and of those that fixes may add to it. */
export const formsFor = async (types: Iterable<string>): Promise<(type: string) => Form | undefined> => {
  const all = [...types];
  const wanted = books.filter(([prefix]) => all.some(type => prefix.test(type)));
  const loaded = await Promise.all(wanted.map(async ([prefix, load]) => [prefix, (await load()).default as Book] as const));
  const known = new Map<string, Form | undefined>();
  return type => {
    if (!known.has(type)) known.set(type, formIn(loaded.find(([prefix]) => prefix.test(type))?.[1], type));
    return known.get(type);
  };
};

const formIn = (book: Book | undefined, type: string): Form | undefined => {
  const written = book?.[type];
  if (!written) return undefined;
  const { blocks = [], lists = [], required = {}, replaces = [] } = written;
  return {
    blocks: new Set(blocks),
    lists: new Set(lists),
    required: new Map(Object.entries(required).map(([path, names]) => [path, names ?? []])),
    replaces: new Set(replaces),
  };
};
