import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { wholeCatalog } from '../catalog/load.ts';
import { isLedgerJson, readLedger } from '../engine/compare/kept-ledger.ts';
import { type Snapshot, snapshotOf } from '../engine/compare/snapshot.ts';
import type { Tree } from '../model/index.ts';
import { movedIn } from '../readers/terraform/moved.ts';
import { priorOf } from '../readers/terraform-plan/prior.ts';
import { disk } from './disk.ts';
import { revision } from './git-tree.ts';
import { type EstateFlags, openEstate, openTree } from './open-estate.ts';
import { treePath } from './tree-path.ts';
import { UsageError } from './usage-error.ts';
import { walk } from './walk.ts';

export interface StateFlags extends EstateFlags {
  readonly path: readonly string[];
}
/** A state and what it is called. */
export interface Named {
  readonly name: string;
  readonly state: Snapshot;
}

/** Two states: ledgers, plans, folders, files and revisions, in any mix. A plan alone is what it finds and what it leaves. */
export const statesOf = async (base: string, head: string | undefined, flags: StateFlags): Promise<readonly [before: Named, after: Named]> => {
  const prior = head === undefined ? priorIn(base) : undefined;
  if (prior !== undefined) return bothOfPlan(base, prior, flags);
  const apart = [base, head].every(name => name !== undefined && existsSync(name) && jsonIn(name, isLedgerJson) === undefined);
  return [await stateOf(base, flags, apart), await stateOf(head, flags, apart)];
};

/** A folder or file where there is one of that name, else a revision; what is left out is the working directory as it is. */
export const stateOf = async (name: string | undefined, flags: StateFlags, apart: boolean): Promise<Named> => {
  const paths = flags.path.length > 0 ? flags.path : ['.'];
  if (name === undefined) return { name: 'the working directory', state: snapshotOf(await openEstate(paths, flags, false), { renames: renamesBelow(paths) }) };
  if (existsSync(name)) return { name, state: await onDisk(name, flags, apart) };
  const { tree, files, commit } = revision(name);
  const own = files(paths);
  const state = snapshotOf(await openTree(own, tree, flags), { renames: renamesIn(own, tree) });
  return { name: nameOfRevision(name, commit), state };
};

/** A commit that goes by its own number is told once, however many of its digits were given. `commit` has the first twelve. */
export const nameOfRevision = (name: string, commit: string): string => {
  const digits = name.toLowerCase();
  return /^[0-9a-f]{7,64}$/.test(digits) && digits.startsWith(commit.slice(0, digits.length)) ? commit : `${name} (${commit})`;
};

const onDisk = async (name: string, flags: StateFlags, apart: boolean): Promise<Snapshot> => {
  const ledger = jsonIn(name, isLedgerJson);
  if (ledger === undefined) {
    const base = apart ? { base: treePath(statSync(name).isDirectory() ? name : dirname(name)) } : {};
    return snapshotOf(await openEstate([name], flags, false), { ...base, renames: renamesBelow([name]) });
  }
  const state = readLedger(ledger, await wholeCatalog());
  if ('problem' in state) throw new UsageError(`${name}: ${state.problem}`);
  return state;
};

const bothOfPlan = async (name: string, prior: string, flags: StateFlags): Promise<readonly [Named, Named]> => {
  const file = treePath(name);
  const tree: Tree = { list: disk.list, read: path => (path === file ? { text: prior } : disk.read(path)) };
  return [
    { name: `before ${name}`, state: snapshotOf(await openTree([file], tree, flags), { exact: true }) },
    { name: `after ${name}`, state: snapshotOf(await openEstate([name], flags, false), { exact: true }) },
  ];
};
const priorIn = (name: string): string | undefined => {
  const text = textIn(name);
  return text === undefined ? undefined : priorOf(text);
};

/** The JSON of a file, if it is what is looked for. */
export const jsonIn = (name: string, is: (value: unknown) => boolean): unknown => {
  const text = textIn(name);
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return is(value) ? value : undefined;
  } catch {
    return undefined;
  }
};
const textIn = (name: string): string | undefined => {
  if (!existsSync(name) || !statSync(name).isFile()) return undefined;
  const answer = disk.read(treePath(name));
  return 'text' in answer && /^\s*\{/.test(answer.text.slice(0, 200)) ? answer.text : undefined;
};

export const renamesBelow = (paths: readonly string[]): NonNullable<Snapshot['renames']> =>
  renamesIn(
    walk(paths, () => undefined),
    disk,
  );
const renamesIn = (files: readonly string[], tree: Tree): NonNullable<Snapshot['renames']> =>
  files
    .filter(file => /\.(?:tf|tofu)$/.test(file))
    .flatMap(file => {
      const answer = tree.read(file);
      return 'text' in answer ? movedIn(answer.text) : [];
    });
