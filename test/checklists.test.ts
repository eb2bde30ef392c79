import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { catalog } from '../src/catalog/index.ts';
import { builtIn } from '../src/charter/checklist/built-in/index.ts';
import { type Imported, readCaiq } from '../src/charter/checklist/caiq.ts';
import { readChecklist } from '../src/charter/checklist/read.ts';
import { readLens } from '../src/charter/checklist/well-architected.ts';
import { checklistYaml } from '../src/charter/checklist/write.ts';
import { loadCharter } from '../src/charter/load.ts';
import { reviewsOf } from '../src/charter/reviews.ts';
import { controlsOf } from '../src/cli/controls.ts';
import { rowsIn } from '../src/cli/sheet.ts';
import { shownBy } from '../src/engine/checklist/count.ts';
import { dueState } from '../src/engine/checklist/due.ts';
import type { Answer, Questionnaire } from '../src/engine/checklist/questionnaire.ts';
import { fill, type Stood } from '../src/engine/checklist/stand.ts';
import { shownWords } from '../src/engine/checklist/words.ts';
import { isDuty } from '../src/model/index.ts';
import { checklistJson } from '../src/reports/checklist/json.ts';
import { checklistMarkdown } from '../src/reports/checklist/markdown.ts';
import { checklistTerminal } from '../src/reports/checklist/terminal.ts';
import { assessed, treeOf } from './estate-of.ts';

const today = '2026-11-22';
const key = (name: string, rotation: boolean): string => `resource "aws_kms_key" "${name}" {\n  enable_key_rotation = ${rotation}\n}\n`;
const keys = (good: number, bad: number): string =>
  [...Array.from({ length: good }, (_, i) => key(`good${i}`, true)), ...Array.from({ length: bad }, (_, i) => key(`bad${i}`, false))].join('');
const mine = (question: string): Questionnaire => {
  const { checklist, problems } = readChecklist(`checklist: mine\nsections:\n  - id: s\n    title: S\n    questions:\n${question}`, 'q.yaml');
  if (!checklist || problems.length > 0) throw new Error(problems.map(({ message }) => message).join());
  return checklist;
};
const rotates = mine('      - { id: rotates, asks: Do keys change?, checks: aws.kms.rotates-keys }\n');
const answer = (question: string, values: readonly string[], more: Partial<Answer> = {}): Answer => ({
  question,
  values,
  by: 'ana',
  on: '2026-11-01',
  evidence: [],
  at: { file: 'a.yaml', line: 3 },
  ...more,
});
const stand = (terraform: string, checklist: Questionnaire, answers: readonly Answer[] = []): readonly Stood[] => {
  const { ledger } = assessed({ 'main.tf': terraform });
  const files = answers.length === 0 ? [] : [{ checklist: checklist.id, answers, at: { file: 'a.yaml', line: 1 } }];
  return fill(
    checklist,
    files,
    shownBy(ledger, catalog, checklist, () => undefined),
    today,
  ).stood;
};
const first = (terraform: string, checklist: Questionnaire, ...answers: readonly Answer[]): Stood => {
  const [one] = stand(terraform, checklist, answers);
  if (!one) throw new Error('a question stands');
  return one;
};

