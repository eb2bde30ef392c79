import { describe, expect, it } from 'vitest';
import type { Change, Spelled, Step } from '../../../model/index.ts';
import { spelledList as list, spelledMap as map } from '../../../model/index.ts';
import { fixed, formOf } from './plan.fixture.ts';

const on = '.:aws_s3_bucket.logs';
const set = (path: string, to: Spelled, id = on): Change => ({ do: 'set', on: id, path: steps(path), to });
const append = (path: string, item: Spelled, id = on): Change => ({ do: 'append', on: id, path: steps(path), item });
const remove = (path: string, id = on): Change => ({ do: 'remove', on: id, path: steps(path) });
const steps = (path: string): readonly Step[] => path.split('.').map(step => (/^\d+$/.test(step) ? Number(step) : step));

/** What a bucket with this body looks like after a plan. */
const bucket = (body: string, ...changes: readonly Change[]): string => {
  const head = 'resource "aws_s3_bucket" "logs" {';
  const { files, byHand } = fixed({ 'main.tf': `${head}\n${body}}\n` }, changes);
  expect(byHand).toEqual([]);
  const after = files['main.tf'];
  return after === undefined ? body : after.slice(head.length + 1, -2);
};

describe('an attribute', () => {
  it('that is written gets the new value, and nothing else changes', () => {
    expect(bucket('  acl   = "public-read" # why\n  other = 1\n', set('acl', 'private'))).toBe('  acl   = "private" # why\n  other = 1\n');
  });
  it('goes behind the others, in their columns', () => {
    expect(bucket('  bucket = "x"\n\n  versioning {\n    enabled = true\n  }\n', set('force_destroy', false))).toBe(
      '  bucket        = "x"\n  force_destroy = false\n\n  versioning {\n    enabled = true\n  }\n',
    );
  });
  it('goes before what stands at the foot', () => {
    expect(bucket('  bucket = "x"\n  tags   = var.tags\n', set('acl', 'private'))).toBe('  bucket = "x"\n  acl    = "private"\n  tags   = var.tags\n');
  });
  it('keeps the comments at the ends of lines in their column', () => {
    expect(bucket('  a  = false # one\n  bc = 1     # two\n', set('bc', 'much longer'))).toBe('  a  = false         # one\n  bc = "much longer" # two\n');
  });
  it('leaves columns alone that were not kept', () => {
    expect(bucket('  a = 1\n  long_name = 2\n', set('acl', 'private'))).toBe('  a = 1\n  long_name = 2\n  acl = "private"\n');
  });
  it('stands apart from count and for_each', () => {
    expect(bucket('  count = 1\n', set('acl', 'private', `${on}[0]`))).toBe('  count = 1\n\n  acl = "private"\n');
  });
  it('in quotes becomes a bare word', () => expect(bucket('  x = "false"\n', set('x', true))).toBe('  x = true\n'));
  it('in quotes stays there when it is a number', () => expect(bucket('  x = "30"\n', set('x', 365))).toBe('  x = "365"\n'));
  it('that says it already is left', () => expect(bucket('  x = "true"\n', set('x', true))).toBe('  x = "true"\n'));
  it('is taken away with its line', () => expect(bucket('  a    = 1\n  long = 2 # this\n', remove('long'))).toBe('  a = 1\n'));
  it('is taken away with the blank line that has no use any more', () => {
    expect(bucket('  a = 1\n\n  # of b\n  b = 2\n\n  c = 3\n', remove('b'))).toBe('  a = 1\n\n  c = 3\n');
  });
});

