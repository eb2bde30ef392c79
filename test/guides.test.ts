import { beforeAll, describe, expect, it } from 'vitest';
import { catalog } from '../src/catalog/index.ts';
import { openGuides } from '../src/cli/guides.ts';
import { assess } from '../src/engine/assess.ts';
import { ask } from '../src/engine/judge.ts';
import type { Tree } from '../src/model/index.ts';
import { readEstate } from '../src/readers/estate.ts';
import type { Guide } from '../src/reports/guide/guide.ts';
import { guideJson } from '../src/reports/guide/json.ts';
import { guideLines } from '../src/reports/guide/terminal.ts';
import { type KnownCheck, lookUp } from '../src/reports/look-up.ts';

const checks = [...lookUp(catalog).checks.values()];
const extension = { terraform: 'tf', cloudformation: 'yaml', bicep: 'bicep', arm: 'json', manifest: 'yaml' } as const;
const treeOf = (texts: ReadonlyMap<string, string>): Tree => ({
  list: folder => {
    const below = [...texts.keys()].filter(file => file.startsWith(`${folder}/`)).map(file => file.slice(folder.length + 1));
    return below.length === 0 ? undefined : below.map(rest => (rest.includes('/') ? rest.slice(0, rest.indexOf('/') + 1) : rest));
  },
  read: file => {
    const text = texts.get(file);
    return text === undefined ? { problem: 'there is no such file' } : { text };
  },
});

let guides: readonly Guide[];
beforeAll(async () => {
  const open = await openGuides(
    catalog.demarcations.map(line => line.of.id),
    catalog,
  );
  guides = checks.map(check => open.of(check));
}, 300_000);

describe('the guides of the whole catalog', () => {
  it('say something of every check', () => {
    const silent = guides.filter(
      ({ wanted, written }) =>
        wanted.length === 0 || wanted.some(wish => wish.trim() === '') || written.some(one => one.snippets.length + one.words.length === 0),
    );
    expect(silent.map(({ check }) => check.id)).toEqual([]);
  });

  it('hold no value that is none', () => {
    const screen = { width: 80, colour: false, unicode: true };
    const bad = guides.filter(guide => /\bundefined\b|\[object |\bNaN\b/.test(`${JSON.stringify(guideJson(guide))}${guideLines(guide, screen).join('\n')}`));
    expect(bad.map(({ check }) => check.id)).toEqual([]);
  });

  it('are written so that they can be read again, and never leave unmet what they are for', async () => {
    const texts = new Map<string, string>();
    const about = new Map<string, KnownCheck>();
    for (const { check, written } of guides)
      for (const { format, snippets, words } of written)
        for (const [i, { whole, linked }] of snippets.entries()) {
          const file = `${check.id}/${format}${i}/main.${extension[format]}`;
          texts.set(file, whole);
          // What a person has to fill in is not there yet; what is linked is judged elsewhere.
          if (words.length === 0 && snippets.length === 1 && linked === undefined && !/<[a-zA-Z]/.test(whole)) about.set(file, check);
        }
    const estate = await readEstate([...texts.keys()], treeOf(texts));
    const read = new Set(estate.declarations.map(({ at }) => at.file));
    expect([...texts.keys()].filter(file => !read.has(file))).toEqual([]);
    // That a nested stack has no template here is no fault of what was written.
    const wrong = estate.problems.filter(({ message }) => !message.startsWith('The nested stack'));
    expect(wrong.map(({ file, message }) => `${file}: ${message}`)).toEqual([]);

    const { bound, facts } = assess(estate, catalog, { today: '2026-11-22', keepMet: false });
    const found = new Map([...bound.found.values()].map(one => [`${one.declaration.at.file} ${one.asset.id}`, one]));
    const verdicts = [...about].flatMap(([file, check]) => {
      const asset = found.get(`${file} ${check.of.id}`);
      return asset ? [{ file, verdict: ask(check.id, check, facts(asset)).verdict }] : [];
    });
    expect(verdicts.filter(({ verdict }) => verdict === 'unmet')).toEqual([]);
    expect(verdicts.filter(({ verdict }) => verdict === 'met').length).toBeGreaterThanOrEqual(1400);
  }, 120_000);

  it('have commands with their way back, and permissions that let something be written', () => {
    for (const { check, live } of guides)
      for (const { does, undoes, permissions } of live) {
        expect(does.length, check.id).toBeGreaterThan(0);
        expect(undoes.length, check.id).toBe(does.length);
        for (const permission of permissions)
          expect(permission, check.id).toMatch(/^(?:[a-z0-9-]+:[A-Za-z*]+|Microsoft\.[\w./]+\/write|patch on [a-z0-9.]+|[a-z]+(?:\.[A-Za-z]+){2,})$/);
      }
  });

  it('grow', () => {
    const count = (has: (guide: Guide) => boolean): number => guides.filter(has).length;
    expect(count(({ written }) => written.some(one => one.snippets.length > 0))).toBeGreaterThanOrEqual(1000);
    expect(count(({ live }) => live.length > 0)).toBeGreaterThanOrEqual(550);
  });
});
