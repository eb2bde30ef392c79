import { expect } from 'vitest';
import { catalog } from '../src/catalog/index.ts';
import { gapsOf } from '../src/charter/gaps.ts';
import { governing } from '../src/charter/govern.ts';
import { loadCharter } from '../src/charter/load.ts';
import { assess } from '../src/engine/assess.ts';
import type { dutyIds } from '../src/model/index.ts';
import { estateOf, treeOf } from './estate-of.ts';

/** The day it is in these tests. */
export const today = '2026-11-22';

/** An estate and its charter, both written in the test, assessed; and what is asked of the answer. */
export const judged = (terraform: string, yaml: string, more: Readonly<Record<string, string>> = {}) => {
  const texts = { 'main.tf': terraform, 'demarc.yaml': yaml, ...more };
  const estate = estateOf(texts);
  const { charter, problems } = loadCharter(['demarc.yaml'], treeOf(texts), { today });
  expect(problems).toEqual([]);
  const answer = assess(estate, catalog, { today, governing: governing(charter, today) });
  const row = (address: string, duty: string) => {
    const found = [...answer.bound.found.values()].find(one => one.declaration.address === address);
    return found && answer.rows(found).find(one => one.duty === duty);
  };
  const classes = () => gapsOf(answer, charter, today).map(gap => gap.class);
  const team = (address: string, duty: (typeof dutyIds)[number] = 'undo-mistakes') => {
    const i = [...answer.ledger.subjects].findIndex(subject => subject.address === address);
    const own = answer.ledger.ownership?.[answer.ledger.ownerOf[i] ?? 0];
    const one = own?.duties[duty] ?? own?.all;
    return [one?.team, ...(one?.also ?? [])].join('+');
  };
  return { answer, charter, row, classes, team, gaps: () => gapsOf(answer, charter, today) };
};

export const bucket = (name: string, tags = '') => `resource "aws_s3_bucket" "${name}" {\n  bucket = "acme-${name}"\n${tags}}\n`;
