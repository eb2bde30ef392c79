import { checks, noneOf } from '../../../model/index.ts';
import { trust } from './service.ts';

const id = 'azure.managed-identity';

export default [
  checks(trust, {
    [`${id}.trusts-no-pull-requests`]: {
      duty: 'limit-trust',
      title: 'Runs for pull requests do not have the identity',
      severity: 'medium',
      expect: { trusts: noneOf('pull requests', 'many') },
      risk: 'Everybody who may push a branch runs code with the rights of the identity, before anybody looked at it.',
    },
    [`${id}.trusts-no-default-account`]: {
      duty: 'limit-trust',
      title: 'Programs that name no account do not have the identity',
      severity: 'low',
      expect: { trusts: noneOf('a default account', 'many') },
      risk: 'Every program of the namespace that names no account of its own has the rights of the identity.',
    },
  }),
];
