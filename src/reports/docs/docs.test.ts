import { describe, expect, it } from 'vitest';
import type { Example } from '../../model/index.ts';
import { dutyIds, layers } from '../../model/index.ts';
import { lookUp } from '../look-up.ts';
import { sampleCatalog } from '../sample-estate.ts';
import { bandsOf, linePicture } from './line-picture.ts';
import { servicePage } from './service-page.ts';
import { servicesIndex } from './services-index.ts';

const lines = sampleCatalog.demarcations.filter(line => line.of.service.id === 'acme.store');
const [service] = lines.map(line => line.of.service);
if (!service) throw new Error('the sample has no store');
const example: Example = { shows: 'a bucket | with a bar', terraform: 'resource "acme_bucket" "a" {}', gives: { 'acme.store.is-private': 'met' } };
const page = servicePage(sampleCatalog, service, [example], 'store.svg');

describe('the page of a service', () => {
  it('has the picture, every duty, every check and every page', () => {
    expect(page).toContain('![Who holds the duties of Acme Store, by layer](store.svg)');
    for (const duty of dutyIds) expect(page).toContain(`\`${duty}\``);
    for (const check of lookUp(sampleCatalog).checks.values()) if (check.of.service === service) expect(page).toContain(`| \`${check.id}\` |`);
    const marks = new Set([...page.matchAll(/\[\[(\d+)\]\]\(#pages\)/g)].map(([, number]) => Number(number)));
    const listed = [...page.matchAll(/^(\d+)\. <https:/gm)].map(([, number]) => Number(number));
    expect([...marks].sort((a, b) => a - b)).toEqual(listed);
  });
  it('says what moves the line, and what silence means', () => {
    expect(page).toMatch(/\| `encryption` \| `own` \| control-keys → you \|/);
    expect(page).toContain('vendor since 2023-01-05, own before');
  });
  it('shows examples with their verdicts', () => {
    expect(page).toContain('```hcl\nresource "acme_bucket" "a" {}\n```');
    expect(page).toContain('- `acme.store.is-private`: met');
  });
});

describe('the picture of a line', () => {
  it('shares out every duty of every layer', () => {
    for (const line of lines) {
      const bands = bandsOf(line);
      expect(bands).toHaveLength(layers.length);
      expect(bands.reduce((sum, { customer, shared, provider, none }) => sum + customer + shared + provider + none, 0)).toBeCloseTo(dutyIds.length);
    }
  });
  it('keeps a name that means something in XML apart from it', () => {
    const svg = linePicture(lines, 'A <b> & "c"', 'X & Y');
    expect(svg).toContain('A &lt;b&gt; &amp; &quot;c&quot;');
    expect(svg).not.toMatch(/NaN|undefined/);
  });
  it('puts many kinds of asset in rows', () => {
    const tall = (svg: string): number => Number(/height="(\d+)"/.exec(svg)?.[1]);
    const [line] = lines;
    if (!line) throw new Error('no line');
    expect(tall(linePicture(Array(5).fill(line), 'a', 'b'))).toBeGreaterThan(tall(linePicture(Array(4).fill(line), 'a', 'b')));
  });
});

it('the index links every service', () => {
  const index = servicesIndex(sampleCatalog, id => `${id}.md`);
  for (const { id, name } of sampleCatalog.services) expect(index).toContain(`[${name}](${id}.md)`);
});
