import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { pulls } from './service.ts';

/** Whether requests to pull start a build by themselves, or once somebody who may do so comments on them. */
export const pullsOf = (plain: Plain): Worked<(typeof pulls)[number]> => {
  const block = Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain;
  if (isUnresolved(block)) return { unknown: block[unresolved], among: pulls };
  if (!isMap(block)) return { value: 'no' };
  const control = block['comment_control'] ?? block['commentControl'];
  if (isUnresolved(control)) return { unknown: control[unresolved], among: ['of anybody', 'after a comment'] };
  return { value: /^COMMENTS_ENABLED/.test(String(control ?? '')) ? 'after a comment' : 'of anybody' };
};

const first = (plain: Plain): Plain => (Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain);
const inSource = (body: Plain, source: string): Worked<(typeof pulls)[number]> => {
  const events = isMap(body) ? first(body[source]) : body;
  return pullsOf(isMap(events) ? (events['pull_request'] ?? events['pullRequest']) : isUnresolved(events) ? events : undefined);
};
/** The same of a whole trigger, wherever its source lives. */
export const pullsOfTrigger =
  (...sources: readonly string[]) =>
  (body: Plain): Worked<(typeof pulls)[number]> => {
    const all = sources.map(source => inSource(body, source));
    const ofAnybody = all.find(answer => 'value' in answer && answer.value === 'of anybody');
    return ofAnybody ?? all.find(answer => 'unknown' in answer) ?? all.find(answer => 'value' in answer && answer.value !== 'no') ?? { value: 'no' };
  };
