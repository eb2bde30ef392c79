import { hasHoles, isMap, isUnresolved, type Plain, type Several, unresolved, type Worked } from '../../../model/index.ts';

const listOf = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain]);
const several = (items: readonly string[], rest?: string): Worked<Several<string>> => ({ value: { items, ...(rest !== undefined && { rest }) } });

/** A pattern that stands for a whole registry, or for everything: `*`, `gcr.io/*`, `docker.io/**`. */
const isWide = (pattern: string): boolean => /^(?:\*{1,2}|[^/*]{1,200}\/\*{1,2})$/.test(pattern);

/** The patterns of a list of exemptions that exempt whole registries. */
export const wideExemptions = (plain: Plain): Worked<Several<string>> => {
  const patterns = listOf(plain).map(one => (isMap(one) ? (one['name_pattern'] ?? one['namePattern']) : one));
  const open = patterns.find(isUnresolved);
  const texts = patterns.filter(one => typeof one === 'string');
  const wide = texts.filter(one => !hasHoles(one) && isWide(one));
  return several(wide, open?.[unresolved] ?? (texts.some(hasHoles) ? 'a part of a pattern is not known' : undefined));
};

/** The rules of single clusters: blocks that name the cluster, or a map by it. */
const rulesOf = (plain: Plain): readonly (readonly [name: string, rule: Plain])[] =>
  isMap(plain) && plain['evaluation_mode'] === undefined
    ? Object.entries(plain)
    : listOf(plain).map(rule => [isMap(rule) && typeof rule['cluster'] === 'string' ? rule['cluster'] : 'a cluster', rule]);

/** The clusters whose own rule lets any image in, or only logs. */
export const looseClusters = (plain: Plain): Worked<Several<string>> => {
  if (isUnresolved(plain)) return several([], plain[unresolved]);
  const judged = rulesOf(plain).map(([name, rule]) => {
    if (isUnresolved(rule)) return { name, why: rule[unresolved] };
    const [mode, enforcement] = isMap(rule) ? [rule['evaluation_mode'] ?? rule['evaluationMode'], rule['enforcement_mode'] ?? rule['enforcementMode']] : [];
    if (mode === 'ALWAYS_ALLOW' || enforcement === 'DRYRUN_AUDIT_LOG_ONLY') return { name, loose: true };
    const open = [mode, enforcement].find(isUnresolved);
    return open ? { name, why: open[unresolved] } : { name };
  });
  return several(
    judged.filter(one => one.loose).map(one => one.name),
    judged.find(one => one.why !== undefined)?.why,
  );
};
