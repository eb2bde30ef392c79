import { expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { hasSecret, imageOf, plainSecrets } from './environment.ts';

const open = { [unresolved]: 'var.x has no value' };

it('tells whose image builds run in', () => {
  expect(imageOf('aws/codebuild/standard:7.0')).toEqual({ value: 'AWS' });
  expect(imageOf(`aws/codebuild/standard:${hole('var.version')}`)).toEqual({ value: 'AWS' });
  expect(imageOf('111122223333.dkr.ecr.eu-west-1.amazonaws.com/build:1')).toEqual({ value: 'you' });
  expect(imageOf('node:22')).toEqual({ value: 'you' });
  expect(imageOf(hole('var.image'))).toMatchObject({ among: ['AWS', 'you'] });
  expect(imageOf(open)).toMatchObject({ unknown: 'var.x has no value' });
});
it('finds secrets among plain variables only', () => {
  const pairs = [
    { name: 'DB_PASSWORD', value: 'wonder-land-7' },
    { name: 'API_TOKEN', value: '/build/token', type: 'PARAMETER_STORE' },
    { name: 'STAGE', value: 'test', type: 'PLAINTEXT' },
  ];
  expect(plainSecrets(pairs, 'type', 'name', 'value')).toEqual({ items: ['DB_PASSWORD'] });
  expect(plainSecrets(open, 'type', 'name', 'value')).toMatchObject({ items: [], rest: 'var.x has no value' });
  expect(plainSecrets(undefined, 'type', 'name', 'value')).toEqual({ items: [] });
});
it('finds a password in an address', () => {
  expect(hasSecret('https://build:wonder-land-7@git.example.com/shop.git')).toEqual({ value: true });
  expect(hasSecret('https://github.com/example/shop.git')).toEqual({ value: false });
  expect(hasSecret(`https://github.com/${hole('var.owner')}/shop.git`)).toEqual({ value: false });
  expect(hasSecret(`https://git-codecommit.${hole('AWS::Region')}.amazonaws.com/v1/repos/shop`)).toEqual({ value: false });
  expect(hasSecret(`https://${hole('var.user')}@github.com/shop.git`)).toMatchObject({ among: [true, false] });
  expect(hasSecret(`https://${hole('var.host')}/shop.git`)).toMatchObject({ among: [true, false] });
  expect(hasSecret(open)).toMatchObject({ among: [true, false] });
});
