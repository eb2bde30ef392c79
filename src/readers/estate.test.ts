import { describe, expect, it } from 'vitest';
import { estateOf, readFrom, treeOf } from '../../test/estate-of.ts';
import type { Tree } from '../model/index.ts';

const bucket = 'resource "aws_s3_bucket" "b" {\n  bucket = "b"\n}\n';
const template = 'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  B:\n    Type: AWS::S3::Bucket\n';
const volumes = JSON.stringify({ Volumes: [{ VolumeId: 'vol-1', AvailabilityZone: 'eu-west-1a' }] });

describe('the format of a file', () => {
  it('is told by its content, when it is given alone, whatever its name', () => {
    expect(estateOf({ 'standard input': template }).declarations.map(one => [one.address, one.at.file])).toEqual([['B', 'standard input']]);
    expect(estateOf({ export: volumes }).declarations.map(one => one.type)).toEqual(['AWS::EC2::Volume']);
    expect(estateOf({ 'notes.txt': 'hello' })).toMatchObject({ declarations: [], problems: [], files: 0 });
  });

  it('may be asked for, also of readers that read folders', () => {
    const [declaration] = estateOf({ 'standard input': bucket }, { as: 'terraform' }).declarations;
    expect(declaration).toMatchObject({ address: 'aws_s3_bucket.b', at: { file: 'standard input/main.tf', line: 1 } });
  });

  it('is told by the beginning of a file that is too large to be one text', () => {
    let read = 0;
    const bytes = new TextEncoder().encode(volumes);
    const large: Tree = {
      ...treeOf({}),
      read: () => ({ problem: 'the file has 51 MB, and files over 50 MB are not read: split it' }),
      bytes: () => {
        read += 1;
        return { size: bytes.length, read: (start, length) => bytes.subarray(start, start + length) };
      },
    };
    const { declarations, problems } = readFrom(['large.json'], large);
    expect(declarations).toHaveLength(1);
    expect(problems).toEqual([]);
    expect(read).toBe(2);
  });

  it('of a large file that nobody reads is a problem', () => {
    const large: Tree = {
      ...treeOf({}),
      read: () => ({ problem: 'the file has 51 MB, and files over 50 MB are not read: split it' }),
      bytes: () => ({ size: 2, read: () => new TextEncoder().encode('{}') }),
    };
    expect(readFrom(['large.json'], large).problems.map(problem => problem.message)).toEqual([
      'the file has 51 MB, and files over 50 MB are not read: split it',
    ]);
  });
});
