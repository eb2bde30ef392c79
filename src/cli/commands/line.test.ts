import { describe, expect, it } from 'vitest';
import { catalog } from '../../catalog/index.ts';
import { dutyIds } from '../../model/index.ts';
import { drawLine } from '../../reports/draw-line.ts';
import { line } from '../../reports/line.ts';
import { lookUp } from '../../reports/look-up.ts';

describe('the line of every kind of asset in the catalog', () => {
  it.each([...lookUp(catalog).lines.keys()])('%s is drawn and told', kind => {
    expect(drawLine(catalog, kind, {}).rows.map(row => row.duty)).toEqual(dutyIds);
    const text = [...line(catalog, kind, {}, { width: 100, colour: false, unicode: true })].join('');
    expect(text).toContain(kind);
    expect(text).toContain('\npages\n');
  });
});
