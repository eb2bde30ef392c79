import { describe, expect, it } from 'vitest';
import { gapsOf } from '../src/charter/gaps.ts';
import { charterFor } from '../src/cli/charter.ts';
import { disk } from '../src/cli/disk.ts';
import { walk } from '../src/cli/walk.ts';
import { assess } from '../src/index.ts';
import { type DutyId, dutyIds, type Gap, type GapClass, gapClasses } from '../src/model/index.ts';
import { explain } from '../src/reports/explain.ts';

const today = '2026-11-22';
const screen = { width: 160, colour: false, unicode: true };
const folder = 'examples/acme';
const estate = await assess([folder], { today });
const found = await charterFor(
  walk([folder], () => undefined),
  disk,
  today,
);
if (!found) throw new Error('acme has a charter');
const gaps = gapsOf(estate, found.charter, today);
const of = (name: GapClass): readonly Gap[] => gaps.filter(gap => gap.class === name);
const told = (name: GapClass): readonly string[] => of(name).map(({ subject, duties, reason }) => `${subject}: ${duties[0]}: ${reason}`);
const row = (address: string, duty: string) => {
  const asset = [...estate.bound.found.values()].find(one => one.declaration.address === address);
  const one = asset && estate.rows(asset).find(each => each.duty === duty);
  if (!one) throw new Error(`no ${duty} of ${address}`);
  return one;
};