describe('a block', () => {
  it('is made with what is in it, once for all that goes into it', () => {
    expect(bucket('  bucket = "x"\n', set('logging.target_bucket', 'b'), set('logging.target_prefix', 'log/'))).toBe(
      '  bucket = "x"\n\n  logging {\n    target_bucket = "b"\n    target_prefix = "log/"\n  }\n',
    );
  });
  it('on one line is opened', () => {
    expect(bucket('  versioning { enabled = true }\n', set('versioning.mfa_delete', true))).toBe(
      '  versioning {\n    enabled    = true\n    mfa_delete = true\n  }\n',
    );
  });
  it('that is empty is opened', () => expect(bucket('  versioning {}\n', set('versioning.enabled', true))).toBe('  versioning {\n    enabled = true\n  }\n'));
  it('goes before tags that stand apart', () => {
    expect(bucket('  bucket = "x"\n\n  tags = {\n    a = 1\n  }\n', set('logging.target_bucket', 'b'))).toBe(
      '  bucket = "x"\n\n  logging {\n    target_bucket = "b"\n  }\n\n  tags = {\n    a = 1\n  }\n',
    );
  });
  it('more goes behind those like it', () => {
    expect(bucket('  grant {\n    id = 1\n  }\n\n  acl = 2\n', append('grant', map({ id: 2 })))).toBe(
      '  grant {\n    id = 1\n  }\n\n  grant {\n    id = 2\n  }\n\n  acl = 2\n',
    );
  });
  it('is changed inside the content of a dynamic one', () => {
    const body = '  dynamic "grant" {\n    for_each = var.grants\n    content {\n      type = "a"\n    }\n  }\n';
    expect(bucket(body, set('grant.type', 'b'))).toBe(body.replace('"a"', '"b"'));
  });
  it('is taken away by its number', () => {
    expect(bucket('  grant {\n    id = 1\n  }\n\n  grant {\n    id = 2\n  }\n', remove('grant.0'))).toBe('  grant {\n    id = 2\n  }\n');
  });
  it('is what the schema says', () => {
    const { files } = fixed({ 'main.tf': 'resource "aws_s3_bucket" "logs" {}\n' }, [set('a.b', 1), set('c.d', 2)], () => formOf(['a']));
    expect(files['main.tf']).toBe('resource "aws_s3_bucket" "logs" {\n  c = {\n    d = 2\n  }\n\n  a {\n    b = 1\n  }\n}\n');
  });
});

describe('a list', () => {
  it('on one line grows on it', () => expect(bucket('  x = ["a"]\n', append('x', 'b'))).toBe('  x = ["a", "b"]\n'));
  it('of many lines grows by one', () =>
    expect(bucket('  x = [\n    "a", # first\n  ]\n', append('x', 'b'))).toBe('  x = [\n    "a", # first\n    "b",\n  ]\n'));
  it('keeps its habit of commas', () => expect(bucket('  x = [\n    "a"\n  ]\n', append('x', 'b'))).toBe('  x = [\n    "a",\n    "b"\n  ]\n'));
  it('that is empty takes the first', () => expect(bucket('  x = []\n', append('x', 'b'))).toBe('  x = ["b"]\n'));
  it('loses an item', () => {
    expect(bucket('  x = ["a", "b", "c"]\n', remove('x.1'))).toBe('  x = ["a", "c"]\n');
    expect(bucket('  x = [\n    "a",\n    "b"\n  ]\n', remove('x.1'))).toBe('  x = [\n    "a"\n  ]\n');
    expect(bucket('  x = ["a"]\n', remove('x.0'))).toBe('  x = []\n');
  });
  it('is written as a whole', () =>
    expect(bucket('  x = ["0.0.0.0/0"]\n', set('x', list('10.0.0.0/8', '10.1.0.0/16')))).toBe('  x = ["10.0.0.0/8", "10.1.0.0/16"]\n'));
});

describe('a map', () => {
  it('on one line grows on it', () => expect(bucket('  x = { a = 1 }\n', set('x.b', 2))).toBe('  x = { a = 1, b = 2 }\n'));
  it('on one line is spread out for what needs lines', () => {
    expect(bucket('  x = { a = 1 /* one */, b = 2 }\n', set('x.c', map({ d: 3 })))).toBe(
      '  x = {\n    a = 1 /* one */\n    b = 2\n    c = {\n      d = 3\n    }\n  }\n',
    );
  });
  it('keeps its quotes, signs and commas', () => {
    expect(bucket('  x = {\n    "a" : 1,\n    "b" : 2,\n  }\n', set('x.c', 3))).toBe('  x = {\n    "a" : 1,\n    "b" : 2,\n    "c" : 3,\n  }\n');
  });
  it('that is empty gets lines', () => expect(bucket('  tags = {}\n', set('tags.a', 'b'))).toBe('  tags = {\n    a = "b"\n  }\n'));
  it('is changed entry by entry', () => {
    expect(bucket('  x = {\n    a = 1 # one\n    b = 2\n  }\n', set('x', map({ a: 1, c: 3 })))).toBe('  x = {\n    a = 1 # one\n    c = 3\n  }\n');
  });
  it('quotes the keys that need it', () =>
    expect(bucket('  x = {\n    a = 1\n  }\n', set('x.aws:b', 2))).toBe('  x = {\n    a       = 1\n    "aws:b" = 2\n  }\n'));
});

