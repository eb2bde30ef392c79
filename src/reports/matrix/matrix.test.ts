import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cite, control, dutyIds, type Framework } from '../../model/index.ts';
import { sample, textOf } from '../sample-estate.ts';
import { matrixOf } from './matrix.ts';
import { matrixCsv, matrixShapes, responsibilitySheets } from './responsibility-matrix.ts';
import type { Sheet } from './shape.ts';
import { workbook } from './workbook.ts';

const framework: Framework = {
  id: 'acme-1',
  name: 'Acme 1',
  publisher: 'Acme',
  edition: '1',
  source: cite('https://acme.example/1', 'Controls.', '2026-11-22'),
  controls: [
    control('AC-2(3)', 'Exposure', 'limit-exposure'),
    control('PE-1', 'Buildings', 'guard-facilities'),
    control('AT-1', 'People', 'train-users'),
    control('SC-1', 'Code', 'guard-supply-chain'),
    control('CP-1', 'Copies', 'prove-recovery'),
    control('ZZ-1', 'Nothing'),
    control('XX-1', '=Everything, "quoted"', ...dutyIds),
  ],
};
const answer = sample();
const context = (shown: ReadonlyMap<string, readonly string[]> = new Map()) => ({
  framework,
  organisation: 'Acme',
  today: '2026-11-22',
  version: '1.2.3',
  shown,
});
const sheets = (shape: string, shown?: ReadonlyMap<string, readonly string[]>): readonly Sheet[] => {
  const found = matrixShapes[shape];
  if (!found) throw new Error(`no shape ${shape}`);
  return responsibilitySheets(answer, found, context(shown));
};
const column = (sheet: Sheet | undefined, title: string): readonly string[] => (sheet?.rows ?? []).map(row => row[sheet?.titles.indexOf(title) ?? 0] ?? '');

describe('a responsibility matrix', () => {
  it('has every control once, and once for each service that has to do with it', () => {
    const { controls } = matrixOf(answer, framework);
    expect(controls.map(row => row.control.id)).toEqual(framework.controls.map(({ id }) => id));
    expect(controls.find(row => row.control.id === 'AC-2(3)')?.services.map(({ service }) => service)).toEqual(['Acme Machine', 'Acme Store']);
    expect(controls.find(row => row.control.id === 'ZZ-1')?.services).toEqual([]);
  });
  it('ends with its sources, graded, and with how to read it', () => {
    for (const shape of Object.keys(matrixShapes)) {
      const [, , sources, words] = sheets(shape);
      expect(sources?.name).toBe('Sources');
      expect(new Set(column(sources, 'Grade'))).toEqual(new Set(['read', 'inferred']));
      expect(column(sources, 'Read on').every(day => /^\d{4}-\d\d-\d\d$/.test(day))).toBe(true);
      expect(words?.name).toBe('How to read');
      expect(column(words, 'Word')).toContain('assumed');
    }
  });
});

describe('the shape of FedRAMP', () => {
  it('spells ids and origins as its workbook does', () => {
    const [cis] = sheets('fedramp');
    expect(column(cis, 'Control ID').slice(0, 2)).toEqual(['AC-02(03)', 'PE-01']);
    expect(column(cis, 'Control Origination').slice(0, 6)).toEqual(
      [
        'Shared (Service Provider and Customer Responsibility)',
        'Service Provider Corporate',
        'Provided by Customer (Customer System Specific)',
        'Shared (Service Provider and Customer Responsibility)',
        'Nobody',
        '',
      ].map((word, i) => (i === 3 ? expect.any(String) : word)),
    );
  });
  it('inherits from an authorisation of FedRAMP only', () => {
    const originOf = (kinds: readonly string[]): string => column(sheets('fedramp', new Map([['Acme', kinds]]))[0], 'Control Origination')[1] ?? '';
    expect(originOf(['soc-2'])).toBe('Service Provider Corporate');
    expect(originOf(['fedramp'])).toBe('Inherited from pre-existing FedRAMP Authorization');
  });
  it('leaves blank what can be inherited as a whole, and says the rest', () => {
    const [, crm] = sheets('fedramp');
    const inherits = column(crm, 'Can Be Inherited from CSP');
    const says = column(crm, 'Specific Inheritance and Customer Agency/CSP Responsibilities');
    for (const [i, word] of inherits.entries()) {
      expect(['Yes', 'Partial', 'No']).toContain(word);
      expect(says[i] === '').toBe(word === 'Yes');
      expect(says[i]?.startsWith('Inherited:\n')).toBe(word === 'Partial');
    }
    expect(new Set(inherits).size).toBe(3);
  });
});

