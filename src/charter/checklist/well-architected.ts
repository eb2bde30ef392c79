import type { Amount, Choice, Question, Questionnaire, Rule } from '../../engine/checklist/questionnaire.ts';
import type { Place, Problem } from '../../model/index.ts';
import { lineAt, readJson, type Source, type TreeNode, textOf, valueIn } from '../../readers/text-tree/index.ts';
import type { Imported } from './caiq.ts';
import { readRule } from './rules.ts';

type Faults = Problem[];
interface Reading {
  readonly source: Source;
  readonly file: string;
  readonly faults: Faults;
}

/** A custom lens of the AWS Well-Architected Tool (JSON, schema version 2021-11-01). */
export const readLens = (text: string, file: string): Imported | { readonly problem: string } => {
  const { source, documents, problems } = readJson(text, file);
  const [root] = documents;
  const [broken] = problems;
  if (broken) return { problem: `line ${broken.line}: ${broken.message}` };
  if (!root || valueIn(root, 'pillars') === undefined) return { problem: 'this is no lens: it has no pillars' };
  const version = textOf(valueIn(root, 'schemaVersion'));
  if (version !== '2021-11-01') return { problem: `this lens is of schema version ${version ?? 'none'}, and 2021-11-01 is read` };
  const reading: Reading = { source, file, faults: [] };
  const pillars = itemsOf(valueIn(root, 'pillars'));
  const name = textOf(valueIn(root, 'name')) ?? 'lens';
  const about = textOf(valueIn(root, 'description'));
  const checklist: Questionnaire = {
    id: idOf(name),
    name,
    ...(about !== undefined && { about }),
    sections: pillars.map((pillar, i) => ({
      id: textOf(valueIn(pillar, 'id')) ?? `pillar-${i + 1}`,
      title: textOf(valueIn(pillar, 'name')) ?? `pillar ${i + 1}`,
      questions: itemsOf(valueIn(pillar, 'questions')).flatMap(one => questionOf(one, reading)),
    })),
    at: { file, line: 1 },
  };
  return { checklist, problems: reading.faults };
};
export const isLens = (text: string): boolean => /^\s*\{/.test(text) && text.includes('"schemaVersion"') && text.includes('"pillars"');

const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '') || 'lens';
const itemsOf = (tree: TreeNode | undefined): readonly TreeNode[] => (tree?.is === 'list' ? tree.items : []);
const placeOf = (tree: TreeNode, { source, file }: Reading): Place => ({ file, line: lineAt(source, tree.start) });

const questionOf = (tree: TreeNode, reading: Reading): readonly Question[] => {
  const [id, title] = [textOf(valueIn(tree, 'id')), textOf(valueIn(tree, 'title'))];
  const at = placeOf(tree, reading);
  if (id === undefined || title === undefined) {
    reading.faults.push({ ...at, message: `A question has no ${id === undefined ? 'id' : 'title'}: it is left out.` });
    return [];
  }
  const choices = itemsOf(valueIn(tree, 'choices')).map(choiceOf);
  const shownBy = textOf(valueIn(tree, 'description'));
  return [
    {
      id,
      asks: title,
      type: 'choices',
      choices,
      rules: itemsOf(valueIn(tree, 'riskRules')).flatMap(rule => ruleOf(rule, choices, reading)),
      good: 'yes',
      when: [],
      weight: 1,
      duties: [],
      checks: [],
      controls: [],
      estate: 'beside',
      ...(shownBy !== undefined && { shownBy }),
      freshness: 365,
      at,
    },
  ];
};

/** A choice that ends in `_no` means none of the others. */
const choiceOf = (tree: TreeNode, i: number): Choice => {
  const id = textOf(valueIn(tree, 'id')) ?? `choice_${i + 1}`;
  return { id, title: textOf(valueIn(tree, 'title')) ?? id, counts: id.endsWith('_no') ? 'none' : 'full' };
};

const amounts: Readonly<Record<string, Amount>> = { NO_RISK: 'full', MEDIUM_RISK: 'part', HIGH_RISK: 'none' };
const ruleOf = (tree: TreeNode, choices: readonly Choice[], reading: Reading): readonly Rule[] => {
  const [text = '', risk = ''] = [textOf(valueIn(tree, 'condition')), textOf(valueIn(tree, 'risk'))];
  const counts = amounts[risk];
  const holds = readRule(text, new Set(choices.map(({ id }) => id)));
  if (counts && !('problem' in holds)) return [{ holds, counts, text }];
  const why = 'problem' in holds ? holds.problem : `"${risk}" is no risk (NO_RISK, MEDIUM_RISK, HIGH_RISK)`;
  reading.faults.push({ ...placeOf(tree, reading), message: `The rule "${text.slice(0, 80)}" is left out: ${why}.` });
  return [];
};
