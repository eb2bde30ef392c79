import { describe, expect, it } from 'vitest';
import { cite, disputed } from '../model/index.ts';
import { citationsOf } from './cells.ts';
import { citedPages, marksOf, missingMarks } from './citations.ts';
import { sampleCatalog } from './sample-estate.ts';

describe('cited pages', () => {
  const pages = citedPages(sampleCatalog, '2026-08-11');
  it('are listed with their age, the longest unread first, and who relies on them', () => {
    expect(pages.map(({ url, read, age, grades }) => [url, read, age, grades])).toEqual([
      ['https://docs.example.com/store/encryption', '2026-08-01', 10, ['read']],
      ['https://docs.example.com/model', '2026-08-02', 9, ['inferred']],
    ]);
    expect(pages[0]?.services).toContain('acme.store');
    expect(pages[0]?.uses).toBeGreaterThan(1);
  });
  it('take in the page that says otherwise', () => {
    const [first] = sampleCatalog.demarcations;
    if (!first) throw new Error('no line');
    const other = cite('https://docs.example.com/other', 'Not so.', '2026-08-03');
    const field = { kind: 'scalar' as const, default: { unset: true, source: disputed(cite('https://docs.example.com/one', 'So.', '2026-08-03'), other) } };
    expect(citationsOf({ ...first.of, fields: { field } }, first.line)).toContain(other);
  });
});

describe('what must still stand in a page', () => {
  it.each([
    ['Calls take TLS 1.2 or newer.', ['1.2']],
    ['A key waits for 7 to 30 days, and UpdateRuntimeOn decides.', ['30', 'UpdateRuntimeOn']],
    ['Since 2023-01-05 every object is encrypted.', []],
    ['A statement names aws:SecureTransport and storage_encrypted.', ['aws:SecureTransport', 'storage_encrypted']],
    ['Nothing to hold on to.', []],
  ])('%s', (says, marks) => {
    expect([...marksOf(says)].sort()).toEqual([...marks].sort());
  });
  it('is told when it is gone, whatever the case and the grouping of digits', () => {
    expect(missingMarks('Holds 1000 keys; see RuntimeManagement and TLS 1.3.', 'It holds 1,000 keys. runtimemanagement. TLS 1.2')).toEqual(['1.3']);
  });
});