describe('the shapes of PCI and CAIQ', () => {
  it('cross who has a part', () => {
    const [matrix] = sheets('pci');
    const crosses = (matrix?.rows ?? []).map(row => row.slice(2, 6).join('|'));
    expect(crosses.slice(0, 3)).toEqual(['x||x|Shared', 'x|||Provider Only', '||x|Customer Only']);
    expect(crosses[5]).toBe('|||');
  });
  it('own by the five words', () => {
    const [caiq] = sheets('caiq');
    expect(column(caiq, 'SSRM Control Ownership').slice(0, 3)).toEqual(['Shared CSP and CSC', 'CSP-owned', 'CSC-owned']);
    const five = ['CSP-owned', 'CSC-owned', '3rd-party outsourced', 'Shared CSP and CSC', 'Shared CSP and 3rd-party', ''];
    for (const sheet of sheets('caiq').slice(0, 2)) for (const word of column(sheet, 'SSRM Control Ownership')) expect(five).toContain(word);
    expect(column(caiq, 'CSP CAIQ Answer')[0]).toBe('No');
  });
});

it('as CSV is the row for each control and service, and no formula', () => {
  const text = textOf(matrixCsv(sheets('pci')));
  expect(text.split('\r\n')[0]).toBe('Requirement,"Requirement, in our words",Service,Provider,Responsibility,Provider does,Customer does,Answers,Team');
  expect(text).toContain(`"'=Everything, ""quoted"""`);
});

/** The files in a zip archive, by its directory. */
const unzipped = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const buffer = Buffer.from(bytes);
  const end = buffer.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const files = new Map<string, string>();
  let at = buffer.readUInt32LE(end + 16);
  for (let i = 0; i < buffer.readUInt16LE(end + 10); i++) {
    const [method, size, names, extra, comment, start] = [
      buffer.readUInt16LE(at + 10),
      buffer.readUInt32LE(at + 20),
      buffer.readUInt16LE(at + 28),
      buffer.readUInt16LE(at + 30),
      buffer.readUInt16LE(at + 32),
      buffer.readUInt32LE(at + 42),
    ];
    const data = start + 30 + buffer.readUInt16LE(start + 26) + buffer.readUInt16LE(start + 28);
    const raw = buffer.subarray(data, data + size);
    files.set(buffer.toString('utf8', at + 46, at + 46 + names), (method === 0 ? raw : inflateRawSync(raw)).toString('utf8'));
    at += 46 + names + extra + comment;
  }
  return files;
};

describe('the workbook', () => {
  const read = async (shape = 'fedramp'): Promise<ReadonlyMap<string, string>> =>
    unzipped(await workbook(sheets(shape), { title: 'Acme', created: '2026-11-22T00:00:00Z' }));
  it('has each sheet with its header frozen, a filter over all rows, widths, and heights for wrapped texts', async () => {
    const files = await read();
    expect([...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'CIS',
      'CRM',
      'Sources',
      'How to read',
    ]);
    expect(files.get('xl/styles.xml')).toMatch(/wrapText="(?:1|true)"/);
    expect(files.get('xl/workbook.xml')).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="3">'How to read'!$1:$1</definedName>`);
    for (const [i, sheet] of sheets('fedramp').entries()) {
      const xml = files.get(`xl/worksheets/sheet${i + 1}.xml`) ?? '';
      expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      expect(xml).toContain(`<autoFilter ref="A1:${String.fromCharCode(64 + sheet.titles.length)}${sheet.rows.length + 1}"`);
      expect([...xml.matchAll(/<col [^>]*width="/g)]).toHaveLength(sheet.titles.length);
      expect([...xml.matchAll(/<row [^>]*ht="/g)]).toHaveLength(sheet.rows.length + 1);
    }
  });
  it('is the same twice, has no formula, and no character that XML has not', async () => {
    const hostile: Sheet = { name: 'X', titles: ['A'], widths: [10], rows: [['=1+1'], ['a\u0000b\uD800c\u001b[31m'], ['x'.repeat(40_000)]] };
    const bytes = await workbook([hostile], { title: 'X', created: '2026-11-22T00:00:00Z' });
    expect(Buffer.from(bytes).equals(Buffer.from(await workbook([hostile], { title: 'X', created: '2026-11-22T00:00:00Z' })))).toBe(true);
    const all = [...unzipped(bytes).values()].join('\n');
    expect(all).not.toContain('<f>');
    expect(all).toContain('abc[31m');
    expect(all).toContain('=1+1');
  });
});
