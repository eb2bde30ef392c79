import { describe, expect, it } from 'vitest';
import { type AddChange, spelledMap as map, type Pointer } from '../../../model/index.ts';
import { fixed } from './plan.fixture.ts';

const id = (of: string, attribute?: string): Pointer => ({ is: 'pointer', of, ...(attribute && { attribute }) });
const block = (beside: string, name = 'new:block'): AddChange => ({
  do: 'add',
  type: 'aws_s3_bucket_public_access_block',
  beside,
  name,
  body: map({ bucket: id(beside), block_public_acls: true }),
});
const added = (text: string, ...changes: readonly AddChange[]): string => {
  const { files, byHand } = fixed({ 'main.tf': text }, changes);
  expect(byHand).toEqual([]);
  return files['main.tf'] ?? text;
};
const bucket = 'resource "aws_s3_bucket" "b" {\n  bucket = "x"\n}\n';
const made = (name = 'b', of = 'aws_s3_bucket.b.id'): string =>
  `resource "aws_s3_bucket_public_access_block" "${name}" {\n  bucket            = ${of}\n  block_public_acls = true\n}\n`;

describe('a new resource', () => {
  it('stands behind the one that it is about, and has its name', () => expect(added(bucket, block('.:aws_s3_bucket.b'))).toBe(`${bucket}\n${made()}`));
  it('keeps the lines that follow apart', () =>
    expect(added(`${bucket}output "x" {}\n`, block('.:aws_s3_bucket.b'))).toBe(`${bucket}\n${made()}\noutput "x" {}\n`));
  it('stands behind the companions that are there', () => {
    const acl = '\nresource "aws_s3_bucket_acl" "b" {\n  bucket = aws_s3_bucket.b.id\n}\n';
    expect(added(`${bucket}${acl}\nlocals {}\n`, block('.:aws_s3_bucket.b'))).toBe(`${bucket}${acl}\n${made()}\nlocals {}\n`);
  });
  it('has another name when its own is taken', () => {
    const other = made('b', '"other"');
    expect(added(`${other}\n${bucket}`, block('.:aws_s3_bucket.b'))).toBe(`${other}\n${bucket}\n${made('b_public_access_block')}`);
  });
  it('is made as often', () => {
    const text = 'resource "aws_s3_bucket" "b" {\n  count  = var.on ? 1 : 0\n  bucket = "x"\n}\n\nvariable "on" {\n  default = true\n}\n';
    expect(added(text, block('.:aws_s3_bucket.b[0]'))).toContain(
      'resource "aws_s3_bucket_public_access_block" "b" {\n  count = var.on ? 1 : 0\n\n  bucket            = aws_s3_bucket.b[count.index].id\n  block_public_acls = true\n}\n\nvariable',
    );
  });
  it('is made as often where nobody knows how often that is', () => {
    const text = 'resource "aws_s3_bucket" "b" {\n  count  = var.n\n  bucket = "x"\n}\n\nvariable "n" {}\n';
    expect(added(text, block('.:aws_s3_bucket.b[*]'))).toContain('{\n  count = var.n\n\n  bucket            = aws_s3_bucket.b[count.index].id\n');
    const other = 'resource "aws_sns_topic" "t" {\n}\n';
    const { byHand, files } = fixed({ 'main.tf': `${text}${other}` }, [{ do: 'set', on: '.:aws_sns_topic.t', path: ['name'], to: id('.:aws_s3_bucket.b[*]') }]);
    expect([files, byHand[0]]).toEqual([{}, expect.stringContaining('how many there are of aws_s3_bucket.b is not known')]);
  });
  it('goes over the resource that has a for_each, once for all of its instances', () => {
    const text = 'resource "aws_s3_bucket" "b" {\n  for_each = toset(["x", "y"])\n  bucket   = each.key\n}\n';
    expect(added(text, block('.:aws_s3_bucket.b["x"]', 'new:1'), block('.:aws_s3_bucket.b["y"]', 'new:2'))).toBe(
      `${text}\nresource "aws_s3_bucket_public_access_block" "b" {\n  for_each = aws_s3_bucket.b\n\n  bucket            = each.value.id\n  block_public_acls = true\n}\n`,
    );
  });
  it('takes the provider over', () => {
    const text = bucket.replace('  bucket =', '  provider = aws.west\n  bucket   =');
    expect(added(text, block('.@west:aws_s3_bucket.b'))).toBe(`${text}\n${made().replace('{\n', '{\n  provider = aws.west\n\n')}`);
  });
  it('is named by what else the plan writes', () => {
    const key: AddChange = { do: 'add', type: 'aws_kms_key', beside: '.:aws_s3_bucket.b', name: 'new:key', body: map({ enable_key_rotation: true }) };
    const { files } = fixed({ 'main.tf': bucket }, [key, { do: 'set', on: '.:aws_s3_bucket.b', path: ['kms'], to: id('new:key', 'arn') }]);
    expect(files['main.tf']).toBe(
      'resource "aws_s3_bucket" "b" {\n  bucket = "x"\n  kms    = aws_kms_key.b.arn\n}\n\nresource "aws_kms_key" "b" {\n  enable_key_rotation = true\n}\n',
    );
  });
  it('is written in JSON where the other is', () => {
    const file = { resource: { aws_s3_bucket: { b: { bucket: 'x' } } } };
    const { files } = fixed({ 'main.tf.json': `${JSON.stringify(file, null, 2)}\n` }, [block('.:aws_s3_bucket.b')]);
    expect(JSON.parse(files['main.tf.json'] ?? '')).toEqual({
      resource: { ...file.resource, aws_s3_bucket_public_access_block: { b: { bucket: '${aws_s3_bucket.b.id}', block_public_acls: true } } },
    });
  });
  it('is for a person when the other is of a fetched module', () => {
    const files = {
      'main.tf': 'module "a" {\n  source = "org/m/aws"\n}\n',
      '.terraform/modules/modules.json': '{"Modules":[{"Key":"a","Dir":".terraform/modules/a"}]}',
      '.terraform/modules/a/main.tf': bucket,
    };
    expect(fixed(files, [block('.:module.a.aws_s3_bucket.b')])).toMatchObject({
      files: {},
      byHand: [
        '.terraform/modules/a/main.tf:1 module.a.aws_s3_bucket.b is written by a module that is fetched (org/m/aws): add a resource "aws_s3_bucket_public_access_block" by hand',
      ],
    });
  });
});