describe('a policy', () => {
  const statement = map({ Effect: 'Deny', Action: list('s3:*') });
  it('in jsonencode grows by a statement', () => {
    expect(bucket('  policy = jsonencode({\n    Statement = [{\n      Effect = "Allow"\n    }]\n  })\n', append('policy.Statement', statement))).toBe(
      '  policy = jsonencode({\n    Statement = [{\n      Effect = "Allow"\n      }, {\n      Effect = "Deny"\n      Action = ["s3:*"]\n    }]\n  })\n',
    );
  });
  it('in a heredoc keeps its style', () => {
    const body = '  policy = <<EOF\n{\n  "Statement": [\n    {\n      "Effect": "Allow",\n      "Action": ["s3:${var.a}"]\n    }\n  ]\n}\nEOF\n';
    expect(bucket(body, set('policy.Statement.0.Effect', 'Deny'))).toBe(body.replace('Allow', 'Deny'));
  });
  it('in a quoted text stays one', () => {
    expect(bucket('  policy = "{\\"Statement\\":[{\\"Effect\\":\\"Allow\\"}]}"\n', set('policy.Statement.0.Effect', 'Deny'))).toBe(
      '  policy = "{\\"Statement\\":[{\\"Effect\\":\\"Deny\\"}]}"\n',
    );
  });
  it('is written as jsonencode where there was none', () => {
    expect(bucket('  bucket = "x"\n', set('policy', { is: 'json', of: map({ Version: '2012-10-17', Statement: list(statement) }) }))).toBe(
      '  bucket = "x"\n  policy = jsonencode({\n    Version = "2012-10-17"\n    Statement = [\n      {\n        Effect = "Deny"\n        Action = ["s3:*"]\n      },\n    ]\n  })\n',
    );
  });
  it('makes a list of one statement that stands alone', () => {
    expect(bucket('  policy = jsonencode({\n    Statement = {\n      Effect = "Allow"\n    }\n  })\n', append('policy.Statement', statement))).toBe(
      '  policy = jsonencode({\n    Statement = [\n      {\n        Effect = "Allow"\n      },\n      {\n        Effect = "Deny"\n        Action = ["s3:*"]\n      },\n    ]\n  })\n',
    );
  });
});

describe('a file', () => {
  it('keeps its line ends', () => {
    const text = 'resource "aws_s3_bucket" "logs" {\r\n  bucket = "x"\r\n}\r\n';
    const { files } = fixed({ 'main.tf': text }, [set('versioning.enabled', true), set('tags', map({ a: 'b' }))]);
    expect(files['main.tf']).toBe(
      'resource "aws_s3_bucket" "logs" {\r\n  bucket = "x"\r\n\r\n  tags = {\r\n    a = "b"\r\n  }\r\n\r\n  versioning {\r\n    enabled = true\r\n  }\r\n}\r\n',
    );
  });
  it('keeps its indentation', () => {
    expect(bucket('    bucket = "x"\n    grant {\n        id = 1\n    }\n', set('versioning.enabled', true))).toBe(
      '    bucket = "x"\n    grant {\n        id = 1\n    }\n    versioning {\n        enabled = true\n    }\n',
    );
    expect(bucket('\tbucket = "x"\n', set('versioning.enabled', true))).toBe('\tbucket = "x"\n\n\tversioning {\n\t\tenabled = true\n\t}\n');
  });
});
