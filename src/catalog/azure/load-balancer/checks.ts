import { checks, noneOf, oneOf } from '../../../model/index.ts';
import { balancer, natRule } from './service.ts';

export default [
  checks(balancer, {
    'azure.load-balancer.is-of-a-tier-that-goes-on': {
      duty: 'upgrade-platform',
      title: 'The balancer is not of the Basic tier',
      severity: 'medium',
      expect: { tier: oneOf('Standard', 'Gateway') },
      risk: 'The Basic tier was retired on September 30, 2025: nobody owes it to you that it runs.',
    },
    'azure.load-balancer.is-closed-by-default': {
      duty: 'limit-exposure',
      title: 'Nothing comes in that no network security group allows',
      severity: 'medium',
      expect: [{ tier: 'Standard' }, { public: false }],
      risk: 'Machines behind a Basic balancer are open to the internet on every port that it leads to.',
    },
  }),
  checks(natRule, {
    'azure.load-balancer.publishes-no-logins': {
      duty: 'limit-exposure',
      title: 'No port of the front leads to SSH or remote desktop of a machine',
      severity: 'high',
      expect: [{ port: noneOf(22, 3389) }, { public: false }],
      risk: 'Anybody on the internet may try keys and passwords, whichever port the front calls it.',
    },
  }),
];
