import { describe, expect, it } from 'vitest';
import { readCloudFormation } from './index.ts';
import { isCloudFormation } from './recognise.ts';
import { seen } from './template-under-test.ts';

const read = (answer: unknown) => {
  const text = JSON.stringify(answer, undefined, 1);
  expect(isCloudFormation(text, 'answer.json')).toBe(true);
  const tree = { list: () => undefined, read: () => ({ problem: 'no' }) };
  return readCloudFormation([{ file: 'answer.json', text }], tree, { parameters: {} });
};
const change = (LogicalResourceId: string, ResourceType: string, after: unknown, more: Readonly<Record<string, unknown>> = {}) => ({
  Type: 'Resource',
  ResourceChange: { Action: 'Add', LogicalResourceId, ResourceType, ...(after !== undefined && { AfterContext: JSON.stringify(after) }), ...more },
});
const set = (Changes: readonly unknown[], more: Readonly<Record<string, unknown>> = {}) => ({
  Changes,
  ChangeSetName: 'c',
  ChangeSetId: 'arn:aws:cloudformation:eu-west-1:111122223333:changeSet/c/1',
  StackId: 'arn:aws:cloudformation:eu-west-1:111122223333:stack/shop/1',
  ...more,
});

describe('change sets', () => {
  it('tell what the resources will be, where they are', () => {
    const { declarations, problems } = read(
      set([
        change(
          'Bucket',
          'AWS::S3::Bucket',
          { Properties: { BucketName: 'shop', Tags: [{ Key: 'a', Value: true }] }, DeletionPolicy: 'Retain' },
          { Action: 'Modify', PhysicalResourceId: 'shop' },
        ),
        change('Policy', 'AWS::S3::BucketPolicy', {
          Properties: { Bucket: 'shop', Key: '{{changeSet:KNOWN_AFTER_APPLY}}', Arn: 'arn:{{changeSet:KNOWN_AFTER_APPLY}}', Secret: '****' },
        }),
        change('Gone', 'AWS::S3::Bucket', undefined, { Action: 'Remove' }),
        { Type: 'Hook' },
      ]),
    );
    expect(problems).toEqual([]);
    expect(declarations.map(({ id, address, scope, region, body }) => [id, address, scope, region, seen(body)])).toEqual([
      ['answer.json:Bucket', 'Bucket', '111122223333', 'eu-west-1', { BucketName: 'shop', Tags: [{ Key: 'a', Value: true }], '@DeletionPolicy': 'Retain' }],
      [
        'answer.json:Policy',
        'Policy',
        '111122223333',
        'eu-west-1',
        { Bucket: '→ answer.json:Bucket.Ref = "shop"', Key: '? ${known after the change}', Arn: '? arn:${known after the change}', Secret: '? ${…}' },
      ],
    ]);
    expect(declarations[1]?.body.entries['Secret']?.sensitive).toBe(true);
    expect(declarations[0]?.block?.locked).toContain('change set');
  });

  it('without values are said to be so, as are further pages', () => {
    const { declarations, problems } = read(set([change('Bucket', 'AWS::S3::Bucket', undefined)], { NextToken: 'x' }));
    expect(seen(declarations[0]?.body)).toEqual({ '…': 'the change set does not hold its properties' });
    expect(problems.map(problem => problem.message)).toEqual([expect.stringContaining('more pages'), expect.stringContaining('--include-property-values')]);
  });
});

describe('what get-template answers', () => {
  const template = 'Resources:\n  B:\n    Type: AWS::S3::Bucket\n    Properties: {BucketName: !Sub "a-${AWS::Region}"}\n';
  it('is a template in a text', () => {
    const { declarations, problems } = read({ TemplateBody: template, StagesAvailable: ['Original', 'Processed'] });
    expect(problems).toEqual([]);
    expect(declarations).toMatchObject([{ id: 'answer.json:B', at: { file: 'answer.json', line: 2 } }]);
    expect(seen(declarations[0]?.body)).toEqual({ BucketName: '? a-${AWS::Region}' });
  });

  it('is a template as it stands', () => {
    const { declarations } = read({
      TemplateBody: { Resources: { B: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'a' } } } },
      StagesAvailable: ['Processed'],
    });
    expect(declarations).toMatchObject([{ id: 'answer.json:B', at: { file: 'answer.json', line: 4 } }]);
  });

  it('may not be readable', () => {
    expect(read({ TemplateBody: '{"Resources": {' }).problems).toMatchObject([{ file: 'answer.json', line: 2 }]);
    expect(read({ TemplateBody: 7 }).problems).toHaveLength(1);
  });
});
