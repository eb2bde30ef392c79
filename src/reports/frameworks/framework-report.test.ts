import { describe, expect, it } from 'vitest';
import { cite, control, dutyIds, type Framework } from '../../model/index.ts';
import { options, sample, textOf } from '../sample-estate.ts';
import { columnsOf } from '../tally.ts';
import { controlAnswers } from './control-answers.ts';
import { frameworkCsv, frameworkJson, frameworkMarkdown, frameworkTerminal } from './framework-report.ts';

const { screen } = options();
const framework: Framework = {
  id: 'acme-1',
  name: 'Acme 1',
  publisher: 'Acme',
  edition: '1',
  source: cite('https://acme.example/1', 'Controls.', '2026-11-22'),
  controls: [
    control('1', 'Exposure', 'limit-exposure'),
    control('2', 'Buildings', 'guard-facilities'),
    control('3', 'Everything', ...dutyIds),
    control('4', 'People, "quoted"'),
    { id: '5', title: 'One check', duties: [], checks: ['acme.store.is-private'] },
  ],
};

const assessed = sample();
const answers = new Map(controlAnswers(framework, assessed.ledger).map(answer => [answer.control.id, answer]));
const counted = columnsOf(assessed.ledger).flatMap(column => column.counted);
const rows = counted.reduce((sum, one) => sum + one.times, 0);

describe('the answer of a control', () => {
  it('is not met when anything of yours is not', () => {
    expect(answers.get('1')?.proof).toBe('unmet');
    expect(answers.get('1')?.unmet).toBeGreaterThan(0);
  });
  it('is the provider’s when nothing of it is yours', () => {
    expect(answers.get('2')?.proof).toBe('provider');
    expect(answers.get('2')?.done).toBe(0);
  });
  it('is not shown when no duty speaks of it', () => {
    expect(answers.get('4')?.proof).toBe('not-shown');
  });
  it('counts every answer of its duties once', () => {
    const held = answers.get('3')?.held;
    const none = counted.filter(one => one.whose === 'not-applicable' || one.whose === 'unstudied').reduce((sum, one) => sum + one.times, 0);
    expect((held?.customer ?? 0) + (held?.shared ?? 0) + (held?.provider ?? 0) + (held?.nobody ?? 0)).toBe(rows - none);
  });
  it('is that of its checks where it names them', () => {
    const unmet = new Set(assessed.ledger.findings.filter(one => one.check === 'acme.store.is-private' && one.verdict === 'unmet').map(one => one.subject))
      .size;
    expect(answers.get('5')).toMatchObject({ unmet, proof: unmet > 0 ? 'unmet' : 'met' });
  });
});

describe('the report of a framework', () => {
  it('reads as it should', async () => {
    await expect(textOf(frameworkTerminal(framework, assessed, screen))).toMatchFileSnapshot('../expected/framework.txt');
  });
  it('has every control in every format', () => {
    const json = JSON.parse(textOf(frameworkJson(framework, assessed))) as { readonly controls: readonly { readonly id: string; readonly proof: string }[] };
    expect(json.controls.map(one => [one.id, one.proof])).toEqual([...answers.values()].map(answer => [answer.control.id, answer.proof]));
    expect(
      textOf(frameworkMarkdown(framework, assessed))
        .split('\n')
        .filter(line => /^\| \d/.test(line)),
    ).toHaveLength(5);
    const csv = textOf(frameworkCsv(framework, assessed)).trimEnd().split('\r\n');
    expect(csv).toHaveLength(6);
    expect(csv[4]).toContain('"People, ""quoted"""');
  });
});
