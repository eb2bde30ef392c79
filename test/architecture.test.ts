import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(file => join('src', file).replaceAll('\\', '/'))
  .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'));

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}
const importsOf = (file: string): readonly Import[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s+(type\s+)?[^'";]*?from\s+'([^']+)';|^import\s+'([^']+)';|import\('([^']+)'\)/gm)].map(
    ([, type, a, b, c]) => {
      const to = a ?? b ?? c ?? '';
      return { from: file, to: to.startsWith('.') ? normalize(join(dirname(file), to)).replaceAll('\\', '/') : to, typeOnly: type !== undefined };
    },
  );
const imports = sources.flatMap(importsOf);
const roomOf = (file: string): string => (file.split('/').length > 2 ? (file.split('/')[1] ?? '') : 'index');

/** ARCHITECTURE.md, section 4. `index` is the library's entry. */
const may: Readonly<Record<string, readonly string[]>> = {
  model: [],
  engine: ['model'],
  readers: ['model'],
  catalog: ['model'],
  frameworks: ['model'],
  charter: ['model', 'engine'],
  reports: ['model', 'engine'],
  cli: ['model', 'engine', 'readers', 'catalog', 'frameworks', 'charter', 'reports', 'index'],
  index: ['model', 'engine', 'readers', 'catalog', 'frameworks', 'charter', 'reports', 'cli'],
};

describe('the import table', () => {
  /** The charter is YAML and JSON with places, and names OSCAL plans: what reads those knows nothing of estates. */
  const isTextTree = ({ from, to }: Import): boolean =>
    roomOf(from) === 'charter' && (to === 'src/readers/text-tree/index.ts' || to === 'src/readers/oscal/leveraged.ts');
  it('is kept by every file', () => {
    const wrong = imports
      .filter(({ to }) => to.startsWith('src/'))
      .filter(each => !isTextTree(each))
      .filter(({ from, to }) => roomOf(from) !== roomOf(to) && !(may[roomOf(from)] ?? []).includes(roomOf(to)))
      .map(({ from, to }) => `${from} -> ${to}`);
    expect(wrong).toEqual([]);
  });

  it('keeps the model, engine, catalog and frameworks free of node and packages', () => {
    const wrong = imports
      .filter(({ from }) => ['model', 'engine', 'catalog', 'frameworks'].includes(roomOf(from)))
      .filter(({ to }) => !to.startsWith('src/'))
      .map(({ from, to }) => `${from} -> ${to}`);
    expect(wrong).toEqual([]);
  });

  it('keeps services apart', () => {
    const serviceOf = (file: string): string | undefined => /^src\/catalog\/([^/]+\/[^/]+)\//.exec(file)?.[1];
    const shared = ['aws/baselines', 'azure/baselines', 'google/baselines', 'kubernetes/baselines'];
    const wrong = imports
      .filter(
        ({ from, to }) => from !== 'src/catalog/index.ts' && serviceOf(from) !== undefined && serviceOf(to) !== undefined && serviceOf(from) !== serviceOf(to),
      )
      .filter(({ to }) => !shared.includes(serviceOf(to) ?? ''))
      .map(({ from, to }) => `${from} -> ${to}`);
    expect(wrong).toEqual([]);
  });

  it('has no runtime cycles', () => {
    const edges = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports) if (!typeOnly && to.startsWith('src/')) edges.set(from, [...(edges.get(from) ?? []), to]);
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
        return;
      }
      state.set(file, 'open');
      for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of sources) visit(file, []);
    expect(cycles).toEqual([]);
  });
});

describe('the house style', () => {
  /** Files of one long table or one parser, which say so in their first line. */
  const limit = (file: string): number => (/^(?:\/\/|\/\*\*?) .*parser/i.test(readFileSync(file, 'utf8')) ? 500 : 300);
  it('keeps hand-written files short', () => {
    const long = sources
      .filter(file => !/^\/\/ Generated/.test(readFileSync(file, 'utf8')))
      .filter(file => readFileSync(file, 'utf8').split('\n').length - 1 > limit(file));
    expect(long).toEqual([]);
  });
  it('names files after things', () => {
    expect(sources.filter(file => /\/(?:utils?|helpers?|common|misc|managers?|handlers?|processors?)(?:\.ts|\/)/.test(file))).toEqual([]);
    expect(sources.filter(file => !/^[a-z0-9-]+(?:\.[a-z0-9]+)*\.ts$/.test(file.slice(file.lastIndexOf('/') + 1)))).toEqual([]);
  });
});
