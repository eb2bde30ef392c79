import { describe, expect, it } from 'vitest';
import { type Change, spelledMap as map, type Spelled, type Step } from '../../../model/index.ts';
import { fixed } from './plan.fixture.ts';

const on = '.:aws_sns_topic_policy.p';
const set = (to: Spelled, ...path: readonly Step[]): Change => ({ do: 'set', on, path: ['policy', 'Statement', ...path], to });
const resource = '\nresource "aws_sns_topic_policy" "p" {\n  policy = data.aws_iam_policy_document.p.json\n}\n';
/** What the data source looks like after a plan. */
const policy = (body: string, ...changes: readonly Change[]): string => {
  const head = 'data "aws_iam_policy_document" "p" {\n';
  const { files, byHand } = fixed({ 'main.tf': `${head}${body}}\n${resource}` }, changes);
  expect(byHand).toEqual([]);
  return (files['main.tf'] ?? '').slice(head.length).replace(`}\n${resource}`, '');
};
const allow =
  '  statement {\n    effect  = "Allow"\n    actions = ["sns:*"]\n\n    principals {\n      type        = "AWS"\n      identifiers = ["*"]\n    }\n  }\n';

describe('a policy that is written as a data source', () => {
  it('is changed there, in its own words', () => expect(policy(allow, set('Deny', 0, 'Effect'))).toBe(allow.replace('Allow', 'Deny')));
  it('has lists where JSON has one text', () => expect(policy(allow, set('sns:Publish', 0, 'Action'))).toBe(allow.replace('sns:*', 'sns:Publish')));
  it('has blocks for principals', () => {
    expect(policy(allow, set(map({ Service: 's3.amazonaws.com' }), 0, 'Principal'))).toBe(
      allow.replace('type        = "AWS"', 'type        = "Service"').replace('["*"]', '["s3.amazonaws.com"]'),
    );
    expect(policy(allow, set('arn:aws:iam::1:root', 0, 'Principal', 'AWS'))).toBe(allow.replace('["*"]', '["arn:aws:iam::1:root"]'));
  });
  it('has blocks for conditions', () => {
    expect(policy(allow, set('1', 0, 'Condition', 'StringEquals', 'aws:SourceAccount'))).toBe(
      allow.replace(
        / {2}\}\n$/,
        '\n    condition {\n      test     = "StringEquals"\n      variable = "aws:SourceAccount"\n      values   = ["1"]\n    }\n  }\n',
      ),
    );
  });
  it('grows by a statement, with its variables spelled as they are there', () => {
    const item = map({ Sid: 'own', Effect: 'Deny', Principal: '*', Action: 'sns:*', Resource: 'arn:${aws:username}' });
    expect(policy(allow, { do: 'append', on, path: ['policy', 'Statement'], item })).toBe(
      `${allow}\n  statement {\n    sid       = "own"\n    effect    = "Deny"\n    actions   = ["sns:*"]\n    resources = ["arn:&{aws:username}"]\n\n    principals {\n      type        = "*"\n      identifiers = ["*"]\n    }\n  }\n`,
    );
  });
  it('loses a statement', () => expect(policy(`${allow}\n${allow}`, { do: 'remove', on, path: ['policy', 'Statement', 0] })).toBe(allow));
  it('is left to a person where other documents are mixed in', () => {
    const body = `  source_policy_documents = [var.x]\n\n${allow}`;
    const { files, byHand } = fixed({ 'main.tf': `data "aws_iam_policy_document" "p" {\n${body}}\n${resource}` }, [set('Deny', 0, 'Effect')]);
    expect(files).toEqual({});
    expect(byHand).toEqual([
      'main.tf:1 aws_sns_topic_policy.p, policy.Statement.Effect: its policy takes statements from other documents; write `Effect = "Deny"` by hand',
    ]);
  });
  it('says which others have it', () => {
    const other = resource.replace('"p"', '"q"');
    const { reaches } = fixed({ 'main.tf': `data "aws_iam_policy_document" "p" {\n${allow}}\n${resource}${other}` }, [set('Deny', 0, 'Effect')]);
    expect(reaches).toEqual({ 0: ['.:aws_sns_topic_policy.q'] });
  });
});
