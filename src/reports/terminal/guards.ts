import type { Answer } from '../../engine/assess.ts';
import { groupBy } from '../group.ts';
import { plural } from '../words.ts';
import { hang, safe } from './fit.ts';
import { inkOf, type Screen } from './screen.ts';

const mostGuards = 8;

/** Each rule with what it keeps; it proves nothing of what was there before. */
export const guardLines = ({ read }: Answer, screen: Screen): readonly string[] => {
  const rules = [...groupBy(read.guards, guard => `${guard.scope} ${guard.address}`).values()];
  const lines = rules.slice(0, mostGuards).flatMap(all => {
    const [first] = all;
    if (!first) return [];
    const kept = [...new Set(all.map(guard => guard.keeps))].join(' ');
    return [...hang('  ', safe(`${first.address}: ${kept}`, screen), 2, screen), `    ${inkOf(screen).dim(safe(`${first.file}:${first.line}`, screen))}`];
  });
  const left = rules.length - mostGuards;
  return left > 0 ? [...lines, `  and ${plural(left, 'more rule')}`] : lines;
};
