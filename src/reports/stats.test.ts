import { describe, expect, it } from 'vitest';
import { cellsOf, decidingFacts, settingsBehind } from './cells.ts';
import { lookUp } from './look-up.ts';
import { options, sampleCatalog, textOf } from './sample-estate.ts';
import { catalogStats, statsByVendor, statsOf } from './stats.ts';

const { screen } = options();
const stats = statsOf(sampleCatalog);

describe('what the catalog knows', () => {
  it('is counted, and every cell has one grade', () => {
    expect([stats.services, stats.kinds, stats.checks]).toEqual([2, 2, 6]);
    expect(stats.read + stats.secondary + stats.inferred + stats.unstudied + stats.none).toBe(stats.cells);
    expect(stats.unstudied).toBe(2);
    expect(statsByVendor(sampleCatalog)).toEqual([{ vendor: 'acme', stats }]);
  });
  it('traces what moves a line to what can be written', () => {
    const server = lookUp(sampleCatalog).lines.get('acme.machine.server');
    if (!server) throw new Error('no server');
    expect(decidingFacts(server.line)).toEqual(['patching']);
    expect(settingsBehind(server.of, server.line)).toEqual(['autoPatch', 'managed']);
    expect(
      cellsOf(server.line)
        .filter(cell => cell.when.length > 0)
        .map(cell => cell.when),
    ).toContainEqual([['patching', 'vendor']]);
  });
  it('is shown by vendor and in all', () => {
    const lines = textOf(catalogStats(sampleCatalog, screen)).split('\n');
    expect(lines[0]).toMatch(/services\s+kinds\s+checks/);
    expect(lines[1]).toMatch(/^Acme\s+2\s+2\s+6/);
    expect(lines[2]).toMatch(/^all\s+2\s+2\s+6/);
  });
});
