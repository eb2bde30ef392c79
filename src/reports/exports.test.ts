import { describe, expect, it } from 'vitest';
import { type Assessed, assess } from '../engine/assess.ts';
import { findingsOf } from '../engine/findings.ts';
import type { Finding, Verdict } from '../model/index.ts';
import { asff, nowhereOnAws } from './asff.ts';
import { junit } from './junit.ts';
import { ocsf } from './ocsf.ts';
import type { Report, ReportOptions } from './report.ts';
import { options, sample, sampleCatalog, sampleEstate, secret, textOf } from './sample-estate.ts';
import { sarif } from './sarif.ts';
import { upTo } from './told.ts';

const located = (changes: Partial<ReportOptions> = {}) =>
  options({ now: '2026-11-22T10:00:00.000Z', whereabouts: () => ({ account: '111122223333', region: 'eu-west-1' }), ...changes });
const owned = (assessed = sample()): Assessed => ({
  ...assessed,
  ledger: {
    ...assessed.ledger,
    owners: ['shop'],
    ownership: [{ all: { team: 'shop' }, duties: { 'limit-exposure': { team: 'network', also: ['shop'], informed: ['risk', 'legal'] } } }],
  },
});
const changed = (change: (finding: Finding) => Finding, times = 1): Assessed => {
  const assessed = sample();
  const findings = Array.from({ length: times }, () => [...assessed.ledger.findings].map(change)).flat();
  return { ...assessed, ledger: { ...assessed.ledger, findings: findingsOf(findings) } };
};
const all: ReadonlySet<Verdict> = new Set(['met', 'unmet', 'unproven', 'excepted']);
const times = (text: string, word: string): number => text.split(word).length - 1;

describe('junit', () => {
  const text = (assessed = sample(), changes = {}) => textOf(junit(assessed, located(changes)));

  it('has a suite for each service whose counts are those of its cases', () => {
    const suites = text().split('<testsuite ').slice(1);
    expect(suites.map(suite => /name="([^"]+)"/.exec(suite)?.[1])).toEqual(['acme.machine', 'acme.store']);
    for (const suite of suites) {
      expect(Number(/tests="(\d+)"/.exec(suite)?.[1])).toBe(times(suite, '<testcase '));
      expect(Number(/failures="(\d+)"/.exec(suite)?.[1])).toBe(times(suite, '<failure '));
      expect(Number(/skipped="(\d+)"/.exec(suite)?.[1])).toBe(times(suite, '<skipped '));
    }
    expect(times(text(), '<failure ')).toBeGreaterThan(3);
  });

  it('fails what is unmet, and skips with its reason what is unproven or accepted', () => {
    const caseOf = (address: string, check: string) =>
      text()
        .split('<testcase ')
        .find(one => one.startsWith(`classname="${address}" name="${check}`));
    expect(caseOf('acme_bucket.open', 'acme.store.is-private')).toContain('<failure type="critical" message="public: yes');
    expect(caseOf('module.site[&quot;a&quot;].acme_bucket.this', 'acme.store.is-private')).toMatch(/<skipped message="unproven: .*var\.public has no value/);
    expect(caseOf('acme_bucket.logs', 'acme.store.keeps-versions')).toMatch(/<skipped message="excepted: .*logs may go/);
    expect(caseOf('acme_bucket.logs', 'acme.store.is-private')).not.toMatch(/<failure|<skipped/);
  });

  it('says the duty and the teams of each case', () => {
    expect(text(owned())).toContain(
      '<property name="owner" value="network"/><property name="also" value="shop"/><property name="informed" value="risk, legal"/>',
    );
    expect(text()).not.toContain('name="owner"');
  });

  it('is XML whatever a name has in it', () => {
    const hostile = changed(finding => ({ ...finding, because: 'a <b> & "c"\u0000\u001b[31m\uD800 ]]>\n\uFFFE😀' }));
    const xml = text(hostile);
    expect(xml).toContain('a &lt;b&gt; &amp; &quot;c&quot;[31m ]]&gt;&#10;😀');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must not be there.
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\uFFFE]/);
  });
});

