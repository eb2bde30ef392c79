import { describe, expect, it } from 'vitest';
import type { MapNode, Node, SaidElsewhere } from '../model/index.ts';
import { json } from '../reports/json.ts';
import { options, sample, sampleCatalog, sampleEstate, textOf } from '../reports/sample-estate.ts';
import { terminal } from '../reports/terminal.ts';
import { assess } from './assess.ts';
import { gatherEvidence, plainRule } from './evidence.ts';

const said = (rule: string, name: string, changes: Partial<SaidElsewhere> = {}): SaidElsewhere => ({
  ...{ tool: 'Scanner', rule, also: [], title: 'A rule', says: 'fails', names: [name], place: { file: 'scan.json', line: 1 } },
  ...changes,
});
const gathered = (...all: readonly SaidElsewhere[]) => gatherEvidence(all, sample(), sampleCatalog);
const stands = (...all: readonly SaidElsewhere[]) => gathered(...all).evidence.map(one => `${one.about?.subject.address ?? 'nothing'} ${one.stands}`);

describe('what other tools say', () => {
  it('agrees, contradicts or stands alone', () => {
    expect(stands(said('CKV_ACME_20', 'acme_bucket.open'))).toEqual(['acme_bucket.open agrees']);
    expect(stands(said('CKV_ACME_20', 'acme_bucket.open', { says: 'passes' }))).toEqual(['acme_bucket.open contradicts']);
    expect(stands(said('CKV_ACME_20', 'acme_bucket.logs'))).toEqual(['acme_bucket.logs contradicts']);
    expect(stands(said('CKV_ACME_20', 'acme_bucket.logs', { says: 'passes' }))).toEqual(['acme_bucket.logs agrees']);
    expect(stands(said('CKV_ACME_20', 'module.site["a"].acme_bucket.this'))).toEqual(['module.site["a"].acme_bucket.this alone']);
    expect(stands(said('CKV_ACME_20', 'acme_bucket.open', { says: 'undecided' }))).toEqual(['acme_bucket.open silent']);
    expect(stands(said('CKV_ACME_20', 'acme_bucket.gone'))).toEqual(['nothing nowhere']);
  });

  it('is not yours where another holds the duty, whatever it says', () => {
    expect(stands(said('acme.store.own-key', 'acme_bucket.logs'))).toEqual(['acme_bucket.logs not-yours']);
    expect(stands(said('acme.store.own-key', 'acme_bucket.open'))).toEqual(['acme_bucket.open contradicts']);
  });

  it('is not yours by a rule that has passed to the provider, for which no check is left', () => {
    const passed = [{ kind: 'acme.store.bucket', duty: 'encrypt-at-rest', rules: ['CKV_ACME_19', 'CKV_ACME_20'] }] as const;
    const of = (rule: string) => gatherEvidence([said(rule, 'acme_bucket.open')], sample(), sampleCatalog, { passed }).evidence[0];
    expect(of('ckv_acme_19')).toMatchObject({ stands: 'not-yours', duty: 'encrypt-at-rest', checks: [] });
    expect(of('CKV_ACME_20')).toMatchObject({ stands: 'agrees', duty: 'limit-exposure' });
  });

  it('changes no verdict', () => {
    const before = sample();
    gatherEvidence([said('CKV_ACME_20', 'acme_bucket.logs')], before, sampleCatalog);
    expect([...before.ledger.findings].map(finding => finding.verdict)).toEqual([...sample().ledger.findings].map(finding => finding.verdict));
  });

  it('finds the asset by its name in any case, without the number of its instance, through its companion, and by its place', () => {
    expect(stands(said('CKV_ACME_20', 'ACME_bucket.open'))).toEqual(['acme_bucket.open agrees']);
    expect(stands(said('acme.machine.encrypts-disk', 'acme_server.web'))).toEqual(['acme_server.web[0] agrees', 'acme_server.web[1] agrees']);
    expect(stands(said('CKV_ACME_21', 'acme_versioning.open'))).toEqual(['acme_bucket.open agrees']);
    expect(stands(said('CKV_ACME_20', '', { names: [], at: { file: '/src/app/main.tf', line: 12 } }))).toEqual(['acme_bucket.open agrees']);
    expect(stands(said('CKV_ACME_20', '', { names: [], at: { file: 'other-main.tf', line: 12 } }))).toEqual(['nothing nowhere']);
    expect(stands(said('CKV_ACME_20', 'acme_server.web[0]'))).toEqual(['nothing nowhere']);
  });

  it('finds what a plan numbers by the block that the code has, and never an instance that is not there', () => {
    expect(stands(said('CKV_ACME_20', 'acme_bucket.open[0]'))).toEqual(['acme_bucket.open agrees']);
    expect(stands(said('CKV_ACME_20', 'acme_bucket.open["a"]'))).toEqual(['acme_bucket.open agrees']);
    expect(stands(said('acme.machine.encrypts-disk', 'acme_server.web[1]'))).toEqual(['acme_server.web[1] agrees']);
    expect(stands(said('acme.machine.encrypts-disk', 'acme_server.web[7]'))).toEqual(['nothing nowhere']);
    expect(stands(said('CKV_ACME_20', 'resource.acme_bucket.open'))).toEqual(['acme_bucket.open agrees']);
    expect(stands(said('CKV_ACME_20', 'resource "acme_bucket" "open"'))).toEqual(['acme_bucket.open agrees']);
  });

  it('says nothing where something passes a rule that is not about its kind, and is nowhere where it fails one', () => {
    expect(stands(said('CKV_ACME_20', 'acme_server.web', { says: 'passes' }))).toEqual(['nothing silent']);
    expect(stands(said('CKV_ACME_20', 'acme_server.web'))).toEqual(['nothing nowhere']);
    expect(stands(said('CKV_ACME_20', 'acme_server.gone', { says: 'passes' }))).toEqual(['nothing nowhere']);
  });

  it('finds the file by the folders that two tools have in common, whatever those above are called', () => {
    const [open] = sampleEstate.declarations.filter(one => one.address === 'acme_bucket.open');
    if (!open) throw new Error('the sample has changed');
    const at = (file: string, line: number) => ({ ...open, id: file, address: `acme_bucket.${file}`, at: { file, line, endLine: line + 5 } });
    const of = (files: readonly string[], file: string) => {
      const estate = { ...sampleEstate, declarations: files.map(own => at(own, 10)) };
      const finding = said('CKV_ACME_20', '', { names: [], at: { file, line: 12 } });
      return gatherEvidence([finding], assess(estate, sampleCatalog, { today: '2026-11-22' }), sampleCatalog).evidence.map(
        one => one.about?.subject.place.file,
      );
    };
    expect(of(['live/infra/main.tf', 'live/infra/net/main.tf'], '../../path/main.tf')).toEqual(['live/infra/main.tf']);
    expect(of(['live/infra/main.tf', 'live/infra/net/main.tf'], '/path/net/main.tf')).toEqual(['live/infra/net/main.tf']);
    expect(of(['main.tf', 'net/main.tf'], '/src/net/main.tf')).toEqual(['net/main.tf']);
    expect(of(['live/a/main.tf', 'live/b/main.tf'], '/path/main.tf')).toEqual([undefined]);
    expect(of(['live/a/main.tf', 'live/b/main.tf'], '/path/c/main.tf')).toEqual([undefined]);
    expect(of(['live/a/main.tf'], '/path/a/other.tf')).toEqual([undefined]);
  });

  it('about an account is about the one asset that answers for it', () => {
    const [open] = sampleEstate.declarations.filter(one => one.address === 'acme_bucket.open');
    if (!open) throw new Error('the sample has changed');
    const estateOf = (...scopes: readonly string[]) => ({
      ...sampleEstate,
      declarations: scopes.map((scope, i) => ({ ...open, id: `${i}`, address: `acme_bucket.${i}`, scope, region: 'eu-west-1' })),
    });
    const accountWide = new Set(['acme.store.bucket']);
    const of = (name: string, ...scopes: readonly string[]) =>
      gatherEvidence([said('CKV_ACME_20', name)], assess(estateOf(...scopes), sampleCatalog, { today: '2026-11-22' }), sampleCatalog, {
        accountWide,
      }).evidence.map(one => one.about?.subject.scope);
    expect(of('AWS::::Account:111122223333', '111122223333', '444455556666')).toEqual(['111122223333']);
    expect(of('arn:aws:iam::111122223333:root', 'infra')).toEqual(['infra']);
    expect(of('arn:aws:iam:eu-west-1:111122223333:password-policy', '111122223333')).toEqual(['111122223333']);
    expect(of('arn:aws:iam:us-east-1:111122223333:password-policy', '111122223333')).toEqual([undefined]);
    expect(of('AWS::::Account:111122223333', '444455556666')).toEqual([undefined]);
    expect(of('AWS::::Account:111122223333', 'one', 'two')).toEqual([undefined]);
    expect(of('a bucket', 'infra')).toEqual([undefined]);
    expect(gathered(said('CKV_ACME_20', 'AWS::::Account:111122223333')).counts.mapped).toBe(0);
  });

  it('about an image is about what runs it', () => {
    const [open] = sampleEstate.declarations.filter(one => one.address === 'acme_bucket.open');
    if (!open) throw new Error('the sample has changed');
    const value = (text: string, tree?: MapNode): Node => ({ is: 'value', value: text, at: open.at, ...(tree && { tree }) });
    const map = (entries: Readonly<Record<string, Node>>): MapNode => ({ is: 'map', entries, at: open.at });
    const container = map({ image: value('docker.io/library/web:1') });
    const bodies = [map({ containers: { is: 'list', items: [container], at: open.at } }), map({ definitions: value('[]', map({ Image: value('shop/api') })) })];
    const declarations = bodies.map((body, i) => ({ ...open, id: `${i}`, address: `acme_bucket.${i}`, body }));
    const opened = assess({ ...sampleEstate, declarations }, sampleCatalog, { today: '2026-11-22' });
    const passed = [{ kind: 'acme.store.bucket', duty: 'apply-dependency-patches', rules: ['hole'] }] as const;
    const of = (name: string) => {
      const { evidence } = gatherEvidence([said('CVE-1', name, { also: ['hole'] })], opened, sampleCatalog, { passed });
      return evidence.map(one => `${one.about?.subject.address} ${one.duty}`);
    };
    expect(of('image web:1')).toEqual(['acme_bucket.0 apply-dependency-patches']);
    expect(of('image index.docker.io/shop/api')).toEqual(['acme_bucket.1 apply-dependency-patches']);
    expect(of('image web:2')).toEqual(['undefined apply-dependency-patches']);
    expect(of('web:1')).toEqual(['undefined apply-dependency-patches']);
  });

  it('is not laid on an asset by a guess: of another file with that name, or of one of several stacks', () => {
    const moved = (file: string, scope: string) => {
      const declarations = sampleEstate.declarations.filter(one => one.address === 'acme_bucket.open');
      return declarations.map(one => ({ ...one, id: `${scope}:${one.address}`, scope, at: { ...one.at, file } }));
    };
    const estate = { ...sampleEstate, declarations: [...moved('one/main.tf', 'one'), ...moved('two/main.tf', 'two')] };
    const of = (finding: SaidElsewhere) =>
      gatherEvidence([finding], assess(estate, sampleCatalog, { today: '2026-11-22' }), sampleCatalog).evidence.map(one => one.about?.subject.scope);
    expect(of(said('CKV_ACME_20', 'acme_bucket.open'))).toEqual([undefined]);
    expect(of(said('CKV_ACME_20', 'acme_bucket.open', { at: { file: 'main.tf', line: 11 } }))).toEqual([undefined]);
    expect(of(said('CKV_ACME_20', 'acme_bucket.open', { at: { file: '/two/main.tf', line: 11 } }))).toEqual(['two']);
    expect(of(said('CKV_ACME_20', 'acme_bucket.open', { at: { file: '/two/patch.yaml', line: 2 } }))).toEqual(['two']);
    expect(of(said('CKV_ACME_20', 'acme_bucket.open', { at: { file: '/three/patch.yaml', line: 2 } }))).toEqual([undefined]);
    expect(of(said('CKV_ACME_20', 'acme_bucket.open', { at: { file: 'patch.yaml', line: 2 } }))).toEqual([undefined]);
    expect(of(said('CKV_ACME_20', 'acme_bucket.other', { at: { file: 'src/one/main.tf', line: 11 } }))).toEqual(['one']);
  });

  it('is known by other ids of its rule only where its own says nothing', () => {
    expect(stands(said('their_rule', 'acme_bucket.open', { also: ['acme-0090'] }))).toEqual(['acme_bucket.open agrees']);
    expect(gathered(said('CKV_ACME_20', 'acme_bucket.open', { also: ['CKV_ACME_21'] })).evidence.map(one => one.checks)).toEqual([['acme.store.is-private']]);
  });

  it('is counted, and rules that nobody knows are named, the most frequent first', () => {
    const { counts, unknown } = gathered(
      said('X_2', 'a'),
      said('X_1', 'a'),
      said('x_1', 'b'),
      said('CKV_ACME_20', 'acme_bucket.open'),
      said('CKV_ACME_20', 'gone'),
    );
    expect(counts).toMatchObject({ read: 5, known: 2, mapped: 1, stands: { agrees: 1, nowhere: 1 } });
    expect(unknown.map(one => `${one.rule} ${one.findings}`)).toEqual(['X_1 2', 'X_2 1']);
  });

  it('goes by one id however a version of a tool writes it', () => {
    for (const [one, other] of [
      ['AVD-AWS-0086', 'aws-0086'],
      ['AVD-KSV-0001', 'KSV001'],
      ['AVD-KSV-0117', 'ksv-0117'],
      ['CKV_AWS_21', 'ckv_aws_21'],
      ['MS.AAD.1.1v1', 'MS.AAD.1.1'],
      ['MS.EXO.1.1v2', 'ms.exo.1.1v1'],
    ] as const)
      expect(plainRule(one)).toBe(plainRule(other));
    expect(plainRule('constructor')).toBe('constructor');
    expect(stands(said('constructor', 'toString'), said('__proto__', '__proto__'))).toEqual([]);
  });

  it('is shown beside the verdicts, with whose job it is', () => {
    const elsewhere = gathered(said('CKV_ACME_20', 'acme_bucket.logs'), said('acme.store.own-key', 'acme_bucket.logs'), said('X_1', 'a'));
    const text = textOf(terminal({ ...sample(), elsewhere }, options()));
    expect(text.replaceAll(/\s+/g, ' ')).toContain('3 findings read: 2 by rules that are known here, 2 of those about assets');
    expect(text.replaceAll(/\s+/g, ' ')).toContain('They say otherwise Scanner CKV_ACME_20 fails: A rule (limit-exposure). met here: acme.store.is-private.');
    expect(text.replaceAll(/\s+/g, ' ')).toContain('Not yours Scanner acme.store.own-key fails: A rule (control-keys). not yours: Acme.');
    expect(text).toMatch(/known by: X_1 1/);
    expect(textOf(terminal(sample(), options()))).not.toContain('What other tools say');
    expect(JSON.parse(textOf(json({ ...sample(), elsewhere }, options()))).elsewhere.findings[1]).toMatchObject({
      stands: 'not-yours',
      whose: 'Acme',
      holder: 'provider',
      verdict: 'none',
    });
  });
});
