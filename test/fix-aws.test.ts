import { describe, expect, it } from 'vitest';
import { fixed, sampleAnswers } from './fixing.ts';

const fix = async (text: string, ...checks: readonly string[]) => {
  const { plan, after } = await fixed({ 'main.tf': text }, target => checks.includes(target.check), { answers: sampleAnswers });
  return { ...plan, after: after['main.tf'] ?? '' };
};

describe('fixes of AWS', () => {
  const role = (service: string): string =>
    `data "aws_iam_policy_document" "trust" {\n  statement {\n    actions = ["sts:AssumeRole"]\n    principals {\n      type        = "Service"\n      identifiers = ["${service}"]\n    }\n  }\n}\n\nresource "aws_iam_role" "r" {\n  name               = "r"\n  assume_role_policy = data.aws_iam_policy_document.trust.json\n}\n\n`;
  const lambda = 'resource "aws_lambda_function" "f" {\n  function_name = "f"\n  role          = aws_iam_role.r.arn\n  handler       = "a.b"\n}\n';
  const distribution =
    '\nresource "aws_cloudfront_distribution" "d" {\n  default_cache_behavior {\n    lambda_function_association {\n      event_type = "viewer-request"\n      lambda_arn = aws_lambda_function.f.qualified_arn\n    }\n  }\n}\n';

  it('trace functions, but none that CloudFront runs', async () => {
    const trace = (text: string) => fix(text, 'aws.lambda.traces-requests');
    expect((await trace(role('lambda.amazonaws.com') + lambda)).offers).toHaveLength(1);
    expect((await trace(role('edgelambda.amazonaws.com') + lambda)).offers).toEqual([]);
    expect((await trace(role('lambda.amazonaws.com') + lambda + distribution)).offers).toEqual([]);
  });

  it('narrow only the rules that were asked about', async () => {
    const rule = (port: number, protocol: string): string =>
      `  egress {\n    from_port   = ${port}\n    to_port     = ${port}\n    protocol    = "${protocol}"\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n`;
    const text = `resource "aws_security_group" "g" {\n  description = "for what"\n${rule(0, '-1')}${rule(443, 'tcp')}}\n`;
    const narrowed = (rules: string): string => rules.replace('0.0.0.0/0', '10.0.0.0/8');
    expect((await fix(text, 'aws.vpc.group-limits-outbound-traffic')).after).toBe(text.replace(rule(0, '-1'), narrowed(rule(0, '-1'))));
    expect((await fix(text, 'aws.vpc.group-names-its-destinations')).after).toBe(text.replaceAll('0.0.0.0/0', '10.0.0.0/8'));
  });
});