describe('examples/acme', () => {
  it('is read without faults', () => {
    expect(estate.bound.estate.problems).toEqual([]);
    expect(found.problems).toEqual([]);
  });
  it('has every class of gap and overlap', () => {
    expect(gapClasses.filter(name => of(name).length === 0)).toEqual([]);
  });

  const expected: readonly (readonly [GapClass, string])[] = [
    ['unmet', 'on-premises.datacenter.server/erp-1: apply-os-patches: The server got its patches within the last month: patched days ago: 210'],
    ['unclaimed', 'aws_lambda_function.resize: publish-platform-patches: nobody holds it: AWS publishes no more fixes for a runtime that is past its end'],
    ['unowned', 'on-premises.datacenter.server/erp-1: isolate-workloads: no rule of the charter, CODEOWNERS or Backstage gives it to a team'],
    ['expired-exception', 'aws_instance.legacy: harden-os: exception EX-2 ended on 2026-06-30: The old machine cannot ask for metadata tokens.'],
    ['expired-agreement', 'aws_instance.legacy: apply-os-patches: NordOps had it under nordops-2025 until 2026-09-30: it is yours again'],
    ['expired-attestation', 'azurerm_kubernetes_cluster.tools: guard-facilities: attestation azure-iso-2023 shows nothing after 2026-07-31'],
    [
      'missing-attestation',
      'microsoft.microsoft-365.tenant/acme.onmicrosoft.com: guard-facilities: Microsoft holds these duties, and no attestation of theirs is in the charter',
    ],
    ['phantom-inheritance', 'aws_lambda_function.resize: isolate-tenants: relied on, and service aws.lambda is outside the scope of aws-soc-2-2026'],
    ['phantom-inheritance', 'aws_s3_bucket.records: guard-facilities: relied on, and region ap-southeast-2 is outside the scope of aws-soc-2-2026'],
    [
      'contradicted',
      'aws_db_instance.orders: control-keys: you answered yes to aws-soc-2-2026, CUEC-3 on 2026-05-04, and 1 of 3 say no: Encrypt what you store with keys of your own.',
    ],
    [
      'contradicted',
      'aws_s3_bucket.records: encrypt-in-transit: baseline, in-transit: you answered yes on 2026-09-14 (uli@acme.example), and 2 of 8 say no: aws_s3_bucket.records, aws_s3_bucket.uploads',
    ],
    ['overdue-review', 'baseline, access-reviews: manage-accounts: answered on 2026-06-30 by uli@acme.example, which holds for 92 days'],
    ['overdue-review', 'incident-exercise: respond-to-incidents: The plan for incidents is exercised was due on 2026-09-30; the last was on 2025-09-30'],
    [
      'unanswered-control',
      'account (aws) of examples/acme/aws-archive: manage-accounts: aws-soc-2-2026, CUEC-7 expects it of you, and nobody has answered: Remove the accounts of people who leave.',
    ],
    ['overdue-review', 'nordops-2025: review-agreements: the review of nordops-2025 was due on 2026-02-01; the last was on 2025-02-01'],
    [
      'no-commitment',
      'azurerm_kubernetes_cluster.tools: survive-failure: Azure commits to nothing here (azure-terms: availability of the API server, Free tier)',
    ],
    ['data-class', 'aws_s3_bucket.records: keep-residency: personal data may be in eu-*, europe-*, westeurope, and this is in ap-southeast-2'],
    ['two-parties', 'aws_db_instance.orders: back-up-data: taken by NordOps under nordops-2025, 4.2 and BackupWorks under backupworks-2026'],
    ['two-teams', 'aws_instance.legacy: isolate-workloads: shop and platform are both accountable by rules that are as narrow'],
    ['done-twice', 'aws_db_instance.orders: back-up-data: two do it: NordOps with Veeam (nordops-2025) and the configuration (backup days: 14)'],
  ];
  it.each(expected)('%s', (name, words) => {
    expect(told(name)).toContain(words);
  });
  it('names every class in this list', () => {
    expect(gapClasses.filter(name => !expected.some(([one]) => one === name))).toEqual([]);
  });

  it('moves sides by agreement, and shows what the line says as well', () => {
    const [holder] = row('aws_db_instance.orders', 'apply-platform-patches').holders;
    expect(holder).toMatchObject({
      sides: [
        { party: 'third-party:NordOps', does: 'Installs fixes of databases within 14 days.', under: 'nordops-2025, 4.1' },
        { party: 'customer', does: 'Agree to the window.' },
      ],
      published: [{ party: 'customer' }],
    });
  });
  it('still checks what another does for you', () => {
    expect(row('aws_db_instance.orders', 'apply-platform-patches').verdict).toBe('unmet');
  });
  it('takes what the provider shows as attested, within the period, service and region of the report', () => {
    expect(row('aws_s3_bucket.uploads', 'isolate-tenants').verdict).toBe('attested');
    expect(row('aws_s3_bucket.records', 'isolate-tenants').verdict).toBe('assumed');
    expect(row('azurerm_kubernetes_cluster.tools', 'publish-os-patches').verdict).toBe('assumed');
  });
  it('tells by what the side of another is shown', () => {
    const [asset] = [...estate.bound.found.values()].filter(one => one.declaration.address === 'aws_s3_bucket.uploads');
    const told = (duty: DutyId): string => (asset ? [...explain(estate, asset, { duty, screen, quote: () => undefined })].join('') : '');
    expect(told('isolate-tenants')).toContain('shown by  aws-soc-2-2026, soc-2, type II, until 2026-12-31, examples/acme/contracts.yaml:');
    expect(told('undo-mistakes')).not.toContain('shown by');
  });
  it('accepts while an exception holds', () => {
    expect(row('aws_s3_bucket.uploads', 'undo-mistakes').results.find(({ check }) => check === 'aws.s3.keeps-versions')).toMatchObject({
      verdict: 'excepted',
      excepted: { tool: 'charter', reason: 'Uploads are copied to the archive every night. (EX-1, approved by grace@acme.example until 2027-02-28)' },
    });
    expect(row('aws_instance.legacy', 'harden-os').verdict).toBe('unmet');
  });
  it('gives every row of yours one accountable team, by the rule that names most', () => {
    const ownerOf = (address: string): readonly string[] => {
      const i = [...estate.ledger.subjects].findIndex(subject => subject.address === address);
      const ownership = estate.ledger.ownership?.[estate.ledger.ownerOf[i] ?? 0];
      return [ownership?.all.team ?? '', ownership?.duties['apply-os-patches']?.team ?? ''];
    };
    expect(ownerOf('aws_db_instance.orders')).toEqual(['shop', 'platform']);
    expect(ownerOf('google_storage_bucket.reports')).toEqual(['data', '']);
    expect(ownerOf('aws_s3_bucket.records')).toEqual(['legal', '']);
    expect(ownerOf('on-premises.datacenter.server/erp-1')).toEqual(['', '']);
  });
  it('lets an organisation say how grave a duty is to it', () => {
    expect(of('unmet').find(({ subject, duties }) => subject === 'aws_instance.legacy' && duties[0] === 'harden-os')?.severity).toBe('critical');
  });
  it('tells of each gap what is needed to act on it', () => {
    for (const gap of gaps) {
      expect(gap.subject + gap.reason + gap.next).not.toMatch(/undefined|null|\[object/);
      expect(gap.reason).not.toBe('');
      expect(gap.place.line).toBeGreaterThan(0);
      expect(gap.duties.filter(duty => !dutyIds.includes(duty))).toEqual([]);
      expect(gap.owner ?? gap.suggested).toBeDefined();
    }
  });
  it('says the same whatever the clock says, given the day', () => {
    expect(gapsOf(estate, found.charter, today)).toEqual(gaps);
  });
});
