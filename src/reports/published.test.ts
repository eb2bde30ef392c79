import { describe, expect, it } from 'vitest';
import { cite, type Published } from '../model/index.ts';
import { publishedSideBySide, publishedTable } from './published.ts';
import { saidOf } from './said.ts';
import type { Screen } from './terminal/screen.ts';

const screen: Screen = { width: 100, colour: false, unicode: true };
const table = (publisher: string, who: Published['areas'][number]['who'], rest: Partial<Published> = {}): Published => ({
  id: `${publisher}-1`,
  publisher,
  name: `The table of ${publisher}`,
  edition: '2026',
  axis: 'security',
  columns: [
    { id: 'iaas', name: 'IaaS' },
    { id: 'saas', name: 'SaaS' },
  ],
  areas: [{ area: 'Systems', duties: ['apply-os-patches'], who, note: 'Mind the gap.' }],
  source: cite(`https://${publisher}.example/page`, 'It says so.', '2026-11-22'),
  ...rest,
});
const acme = table('acme', { iaas: ['customer'], saas: ['provider'] });
const other = table('other', { iaas: ['provider', 'customer'], saas: ['provider'] });
const textOf = (lines: Iterable<string>): string => [...lines].join('');

describe('a published table', () => {
  it('is shown with its own rows, notes and page', () => {
    const text = textOf(publishedTable(acme, undefined, screen));
    expect(text).toContain('The table of acme · Acme, edition 2026');
    expect(text).toMatch(/IaaS\s+SaaS\n\s+Systems\s+C\s+P\n/);
    expect(text).toContain('Systems: Mind the gap.');
    expect(text).toContain('https://acme.example/page');
  });
  it('is shown for one column, and says what took its place', () => {
    const text = textOf(publishedTable(table('acme', { iaas: ['customer'] }, { replacedBy: 'acme-2' }), 'saas', screen));
    expect(text).toContain('replaced by acme-2');
    expect(text).toMatch(/Systems\s+·\n/);
    expect(text).not.toContain('IaaS');
  });
  it('names a third party', () => {
    expect(textOf(publishedTable(table('acme', { iaas: ['third-party:aws'] }), 'iaas', screen))).toContain('T a third party');
  });
});

describe('tables side by side', () => {
  it('say where publishers disagree, and in which row each says so', () => {
    const text = textOf(publishedSideBySide([acme, other], 'iaas', screen));
    expect(text).toMatch(/apply-os-patches\s+C\s+◩\s+they disagree/);
    expect(text).toMatch(/apply-os-patches\s+Acme says you \(Systems\); Other says Other and you \(Systems\)/);
  });
  it('do not disagree where they say the same, or only one speaks', () => {
    expect(textOf(publishedSideBySide([acme, other], 'saas', screen))).not.toContain('disagree');
    expect(saidOf([acme, other], 'paas', 'apply-os-patches')).toEqual([]);
  });
});
