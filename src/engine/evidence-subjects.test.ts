import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesWithin } from './evidence-subjects.ts';

describe('names within an ARN or id', () => {
  it.each([
    ['arn:aws:s3:::logs', 'logs'],
    ['arn:aws:logs:eu-west-1:123456789012:log-group:/aws/lambda/web:*', '/aws/lambda/web'],
    ['arn:aws:ecr:eu-west-1:123456789012:repository/team/app', 'team/app'],
    ['arn:aws:ssm:eu-west-1:123456789012:parameter/shop/db', '/shop/db'],
    ['arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/web/50dc6c495c0c9188', 'web'],
    ['arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/classic', 'classic'],
    ['arn:aws:lambda:eu-west-1:123456789012:function:web:7', 'web'],
    ['arn:aws:lambda:eu-west-1:123456789012:function:web:$LATEST', 'web'],
    ['arn:aws:ecs:eu-west-1:123456789012:task-definition/web:3', 'web'],
    ['arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop/db-AbCdEf', 'shop/db'],
    ['arn:aws-cn:iam::123456789012:role/path/of/admin', 'admin'],
    ['arn:aws:rds:eu-west-1:123456789012:db:main', 'main'],
    ['/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/logs', 'logs'],
    ['web', 'web'],
  ])('%s: %s', (name, within) => {
    expect(namesWithin(name)).toContain(within);
  });

  it('take no secret for another whose name is longer', () => {
    expect(namesWithin('arn:aws:s3:::shop-AbCdEf')).not.toContain('shop');
  });

  it('are few, whatever the name', () => {
    fc.assert(fc.property(fc.string(), text => namesWithin(text).length <= 6 && namesWithin(`arn:aws:x:y:z:${text}`).length <= 6));
  });
});
