import { describe, expect, it } from 'vitest';
import { catalog } from '../src/catalog/index.ts';
import { type Citation, type Depends, dutyIds, type Field, type Holder, isHolder, type Lens, type Origin, type Unreadable } from '../src/model/index.ts';
import { citationsOf } from '../src/reports/cells.ts';
import { cases } from './examples-of.ts';

const holdersIn = (entry: Holder | Depends): readonly Holder[] => (isHolder(entry) ? [entry] : Object.values(entry.cases).flatMap(holdersIn));
const kinds = catalog.demarcations.map(line => line.of);
const fieldsOf = (id: string): Readonly<Record<string, Field<unknown>>> => kinds.find(kind => kind.id === id)?.fields ?? {};
const checkEntries = catalog.checks.flatMap(set => Object.entries(set.checks).map(([id, check]) => ({ id, check, of: set.of })));

describe('every line', () => {
  it('is drawn once for each kind of asset', () => {
    const ids = kinds.map(kind => kind.id);
    expect(new Set(ids).size).toBe(ids.length);
    const needed = [...catalog.mappings.map(mapping => mapping.asset.id), ...catalog.checks.map(set => set.of.id)];
    expect(needed.filter(id => !ids.includes(id))).toEqual([]);
  });
  it('holds every duty, and leaves none unstudied', () => {
    for (const { of, line } of catalog.demarcations) {
      expect(dutyIds.filter(duty => !(duty in line)).map(duty => `${of.id} ${duty}`)).toEqual([]);
      expect(dutyIds.filter(duty => holdersIn(line[duty]).some(holder => holder.held === 'unstudied')).map(duty => `${of.id} ${duty}`)).toEqual([]);
    }
  });
  it('says what each side does in a sentence that starts with a verb', () => {
    const sides = catalog.demarcations.flatMap(({ of, line }) =>
      dutyIds.flatMap(duty =>
        holdersIn(line[duty]).flatMap(holder => (holder.held === 'by' ? holder.sides.map(side => `${of.id} ${duty}: ${side.does}`) : [])),
      ),
    );
    expect(sides.filter(text => !/: [A-Z][a-z]+,? .*\.$/.test(text) || /responsib/i.test(text))).toEqual([]);
  });
  it('has a check or a reason for each duty of the customer', () => {
    const bare = catalog.demarcations.flatMap(({ of, line }) =>
      dutyIds
        .filter(duty =>
          holdersIn(line[duty]).some(holder => holder.held === 'by' && holder.unchecked === undefined && holder.sides.some(side => side.party === 'customer')),
        )
        .filter(duty => !checkEntries.some(entry => entry.of.id === of.id && entry.check.duty === duty))
        .map(duty => `${of.id} ${duty}`),
    );
    expect(bare).toEqual([]);
  });
  it('turns only on facts that exist, with a case for each of their values', () => {
    const visit = (kind: string, entry: Holder | Depends): void => {
      if (isHolder(entry)) return;
      const field = fieldsOf(kind)[entry.field];
      expect(`${kind}.${entry.field} ${Object.keys(entry.cases).sort()}`).toBe(`${kind}.${entry.field} ${(field?.values ?? []).map(String).sort()}`);
      for (const next of Object.values(entry.cases)) visit(kind, next);
    };
    for (const { of, line } of catalog.demarcations) for (const duty of dutyIds) visit(of.id, line[duty]);
  });
});

