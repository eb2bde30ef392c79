import type { Declaration, MapNode, Node, Problem, Tree } from '../model/index.ts';
import type { Reading, ReadOptions, Twin } from './reader.ts';
import { rootAlone } from './terraform/index.ts';
import { withoutKeys } from './terraform-plan/instance.ts';
import { forgetKnown } from './terraform-plan/known.ts';
import { type Joining, joined, type Prefer } from './twin-nodes.ts';

interface Joined {
  readonly declarations: readonly Declaration[];
  readonly problems: readonly Problem[];
}

/**
 * One declaration for each instance of a root, of which code, plan and state may all tell.
 * Code that was read is the estate: its plan, or else its state, fills what it leaves unknown. A plan or state that was given without its code is the
 * estate itself, and takes its places from the code where that lies beside it.
 */
export const joinTwins = (readings: readonly Reading[], tree: Tree, options: ReadOptions): Joined => {
  const declarations = readings.flatMap(reading => reading.declarations);
  const problems = readings.flatMap(reading => reading.problems);
  const twins = readings.flatMap(reading => reading.twins ?? []);
  const joined =
    twins.length === 0 ? { declarations, problems } : joinedAll({ declarations, problems }, twins, (folder: string) => rootAlone(folder, tree, options));
  forgetKnown(options);
  return joined;
};

const joinedAll = ({ declarations, problems }: Joined, twins: readonly Twin[], codeIn: CodeIn): Joined => {
  const roots = new Map<string, Declaration[]>(twins.flatMap(({ scope, folder }) => [scope, folder]).map(scope => [scope, []]));
  const others = declarations.filter(declaration => {
    const root = roots.get(rootOf(declaration.scope, roots));
    root?.push(declaration);
    return !root;
  });
  const isOneOfMany = ({ scope, folder }: Twin): boolean => scope !== folder && (roots.get(folder)?.length ?? 0) > 0;
  const single = twins.filter(twin => !isOneOfMany(twin));
  const all = [...roots].map(([scope, code]) => {
    const own = single.filter(twin => twin.scope === scope);
    return joinRoot(code, own, codeIn);
  });
  const missing = all.flatMap(one => one.missing);
  const unused = twins.filter(isOneOfMany).map(({ file, is }) => ({ file, line: 1, message: `${manyOf(is)} Give it alone, or keep one beside the code.` }));
  return {
    declarations: [...others, ...all.flatMap(one => one.declarations)],
    problems: [...problems.filter(problem => !missing.some(call => isAbout(problem, call))), ...all.flatMap(one => one.notes), ...unused],
  };
};
/** The code in a folder, which nobody has given. */
type CodeIn = (folder: string) => readonly Declaration[];
const manyOf = (is: Twin['is']): string => `Several ${is}s lie beside this code, and nothing says which one it is: this one is not read.`;

/** The root of `infra@west` is `infra`, unless a folder has that name. */
const rootOf = (scope: string, roots: ReadonlyMap<string, unknown>): string => (roots.has(scope) ? scope : scope.slice(0, Math.max(0, scope.lastIndexOf('@'))));

interface Root {
  readonly declarations: readonly Declaration[];
  readonly notes: readonly Problem[];
  /** Calls of modules that are not there, of which the plan or state knows what they make. */
  readonly missing: readonly Declaration[];
}

/** A plan holds what its state knew. */
const joinRoot = (code: readonly Declaration[], twins: readonly Twin[], codeIn: CodeIn): Root => {
  const twin = twins.find(one => one.is === 'plan') ?? twins[0];
  if (!twin) return { declarations: code, notes: [], missing: [] };
  if (code.length > 0) return joinedWith(code, twin, 'code');
  const beside = codeIn(twin.scope === '.' ? '' : twin.scope);
  return { ...joinedWith(beside, twin, 'known'), notes: [] };
};

const isMissingModule = ({ type }: Declaration): boolean => type === 'module';
const isAbout = (problem: Problem, { at }: Declaration): boolean =>
  problem.file === at.file && problem.line >= at.line && problem.line <= (at.endLine ?? at.line) && problem.message.includes('not in the files that were read');

/** What a plan or state tells, by address and by block. */
interface Told {
  readonly byAddress: ReadonlyMap<string, Declaration>;
  readonly byBlock: ReadonlyMap<string, readonly Declaration[]>;
}
const toldBy = ({ declarations }: Twin): Told => {
  const byBlock = new Map<string, Declaration[]>();
  for (const declaration of declarations) {
    const block = withoutKeys(declaration.address);
    const same = byBlock.get(block);
    if (same) same.push(declaration);
    else byBlock.set(block, [declaration]);
  }
  return { byAddress: new Map(declarations.map(declaration => [declaration.address, declaration])), byBlock };
};

