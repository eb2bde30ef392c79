import { describe, expect, it } from 'vitest';
import { catalog } from '../src/catalog/index.ts';
import { drawLine } from '../src/reports/draw-line.ts';
import { lookUp } from '../src/reports/look-up.ts';
import { holderWords } from '../src/reports/party.ts';
import type { Statement } from './golden/statement.ts';

const files = import.meta.glob<{ readonly default: readonly Statement[] }>('./golden/*.ts', { eager: true });
const statements = Object.entries(files).flatMap(([file, { default: all = [] }]) => all.map(one => ({ ...one, file })));
const inOrder = (holders: string): string =>
  holders
    .split(' or ')
    .map(one => one.split('+').sort().join('+'))
    .sort()
    .join(' or ');

describe('what the pages of providers say', () => {
  it.each(statements.map(one => [`${one.kind} ${JSON.stringify(one.set ?? {})} ${one.duty}`, one] as const))(
    '%s',
    (_, { kind, set = {}, duty, holders, page }) => {
      const of = lookUp(catalog).lines.get(kind)?.of;
      expect(of, `there is no ${kind}`).toBeDefined();
      expect(Object.keys(set).filter(fact => !(fact in (of?.fields ?? {})))).toEqual([]);
      const row = drawLine(catalog, kind, set).rows.find(one => one.duty === duty);
      expect(`${inOrder(holderWords(row?.holders ?? []))} (${page})`).toBe(`${inOrder(holders)} (${page})`);
    },
  );
  it('is not said twice', () => {
    const keys = statements.map(({ kind, set, duty }) => JSON.stringify([kind, set ?? {}, duty]));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });
});
