import type { Charter, Scope } from './charter.ts';
import { fileMatcher } from './codeowners.ts';
import { anyOfInAnyCase, globTest } from './glob.ts';
import { beside } from './load.ts';
import { teamNames } from './owners.ts';
import { regulationId } from './regulations.ts';
import type { Seen } from './seen.ts';
import { type Standing, scopeTest, testOf } from './selector.ts';
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
    regulations: new Set(here.flatMap(({ regulations }) => (regulations ?? []).map(regulationId))),
    ...(environment !== undefined && { environment }),
    ...(businessUnit !== undefined && { businessUnit }),
    ...(geography !== undefined && { geography }),
    ...(criticality !== undefined && { criticality }),
  };
};

/** Assets with equal keys look the same to every rule of the charter: rules are asked once for each key, not for each asset. */
export const likenessOf = (charter: Charter): ((seen: Seen) => string) => {
  const wheres = wheresIn(charter);
  const [ofFile, ofTags, ofNames] = [fileLikeness(charter, wheres), tagLikeness(charter, wheres), nameLikeness(wheres)];
  const days = wheres.flatMap(where => [where['born-before'], where['born-after']]).flatMap(day => day ?? []);
  const ofBirth = ({ born }: Seen): string => (born === undefined ? '' : days.map(day => (born < day ? '<' : born > day ? '>' : '=')).join(''));
  return seen => `${seen.kind}\n${seen.scope}\n${seen.region ?? ''}\n${ofFile(seen.file)}\n${ofTags?.(seen) ?? ''}\n${ofNames?.(seen) ?? ''}\n${ofBirth(seen)}`;
};

/** A name that rules say stands for itself; of others, which patterns fit them. */
const nameLikeness = (wheres: readonly Where[]): ((seen: Seen) => string) | undefined => {
  const all = [...new Set(wheres.flatMap(where => where.asset ?? []))];
  const plain = new Set(all.filter(name => !/[*?]/.test(name)));
  const globs = all.filter(name => !plain.has(name)).map(globTest);
  if (all.length === 0) return undefined;
  return seen => {
    const names = seen.names();
    return [...names.filter(name => plain.has(name)), ...globs.flatMap((fits, i) => (names.some(fits) ? [i] : []))].join('\n');
  };
};

/** Of each tag that rules ask for, which of the values they ask for it has, and which team it names; asked once for each value. */
const tagLikeness = (charter: Charter, wheres: readonly Where[]): ((seen: Seen) => string) | undefined => {
  const wanted = new Map<string, Set<string>>();
  const wants = (name: string, values: readonly string[]): void => {
    const known = wanted.get(name.toLowerCase()) ?? new Set();
    wanted.set(name.toLowerCase(), known);
    for (const value of values) known.add(value);
  };
  for (const { tags } of [...wheres, ...charter.scopes]) for (const [name, values] of Object.entries(tags ?? {})) wants(name, values);
  const naming = new Set(charter.ownership.flatMap(rule => rule['team-from-tag']?.toLowerCase() ?? []));
  for (const name of naming) wants(name, []);
  const teamNamed = teamNames(charter);
  const asked = [...wanted].map(([name, values]) => {
    const tests = [...values].map(value => anyOfInAnyCase([value]));
    const known = new Map<string, string>();
    const signOf = (value: string): string =>
      `${tests.flatMap((any, i) => (any(value) ? [i] : [])).join(',')} ${naming.has(name) ? (teamNamed(value) ?? '') : ''}`;
    return { name, known, signOf };
  });
  if (asked.length === 0) return undefined;
  return seen => {
    const tags = seen.tags();
    return asked.map(({ name, known, signOf }) => signed(tags.get(name), known, signOf)).join(';');
  };
};
const signed = (value: string | undefined, known: Map<string, string>, signOf: (value: string) => string): string => {
  if (value === undefined) return '';
  const sign = known.get(value) ?? signOf(value);
  known.set(value, sign);
  return sign;
};

const wheresIn = (charter: Charter): readonly Where[] =>
  [
    ...charter.ownership,
    ...charter.agreements.flatMap(({ clauses, levels }) => [...(clauses ?? []), ...(levels ?? [])]),
    ...charter.exceptions,
    ...charter.dataClasses,
    ...charter.severities,
    ...charter.checks,
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