describe('what the estate shows', () => {
  it('answers by itself, with counts', () => {
    const one = first(keys(41, 0), rotates);
    expect([one.standing, one.byEstate, shownWords(one.shown, name => name)]).toEqual(['shown', true, '41 of 41 met']);
  });
  it('knows checks by the names of other tools', () => {
    expect(first(keys(1, 1), mine('      - { id: rotates, asks: Do keys change?, checks: CKV_AWS_7 }\n')).shown).toMatchObject({ all: 2, met: 1, unmet: 1 });
  });
  it('says no by name', () => {
    const one = first(keys(38, 3), rotates);
    expect([one.standing, shownWords(one.shown, name => name)]).toEqual([
      'no',
      '38 of 41 met, 3 say no (aws_kms_key.bad0, aws_kms_key.bad1, aws_kms_key.bad2)',
    ]);
  });
  it('contradicts an answer, and one that says it does not apply', () => {
    expect(first(keys(38, 3), rotates, answer('rotates', ['yes'])).standing).toBe('contradicted');
    expect(first(keys(38, 3), rotates, answer('rotates', [], { notApplicable: 'we have none' })).standing).toBe('contradicted');
    expect(first(keys(38, 3), rotates, answer('rotates', ['no'])).standing).toBe('no');
  });
  it('tells who said no to what is done', () => {
    expect(first(keys(2, 0), rotates, answer('rotates', ['no']))).toMatchObject({ standing: 'no', better: true });
  });
  it('never makes an answer of people met: it is attested', () => {
    expect(first('', rotates, answer('rotates', ['yes'])).standing).toBe('attested');
    const people = mine('      - { id: rotates, asks: Do keys change?, checks: aws.kms.rotates-keys, estate: contradicts }\n');
    expect(first(keys(2, 0), people).standing).toBe('open');
    expect(first(keys(2, 0), people, answer('rotates', ['yes'])).standing).toBe('attested');
    expect(first(keys(2, 1), people, answer('rotates', ['yes'])).standing).toBe('contradicted');
    const beside = mine('      - { id: rotates, asks: Do keys change?, checks: aws.kms.rotates-keys, estate: beside }\n');
    expect(first(keys(2, 1), beside, answer('rotates', ['yes'])).standing).toBe('attested');
  });
  it('proves nothing where a value is not known, or nothing is there', () => {
    expect(first('variable "on" {\n  type = bool\n}\nresource "aws_kms_key" "k" {\n  enable_key_rotation = var.on\n}\n', rotates)).toMatchObject({
      standing: 'open',
      shown: { unproven: 1 },
    });
    expect(first('', rotates).standing).toBe('open');
  });
  it('counts what was accepted in the source as neither', () => {
    const accepted = `#demarc:ignore aws.kms.rotates-keys until=2027-01-31 for now\n${key('x', false)}`;
    expect(first(keys(2, 0) + accepted, rotates)).toMatchObject({ standing: 'shown', shown: { met: 2, excepted: 1, unmet: 0 } });
  });
  it('leaves to the provider what is the job of the provider', () => {
    const media = mine('      - { id: media, asks: Are disks destroyed?, duties: destroy-media }\n');
    expect(first(keys(1, 0), media)).toMatchObject({ standing: 'provider', shown: { all: 0, vendors: ['aws'] } });
  });
  it('of one service model asks only what is of it', () => {
    const of = (model: string): Questionnaire => ({
      ...mine('      - { id: q, asks: Are patches applied?, duties: [apply-os-patches, apply-platform-patches] }\n'),
      models: [model as 'iaas'],
    });
    const text = `resource "aws_instance" "m" {\n  ami = "ami-1"\n}\n${key('k', true)}`;
    const count = (model: string): number => {
      const { shown } = first(text, of(model));
      return shown.all + shown.theirs;
    };
    expect([count('iaas'), count('saas'), count('on-premises')]).toEqual([1, 0, 0]);
    expect(count('paas')).toBeGreaterThan(0);
  });
});