describe('asff', () => {
  const batches = (assessed = sample(), changes = {}) =>
    textOf(asff(assessed, located(changes)))
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line));
  const entries = (assessed = sample(), changes = {}) => batches(assessed, changes).flatMap(batch => batch.Findings);

  it('comes in batches of at most 100, each with an id of its own', () => {
    const many = changed(finding => finding, 30);
    const sizes = batches(many).map(batch => batch.Findings.length);
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.slice(0, -1).every(size => size === 100)).toBe(true);
    const ids = entries(many).map(entry => entry.Id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says what Security Hub demands', () => {
    const entry = entries().find(one => one.GeneratorId === 'demarc/acme.store.is-private' && one.Compliance.Status === 'FAILED');
    expect(entry).toMatchObject({
      SchemaVersion: '2018-10-08',
      ProductArn: 'arn:aws:securityhub:eu-west-1:111122223333:product/111122223333/default',
      AwsAccountId: '111122223333',
      Severity: { Label: 'CRITICAL' },
      CreatedAt: '2026-11-22T10:00:00.000Z',
      Resources: [{ Type: 'Other', Id: 'acme_bucket.open', Partition: 'aws', Region: 'eu-west-1' }],
      Workflow: { Status: 'NEW' },
      RecordState: 'ACTIVE',
    });
    for (const { Title, Description, Remediation, Id, Types } of entries()) {
      expect(Title.length).toBeLessThanOrEqual(256);
      expect(Description.length).toBeLessThanOrEqual(1024);
      expect(Remediation.Recommendation.Text.length).toBeLessThanOrEqual(512);
      expect(Id.length).toBeLessThanOrEqual(512);
      expect(Types).toHaveLength(1);
    }
  });

  it('warns of what is unproven, and suppresses what is accepted', () => {
    const statuses = new Set(
      entries().map(({ Compliance, Workflow, ProductFields }) => `${ProductFields['demarc/verdict']} ${Compliance.Status} ${Workflow.Status}`),
    );
    expect([...statuses].sort()).toEqual(['excepted FAILED SUPPRESSED', 'unmet FAILED NEW', 'unproven WARNING NEW']);
  });

  it('names the partition of the region', () => {
    const arn = (region: string) => entries(sample(), { whereabouts: () => ({ account: '111122223333', region }) })[0].ProductArn;
    expect(arn('cn-north-1')).toMatch(/^arn:aws-cn:/);
    expect(arn('us-gov-west-1')).toMatch(/^arn:aws-us-gov:/);
  });

  it('cuts what is too long, and knows what is missing', () => {
    const long = changed(finding => ({ ...finding, because: '😀'.repeat(5_000_000) }));
    expect(entries(long)[0].Description.length).toBeOneOf([1023, 1024]);
    expect(upTo(4, 'a😀😀😀')).toBe('a😀…');
    expect(upTo(3, 'a😀😀😀')).toBe('a…');
    expect(nowhereOnAws(sample(), options())?.wants).toBe('account');
    expect(nowhereOnAws(sample(), options({ whereabouts: () => ({ account: 'mine' }) }))?.wants).toBe('account');
    expect(nowhereOnAws(sample(), options({ whereabouts: () => ({ account: '111122223333' }) }))?.wants).toBe('region');
    expect(nowhereOnAws(sample(), located())).toBeUndefined();
  });
});

describe('ocsf', () => {
  const events = (assessed = sample(), changes = {}) => JSON.parse(textOf(ocsf(assessed, located(changes))));

  it('is an array of compliance findings, empty where there are none', () => {
    expect(events({ ...sample(), ledger: { ...sample().ledger, findings: findingsOf([]) } })).toEqual([]);
    for (const event of events(sample(), { verdicts: all }))
      expect(event).toMatchObject({ class_uid: 2003, category_uid: 2, type_uid: event.class_uid * 100 + event.activity_id, time: 1795341600000 });
  });

  it('says status, severity and owner in the words of the schema', () => {
    const event = events(owned()).find(
      (one: { readonly compliance: { readonly control: string; readonly status_id: number } }) =>
        one.compliance.control === 'acme.store.is-private' && one.compliance.status_id === 3,
    );
    expect(event).toMatchObject({
      severity_id: 5,
      severity: 'Critical',
      status: 'New',
      compliance: { status: 'Fail', requirements: ['limit-exposure'], status_details: ['public: yes'] },
      resources: [{ name: 'acme_bucket.open', owner: { name: 'network' } }],
      unmapped: { owner: 'network', informed: ['risk', 'legal'] },
    });
    expect(event.cloud).toBeUndefined();
    expect(event.resources[0].region).toBeUndefined();
  });
});

describe('what is handed to other tools', () => {
  const reports: readonly (readonly [string, Report])[] = [
    ['junit', junit],
    ['asff', asff],
    ['ocsf', ocsf],
    ['sarif', sarif],
  ];
  it.each(reports)('holds nothing that is another’s, and no secret: %s', (_, report) => {
    const text = textOf(report(sample(), located({ verdicts: all })));
    expect(text).not.toContain(secret);
    expect(text).toContain('acme.store.is-private');
    // The vendor holds the key of that bucket.
    expect(
      textOf(
        report(
          assess({ ...sampleEstate, declarations: sampleEstate.declarations.slice(0, 1) }, sampleCatalog, { today: '2026-11-22' }),
          located({ verdicts: all }),
        ),
      ),
    ).not.toContain('control-keys');
  });

  it('has the owner in SARIF where a charter says it', () => {
    const [run] = JSON.parse(textOf(sarif(owned(), located()))).runs;
    const exposed = run.results.find((one: { readonly ruleId: string }) => one.ruleId === 'acme.store.is-private');
    expect(exposed.properties).toMatchObject({ owner: 'network', also: ['shop'], informed: ['risk', 'legal'] });
  });
});
