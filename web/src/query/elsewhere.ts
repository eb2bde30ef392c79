import { standings } from '../../../src/engine/evidence.ts';
import { dutyOf } from '../../../src/model/index.ts';
import type { Elsewhere, Report, SaidOfIt } from '../data/report.ts';
import { parse, type Term } from './parse.ts';
import { dutiesOfControls, meansAny, subjectTest } from './ready.ts';

/** What is of use to look at, where nothing is asked: not what agrees, nor what decides nothing. */
const usual: readonly string[] = standings.filter(one => one !== 'agrees' && one !== 'silent');

/** What other tools say that fits, by number. */
export const elsewhereThat = (query: string, report: Report): readonly number[] => {
  const { elsewhere } = report;
  const terms = parse(query);
  const stands = terms.filter(({ key }) => key === 'stands');
  const standing = (one: string): boolean => {
    if (stands.every(({ negated }) => negated) && !usual.includes(one)) return false;
    return stands.every(({ values, negated }) => values.some(value => value === one || value === 'any') !== negated);
  };
  const asked = terms.filter(({ key }) => key !== 'stands').map(term => [testOf(term, report), term.negated] as const);
  const fits = (said: SaidOfIt): boolean => standing(said.stands) && asked.every(([test, negated]) => test(said) !== negated);
  return Array.from({ length: elsewhere?.length ?? 0 }, (_, i) => i).filter(i => fits((elsewhere as Elsewhere).at(i)));
};

const testOf = ({ key, values }: Term, report: Report): ((said: SaidOfIt) => boolean) => {
  switch (key) {
    case undefined:
      return said => values.every(value => `${said.tool} ${said.rule} ${said.title} ${said.name} ${said.duty}`.toLowerCase().includes(value.toLowerCase()));
    case 'tool':
      return said => meansAny(said.tool, values);
    case 'by':
      return said => said.whose.split(/ \+ | or /).some(party => meansAny(party, values));
    case 'check':
      return said => [said.rule, ...said.checks].some(name => meansAny(name, values));
    case 'duty':
      return said => meansAny(said.duty, values);
    case 'layer':
      return said => meansAny(dutyOf(said.duty).layer, values);
    case 'control': {
      const duties = dutiesOfControls(values, report);
      return said => duties.has(said.duty);
    }
    case 'status':
    case 'is':
    case 'verdict':
      return said => values.some(value => value === 'any' || value === said.ours);
    case 'asset':
      return said => values.some(value => said.name.toLowerCase().includes(value.toLowerCase()));
    default: {
      const test = subjectTest(key === 'team' ? 'owner' : key, values, report);
      return said => test === undefined || (said.subject !== undefined && test(said.subject));
    }
  }
};