describe('answers', () => {
  const questions = mine(
    '      - { id: plan, asks: Is there a plan?, freshness: 30, weight: 3 }\n      - { id: tried, asks: Was it tried?, when: [{ question: plan, is: yes }] }\n      - { id: days, asks: How many days?, type: number, at-most: 30 }\n' +
      '      - { id: which, asks: Which keys?, type: choices, choices: [{ id: own, title: Own }, { id: hsm, title: In hardware }, { id: none, title: None, counts: none }], rules: [{ if: own && hsm, counts: full }, { if: own || hsm, counts: part }] }\n      - { id: one, asks: Who?, type: choice, choices: [{ id: us, title: Us }, { id: them, title: Them, counts: part }] }\n',
  );
  const stands = (...answers: readonly Answer[]): Readonly<Record<string, string>> =>
    Object.fromEntries(stand('', questions, answers).map(({ question, standing }) => [question.id, standing]));
  it('branch', () => {
    expect(stands()).toMatchObject({ plan: 'open', tried: 'waiting' });
    expect(stands(answer('plan', ['no']))).toMatchObject({ plan: 'no', tried: 'skipped' });
    expect(stands(answer('plan', ['yes']))).toMatchObject({ plan: 'attested', tried: 'open' });
  });
  it('grow old', () => {
    expect(stands(answer('plan', ['yes'], { on: '2026-10-01' }))).toMatchObject({ plan: 'stale' });
    expect(stands(answer('plan', ['yes'], { on: '2026-10-23' }))).toMatchObject({ plan: 'attested' });
  });
  it('of numbers and choices count as their questions say', () => {
    expect(stands(answer('days', ['30']), answer('which', ['own', 'hsm']), answer('one', ['us']))).toMatchObject({
      days: 'attested',
      which: 'attested',
      one: 'attested',
    });
    expect(stands(answer('days', ['31']), answer('which', ['hsm']), answer('one', ['them']))).toMatchObject({ days: 'no', which: 'partly', one: 'partly' });
    expect(stands(answer('which', ['none']))).toMatchObject({ which: 'no' });
  });
  it('weigh, and are signed for', () => {
    const files = [
      {
        checklist: 'mine',
        answers: [answer('plan', ['yes']), answer('tried', [], { notApplicable: 'new' })],
        signOff: { by: 'bo', on: '2026-10-31' },
        at: { file: 'a', line: 1 },
      },
    ];
    expect(fill(questions, files, new Map(), today)).toMatchObject({ score: { all: 6, shown: 0, attested: 3 }, signOff: { holds: false } });
  });
});

describe('built-in checklists', () => {
  it('ask about every duty that is yours somewhere', () => {
    const asked = new Set(
      builtIn
        .flatMap(({ sections }) => sections)
        .flatMap(({ questions }) => questions)
        .flatMap(({ duties }) => duties),
    );
    for (const duty of [
      'authenticate-strongly',
      'filter-traffic',
      'encrypt-at-rest',
      'encrypt-in-transit',
      'manage-accounts',
      'record-access',
      'find-vulnerabilities',
      'respond-to-incidents',
      'back-up-data',
    ])
      expect(isDuty(duty) && asked.has(duty)).toBe(true);
  });
});

