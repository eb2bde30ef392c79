import { at, choice, derived, each, isMap, type Lens, on, type Parts, type Plain, parts, text } from '../../model/index.ts';
import { type Reach, reachBetween, reaches } from './addresses.ts';

/** The rules of the firewall of a database server, and how far each reaches. */
const rule = { name: text(), reach: choice(reaches, { unsaid: 'a rule always names its addresses' }) };
export const firewallRules = parts(rule, { unset: { items: [] } });

type Rules = Parts<typeof rule>;
const from = (type: string, by: string, name: string, reach: Lens<Reach>): Lens<Rules> =>
  on(type, by, each<typeof rule>('', 'name', { name: at(name), reach }));

const reachIn = (start: string, end: string, inside?: string): Lens<Reach> =>
  derived('', body => {
    const told = inside !== undefined && isMap(body) ? body[inside] : body;
    return reachBetween(lineIn(told, start), lineIn(told, end));
  });
const lineIn = (body: Plain, name: string): Plain => (isMap(body) ? body[name] : body);

/** Rules as Terraform writes them, each by itself. */
export const rulesInTerraform = (type: string, by: string, start = 'start_ip_address', end = 'end_ip_address'): Lens<Rules> =>
  from(type, by, 'name', reachIn(start, end));
export const rulesInTemplates = (type: string, start = 'startIpAddress', end = 'endIpAddress'): Lens<Rules> =>
  from(type, 'parent', 'name', reachIn(start, end, 'properties'));
