import type { Charter, Scope } from './charter.ts';
import { fileMatcher } from './codeowners.ts';
import { beside } from './load.ts';
import type { Seen } from './seen.ts';
import { isAny, type Standing, scopeTest, testOf } from './selector.ts';
import type { Where } from './where.ts';

/** What the charter says of the place of an asset: of several scopes that fit, the first that says a thing says it. */
export const standings = ({ scopes, dataClasses }: Charter): ((seen: Seen) => Standing) => {
  const tests = scopes.map(scope => ({ scope, fits: scopeTest(scope) }));
  const classes = dataClasses.flatMap(({ id, where }) => (where ? [{ id, fits: testOf(where) }] : []));
  return seen => {
    const here = tests.filter(({ fits }) => fits(seen)).map(({ scope }) => scope);
    const said = saidOf(here);
    return { ...said, data: new Set([...said.data, ...classes.filter(({ fits }) => fits(seen, said)).map(({ id }) => id)]) };
  };
};

const saidOf = (here: readonly Scope[]): Standing => {
  const first = <T>(pick: (scope: Scope) => T | undefined): T | undefined => here.map(pick).find(value => value !== undefined);
  const [environment, businessUnit] = [first(scope => scope.environment), first(scope => scope['business-unit'])];
  const [geography, criticality] = [first(scope => scope.geography), first(scope => scope.criticality)];
  return {
    scopes: new Set(here.map(({ id }) => id)),
    data: new Set(here.flatMap(({ data }) => data ?? [])),
    ...(environment !== undefined && { environment }),
    ...(businessUnit !== undefined && { businessUnit }),
    ...(geography !== undefined && { geography }),
    ...(criticality !== undefined && { criticality }),
  };
};

/** Assets with equal keys look the same to every rule of the charter: rules are asked once for each key, not for each asset. */
export const likenessOf = (charter: Charter): ((seen: Seen) => string) => {
  const wheres = wheresIn(charter);
  const tagNames = [...new Set([...wheres.flatMap(where => Object.keys(where.tags ?? {})), ...charter.scopes.flatMap(scope => Object.keys(scope.tags ?? {}))])]
    .concat(charter.ownership.flatMap(rule => rule['team-from-tag'] ?? []))
    .map(name => name.toLowerCase());
  const assets = new Set(wheres.flatMap(where => where.asset ?? []));
  const globs = [...assets].filter(name => /[*?]/.test(name));
  const ofFile = fileLikeness(charter, wheres);
  return seen => {
    const tags = tagNames.length === 0 ? undefined : tagNames.map(name => seen.tags().get(name));
    const names = assets.size === 0 ? undefined : seen.names().map(name => (assets.has(name) ? name : globs.filter(glob => isAny([glob], name))));
    return JSON.stringify([seen.kind, seen.scope, seen.region, ofFile(seen.file), tags, names?.filter(name => name.length > 0)]);
  };
};

const wheresIn = (charter: Charter): readonly Where[] =>
  [
    ...charter.ownership,
    ...charter.agreements.flatMap(({ clauses, levels }) => [...(clauses ?? []), ...(levels ?? [])]),
    ...charter.exceptions,
    ...charter.dataClasses,
    ...charter.severities,
  ].flatMap(({ where }) => where ?? []);

/** Which of the paths of the charter fit a file; asked once for each file. */
const fileLikeness = ({ scopes, borrowed }: Charter, wheres: readonly Where[]): ((file: string) => string) => {
  const folderOf = (file: string): string => file.split('/').slice(0, -1).join('/');
  const tests = [
    ...wheres.flatMap(where => (where.path ?? []).map(path => fileMatcher(folderOf(where.at.file), path))),
    ...borrowed.map(({ folder, pattern }) => fileMatcher(folder, pattern)),
    ...scopes.flatMap(({ folders, at }) =>
      (folders ?? []).map(folder => {
        const path = beside(at.file, folder);
        return /[*?]/.test(folder) ? fileMatcher(folderOf(at.file), folder) : (file: string) => file === path || path === '' || file.startsWith(`${path}/`);
      }),
    ),
  ];
  const known = new Map<string, string>();
  return file => {
    const before = known.get(file) ?? tests.map(fits => (fits(file) ? '1' : '0')).join('');
    known.set(file, before);
    return before;
  };
};