const header = [
  'Question ID',
  'Question',
  'CSP CAIQ Answer',
  'SSRM Control Ownership',
  'CSP Implementation Description (Optional/Recommended)',
  'CSC Responsibilities (Optional/Recommended)',
  'CCM Control ID',
  'CCM Control Specification',
  'CCM Control Title',
  'CCM Domain Title',
];
const sheet = [
  ['CONSENSUS ASSESSMENTS'],
  header,
  [
    'CEK-03.1',
    'Are data at-rest and in-transit cryptographically protected?',
    'Yes',
    'Shared CSP and CSC',
    'With KMS.',
    'Choose keys.',
    'CEK-03',
    '…',
    'Data Encryption',
    'Cryptography, Encryption & Key Management',
  ],
  ['CEK-12.1', 'Are cryptographic keys rotated?', 'NA', 'CSC-owned', '', '', 'CEK-12', '…', 'Key Rotation', ''],
  ['A&A-01.1', 'Are audit policies and procedures established, documented and reviewed?', 'No', '', '', '', 'A&A-01', '', '', 'Audit & Assurance'],
  ['A&A-01.2', 'Are they reviewed at least annually?', 'perhaps', '', '', '', '', '', '', ''],
  ['CEK-03.1', 'Again?', 'No', '', '', '', 'CEK-03', '', '', ''],
  ['Total', '5'],
];
describe('CAIQ', () => {
  const good = (imported: Imported | { readonly problem: string }): Imported => {
    if ('problem' in imported) throw new Error(imported.problem);
    return imported;
  };
  it('is read from a workbook and from CSV alike', async () => {
    const book = await writeXlsx({
      sheets: [
        { name: 'Introduction', rows: [['Read me']] },
        { name: 'CAIQv4.0.3', rows: sheet },
      ],
    });
    const csv = sheet.map(cells => cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
    const [one, other] = await Promise.all([rowsIn(book), rowsIn(csv)]);
    if ('problem' in one || 'problem' in other) throw new Error('both are sheets');
    const [a, b] = [one, other].map(({ rows }) => good(readCaiq(rows, 'caiq', 'ccm-4.0', today)));
    expect(a?.checklist).toEqual(b?.checklist);
    const told = a?.checklist.sections.flatMap(({ title, questions }) =>
      questions.map(({ id, controls: [control], estate }) => `${title}: ${id} ${control} ${estate}`),
    );
    expect(told).toEqual([
      'Cryptography, Encryption & Key Management: CEK-03.1 ccm-4.0/CEK-03 contradicts',
      'Cryptography, Encryption & Key Management: CEK-12.1 ccm-4.0/CEK-12 contradicts',
      'Audit & Assurance: A&A-01.1 ccm-4.0/A&A-01 beside',
      'Audit & Assurance: A&A-01.2 ccm-4.0/A&A-01 beside',
    ]);
    expect(a?.answers?.answers.map(({ question, values, notApplicable }) => [question, values, notApplicable])).toEqual([
      ['CEK-03.1', ['yes'], undefined],
      ['CEK-12.1', [], 'CSC-owned'],
      ['A&A-01.1', ['no'], undefined],
    ]);
    expect(a?.problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '6 "perhaps" is no answer to A&A-01.2: it is Yes, No or NA.',
      '7 CEK-03.1 stands in the file twice: the first is taken.',
    ]);
  });
  it('is contradicted through the controls of the matrix', async () => {
    const { checklist, answers } = good(readCaiq(sheet, 'caiq', 'ccm-4.0', today));
    const { ledger } = assessed({ 'main.tf': 'resource "aws_db_instance" "d" {\n  engine = "postgres"\n  storage_encrypted = false\n}\n' });
    const shown = shownBy(ledger, catalog, checklist, await controlsOf(['ccm-4.0']));
    const { stood } = fill(checklist, answers ? [answers] : [], shown, today);
    expect(stood.find(({ question }) => question.id === 'CEK-03.1')).toMatchObject({ standing: 'contradicted' });
    expect(stood.find(({ question }) => question.id === 'A&A-01.1')?.standing).toBe('no');
  });
  it.each([
    ['', 'Question ID'],
    ['a,b\n1,2\n', 'Question ID'],
    ['PK\u0003\u0004 broken', 'cannot be read'],
  ])('that is none is told: %j', async (text, words) => {
    const read = await rowsIn(text.startsWith('PK') ? new TextEncoder().encode(text) : text);
    expect('problem' in read && read.problem).toContain(words);
  });
});

describe('a lens of AWS Well-Architected', () => {
  const lens = (more: object = {}): string =>
    JSON.stringify({
      schemaVersion: '2021-11-01',
      name: 'Acme lens',
      description: 'What we look at.',
      pillars: [
        {
          id: 'sec',
          name: 'Security',
          questions: [
            {
              id: 'sec1',
              title: 'How do you encrypt?',
              description: 'At rest.',
              choices: [
                { id: 'rest', title: 'At rest' },
                { id: 'keys', title: 'With own keys' },
                { id: 'sec1_no', title: 'None of these' },
              ],
              riskRules: [
                { condition: 'rest && keys', risk: 'NO_RISK' },
                { condition: 'rest && !sec1_no', risk: 'MEDIUM_RISK' },
                { condition: 'default', risk: 'HIGH_RISK' },
              ],
            },
            { title: 'without an id' },
          ],
        },
      ],
      ...more,
    });
  it('is a checklist whose risks are answers', () => {
    const read = readLens(lens(), 'lens.json');
    if ('problem' in read) throw new Error(read.problem);
    expect(read.checklist).toMatchObject({ id: 'acme-lens', name: 'Acme lens', sections: [{ id: 'sec', questions: [{ id: 'sec1', type: 'choices' }] }] });
    expect(read.problems.map(({ message }) => message)).toEqual(['A question has no id: it is left out.']);
    const stands = (...chosen: readonly string[]) => first('', read.checklist, answer('sec1', chosen)).standing;
    expect([stands('rest', 'keys'), stands('rest'), stands('keys'), stands('sec1_no')]).toEqual(['attested', 'partly', 'no', 'no']);
    expect(readChecklist(checklistYaml(read.checklist), 'q.yaml').problems).toEqual([]);
  });
  it.each([
    ['{', 'line 1'],
    ['{}', 'no pillars'],
    [lens({ schemaVersion: '2020-01-01' }), '2021-11-01 is read'],
  ])('that is none is told: %s', (text, words) => {
    const read = readLens(text, 'lens.json');
    expect('problem' in read && read.problem).toContain(words);
  });
});

