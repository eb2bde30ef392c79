import { describe, expect, it } from 'vitest';
import { catalog } from '../../catalog/index.ts';
import { published } from '../../catalog/published/index.ts';
import { dutyIds } from '../../model/index.ts';
import { drawLine } from '../../reports/draw-line.ts';
import { line } from '../../reports/line.ts';
import { lookUp } from '../../reports/look-up.ts';
import { modeNamed, modesOf } from '../../reports/modes.ts';
import { publishedSideBySide, publishedTable } from '../../reports/published.ts';

describe('the line of every kind of asset in the catalog', () => {
  it.each([...lookUp(catalog).lines.keys()])('%s is drawn and told', kind => {
    expect(drawLine(catalog, kind, {}).rows.map(row => row.duty)).toEqual(dutyIds);
    const text = [...line(catalog, kind, {}, { width: 100, colour: false, unicode: true })].join('');
    expect(text).toContain(kind);
    expect(text).toContain('\npages\n');
  });
});

describe('ways of running a service', () => {
  it.each([
    ['google.gke.cluster', 'autopilot', { mode: 'Autopilot' }],
    ['aws.eks.cluster', 'auto-mode', { autoMode: true }],
    ['aws.ecs.service', 'fargate', { compute: 'Fargate' }],
  ])('%s knows the mode %s', (kind, typed, settings) => {
    const found = lookUp(catalog).lines.get(kind);
    expect(found && modeNamed(typed, modesOf(found.of, found.line))?.settings).toEqual(settings);
  });
});

describe('every published table', () => {
  const screen = { width: 100, colour: false, unicode: true };
  it.each(published.map(table => [table.id, table] as const))('%s is shown within the screen', (_, table) => {
    const lines = [...publishedTable(table, undefined, screen)].join('').split('\n');
    expect(lines.filter(text => text.length > 120 && !text.includes('https:'))).toEqual([]);
    expect(lines.join(' ')).toContain(table.source.url);
  });
  it('stands beside the others of its service model', () => {
    const shown = [
      ...publishedSideBySide(
        published.filter(table => table.axis === 'security' && !table.replacedBy && table.columns.some(c => c.id === 'saas')),
        'saas',
        screen,
      ),
    ].join('');
    expect(shown).toMatch(/authenticate-strongly\s+Microsoft says you \(Identities and users\); Google says Google/);
  });
});
