import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCloudFormation } from '../index.ts';

const read = (texts: Readonly<Record<string, string>>) => {
  const tree = { list: () => undefined, read: (file: string) => (Object.hasOwn(texts, file) ? { text: texts[file] ?? '' } : { problem: 'no' }) };
  return readCloudFormation(
    Object.entries(texts).map(([file, text]) => ({ file, text })),
    tree,
    { parameters: {} },
  );
};
const stack = (templateFile: string) => ({ type: 'aws:cloudformation:stack', properties: { templateFile } });
const manifest = (artifacts: unknown) => JSON.stringify({ version: '36.0.0', artifacts, x: 'aws:cloudformation:stack' });

describe('what a CDK app wrote, when it is broken', () => {
  it('is read as far as it goes', () => {
    const template = '{"Resources": {"B": {"Type": "AWS::S3::Bucket"}}}';
    const round = manifest({
      In: { type: 'cdk:cloud-assembly', properties: { directoryName: '.' } },
      Up: { type: 'cdk:cloud-assembly', properties: { directoryName: '..' } },
      S: stack('S.json'),
    });
    expect(read({ 'cdk.out/manifest.json': round, 'cdk.out/S.json': template }).declarations.map(({ address }) => address)).toEqual(['S/B']);
    expect(read({ 'cdk.out/manifest.json': manifest({ S: stack('manifest.json'), T: stack('../../../etc/passwd') }) }).declarations).toEqual([]);
    expect(
      read({ 'manifest.json': manifest({ S: stack('S.json'), T: stack('S.json') }), 'S.json': template }).declarations.map(({ address }) => address),
    ).toEqual(['T/B']);
  });

  const json = fc.letrec(tie => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom<unknown>(null, 1, 'S.json', 'aws:cloudformation:stack', 'cdk:asset-manifest', 'aws:cdk:logicalId', '/S/B', 'aws://1/2'),
      tie('list'),
      tie('map'),
    ),
    list: fc.array(tie('value'), { maxLength: 3 }),
    map: fc.dictionary(
      fc.constantFrom(
        'type',
        'properties',
        'templateFile',
        'file',
        'metadata',
        'data',
        'trace',
        'environment',
        'files',
        'source',
        'path',
        'parameters',
        'S',
        '/S/B',
        'directoryName',
        'additionalMetadataFile',
      ),
      tie('value'),
      { maxKeys: 5 },
    ),
  })).map;

  it('of any shape is no fault', () => {
    fc.assert(
      fc.property(json, json, (artifacts, assets) => {
        const texts = { 'a/manifest.json': manifest(artifacts), 'a/S.json': JSON.stringify(assets), 'a/T.json': '{"Resources": {"B": {"Type": "A::B::C"}}}' };
        expect(Array.isArray(read(texts).declarations)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('cut off anywhere is no fault', () => {
    const whole = manifest({ S: { ...stack('S.json'), metadata: { '/S/B': [{ type: 'aws:cdk:logicalId', data: 'B', trace: ['new S (/a/b.ts:1:2)'] }] } } });
    for (let end = 0; end < whole.length; end++) expect(() => read({ 'manifest.json': whole.slice(0, end), 'S.json': '{}' })).not.toThrow();
  });
});

describe('change sets of any shape', () => {
  it('are no fault', () => {
    const change = fc.record(
      {
        LogicalResourceId: fc.string(),
        ResourceType: fc.string(),
        Action: fc.constantFrom('Add', 'Modify', 'Remove'),
        AfterContext: fc.oneof(fc.json(), fc.string()),
        PhysicalResourceId: fc.string(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.record({ ResourceChange: change }), fc.jsonValue())), fc.string(), (Changes, StackId) => {
        const { declarations } = read({ 'c.json': JSON.stringify({ Changes, ChangeSetId: 'c', StackId }) });
        expect(declarations.length).toBeLessThanOrEqual(Changes.length);
      }),
      { numRuns: 500 },
    );
  });
});
