import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { isNamedLikeSecret, settingOf } from './names.ts';

const open = { [unresolved]: 'var.x has no value' };

describe('whether a parameter is named like a secret', () => {
  it('reads the last step of the name', () => {
    for (const name of ['/shop/db/password', 'DB_PASSWORD', '/shop/api-key']) expect(isNamedLikeSecret(name)).toEqual({ value: true });
    for (const name of ['/shop/db/host', '/password/length', '', undefined]) expect(isNamedLikeSecret(name)).toEqual({ value: false });
  });
  it('keeps open what is not known', () => {
    expect(isNamedLikeSecret(open)).toMatchObject({ unknown: 'var.x has no value' });
    expect(isNamedLikeSecret(`/shop/${hole('var.x')}`)).toMatchObject({ among: [true, false] });
    expect(isNamedLikeSecret(`/${hole('var.x')}/password`)).toEqual({ value: true });
  });
});
describe('which setting is meant', () => {
  it('knows it by path and by ARN', () => {
    expect(settingOf('/ssm/documents/console/public-sharing-permission')).toEqual({ value: 'public sharing of documents' });
    expect(settingOf('arn:aws:ssm:eu-west-1:111122223333:servicesetting/ssm/documents/console/public-sharing-permission')).toEqual({
      value: 'public sharing of documents',
    });
    expect(settingOf('/ssm/automation/customer-script-log-destination')).toEqual({ value: 'logs of runbooks' });
    expect(settingOf('/ssm/parameter-store/high-throughput-enabled')).toEqual({ value: '/ssm/parameter-store/high-throughput-enabled' });
    expect(settingOf(open)).toEqual({ unknown: 'var.x has no value' });
  });
});
