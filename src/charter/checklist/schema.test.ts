import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { fill } from '../../engine/checklist/stand.ts';
import { answersSchema, charterSchema, checklistSchema } from '../schema.ts';
import { readAnswers } from './answers.ts';
import { builtIn } from './built-in/index.ts';
import { readChecklist } from './read.ts';
import { answersYaml, checklistYaml } from './write.ts';

const schemas = { checklist: checklistSchema(), answers: answersSchema(), charter: charterSchema() } as const;
const ajv = new Ajv2020({ strict: false });
const validators = { checklist: ajv.compile(schemas.checklist), answers: ajv.compile(schemas.answers), charter: ajv.compile(schemas.charter) };
/** Dates stay the texts that they are written as. */
const faults = (kind: keyof typeof validators, yaml: string): unknown => {
  const value = JSON.parse(JSON.stringify(load(yaml)).replaceAll(/"(\d{4}-\d\d-\d\d)T00:00:00\.000Z"/g, '"$1"')) as unknown;
  return validators[kind](value) ? [] : validators[kind].errors;
};

describe('the JSON schemas of checklists and answers', () => {
  it.each(['checklist', 'answers'] as const)('stand in schema/; UPDATE=1 writes them anew: %s', kind => {
    const [file, text] = [`schema/${kind}.schema.json`, `${JSON.stringify(schemas[kind], undefined, 2)}\n`];
    if (process.env['UPDATE'] !== undefined) writeFileSync(file, text);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
  it.each(builtIn.map(one => [one.id, one] as const))('take what Demarc writes: %s', (_, checklist) => {
    expect(faults('checklist', checklistYaml(checklist))).toEqual([]);
    expect(faults('answers', answersYaml(fill(checklist, [], new Map(), '2026-11-22'), '2026-11-22'))).toEqual([]);
  });
  it('take the answers of the example', () => {
    expect(faults('answers', readFileSync('examples/acme/answers.yaml', 'utf8'))).toEqual([]);
  });

  const question = (rest: string): string =>
    `checklist: mine\nsections:\n  - id: one\n    title: One\n    questions:\n      - id: mfa\n        asks: Is there a second factor?\n        ${rest}\n`;
  const answer = (text: string): string => `answers-to: baseline\nanswers:\n  - ${text}\n`;
  const broken: readonly (readonly ['checklist' | 'answers', string])[] = [
    ['checklist', 'sections: []\n'],
    ['checklist', 'checklist: a\nsections: []\nsectoins: []\n'],
    ['checklist', 'checklist: a\nmodels: [iass]\nsections: []\n'],
    ...['weigth: 3', 'type: yesno', 'duties: [authenticate-strongley]', 'controls: [nothing]', 'weight: heavy', 'freshness: 0', 'estate: never'].map(
      rest => ['checklist', question(rest)] as const,
    ),
    ['checklist', question('').replace('mfa', 'm f a')],
    ['answers', 'answers: []\n'],
    ['answers', answer('{ question: incident-plan, answer: yes, on: 2026-10-02 }')],
    ['answers', answer('{ question: incident-plan, answer: yes, by: a, on: yesterday }')],
    ['answers', answer('{ question: incident-plan, anwser: yes, by: a, on: 2026-10-02 }')],
  ];
  it.each(broken)('refuse what the parser refuses: %s %j', (kind, yaml) => {
    const read = kind === 'checklist' ? readChecklist(yaml, 'q.yaml') : readAnswers(yaml, 'a.yaml', { checklists: builtIn, today: '2026-11-22' });
    expect(read.problems.length).toBeGreaterThan(0);
    expect(faults(kind, yaml)).not.toEqual([]);
  });
});

describe('what the documentation shows', () => {
  const kindOf = (yaml: string): keyof typeof validators => (/^checklist:/m.test(yaml) ? 'checklist' : /^answers-to:/m.test(yaml) ? 'answers' : 'charter');
  const shown = ['charter', 'checklists', 'policies', 'exports', 'declared', 'fix'].flatMap(page =>
    [...readFileSync(`docs/${page}.md`, 'utf8').matchAll(/^```yaml\n(\S[\s\S]*?)^```/gm)].map(([, yaml = '']) => [page, yaml] as const),
  );
  it('is enough to be worth a look', () => expect(shown.length).toBeGreaterThan(6));
  it.each(shown)('is as the schemas have it: docs/%s.md %j', (_, yaml) => {
    expect(faults(kindOf(yaml), yaml)).toEqual([]);
  });
});
