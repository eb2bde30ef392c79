import type { Ailing, Change, FixMaker } from '../../../model/index.ts';
import { denyPlain, partsIn, pointerTo, withStatement } from '../policy-fixes.ts';

/** Only beside statements that are there: a first policy would take the place of the one that lets the account publish. */
const demandTls = (asset: Ailing, arn: string): readonly Change[] | undefined => {
  const statements = partsIn(asset.fact('policy'));
  if (!statements || statements.length === 0) return undefined;
  return withStatement(asset, denyPlain('sns:Publish', pointerTo(asset.declaration.id, arn)), { type: '', about: {}, policy: '', json: true });
};

export default [
  { check: 'aws.sns.refuses-plain-requests', types: ['aws_sns_topic'], make: asset => demandTls(asset, 'arn') },
  { check: 'aws.sns.refuses-plain-requests', types: ['AWS::SNS::Topic'], make: asset => demandTls(asset, 'TopicArn') },
] satisfies readonly FixMaker[];