/** Hosts on which vendors publish, and the makers of the open software that they run. */
const ownPages = new RegExp(
  `(^|\\.)(${[
    'amazon\\.com|aws|aws\\.github\\.io|microsoft\\.com|azure\\.com|azure\\.github\\.io|google\\.com|kubernetes\\.io|k8s\\.io|open-policy-agent\\.github\\.io|kyverno\\.io|helm\\.sh|redhat\\.com|openshift\\.com',
    'snowflake\\.com|databricks\\.com|mongodb\\.com|cloudflare\\.com|github\\.com|gitlab\\.com|okta\\.com|auth0\\.com|salesforce\\.com|slack\\.com',
    'solarwinds\\.com|atlassian\\.com|servicenow\\.com|workday\\.com|zoom\\.(us|com)|terraform\\.io|hashicorp\\.com|opensearch\\.org|apache\\.org|postgresql\\.org|mysql\\.com|mariadb\\.(org|com)|redis\\.io|elastic\\.co|nist\\.gov',
  ].join('|')})$`,
);
describe('every citation', () => {
  const cited = catalog.demarcations.flatMap(({ line }) =>
    dutyIds.flatMap(duty => holdersIn(line[duty]).flatMap(holder => (holder.source ? [holder.source] : []))),
  );
  const defaults = kinds.flatMap(kind => Object.values(kind.fields).flatMap(field => (field.default?.source ? [field.default.source] : [])));
  it('has an https address, a day and a grade', () => {
    const wrong = (citation: Citation): boolean => !/^https:\/\/\S+$/.test(citation.url) || !/^\d{4}-\d{2}-\d{2}$/.test(citation.read) || citation.says === '';
    expect([...cited, ...defaults].filter(wrong)).toEqual([]);
  });
  it('that was read is a page of the vendor or of whoever makes what it runs', () => {
    const foreign = catalog.demarcations.flatMap(({ of, line }) =>
      citationsOf(of, line)
        .filter(({ grade, url }) => grade === 'read' && !ownPages.test(new URL(url).host))
        .map(({ url }) => `${of.id} ${url}`),
    );
    expect([...new Set(foreign)]).toEqual([]);
  });
});

describe('every check', () => {
  it('has an id of its own that starts with its service', () => {
    expect(new Set(checkEntries.map(entry => entry.id)).size).toBe(checkEntries.length);
    expect(checkEntries.filter(({ id, of }) => !id.startsWith(`${of.service.id}.`) || !/^[a-z0-9.-]+$/.test(id)).map(entry => entry.id)).toEqual([]);
  });
  it('has a title, and a risk in one sentence', () => {
    expect(checkEntries.filter(({ check }) => check.title === '' || !/^[A-Z].*[^.]\.$/.test(check.risk)).map(entry => entry.id)).toEqual([]);
  });
  it('looks at facts that exist', () => {
    const missing = checkEntries.flatMap(({ id, check, of }) =>
      [check.given ?? {}, ...check.expect]
        .flatMap(pattern => Object.keys(pattern))
        .filter(field => !(field in of.fields))
        .map(field => `${id} ${field}`),
    );
    expect(missing).toEqual([]);
  });
  it('has examples: met (or nothing to ask, where the good state makes it the provider’s), unmet and unproven', () => {
    const given = new Map<string, Set<string>>();
    for (const { example } of cases)
      for (const [check, verdict] of Object.entries(example.gives)) given.set(check, (given.get(check) ?? new Set()).add(verdict));
    const missing = checkEntries.flatMap(({ id }) =>
      ['met', 'unmet', 'unproven']
        .filter(verdict => !given.get(id)?.has(verdict) && !(verdict === 'met' && given.get(id)?.has('none')))
        .map(verdict => `${id} ${verdict}`),
    );
    expect(missing).toEqual([]);
  });
  it('does not claim an id of another tool twice', () => {
    const owners = new Map<string, string[]>();
    for (const { id, check } of checkEntries) for (const aka of check.aka ?? []) owners.set(aka, [...(owners.get(aka) ?? []), id]);
    const crowded = [...owners].filter(([, ids]) => new Set(ids.map(id => id.split('.').slice(0, 2).join('.'))).size > 3);
    expect(crowded).toEqual([]);
  });
});

describe('every guard', () => {
  it('keeps facts that exist, of a kind that is there', () => {
    const whole = process.env['DEMARC_SERVICES'] === undefined;
    const wrong = (catalog.guards ?? []).flatMap(({ by, when, kind, facts, keeps }) => [
      ...Object.keys(when).flatMap(fact => (fact in by.fields ? [] : [`${by.id} ${fact}`])),
      ...(whole || kinds.some(one => one.id === kind) ? facts.flatMap(fact => (fact in fieldsOf(kind) ? [] : [`${by.id}: ${kind} ${fact}`])) : []),
      ...(/^[A-Z].*\.$/.test(keeps) ? [] : [`${by.id}: ${keeps}`]),
    ]);
    expect(wrong).toEqual([]);
  });
});

