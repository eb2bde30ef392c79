import { describe, expect, it } from 'vitest';
import { type Comparison, compare } from '../src/engine/compare/compare.ts';
import { snapshotOf } from '../src/engine/compare/snapshot.ts';
import { diffJson } from '../src/reports/diff/json.ts';
import { diffMarkdown } from '../src/reports/diff/markdown.ts';
import { diffTerminal } from '../src/reports/diff/terminal.ts';
import { holderWords } from '../src/reports/party.ts';
import { assessed } from './estate-of.ts';

const state = (texts: Texts) => snapshotOf(assessed(texts));

type Texts = Readonly<Record<string, string>>;
const between = (before: Texts, after: Texts): Comparison => compare(state(before), state(after));
const moves = ({ moves: all }: Comparison) => all.map(({ after, duty, from, to }) => `${after.address} ${duty}: ${holderWords(from)} → ${holderWords(to)}`);
const database = (auto: boolean): string =>
  `resource "aws_db_instance" "main" {\n  engine                     = "postgres"\n  instance_class             = "db.t3.medium"\n  auto_minor_version_upgrade = ${auto}\n}\n`;
const nothing = { moves: [], replaced: [], renamed: [], added: [], gone: [], opened: [], closed: [], accepted: [], doubtful: [] };

describe('two states of an estate', () => {
  it('tell whose a duty is now, and the fact that moved it', () => {
    const comparison = between({ 'main.tf': database(true) }, { 'main.tf': database(false) });
    expect(moves(comparison)).toEqual(['aws_db_instance.main apply-platform-patches: provider → customer']);
    expect(comparison.moves[0]?.because).toMatchObject([
      { field: 'autoMinor', before: { value: true }, after: { value: false }, place: { file: 'main.tf', line: 4 } },
    ]);
    expect(comparison.opened.map(change => change.check)).toEqual(['aws.rds.installs-minor-versions']);
    expect(comparison.closed).toEqual([]);
  });

  it('are the same when lines move, files are renamed, or comments come and go', () => {
    const text = `${database(true)}\nresource "aws_s3_bucket" "b" {\n  bucket = "x"\n}\n`;
    expect(between({ 'main.tf': text }, { 'other.tf': `# moved\n\n\n${text}` })).toEqual(nothing);
  });

  it('know a folder that was renamed, and a block', () => {
    const text = 'resource "aws_s3_bucket" "logs" {\n  bucket = "acme-logs"\n}\n';
    const folder = between({ 'old/main.tf': text }, { 'new/main.tf': text });
    expect({ ...folder, renamed: folder.renamed.length }).toEqual({ ...nothing, renamed: 1 });
    const block = between({ 'main.tf': text }, { 'main.tf': text.replace('"logs"', '"records"') });
    expect(block.renamed.map(({ before, after }) => [before.address, after.address])).toEqual([['aws_s3_bucket.logs', 'aws_s3_bucket.records']]);
    expect([...block.opened, ...block.closed, ...block.added, ...block.gone]).toEqual([]);
  });

  it('say what moves when another kind of asset takes the place of one', () => {
    const machine = 'resource "aws_instance" "main" {\n  ami           = "ami-1"\n  instance_type = "t3.micro"\n}\n';
    const comparison = between({ 'main.tf': database(true) }, { 'main.tf': machine });
    expect(comparison.replaced.map(({ before, after }) => [before.address, after.address])).toEqual([['aws_db_instance.main', 'aws_instance.main']]);
    expect(moves(comparison)).toContain('aws_instance.main harden-os: provider → customer');
  });

  it('tell what is new apart from what got worse', () => {
    const key = (rotation: boolean): string => `resource "aws_kms_key" "k" {\n  enable_key_rotation = ${rotation}\n}\n`;
    const worse = between({ 'main.tf': key(true) }, { 'main.tf': key(false) });
    expect(worse.opened.map(({ check, before, after }) => [check, before, after?.verdict])).toEqual([['aws.kms.rotates-keys', undefined, 'unmet']]);
    expect(worse.added).toEqual([]);
    const fresh = between({ 'main.tf': '' }, { 'main.tf': key(false) });
    expect(fresh.added.map(one => one.address)).toEqual(['aws_kms_key.k']);
    expect(between({ 'main.tf': key(false) }, { 'main.tf': key(true) }).closed.map(change => change.check)).toEqual(['aws.kms.rotates-keys']);
  });
});

describe('reports of a comparison', () => {
  const [before, after] = [state({ 'main.tf': database(true) }), state({ 'main.tf': database(false) })];
  const compared = { before, after, comparison: compare(before, after), names: ['main', 'feature`<img>'] as const };

  it('begin with the moves', () => {
    const text = [...diffTerminal(compared, { width: 80, colour: false, unicode: true })].join('');
    expect(text).toContain(
      '1 responsibility moves\n  aws_db_instance.main · main.tf:1\n    Apply platform patches  AWS → you\n    because auto minor yes → no (main.tf:4)\n',
    );
  });

  it('take names of an estate for text', () => {
    const text = [...diffMarkdown(compared)].join('');
    expect(text).toContain('| `aws_db_instance.main` | Apply platform patches | AWS | **you** | auto minor yes → no (main.tf:4) |');
    expect(text).toContain('`` feature`<img> ``');
  });

  it('are whole for machines', () => {
    expect(JSON.parse(diffJson(compared))).toMatchObject({ is: 'diff', moves: [{ duty: 'apply-platform-patches', from: 'provider', to: 'customer' }] });
  });
});
