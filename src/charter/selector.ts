import { isLike } from '../model/index.ts';
import type { Scope } from './charter.ts';
import { fileMatcher } from './codeowners.ts';
import { beside } from './load.ts';
import type { Seen } from './seen.ts';
import type { Where } from './where.ts';

/** What the scopes of the charter say of a place. */
export interface Standing {
  readonly scopes: ReadonlySet<string>;
  readonly environment?: string;
  readonly businessUnit?: string;
  readonly geography?: string;
  readonly criticality?: string;
  readonly data: ReadonlySet<string>;
}
export type Test = (seen: Seen, standing: Standing) => boolean;

/** Whether one of the globs fits; nothing fits what is not known. */
export const isAny = (globs: readonly string[], value: string | undefined): boolean => value !== undefined && globs.some(glob => isLike(value, glob) === true);
const isAnyCase = (globs: readonly string[], value: string | undefined): boolean =>
  isAny(
    globs.map(glob => glob.toLowerCase()),
    value?.toLowerCase(),
  );
const holdsAny = (names: readonly string[], of: ReadonlySet<string>): boolean => names.some(name => of.has(name));

const folderOf = (file: string): string => file.split('/').slice(0, -1).join('/');

/** A rule's `where`, made into one test. Without one it fits everything. */
export const testOf = (where: Where | undefined): Test => {
  if (!where) return () => true;
  const files = where.path?.map(path => fileMatcher(folderOf(where.at.file), path));
  const tests: readonly (Test | undefined)[] = [
    where.scope && ((_, { scopes }) => holdsAny(where.scope ?? [], scopes)),
    where.service && (seen => isAny(where.service ?? [], seen.service) || isAny(where.service ?? [], seen.kind)),
    where.provider && (seen => isAny(where.provider ?? [], seen.vendor)),
    where.region && (seen => isAny(where.region ?? [], seen.region)),
    files && (seen => files.some(fits => fits(seen.file))),
    where.asset && (seen => seen.names().some(name => isAny(where.asset ?? [], name))),
    where.tags && (seen => hasTags(where.tags ?? {}, seen)),
    where.environment && ((_, { environment }) => isAnyCase(where.environment ?? [], environment)),
    where['business-unit'] && ((_, { businessUnit }) => isAnyCase(where['business-unit'] ?? [], businessUnit)),
    where.geography && ((_, { geography }) => isAnyCase(where.geography ?? [], geography)),
    where.criticality && ((_, { criticality }) => isAnyCase(where.criticality ?? [], criticality)),
    where.data && ((_, { data }) => holdsAny(where.data ?? [], data)),
  ];
  const asked = tests.filter(test => test !== undefined);
  return (seen, standing) => asked.every(test => test(seen, standing));
};

const hasTags = (wanted: Readonly<Record<string, readonly string[]>>, { tags }: Seen): boolean =>
  Object.entries(wanted).every(([name, values]) => isAnyCase(values, tags().get(name.toLowerCase())));

/** A scope fits a place by one of its accounts or folders, and by all of its tags. */
export const scopeTest = (scope: Scope): ((seen: Seen) => boolean) => {
  const ids = [scope.accounts, scope.subscriptions, scope.projects, scope.clusters, scope.tenants].flatMap(list => list ?? []).map(id => id.toLowerCase());
  const folders = (scope.folders ?? []).map(folder => folderTest(beside(scope.at.file, folder), folder, scope.at.file));
  const places = ids.length + folders.length > 0;
  return seen => {
    const isHere = !places || ids.some(id => isOfAccount(seen, id)) || folders.some(fits => fits(seen));
    return isHere && (!scope.tags || hasTags(scope.tags, seen));
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
