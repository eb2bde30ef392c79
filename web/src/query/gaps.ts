import { dutyOf } from '../../../src/model/index.ts';
import type { Report, ShownGap } from '../data/report.ts';
import { parse, type Term } from './parse.ts';
import { dutiesOfControls, holds, meansAny, subjectTest } from './ready.ts';

/** Gaps of the charter, by number. */
export const gapsThat = (query: string, report: Report): readonly number[] => {
  const terms = parse(query);
  return (report.charter?.gaps ?? []).flatMap((gap, i) => (terms.every(term => fitsGap(term, gap, report) !== term.negated) ? [i] : []));
};

const fitsGap = ({ key, values }: Term, gap: ShownGap, report: Report): boolean => {
  const is = (name: string | undefined): boolean => meansAny(name ?? '', values);
  switch (key) {
    case undefined:
      return values.every(value => `${gap.subject} ${gap.kind} ${gap.reason} ${gap.next} ${gap.duties.join(' ')}`.toLowerCase().includes(value.toLowerCase()));
    case 'class':
      return is(gap.class);
    case 'severity':
      return is(gap.severity);
    case 'team':
    case 'owner':
      return is(gap.owner);
    case 'by':
      return gap.parties.some(is);
    case 'layer':
      return gap.duties.some(duty => is(dutyOf(duty).layer));
    case 'duty':
      return gap.duties.some(is);
    case 'control':
      return gap.duties.some(duty => dutiesOfControls(values, report).has(duty));
    case 'service':
      return is(gap.service);
    case 'kind':
      return is(gap.kind);
    case 'regulation':
      return (gap.regulations ?? []).some(is) || (gap.regulations === undefined && is(''));
    case 'scope':
      return is(gap.scope);
    case 'environment':
    case 'env':
      return is(gap.environment);
    case 'unit':
    case 'business-unit':
      return is(gap.businessUnit);
    case 'geography':
    case 'geo':
      return is(gap.geography);
    case 'asset':
      return values.some(value => holds(gap.subject, value));
    case 'file':
      return is(gap.place.file) || values.some(value => holds(gap.place.file, value));
    case 'status':
    case 'is':
    case 'verdict':
      return values.some(value => value === 'any' || value === gap.class || (value === 'gap' && gap.class === 'unclaimed'));
    default:
      return gap.about !== undefined && (subjectTest(key, values, report)?.(gap.about) ?? true);
  }
};
