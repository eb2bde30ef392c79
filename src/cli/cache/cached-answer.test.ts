import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogFor } from '../../catalog/load.ts';
import { type Answer, assess } from '../../engine/assess.ts';
import { type Verdict, verdicts } from '../../model/index.ts';
import { readEstate } from '../../readers/estate.ts';
import { findingEntry } from '../../reports/dictionary.ts';
import { rows } from '../../reports/rows.ts';
import { options } from '../../reports/sample-estate.ts';
import { disk } from '../disk.ts';
import { walk } from '../walk.ts';
import { cachedAnswer } from './cached-answer.ts';

const today = '2026-11-22';
let folder = '';
let clock = 1_700_000_000;
/** Long before the run, as files are when somebody edits one of many. */
const put = (name: string, text: string): void => {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  clock += 10;
  utimesSync(file, clock, clock);
};

const bucket = (name: string): string => `resource "aws_s3_bucket" "this" {\n  bucket = "${name}"\n}\n`;
const policy = (name: string, principal: string): string =>
  `resource "aws_s3_bucket_policy" "p" {\n  bucket = "${name}"\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::${name}/*", Principal = "${principal}" }] })\n}\n`;
const template = (name: string): string => `Resources:\n  B:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: ${name}\n`;

const read: string[] = [];
const run = async (): Promise<Answer | undefined> => {
  read.length = 0;
  const tree = {
    ...disk,
    read: (file: string) => {
      read.push(file.slice(folder.length + 1));
      return disk.read(file);
    },
  };
  return cachedAnswer({ folder: join(folder, '..', 'cache'), key: folder, walked: walked(), tree, options: {}, today, keepMet: true });
};
const walked = (): readonly string[] => walk([folder], () => undefined);
const fresh = async (): Promise<Answer> => {
  const estate = await readEstate(walked(), disk);
  return assess(estate, await catalogFor(estate), { today });
};
const told = (answer: Answer | undefined): unknown => {
  if (!answer) return undefined;
  const all = options({ verdicts: new Set<Verdict>(verdicts) });
  return {
    rows: [...rows(answer, all)].join('').split('\n'),
    findings: answer.ledger.findings.map(finding => findingEntry(finding, answer, all)),
    files: answer.read.files,
    declarations: answer.read.declarations,
    problems: answer.read.problems,
    unknownTypes: [...answer.read.unknownTypes],
  };
};
const agree = async (): Promise<void> => expect(told(await run())).toEqual(told(await fresh()));

beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'demarc-cache-')), 'estate');
  put('module/main.tf', 'variable "name" {}\nresource "aws_s3_bucket" "m" {\n  bucket = var.name\n}\nresource "aws_unknown_thing" "t" {}\n');
  put('a/main.tf', bucket('first-bucket'));
  put('b/main.tf', policy('first-bucket', '*'));
  put('c/main.tf', `module "m" {\n  source = "../module"\n  name = "third"\n}\n`);
  put('d/main.tf', `module "m" {\n  source = "../module"\n  name = file("name.txt")\n}\n`);
  put('d/name.txt', 'fourth');
  put('e/main.tf', bucket('fifth-bucket'));
  put('t/one.yaml', template('stack-one'));
  put('t/two.yaml', template('stack-two'));
  put('notes.yaml', 'hello: world\n');
});
afterAll(() => rmSync(dirname(folder), { recursive: true }));

describe('a run with a cache gives what a run without one gives', () => {
  it('the first time', agree);

  it('and reads nothing when nothing changed', async () => {
    await agree();
    await run();
    expect(read).toEqual([]);
  });

  it('and reads one root when only that changed', async () => {
    put('e/main.tf', bucket('fifth-renamed'));
    await agree();
    await run();
    put('e/main.tf', bucket('fifth-bucket'));
    await run();
    expect([...new Set(read.filter(file => file.endsWith('.tf')))]).toEqual(['e/main.tf']);
  });

  it.each([
    ['a policy of another root that opens a bucket', () => put('b/main.tf', policy('first-bucket', 'arn:aws:iam::123456789012:root'))],
    ['a bucket that another root has a policy for', () => put('a/main.tf', bucket('renamed-bucket'))],
    ['a bucket that now has the name another root asks for', () => put('e/main.tf', bucket('first-bucket'))],
    ['a module of two roots', () => put('module/main.tf', 'variable "name" {}\nresource "aws_s3_bucket" "m" {\n  bucket = "x-${var.name}"\n}\n')],
    ['a file that a function reads', () => put('d/name.txt', 'other')],
    ['a file of variables that was not there', () => put('e/terraform.tfvars', 'x = 1\n')],
    ['a call of a module from elsewhere', () => put('e/main.tf', `${bucket('e')}module "c" {\n  source = "../a"\n}\n`)],
    ['a file with a fault', () => put('c/main.tf', 'resource "aws_s3_bucket" {\n')],
    ['a template', () => put('t/one.yaml', template('stack-three'))],
    ['a file that becomes a template', () => put('notes.yaml', template('noted'))],
    ['a file that is a template no more', () => put('notes.yaml', 'hello: world\n')],
    ['a file more', () => put('t/three.yaml', template('stack-four'))],
    ['a file less', () => rmSync(join(folder, 't/two.yaml'))],
  ])('after %s', async (_, change) => {
    change();
    await agree();
    await run();
    expect(read).toEqual([]);
  });
});
