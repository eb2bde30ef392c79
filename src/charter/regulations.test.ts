import { describe, expect, it } from 'vitest';
import { gdpr } from '../frameworks/gdpr.ts';
import { frameworkNames, frameworks } from '../frameworks/index.ts';
import { cite, control } from '../model/index.ts';
import { askingBy, frameworkOf, inForce, isRegulation, regulationId, regulations } from './regulations.ts';

describe('the names of regulations', () => {
  it('mean frameworks that there are, and every framework has one', () => {
    expect(regulations.filter(({ framework }) => !frameworkNames.includes(framework))).toEqual([]);
    expect(frameworkNames.filter(name => !isRegulation(name))).toEqual([]);
    expect(frameworkNames.filter(name => frameworkOf(name) !== name)).toEqual([]);
  });
  it('mean the newest edition', () => {
    const family = (id: string): string => id.replace(/-[\d.]+$/, '');
    for (const { id, framework } of regulations.filter(one => one.id === family(one.framework) && one.framework !== one.id)) {
      const editions = frameworks.map(one => one.id).filter(name => family(name) === id);
      const version = (name: string): number => Number(/-(\d+(?:\.\d+)?)/.exec(name.slice(id.length))?.[1] ?? 0);
      expect([id, framework]).toEqual([id, editions.toSorted((a, b) => version(b) - version(a))[0]]);
    }
  });
  it('are one however they are written', () => {
    expect(['GDPR', 'dsgvo', 'DS-GVO', ' gdpr '].map(regulationId)).toEqual(['gdpr', 'gdpr', 'gdpr', 'gdpr']);
    expect(['PCI DSS', 'pci_dss', 'pci-dss-4.0.1'].map(regulationId)).toEqual(['pci-dss', 'pci-dss', 'pci-dss']);
    expect(regulationId('Swiss FADP')).toBe('swiss-fadp');
    expect(frameworkOf('Swiss FADP')).toBeUndefined();
  });
  it('are told once for all scopes', () => {
    const scopes = [{ regulations: ['GDPR'] }, {}, { regulations: ['dsgvo', 'dora'] }];
    expect(inForce({ scopes: scopes as never })).toEqual(['gdpr', 'dora']);
  });
});

describe('what regulations ask for', () => {
  const settings = {
    ...gdpr,
    id: 'acme-1',
    controls: [{ ...control('1', 'Versions'), checks: ['aws.s3.keeps-versions'] }, control('2', 'Doors', 'guard-facilities')],
  };
  const asking = askingBy(
    new Map([
      ['gdpr', gdpr],
      ['acme-1', { ...settings, source: cite('https://acme.example', 'Rules.', '2026-11-22') }],
    ]),
  );
  it('is told by the controls of their frameworks', () => {
    expect(asking(['gdpr'], ['encrypt-at-rest'], [])).toEqual({ regulations: ['gdpr'], controls: expect.arrayContaining(['gdpr/32(1)(a)']) });
    expect(asking(['gdpr'], ['guard-facilities'], []).controls).toBeUndefined();
  });
  it('is a setting only where exactly that setting was asked', () => {
    expect(asking(['acme-1'], ['undo-mistakes'], [])).toEqual({});
    expect(asking(['acme-1'], ['undo-mistakes'], ['aws.s3.keeps-versions'])).toEqual({ regulations: ['acme-1'], controls: ['acme-1/1'] });
  });
  it('is everything where no framework says what', () => {
    expect(asking(['swiss-fadp'], ['run-directory'], [])).toEqual({ regulations: ['swiss-fadp'] });
  });
  it('is nothing where none is in force', () => {
    expect(asking([], ['encrypt-at-rest'], [])).toEqual({});
  });
});