describe('every mapping', () => {
  const readable = (field: Field<unknown>): boolean => field.origin === undefined;
  it('maps each fact or says why it cannot', () => {
    const missing = catalog.mappings.flatMap(({ asset, types, lenses }) =>
      Object.entries(asset.fields)
        .filter(([name, field]) => readable(field) && !(name in lenses))
        .map(([name]) => `${types[0]} ${name}`),
    );
    expect(missing).toEqual([]);
  });
  it('maps no fact that is reckoned', () => {
    const extra = catalog.mappings.flatMap(({ asset, types, lenses }) =>
      Object.keys(lenses)
        .filter(name => !asset.fields[name] || !readable(asset.fields[name] as Field<unknown>))
        .map(name => `${types[0]} ${name}`),
    );
    expect(extra).toEqual([]);
  });
  it('spells only values that the fact may have', () => {
    const wrong = catalog.mappings.flatMap(({ asset, types, lenses }) =>
      Object.entries(lenses).flatMap(([name, lens]) =>
        wordsOf(lens)
          .filter(word => asset.fields[name]?.values !== undefined && !asset.fields[name]?.values?.includes(word))
          .map(word => `${types[0]} ${name} ${String(word)}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
const wordsOf = (lens: Lens<unknown> | Unreadable): readonly unknown[] =>
  'unreadable' in lens ? [] : [...(lens.words ?? []).map(([, word]) => word), ...(lens.also ?? []).flatMap(wordsOf)];

describe('every fact that is reckoned', () => {
  const reckoned = kinds.flatMap(kind =>
    Object.entries(kind.fields).flatMap(([name, field]) => (field.origin ? [{ kind, name, field, origin: field.origin }] : [])),
  );
  it('reaches a fact of the same shape on every kind its link may lead to', () => {
    const wrong = reckoned.flatMap(({ kind, name, field, origin }) => {
      if (origin.by !== 'reach') return [];
      const targets = kind.fields[origin.link]?.to ?? [];
      return targets.filter(to => !sameShape(fieldsOf(to)[origin.field], field)).map(to => `${kind.id}.${name}: ${to}.${origin.field}`);
    });
    expect(wrong).toEqual([]);
  });
  it('decides in the end', () => {
    const open = reckoned.filter(({ origin }) => origin.by === 'decide' && Object.keys(origin.rows.at(-1)?.[0] ?? { open: true }).length > 0);
    expect(open.map(({ kind, name }) => `${kind.id}.${name}`)).toEqual([]);
  });
  it('never reaches itself', () => {
    const next = (kind: string, name: string): readonly string[] => {
      const origin = fieldsOf(kind)[name]?.origin;
      return origin ? inputs(kind, origin) : [];
    };
    const circles = reckoned.filter(({ kind, name }) =>
      reachable(`${kind.id}|${name}`, key => next(key.split('|')[0] ?? '', key.split('|')[1] ?? '')).has(`${kind.id}|${name}`),
    );
    expect(circles.map(({ kind, name }) => `${kind.id}.${name}`)).toEqual([]);
  });
});
const sameShape = (a: Field<unknown> | undefined, b: Field<unknown>): boolean =>
  a !== undefined &&
  a.kind === b.kind &&
  String(a.values?.toSorted()) === String(b.values?.toSorted()) &&
  String(Object.keys(a.parts ?? {}).sort()) === String(Object.keys(b.parts ?? {}).sort());
const inputs = (kind: string, origin: Origin): readonly string[] => {
  if (origin.by === 'within') return [];
  if (origin.by === 'work') return origin.from.map(name => `${kind}|${name}`);
  if (origin.by === 'decide') return origin.rows.flatMap(([pattern]) => Object.keys(pattern)).map(name => `${kind}|${name}`);
  return [`${kind}|${origin.link}`, ...(fieldsOf(kind)[origin.link]?.to ?? []).map(to => `${to}|${origin.field}`)];
};
const reachable = (from: string, next: (key: string) => readonly string[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  const queue = [...next(from)];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    queue.push(...next(key));
  }
  return seen;
};
