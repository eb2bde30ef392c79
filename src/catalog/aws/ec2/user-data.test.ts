import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { secretsInUserData } from './user-data.ts';

const key = 'AKIA1234567890ABCDEF';

describe('secretsInUserData', () => {
  it.each<[string, string]>([
    [`#!/bin/bash\nexport AWS_ACCESS_KEY_ID=${key}\n`, 'an AWS access key'],
    ['export DATABASE_PASSWORD=password1234', 'a password or token'],
    ['-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk', 'a private key'],
    ['#!/bin/bash\nyum update -y\nexport SSM_PATH=/database/creds\n', 'none'],
    ['DB_PASSWORD=$(aws secretsmanager get-secret-value --secret-id db --query SecretString --output text)', 'none'],
    ['TOKEN=`curl -X PUT http://169.254.169.254/latest/api/token -H "X-aws-ec2-metadata-token-ttl-seconds: 21600"`', 'none'],
    ['', 'none'],
  ])('%j: %s', (text, kinds) => {
    expect(secretsInUserData(text)).toEqual({ value: kinds });
  });

  it('looks behind base64, wrapped or not', () => {
    const packed = btoa(`#!/bin/bash\nexport AWS_ACCESS_KEY_ID=${key}\n`);
    expect(secretsInUserData(packed)).toEqual({ value: 'an AWS access key' });
    expect(secretsInUserData(packed.replaceAll(/(.{20})/g, '$1\n'))).toEqual({ value: 'an AWS access key' });
    expect(secretsInUserData(btoa('#!/bin/bash\nyum update -y\n'))).toEqual({ value: 'none' });
    expect(secretsInUserData('c3d4e5f6g7h8i9j0')).toEqual({ value: 'none' });
  });

  it('does not look into what is compressed', () => {
    expect(secretsInUserData('H4sIAAAAAAAAA0vOyS9NycxLBwC2zUM8CAAAAA==')).toEqual({ unknown: 'the user data is compressed' });
  });

  it('leaves open what is not known, where a secret would stand', () => {
    expect(secretsInUserData({ [unresolved]: 'var.script has no value' })).toEqual({ unknown: 'var.script has no value' });
    expect(secretsInUserData(hole('Fn::Base64'))).toEqual({ unknown: 'what the user data holds is not known' });
    expect(secretsInUserData(['a'])).toEqual({ unknown: 'what the user data holds is not known' });
    for (const text of [`export DB_PASSWORD=${hole('var.a')}`, `db --auth ${hole('var.db_password')}`])
      expect(secretsInUserData(text)).toEqual({ unknown: 'a part that is not known stands where a password would' });
  });

  it('passes over parts that are not known elsewhere', () => {
    expect(secretsInUserData(`yum install -y ${hole('var.package')}\nhostname ${hole('AWS::StackName')}\nexport SECRET_ARN=${hole('var.secret_arn')}`)).toEqual(
      {
        value: 'none',
      },
    );
  });

  it('knows attributes of other resources that are secrets', () => {
    expect(secretsInUserData(`connect ${hole('random_password.db.result')}`)).toEqual({ value: 'a password or token' });
    expect(secretsInUserData(`connect ${hole('aws_secretsmanager_secret.db.arn')}`)).toEqual({ value: 'none' });
  });

  it('never carries a secret', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9]{16}$/), fc.boolean(), (body, packed) => {
        const script = `export AWS_ACCESS_KEY_ID=AKIA${body}`;
        const answer = secretsInUserData(packed ? btoa(script) : script);
        expect(answer).toEqual({ value: 'an AWS access key' });
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String()), text => 'value' in secretsInUserData(text) || true));
  });
});
