import { describe, expect, it } from 'vitest';
import { opened } from './opened.ts';

/** What a check says of a bucket with such properties, of which a condition decides. */
const verdict = (check: string, properties: string) =>
  opened({
    't.yaml': `Parameters:\n  Env: {Type: String}\nConditions:\n  Prod: !Equals [!Ref Env, prod]\nResources:\n  B:\n    Type: AWS::S3::Bucket\n    Properties: ${properties}\n`,
  }).verdict('B', check);
const versions = (properties: string) => verdict('aws.s3.keeps-versions', properties);
const blocked = (properties: string) => verdict('aws.s3.blocks-public-acls', properties);

describe('a value that is one of a few', () => {
  it('is judged when all of the few say the same', () => {
    expect(versions('{VersioningConfiguration: {Status: !If [Prod, Enabled, Enabled]}}')).toBe('met');
    expect(versions('{VersioningConfiguration: !If [Prod, {Status: Enabled}, {Status: Enabled, X: 1}]}')).toBe('met');
    expect(versions('{VersioningConfiguration: {Status: !If [Prod, Suspended, !Ref AWS::NoValue]}}')).toBe('unmet');
    expect(versions('!If [Prod, {VersioningConfiguration: {Status: Suspended}}, {BucketName: x}]')).toBe('unproven');
  });

  it('may be left out, and is then what silence means', () => {
    expect(versions('{VersioningConfiguration: !If [Prod, {Status: Suspended}, !Ref AWS::NoValue]}')).toBe('unmet');
    expect(versions('{VersioningConfiguration: !If [Prod, {Status: Enabled}, !Ref AWS::NoValue]}')).toBe('unproven');
    expect(blocked('{PublicAccessBlockConfiguration: !If [Prod, {BlockPublicAcls: true}, {BlockPublicAcls: false}]}')).toBe('unproven');
    expect(blocked('{PublicAccessBlockConfiguration: !If [Prod, {BlockPublicAcls: true}, {BlockPublicAcls: true, IgnorePublicAcls: true}]}')).toBe('met');
  });

  it('is not known when the block and the cloud take silence to mean different things', () => {
    expect(blocked('{PublicAccessBlockConfiguration: !If [Prod, {BlockPublicAcls: true}, {IgnorePublicAcls: true}]}')).toBe('unproven');
    expect(blocked('{PublicAccessBlockConfiguration: !If [Prod, {IgnorePublicAcls: true}, !Ref AWS::NoValue]}')).toBe('unproven');
  });
});