describe('reviews', () => {
  const charter = (text: string) =>
    loadCharter(
      ['demarc.yaml'],
      treeOf({
        'demarc.yaml': text,
        'a.yaml': 'answers-to: baseline\nanswers:\n  - { question: mfa, answer: yes, by: ana, on: 2025-11-30 }\nsign-off: { by: bo, on: 2025-11-01 }\n',
      }),
      { today },
    );
  it('are due by their cycle, overdue after it, and at once where there was none', () => {
    const { charter: read, problems } = charter(
      'teams: [{ id: sec }]\nreviews:\n  - { id: access, every: 3, last: 2026-10-01, by: ana, team: sec, evidence: r.txt }\n  - { id: old, every: 1, last: 2026-01-31 }\n  - { id: fresh, every: 12 }\nanswers: [a.yaml]\n',
    );
    expect(problems).toEqual([]);
    const all = reviewsOf(read, today).map(one => [one.what.split(':')[0], one.due, dueState(one, 30)]);
    expect(all).toEqual([
      ['the sign-off of baseline', '2025-11-30', 'overdue'],
      ['old', '2026-02-28', 'overdue'],
      ['fresh', today, 'due'],
      ['baseline, mfa', '2026-11-30', 'due'],
      ['access', '2027-01-01', 'later'],
    ]);
  });
  it('with faults are told at their place', () => {
    const told = charter('reviews:\n  - { id: a, evry: 3 }\nanswers: [b.yaml]\n').problems.map(
      ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
    );
    expect(told.join('\n')).toContain('demarc.yaml:2:14 "evry" is nothing that a review has. Did you mean every?');
    expect(told.join('\n')).toContain('b.yaml cannot be read');
  });
});

describe('reports of a checklist', () => {
  const [baseline] = builtIn;
  if (!baseline) throw new Error('there is a checklist');
  const { ledger } = assessed({ 'main.tf': keys(2, 1) });
  const hostile = answer('mfa', ['yes'], { by: 'a|<img>\u001b[31m', note: '`x`' });
  const filled = fill(
    baseline,
    [{ checklist: 'baseline', answers: [hostile], at: { file: 'a', line: 1 } }],
    shownBy(ledger, catalog, baseline, () => undefined),
    today,
  );
  it('say the same to people, pages and machines', () => {
    const terminal = [...checklistTerminal(filled, { width: 80, colour: false, unicode: true })].join('');
    const markdown = [...checklistMarkdown(filled)].join('');
    const machine = JSON.parse(checklistJson(filled, '0', file => file));
    const total = Object.values(machine.counts as Record<string, number>).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(filled.stood.length);
    expect(terminal).toContain('attested by you · mfa');
    expect(terminal).not.toContain('\u001b');
    expect(markdown).toContain('a\\|\\<img\\>');
    expect(terminal.split('\n').every(line => line.length <= 80)).toBe(true);
    expect(machine.sections[0].questions[0]).toMatchObject({ id: 'mfa', standing: 'attested', answer: { by: hostile.by, age: 21 } });
  });
});