/** An instance that the code could not count (`[*]`) stands for all of its block. */
const isUncounted = ({ address }: Declaration): boolean => address.includes('[*]');
const theirsOf = (code: Declaration, { byAddress, byBlock }: Told): readonly Declaration[] => {
  if (isUncounted(code)) return byBlock.get(withoutKeys(code.address)) ?? [];
  const one = byAddress.get(code.address);
  return one ? [one] : [];
};
/** What a missing module makes; the module that a unit of Terragrunt runs is the whole root. */
const insideOf = ({ address, scope }: Declaration, { byBlock }: Told): readonly Declaration[] =>
  [...byBlock].flatMap(([block, all]) => (address === scope || block.startsWith(`${withoutKeys(address)}.`) ? all : []));

const joinedWith = (code: readonly Declaration[], twin: Twin, prefer: Prefer): Root => {
  const [notes, told] = [noting(twin), toldBy(twin)];
  const used = new Set<Declaration>();
  const missing = new Set(code.filter(one => isMissingModule(one) && insideOf(one, told).length > 0));
  const declarations = code.flatMap((one): readonly Declaration[] => {
    const theirs = theirsOf(one, told);
    for (const other of theirs) used.add(other);
    if (theirs.length > 0) return theirs.map(other => joinedDeclaration(one, other, twin, isUncounted(one) ? 'known' : prefer, notes.differ));
    const isNone = prefer === 'known' || missing.has(one) || (isUncounted(one) && twin.is === 'plan');
    return isNone ? [] : [one];
  });
  const added = prefer === 'known' ? twin.declarations : [...missing].flatMap(call => insideOf(call, told));
  return { declarations: [...declarations, ...added.filter(other => !used.has(other))], notes: notes.all(), missing: [...missing] };
};

const identities: ReadonlySet<string> = new Set(['id', 'arn']);
/** A plan tells what will be; a state tells what was, which lines that are gone from the code may have made. */
const takesFrom = ({ is }: Twin, { type }: Declaration): Joining['takes'] =>
  is === 'plan' || type.startsWith('data.') ? () => true : path => identities.has(path);

const joinedDeclaration = (code: Declaration, known: Declaration, twin: Twin, prefer: Prefer, differ: Differ): Declaration => {
  const joining: Joining = { prefer, takes: takesFrom(twin, code), differ: (path, mine, theirs) => differ(code, path, mine, theirs) };
  const { born: _, maybe: __, region: ___, under: ____, ...rest } = code;
  const { region, under } = prefer === 'known' ? { ...code, ...known } : { ...known, ...code };
  const { born, maybe } = known;
  return {
    ...rest,
    id: `${code.scope}:${known.address}`,
    address: known.address,
    body: joined(code.body, known.body, joining, '') as MapNode,
    ...(region !== undefined && { region }),
    ...(under !== undefined && { under }),
    ...(born !== undefined && { born }),
    ...(maybe !== undefined && { maybe }),
  };
};

type Differ = (code: Declaration, path: string, mine: Node, theirs: Node) => void;
const mostNotes = 20;

/** Settings that hold no secret, as far as a name can tell. */
const isTold = (path: string): boolean =>
  !/environment|variable|secret|passw|passphrase|token|key|credential|user_data|content|value|data|connection|command|script/i.test(path);
const shown = (path: string, node: Node): string | undefined =>
  node.is === 'value' && !node.sensitive && (typeof node.value !== 'string' || isTold(path)) ? JSON.stringify(node.value).slice(0, 80) : undefined;

/** Tells where code and twin state different values: the first of them, as one stale file makes many. */
const noting = ({ file }: Twin): { readonly differ: Differ; readonly all: () => readonly Problem[] } => {
  const notes: Problem[] = [];
  let more = 0;
  const differ: Differ = ({ address }, path, mine, theirs) => {
    if (mine.sensitive || theirs.sensitive) return;
    const [here, there, place] = [shown(path, mine), shown(path, theirs), `${file}:${theirs.at.line}`];
    const difference = here === undefined || there === undefined ? `${path} has another value in ${place}` : `${path} is ${here} here and ${there} in ${place}`;
    if (notes.length >= mostNotes) more++;
    else notes.push({ file: mine.at.file, line: mine.at.line, message: `${address}: ${difference}; what stands here counts.` });
  };
  const rest = (): readonly Problem[] =>
    more > 0 ? [{ file, line: 1, message: `${more} more values differ from the code; what stands in the code counts.` }] : [];
  return { differ, all: () => [...notes, ...rest()] };
};
