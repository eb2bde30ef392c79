import { isLike } from '../model/index.ts';
import type { Scope } from './charter.ts';
import { fileMatcher } from './codeowners.ts';
import { anyOf, anyOfInAnyCase } from './glob.ts';
import { beside } from './load.ts';
import { regulationId } from './regulations.ts';
import type { Seen } from './seen.ts';
import type { Where } from './where.ts';

/** What the scopes of the charter say of a place. */
export interface Standing {
  readonly scopes: ReadonlySet<string>;
  readonly environment?: string;
  readonly businessUnit?: string;
  readonly geography?: string;
  readonly criticality?: string;
  /** The regulations in force there, each by one name. */
  readonly regulations: ReadonlySet<string>;
  readonly data: ReadonlySet<string>;
}
export type Test = (seen: Seen, standing: Standing) => boolean;

const holdsAny = (names: readonly string[], of: ReadonlySet<string>): boolean => names.some(name => of.has(name));

const folderOf = (file: string): string => file.split('/').slice(0, -1).join('/');

/** A rule's `where`, made into one test. Without one it fits everything. */
export const testOf = (where: Where | undefined): Test => {
  if (!where) return () => true;
  const asked: Test[] = [];
  const ask = <T>(wanted: T | undefined, test: (wanted: T) => Test): void => {
    if (wanted !== undefined) asked.push(test(wanted));
  };
  const said = (globs: readonly string[] | undefined, pick: (standing: Standing) => string | undefined): void =>
    ask(globs && anyOfInAnyCase(globs), any => (_, standing) => any(pick(standing)));
  const folder = folderOf(where.at.file);
  ask(
    where.scope,
    names =>
      (_, { scopes }) =>
        holdsAny(names, scopes),
  );
  ask(
    where.service && anyOf(where.service),
    any =>
      ({ service, kind }) =>
        any(service) || any(kind),
  );
  ask(
    where.provider && anyOf(where.provider),
    any =>
      ({ vendor }) =>
        any(vendor),
  );
  ask(
    where.region && anyOf(where.region),
    any =>
      ({ region }) =>
        any(region),
  );
  ask(
    where.path?.map(path => fileMatcher(folder, path)),
    tests =>
      ({ file }) =>
        tests.some(fits => fits(file)),
  );
  ask(
    where.asset && anyOf(where.asset),
    any =>
      ({ names }) =>
        names().some(any),
  );
  ask(where.tags && tagTest(where.tags), fits => fits);
  said(where.environment, ({ environment }) => environment);
  said(where['business-unit'], ({ businessUnit }) => businessUnit);
  said(where.geography, ({ geography }) => geography);
  said(where.criticality, ({ criticality }) => criticality);
  ask(
    where.regulation?.map(regulationId),
    names =>
      (_, { regulations }) =>
        holdsAny(names, regulations),
  );
  ask(
    where.data,
    names =>
      (_, { data }) =>
        holdsAny(names, data),
  );
  ask(
    where['born-before'],
    day =>
      ({ born }) =>
        born !== undefined && born < day,
  );
  ask(
    where['born-after'],
    day =>
      ({ born }) =>
        born !== undefined && born > day,
  );
  return (seen, standing) => asked.every(test => test(seen, standing));
};

const tagTest = (wanted: Readonly<Record<string, readonly string[]>>): ((seen: Seen) => boolean) => {
  const tests = Object.entries(wanted).map(([name, values]) => [name.toLowerCase(), anyOfInAnyCase(values)] as const);
  return ({ tags }) => tests.every(([name, any]) => any(tags().get(name)));
};

/** A scope fits a place by one of its accounts or folders, and by all of its tags. */
export const scopeTest = (scope: Scope): ((seen: Seen) => boolean) => {
  const ids = [scope.accounts, scope.subscriptions, scope.projects, scope.clusters, scope.tenants].flatMap(list => list ?? []).map(id => id.toLowerCase());
  const folders = (scope.folders ?? []).map(folder => folderTest(beside(scope.at.file, folder), folder, scope.at.file));
  const hasTags = scope.tags ? tagTest(scope.tags) : () => true;
  const places = ids.length + folders.length > 0;
  return seen => {
    const isHere = !places || ids.some(id => isOfAccount(seen, id)) || folders.some(fits => fits(seen));
    return isHere && hasTags(seen);
  };
};

const isOfAccount = ({ scope }: Seen, id: string): boolean => {
  const here = scope.toLowerCase();
  return isLike(here, id) === true || here.startsWith(`${id}/`) || here.includes(`/${id}/`) || here.endsWith(`/${id}`);
};

const folderTest = (path: string, written: string, from: string): ((seen: Seen) => boolean) => {
  if (/[*?]/.test(written)) {
    const fits = fileMatcher(folderOf(from), written);
    return seen => fits(seen.file) || fits(seen.scope);
  }
  const isBelow = (one: string): boolean => path === '' || one === path || one.startsWith(`${path}/`) || one.startsWith(`${path}@`);
  return seen => isBelow(seen.scope) || isBelow(seen.file);
};
