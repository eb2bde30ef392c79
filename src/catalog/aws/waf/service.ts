import { asset, choice, decide, flag, plus, service, some, text } from '../../../model/index.ts';
import { rules } from './rules.ts';
import { says } from './sources.ts';

const waf = service({ id: 'aws.waf', name: 'AWS WAF', vendor: 'aws' });

const declared = asset(waf, 'web-acl', {
  name: text({ unset: '' }),
  generation: choice(['WAF', 'WAF Classic']),
  default: choice(['allow', 'block']),
  rules,
  logged: flag({ unset: false, source: says.logs }),
});
/** `rulesOf`: who keeps its rules up with new attacks. */
export const webAcl = plus(declared, me => ({
  rulesOf: decide(me, [
    [{ rules: some({ by: 'a seller' }) }, 'a seller'],
    [{ rules: some({ by: 'AWS' }) }, 'AWS'],
    [{}, 'you'],
  ]),
}));
