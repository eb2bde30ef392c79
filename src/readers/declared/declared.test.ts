import { describe, expect, it } from 'vitest';
import { assessed, estateOf } from '../../../test/estate-of.ts';
import { catalog } from '../../catalog/index.ts';
import { catalogFor, catalogOf } from '../../catalog/load.ts';
import { bind } from '../../engine/bind.ts';

const bucket = (facts: string): string => `assets:\n  - kind: aws.s3.bucket\n    name: backups\n    facts: ${facts}\n`;
const problemsOf = (text: string): readonly string[] =>
  assessed({ 'demarc.yaml': text }).bound.estate.problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
const verdict = (text: string, check: string): string | undefined => {
  const { bound, rows } = assessed({ 'demarc.yaml': text });
  const [found] = bound.found.values() ? [...bound.found.values()].filter(one => one.declaration.type === 'aws.s3.bucket') : [];
  return (
    found &&
    rows(found)
      .flatMap(row => row.results)
      .find(result => result.check === check)?.verdict
  );
};

describe('assets that are declared by hand', () => {
  it.each([
    ['{ versioning: Enabled }', 'met'],
    ['{ Versioning: enabled }', 'met'],
    ['{ versioning: Suspended }', 'unmet'],
    ['{ versioning: sometimes }', 'unproven'],
    ['{ versioning: }', 'unproven'],
    ['{}', 'unproven'],
  ])('are judged by what is said, and by nothing else: %s', (facts, answer) => {
    expect(verdict(bucket(facts), 'aws.s3.keeps-versions')).toBe(answer);
  });

  it('keep their names, scopes and places', () => {
    const { declarations, problems } = estateOf({
      'x/demarc.yaml': `assets:\n  - kind: acme.tenant\n    name: one\n  - {kind: acme.tenant, name: two, scope: eu}\n`,
    });
    expect(problems).toEqual([]);
    expect(declarations.map(({ address, scope, at }) => [address, scope, at.file, at.line])).toEqual([
      ['acme.tenant/one', 'one', 'x/demarc.yaml', 2],
      ['acme.tenant/two', 'eu', 'x/demarc.yaml', 4],
    ]);
  });

  it.each([
    ['assets: {}', 1, 'assets is not a list'],
    ['assets:\n  - one', 2, 'is not a map'],
    ['assets:\n  - name: one', 2, 'has no kind'],
    ['assets:\n  - kind: a.b', 2, 'has no name'],
    ['assets:\n  - kind: a.b\n    name: c\n    facts: [d]', 4, 'are not a map'],
    ['assets:\n  - kind: a.b\n    name: c\n    owner: d', 4, 'owner is nothing that an asset has'],
    ['assets:\n  - {kind: a.b, name: c}\n  - {kind: a.b, name: c}', 3, 'was declared before'],
  ])('are refused with the line: %s', (text, line, message) => {
    const { problems } = estateOf({ 'demarc.yaml': text });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.line).toBe(line);
    expect(problems[0]?.message).toContain(message);
  });

  it('are lost alone where the YAML breaks', () => {
    const { declarations, problems } = estateOf({ 'demarc.yaml': 'assets:\n  - kind: "a', 'eu.demarc.yaml': 'assets: [{kind: a.b, name: c}]' });
    expect(problems.map(problem => problem.file)).toContain('demarc.yaml');
    expect(declarations).toHaveLength(1);
  });

  it('tell of a fact that their kind does not have', () => {
    expect(problemsOf(bucket('{ moon phase: on }'))).toEqual([
      expect.stringMatching(/^demarc.yaml:4 aws\.s3\.bucket has no fact "moonphase"\. It has .*versioning/),
    ]);
    expect(problemsOf(bucket('{ mfa deleet: on }'))).toEqual(['demarc.yaml:4 aws.s3.bucket has no fact "mfadeleet". Did you mean mfaDelete?']);
  });

  it('tell of a kind that does not exist', () => {
    const of = (kind: string): string => `assets:\n  - {kind: aws.s3.bucket, name: a}\n  - {kind: ${kind}, name: b}\n`;
    expect(problemsOf(of('aws.s3.bukcet'))).toEqual(['demarc.yaml:3 There is no kind of asset "aws.s3.bukcet". Did you mean aws.s3.bucket?']);
    expect(problemsOf(of('acme.moon-base.x'))).toEqual(['demarc.yaml:3 There is no kind of asset "acme.moon-base.x". demarc services lists the kinds.']);
  });

  it('tell the same when only some services are loaded', async () => {
    const estate = estateOf({ 'demarc.yaml': 'assets: [{kind: github.github.organisation, name: acme}]' });
    expect(bind(estate, await catalogFor(estate)).estate.problems.map(one => one.message)).toEqual([
      expect.stringMatching(/^There is no kind of asset "github\.github\.organisation"\. Did you mean github\.[a-z.-]*organization\?$/),
    ]);
    expect([...((await catalogOf(new Set())).kinds ?? [])].sort()).toEqual(catalog.demarcations.map(({ of }) => of.id).sort());
  });

  it('may lie in several files, beside what is no asset', () => {
    const { declarations, problems } = estateOf({
      'demarc.yaml': 'teams: []\n',
      'eu.demarc.yml': 'assets:\n  - {kind: a.b, name: c}\n',
      'demarc.json': '{"assets": [{"kind": "a.b", "name": "d"}]}',
    });
    expect(problems).toEqual([]);
    expect(declarations.map(one => one.address)).toEqual(['a.b/d', 'a.b/c']);
  });
});
