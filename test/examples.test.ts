import { describe, expect, it } from 'vitest';
import { catalog } from '../src/catalog/index.ts';
import type { ExampleFormat, Fact, Part, Several } from '../src/model/index.ts';
import { assessEstate, assetsOf, type Case, cases, estateOfCase, formats, holdersOf, resultOf } from './examples-of.ts';

const aboutOf = ({ example, format }: Case): string | undefined => example.about?.[format];

describe('every example gives its verdicts', () => {
  it.each(cases.map(one => [one.name, one] as const))('%s', (_, one) => {
    const assessed = assessEstate(estateOfCase(one));
    expect(assessed.bound.estate.problems).toEqual([]);
    for (const [check, verdict] of Object.entries(one.example.gives)) {
      const result = resultOf(assessed, check, about(one, assessed, check));
      expect(`${check} ${result.verdict}`).toBe(`${check} ${verdict}`);
    }
    for (const [duty, holders] of Object.entries(one.example.holds ?? {})) {
      const found = aboutAsset(one, assessed);
      expect(`${duty} ${found ? holdersOf(assessed, duty, found) : 'no asset'}`).toBe(`${duty} ${holders.split(' or ').sort().join(' or ')}`);
    }
  });
});

/** The address that is meant applies to the checks of its own kind only. */
const about = (one: Case, assessed: ReturnType<typeof assessEstate>, check: string): string | undefined => {
  const address = aboutOf(one);
  return address !== undefined && assetsOf(assessed, check, address).length > 0 ? address : undefined;
};
const aboutAsset = (one: Case, assessed: ReturnType<typeof assessEstate>) => {
  const [check] = Object.keys(one.example.gives);
  const all = [...assessed.bound.found.values()].filter(found => !catalog.shipped.some(s => s.declaration.id === found.declaration.id));
  const address = aboutOf(one);
  if (address !== undefined) return all.find(found => found.declaration.address === address);
  return check === undefined ? all.find(found => found.asset.service.id.replace('.', '/') === one.service) : assetsOf(assessed, check)[0];
};

/** A fact without places and addresses, so that two formats can be compared. */
const bare = (fact: Fact): unknown => (fact.is === 'unknown' ? '(unknown)' : bareValue(fact.value));
const bareValue = (value: unknown): unknown => {
  if (typeof value === 'string') return /[\uE000\uE002]/.test(value) ? '(reference)' : value;
  if (typeof value !== 'object' || value === null) return value;
  const { items, rest } = value as Several<unknown>;
  return { items: items.map(bareItem), open: rest !== undefined };
};
const bareItem = (item: unknown): unknown => {
  if (typeof item !== 'object' || item === null) return bareValue(item);
  if ('ref' in item) return '(link)';
  const { facts } = item as Part;
  return Object.fromEntries(Object.entries(facts as Readonly<Record<string, Fact>>).map(([name, fact]) => [name, bare(fact)]));
};

describe('the same example gives the same facts in every format', () => {
  const writtenIn = (one: Case): readonly ExampleFormat[] => formats.filter(format => one.example[format] !== undefined);
  const several = cases.filter(one => one.format === writtenIn(one)[0] && writtenIn(one).length > 1);
  it('where it is written in several', () => {
    expect(several.filter(one => writtenIn(one).length < 2)).toEqual([]);
  });
  it.each(several.map(one => [one.name, one] as const))('%s', (_, one) => {
    const all = writtenIn(one).map(format => ({ format, assessed: assessEstate(estateOfCase({ ...one, format })) }));
    for (const check of Object.keys(one.example.gives)) {
      const [first, ...others] = all.map(({ format, assessed }) => {
        const found = assetsOf(assessed, check, about({ ...one, format }, assessed, check))[0];
        if (!found) return {};
        const readable = Object.keys(found.asset.fields).filter(name => name !== 'name' && isReadable(found.asset.id, name));
        const facts = assessed.facts(found);
        return Object.fromEntries(readable.map(name => [name, bare(facts(name))]));
      });
      for (const other of others) expect(other).toEqual(first);
    }
  });
});

const isReadable = (kind: string, field: string): boolean =>
  catalog.mappings
    .filter(mapping => mapping.asset.id === kind)
    .every(mapping => {
      const lens = mapping.lenses[field];
      return lens === undefined || !('unreadable' in lens);
    });
