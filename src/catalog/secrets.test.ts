import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hole, type Lens, type Plain, reference, type Several, unresolved } from '../model/index.ts';
import { secretsInText, secretsOfMap, secretsOfText, secretVariables, soundsSecret } from './secrets.ts';

const through = (lens: Lens<Several<string>>, plain: Plain): Several<string> => {
  const worked = lens.via?.(plain) ?? { unknown: 'no function' };
  return 'value' in worked ? worked.value : { items: [], rest: worked.unknown };
};
const key = 'AKIA1234567890ABCDEF';
const secretKey = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzzzzzzzzz';

describe('what looks like a secret', () => {
  it.each<[string, readonly string[]]>([
    [`export AWS_ACCESS_KEY_ID=${key}`, ['an AWS access key']],
    [`aws_secret_access_key = ${secretKey}`, ['an AWS secret key', 'a password or token']],
    ['-----BEGIN RSA PRIVATE KEY-----\nMIIE', ['a private key']],
    ['-----BEGIN PRIVATE KEY-----', ['a private key']],
    ['-----BEGIN PUBLIC KEY-----', []],
    [`git clone https://oauth2:ghp_${'a1'.repeat(18)}@github.com/acme/shop`, ['a GitHub token', 'a password in an address']],
    ['postgres://shop:hunter2hunter2@db.internal:5432/shop', ['a password in an address']],
    ['postgres://shop:$DB_PASSWORD@db.internal:5432/shop', []],
    ['https://example.org:8443/path@2x.png', []],
    ['export DB_PASSWORD=hunter2hunter2', ['a password or token']],
    ['mysql -u root --password hunter2', ['a password or token']],
    ['export DB_PASSWORD=$(aws ssm get-parameter --name /shop/db)', []],
    ['export DB_PASSWORD=${DB_PASSWORD}', []],
    ['passwd: <set by the pipeline>', []],
    ['export AWS_REGION=eu-west-1\nyum update -y', []],
    ['echo "password policy is enforced"', []],
  ])('%s', (text, kinds) => {
    expect(secretsInText(text)).toEqual(kinds);
  });

  it('is never repeated', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9]{20}$/), value => {
        const found = secretVariables([['DB_PASSWORD', value]]);
        expect(found.items).toEqual(/^(.)\1*$/.test(value) ? [] : ['DB_PASSWORD']);
        expect(JSON.stringify(secretsInText(`password=${value}`))).not.toContain(value);
      }),
    );
  });

  it('is found in long hostile texts without delay', () => {
    for (const unit of ['a', 'password ', 'a:', 'x://y', 'secret key ', '-----BEGIN ', '=', 'A ']) secretsInText(unit.repeat(100_000 / unit.length));
  });
});

describe('names', () => {
  it.each([
    'DB_PASSWORD',
    'PGPASSWORD',
    'dbPassword',
    'password',
    'api-key',
    'APIKEY',
    'CLIENT_SECRET',
    'githubToken',
    'AWS_SECRET_ACCESS_KEY',
    'connectionString',
  ])('%s announces a secret', name => {
    expect(soundsSecret(name)).toBe(true);
  });
  it.each(['PASSWORD_LENGTH', 'SECRET_ARN', 'SECRET_NAME', 'TOKEN_TTL', 'PUBLIC_KEY', 'KMS_KEY_ID', 'TABLE_NAME', 'COMPASS', 'AWS_ACCESS_KEY_ID'])(
    '%s does not',
    name => {
      expect(soundsSecret(name)).toBe(false);
    },
  );
});

describe('variables', () => {
  it.each<[string, Plain, boolean]>([
    ['DB_PASSWORD', 'hunter2', true],
    ['DB_PASSWORD', '', false],
    ['DB_PASSWORD', '********', false],
    ['DB_PASSWORD', 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:db', false],
    ['DB_PASSWORD', '/shop/db/password', false],
    ['DB_PASSWORD', { [unresolved]: 'Secrets Manager gives it at deployment' }, true],
    ['DSN', `mysql://shop:${hole('resolve:secretsmanager:db:SecretString:password')}@db/shop`, true],
    ['DB_PASSWORD', { [unresolved]: 'Parameter Store gives it at deployment' }, false],
    ['DB_PASSWORD', `AQICAH${'a'.repeat(60)}`, false],
    ['DB_PASSWORD', reference('random_password.db.result'), true],
    ['DB_PASSWORD', reference('aws_secretsmanager_secret.db.arn'), false],
    ['DB_HOST', reference('aws_db_instance.db.address'), false],
    ['TABLE', 'orders', false],
    ['ANYTHING', key, true],
    ['DATABASE_URL', 'mysql://root:s3cr3tpass@db/shop', true],
  ])('%s = %s: %s', (name, value, expected) => {
    expect(secretVariables([[name, value]]).items).toEqual(expected ? [name] : []);
  });

  it('may hold a secret when they are not known, and the reason never shows a part of the value', () => {
    const open = secretVariables([
      ['STAGE', { [unresolved]: 'var.stage has no value' }],
      ['DSN', `hunter2${hole('var.host')}`],
      ['TABLE', 'orders'],
    ]);
    expect(open.items).toEqual([]);
    expect(open.rest).toContain('STAGE: var.stage has no value');
    expect(open.rest).not.toContain('hunter2');
  });
  it('hold no secret when they only say where something runs', () => {
    const surroundings = secretVariables([
      ['REGION', { [unresolved]: 'the region is known at deployment: give it with --parameter AWS::Region=…' }],
      ['QUEUE', `https://sqs.${hole('AWS::Region')}.amazonaws.com/${hole('data.aws_caller_identity.me.account_id')}/orders`],
      ['ACCOUNT', { [unresolved]: 'it depends on data.aws_caller_identity.me.account_id' }],
    ]);
    expect(surroundings).toEqual({ items: [] });
    expect(secretVariables([['QUEUE', `${hole('AWS::Region')}${hole('var.x')}`]]).rest).toBeDefined();
  });
});

describe('lenses', () => {
  it('read maps, with what is missing of them', () => {
    expect(through(secretsOfMap('variables'), { TABLE: 'orders', TOKEN: 'abcdef' })).toEqual({ items: ['TOKEN'] });
    expect(through(secretsOfMap('variables'), { [unresolved]: 'var.environment has no value' })).toEqual({ items: [], rest: 'var.environment has no value' });
    const partly: Plain = Object.assign({ TOKEN: 'abcdef' }, { [unresolved]: 'var.more has no value' });
    expect(through(secretsOfMap('variables'), partly)).toEqual({ items: ['TOKEN'], rest: 'var.more has no value' });
  });
  it('read texts', () => {
    expect(through(secretsOfText('user_data'), `echo ${key}`)).toEqual({ items: ['an AWS access key'] });
    expect(through(secretsOfText('user_data'), `echo ${hole('var.name')}`).rest).toBeDefined();
    expect(through(secretsOfText('user_data'), { [unresolved]: 'var.script has no value' }).rest).toBe('var.script has no value');
    expect(through(secretsOfText('user_data'), undefined)).toEqual({ items: [] });
  });
});
