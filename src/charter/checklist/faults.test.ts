import { describe, expect, it } from 'vitest';
import { fill } from '../../engine/checklist/stand.ts';
import { readAnswers } from './answers.ts';
import { builtIn } from './built-in/index.ts';
import { readChecklist } from './read.ts';
import { readRule } from './rules.ts';
import { answersYaml, checklistYaml } from './write.ts';

const names = {
  checks: new Set(['aws.s3.keeps-versions', 'CKV_AWS_21']),
  isControl: (control: string) => control === 'pci-dss-4.0.1/8.4.2',
  frameworks: ['pci-dss-4.0.1', 'dora'],
};
const told = (text: string): readonly string[] =>
  readChecklist(text, 'q.yaml', names).problems.map(({ line, column, message }) => `${line}:${column ?? '-'} ${message}`);
const questions = (lines: string): string => `checklist: mine\nsections:\n  - id: one\n    title: One\n    questions:\n${lines}`;
const question = (rest: string): string => questions(`      - id: mfa\n        asks: Is there a second factor?\n${rest}`);

describe('checklists that are wrong', () => {
  const broken: readonly (readonly [name: string, text: string, at: string, words: string])[] = [
    ['an empty file', '', '1:1', 'Nothing stands in this file: write checklist: NAME and sections.'],
    ['no YAML', 'checklist: [', '1:', 'This is not valid YAML'],
    ['two documents', 'checklist: a\nsections: []\n---\nb: c\n', '1:1', 'This is to be one document'],
    ['no name', 'sections: []\n', '1:1', 'This checklist has no checklist'],
    ['a key that is misspelt', 'checklist: a\nsectoins: []\n', '2:1', 'Did you mean sections?'],
    ['a question without words', questions('      - id: mfa\n'), '6:9', 'This question has no asks'],
    ['a misspelt key of a question', question('        weigth: 3\n'), '8:9', 'Did you mean weight?'],
    ['a type that does not exist', question('        type: yesno\n'), '8:15', 'did you mean yes-no?'],
    ['a duty that does not exist', question('        duties: [authenticate-strongley]\n'), '8:18', 'did you mean authenticate-strongly?'],
    [
      'a check that does not exist',
      question('        checks: [aws.s3.keeps-version]\n'),
      '8:18',
      'There is no check "aws.s3.keeps-version". Did you mean aws.s3.keeps-versions?',
    ],
    ['a framework that does not exist', question('        controls: [pci-dss-4.0/8.4.2]\n'), '6:9', 'Did you mean pci-dss-4.0.1?'],
    ['a control that does not exist', question('        controls: [pci-dss-4.0.1/99]\n'), '6:9', 'pci-dss-4.0.1 has no control "99"'],
    ['a weight that is no number', question('        weight: heavy\n'), '8:17', 'write a whole number from 0 to 100'],
    ['a freshness of no days', question('        freshness: 0\n'), '8:20', 'write a whole number from 1 to 3650'],
    ['a choice without choices', question('        type: choice\n'), '6:9', 'Question mfa has no choices'],
    ['choices of a yes-no', question('        choices: [{ id: a, title: A }]\n'), '6:9', 'write type: choice (one of them) or choices (several)'],
    ['a choice twice', question('        type: choice\n        choices: [{ id: a, title: A }, { id: a, title: B }]\n'), '6:9', 'has the choice "a" twice'],
    ['good of a number', question('        type: number\n        good: yes\n'), '6:9', '"good" is for questions of type yes-no'],
    ['at-least of a text', question('        type: text\n        at-least: 3\n'), '6:9', 'at-least and at-most are for questions of type number'],
    ['limits that cross', question('        type: number\n        at-least: 9\n        at-most: 3\n'), '6:9', 'No number is at least 9 and at most 3'],
    [
      'a rule with a bracket',
      question('        type: choices\n        choices: [{ id: a, title: A }]\n        rules: [{ if: "(a", counts: full }]\n'),
      '10:17',
      'a bracket is not closed',
    ],
    [
      'a rule with a stranger',
      question('        type: choices\n        choices: [{ id: a, title: A }]\n        rules: [{ if: "a && b", counts: full }]\n'),
      '10:17',
      '"b" is no choice of this question',
    ],
    ['a condition on nothing', question('        when: [{ question: mfaa, is: yes }]\n'), '8:16', 'Did you mean mfa?'],
    [
      'a condition that cannot be',
      `${question('')}      - id: b\n        asks: B?\n        when: [{ question: mfa, is: perhaps }]\n`,
      '10:16',
      '"perhaps" is no answer to mfa. It is one of yes, no.',
    ],
    [
      'a circle',
      `${question('        when: [{ question: b, is: yes }]\n')}      - id: b\n        asks: B?\n        when: [{ question: mfa, is: yes }]\n`,
      '6:9',
      'hangs on itself (mfa → b → mfa)',
    ],
    ['a question twice', `${question('')}      - id: mfa\n        asks: Again?\n`, '8:9', 'There is a question "mfa" already, in line 6'],
    ['a model that does not exist', 'checklist: a\nmodels: [iass]\nsections: []\n', '2:10', 'did you mean iaas?'],
    ['an id with spaces', question('').replace('mfa', 'm f a'), '6:13', 'mfa-for-all'],
  ];
  it.each(broken)('%s', (_name, text, at, words) => {
    const all = told(text);
    const [first = ''] = all.filter(line => line.includes(words));
    expect(all.join('\n')).toContain(words);
    expect(first.startsWith(at)).toBe(true);
  });
  it('are at least 25', () => {
    expect(broken.length).toBeGreaterThanOrEqual(25);
  });
  it('leave the questions that are right', () => {
    const { checklist } = readChecklist(`${question('        type: yesno\n')}      - id: b\n        asks: B?\n`, 'q.yaml', names);
    expect(checklist?.sections[0]?.questions.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('answers that are wrong', () => {
  const { checklist } = readChecklist(
    question('') +
      '      - id: days\n        asks: How many days?\n        type: number\n      - id: keys\n        asks: Which?\n        type: choices\n        choices: [{ id: own, title: Own }, { id: theirs, title: Theirs }]\n',
    'q.yaml',
  );
  const tree = { list: (folder: string) => (folder === 'evidence' ? ['a.pdf'] : undefined), read: () => ({ problem: 'no' }) };
  const wrong = (text: string): readonly string[] =>
    readAnswers(text, 'a.yaml', { checklists: checklist ? [checklist] : [], today: '2026-11-22', tree }).problems.map(
      ({ line, column, message }) => `${line}:${column ?? '-'} ${message}`,
    );
  const one = (rest: string): string => `answers-to: mine\nanswers:\n  - ${rest}\n`;
  const broken: readonly (readonly [name: string, text: string, at: string, words: string])[] = [
    ['an unknown checklist', 'answers-to: mien\nanswers: []\n', '1:1', 'There is no checklist "mien". Did you mean mine?'],
    ['an unknown question', one('{ question: mfas, answer: yes, by: a, on: 2026-11-01 }'), '3:5', 'does not ask "mfas". Did you mean mfa?'],
    ['nothing', one('{ question: mfa, by: a, on: 2026-11-01 }'), '3:5', 'Nothing is answered to mfa'],
    ['both', one('{ question: mfa, answer: yes, not-applicable: no, by: a, on: 2026-11-01 }'), '3:5', 'is said not to apply: write one of them'],
    ['a word that is no answer', one('{ question: mfa, answer: maybe, by: a, on: 2026-11-01 }'), '3:5', '"maybe" is no answer to mfa. It is one of yes, no.'],
    ['no number', one('{ question: days, answer: many, by: a, on: 2026-11-01 }'), '3:5', 'days is answered with a number, not with "many"'],
    ['a choice that is misspelt', one('{ question: keys, answer: [ownn], by: a, on: 2026-11-01 }'), '3:5', 'Did you mean own?'],
    ['several where one is asked for', one('{ question: mfa, answer: [yes, no], by: a, on: 2026-11-01 }'), '3:5', 'mfa takes one answer, not 2'],
    ['a day that lies ahead', one('{ question: mfa, answer: yes, by: a, on: 2027-01-01 }'), '3:5', 'which lies ahead'],
    ['a day that does not exist', one('{ question: mfa, answer: yes, by: a, on: 2026-02-30 }'), '3:46', 'write a day, as 2026-12-31'],
    [
      'a review by oneself',
      one('{ question: mfa, answer: yes, by: Ana, on: 2026-11-01, reviewed-by: ana, reviewed: 2026-11-02 }'),
      '3:5',
      'somebody else must',
    ],
    ['half a review', one('{ question: mfa, answer: yes, by: a, on: 2026-11-01, reviewed-by: b }'), '3:5', 'only a half is there'],
    [
      'a review before the answer',
      one('{ question: mfa, answer: yes, by: a, on: 2026-11-01, reviewed-by: b, reviewed: 2026-10-01 }'),
      '3:5',
      'before it was answered',
    ],
    [
      'evidence that is not there',
      one('{ question: mfa, answer: yes, by: a, on: 2026-11-01, evidence: [evidence/a.pdf, evidence/b.pdf, "https://x"] }'),
      '3:5',
      'The evidence evidence/b.pdf is not there',
    ],
    [
      'two answers',
      `${one('{ question: mfa, answer: yes, by: a, on: 2026-11-01 }')}  - { question: mfa, answer: no, by: a, on: 2026-11-01 }\n`,
      '4:5',
      'mfa is answered already, in line 3',
    ],
    [
      'a signature of tomorrow',
      `${one('{ question: mfa, answer: yes, by: a, on: 2026-11-01 }')}sign-off: { by: a, on: 2027-01-01 }\n`,
      '4:11',
      'which lies ahead',
    ],
  ];
  it.each(broken)('%s', (_name, text, at, words) => {
    const all = wrong(text);
    expect(all).toHaveLength(1);
    expect(all[0]).toContain(words);
    expect(all[0]?.startsWith(`${at} `)).toBe(true);
  });
  it('are left out, and the others stand', () => {
    const text = `${one('{ question: mfa, answer: maybe, by: a, on: 2026-11-01 }')}  - { question: days, answer: 5, by: a, on: 2026-11-01 }\n`;
    const { answers } = readAnswers(text, 'a.yaml', { checklists: checklist ? [checklist] : [], today: '2026-11-22' });
    expect(answers?.answers.map(({ question: id, values }) => [id, values])).toEqual([['days', ['5']]]);
  });
});

describe('rules of choices', () => {
  const known = new Set(['a', 'b', 'c', 'x_no']);
  const said = (text: string, ...chosen: readonly string[]): boolean | string => {
    const rule = readRule(text, known);
    return 'problem' in rule ? rule.problem : rule(new Set(chosen));
  };
  it.each([
    ['a && b', ['a'], false],
    ['a && b', ['a', 'b'], true],
    ['a || b && c', ['a'], true],
    ['(a || b) && c', ['a'], false],
    ['!x_no && (a||b)', ['b'], true],
    ['!(a || b)', ['c'], true],
    ['default', [], true],
  ] as const)('%s of %j is %s', (text, chosen, expected) => {
    expect(said(text, ...chosen)).toBe(expected);
  });
  it.each(['', 'a b', 'a &&', ')', '(', 'a & b', 'd', '!'])('%j is told', text => {
    expect(typeof said(text)).toBe('string');
  });
  it('nested without end is refused', () => {
    expect(said('('.repeat(10_000))).toBe('it is nested too deeply');
    expect(said(`${'!'.repeat(10_000)}a`)).toBe('it is nested too deeply');
  });
});

describe('what is written', () => {
  it.each(builtIn.map(one => [one.id, one] as const))('is read again: %s', (_id, checklist) => {
    const { checklist: again, problems } = readChecklist(checklistYaml(checklist), 'q.yaml');
    expect(problems).toEqual([]);
    const bare = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, inner) => (key === 'at' ? undefined : inner)));
    expect(bare(again)).toEqual(bare(checklist));
  });
  it('is a file of answers that says nothing yet', () => {
    const [checklist] = builtIn;
    if (!checklist) throw new Error('there is a checklist');
    const text = answersYaml(fill(checklist, [], new Map(), '2026-11-22'), '2026-11-22');
    expect(readAnswers(text, 'a.yaml', { checklists: builtIn, today: '2026-11-22' })).toEqual({
      answers: expect.objectContaining({ answers: [] }),
      problems: [],
    });
    const filled = text
      .replace('answers: []\n# answers:', 'answers:')
      .replaceAll(/^#(?= {3})/gm, ' ')
      .replaceAll(/answer: {2}# yes or no/g, 'answer: yes')
      .replaceAll('by: ', 'by: ana');
    const { answers, problems } = readAnswers(filled, 'a.yaml', { checklists: builtIn, today: '2026-11-22' });
    expect(problems).toEqual([]);
    expect(answers?.answers.length).toBe(checklist.sections.flatMap(({ questions: all }) => all).length);
  });
});
