import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { catalog } from '../catalog/index.ts';
import type { Tree } from '../model/index.ts';
import { lookUp } from '../reports/look-up.ts';
import { type Broken, brokenCharters } from './broken.fixture.ts';
import { loadCharter } from './load.ts';
import { charterSchema } from './schema.ts';

const treeOf = (texts: Readonly<Record<string, string>>): Tree => ({
  list: () => undefined,
  read: file => {
    const text = texts[file];
    return text === undefined ? { problem: 'there is no such file' } : { text };
  },
});
const { checks, services, lines } = lookUp(catalog);
const vocabulary = {
  check: new Set(checks.keys()),
  service: new Set([...services.keys(), ...lines.keys()]),
  vendor: new Set(catalog.services.map(({ vendor }) => vendor)),
};
const loaded = (yaml: string, files: Broken['files'] = {}) =>
  loadCharter(['demarc.yaml'], treeOf({ 'demarc.yaml': yaml, ...files }), { today: '2026-11-22', vocabulary });

const validate = new Ajv2020({ strict: false, allErrors: false }).compile(charterSchema());

const acme = ['demarc.yaml', 'contracts.yaml'].map(file => readFileSync(`examples/acme/${file}`, 'utf8'));

describe('broken charters', () => {
  it('are at least sixty', () => expect(brokenCharters.length).toBeGreaterThanOrEqual(60));
  it.each(brokenCharters.map(broken => [broken.says, broken] as const))('%s', (_, { yaml, files, at, message }) => {
    const { problems } = loaded(yaml, files);
    expect(problems.map(({ file, line, column }) => `${file === 'demarc.yaml' ? '' : `${file}:`}${line}:${column}`)).toEqual([at]);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.message).toMatch(/[.?)]$/);
  });
  it('have no rule that says less than was meant', () => {
    const { charter } = loaded(
      'exceptions:\n  - { id: a, where: { asset: x }, dutys: [harden-os], reason: r, requested-by: a, approved-by: b, approved: 2026-01-01, expires: 2026-12-01 }\n',
    );
    expect(charter.exceptions).toEqual([]);
  });
});

describe('the JSON schema', () => {
  it('is what the parser reads by; UPDATE=1 writes it anew', async () => {
    const text = `${JSON.stringify(charterSchema(), undefined, 2)}\n`;
    if (process.env['UPDATE'] !== undefined) (await import('node:fs')).writeFileSync('schema/charter.schema.json', text);
    expect(readFileSync('schema/charter.schema.json', 'utf8')).toBe(text);
  });
  it.each(acme)('takes what the parser takes', yaml => {
    expect(validate(plain(yaml)) ? [] : validate.errors).toEqual([]);
  });
  const shaped = brokenCharters.filter(
    ({ message }) =>
      /is nothing that|cannot be|is to be|has no|empty list|Nothing stands|names nothing/.test(message) &&
      !/cannot be (?:included|read)|has none yet|2026-02-30|not valid YAML/.test(message),
  );
  it.each(shaped.filter(({ files }) => !files).map(({ says, yaml }) => [says, yaml] as const))('refuses what the parser refuses: %s', (_, yaml) => {
    expect(validate(plain(yaml))).toBe(false);
  });
  it('covers most of the broken ones', () => expect(shaped.length).toBeGreaterThan(30));
});
/** Days stay texts, as they do for the parser. */
const plain = (yaml: string): unknown =>
  JSON.parse(JSON.stringify(load(yaml)), (_, value) => (typeof value === 'string' ? value.replace(/T00:00:00.000Z$/, '') : value));

describe('any text', () => {
  it('is read or told to be wrong, and never throws', () => {
    const words = fc.constantFrom(
      'teams',
      'where',
      'id',
      ': ',
      '- ',
      '\n',
      '  ',
      '{',
      '}',
      '[',
      ']',
      '"',
      'scopes',
      'exceptions',
      '2026-01-01',
      '*a',
      '&a',
      'null',
      ',',
      '#',
      '|',
      '<<',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), pieces => {
        for (const { line, message } of loaded(pieces.join('')).problems) expect(line > 0 && message !== '').toBe(true);
      }),
    );
  });
  it('is not followed round in circles', () => {
    const { problems } = loaded('include: a.yaml\n', { 'a.yaml': 'include: [demarc.yaml, a.yaml]\n' });
    expect(problems).toEqual([]);
  });
});
