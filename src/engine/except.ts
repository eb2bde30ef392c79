import type { CheckResult, Declaration, Estate, Place, Suppression } from '../model/index.ts';
import type { Found } from './bind.ts';
import { perCatalog } from './per-catalog.ts';

/** Applies the comments in the source that accept a finding. Ids are compared without case and without `AVD-`. */
export type Except = (result: CheckResult, aka: readonly string[], found: Found) => CheckResult;

export const exceptions = (estate: Estate, declared: ReadonlyMap<string, Declaration>, today: string): Except => {
  const byFile = new Map<string, Suppression[]>();
  for (const suppression of estate.suppressions) {
    if (suppression.until !== undefined && suppression.until < today) continue;
    byFile.set(suppression.file, [...(byFile.get(suppression.file) ?? []), suppression]);
  }
  if (byFile.size === 0) return result => result;
  return (result, aka, found) => {
    if (result.verdict !== 'unmet' && result.verdict !== 'unproven') return result;
    const ids = new Set([result.check, ...aka].map(plainId));
    const blocks = [found.declaration, ...result.because.flatMap(b => (b.part ? [declared.get(b.part.on)] : []))].filter(d => d !== undefined);
    const places = result.because.map(b => b.part?.at ?? b.fact.at);
    const match = [...new Set([...blocks.map(b => b.at.file), ...places.map(p => p.file)])]
      .flatMap(file => byFile.get(file) ?? [])
      .find(suppression => suppression.ids.some(id => id === '*' || ids.has(plainId(id))) && reaches(suppression, blocks, places));
    if (!match) return result;
    const place = { file: match.file, line: match.line };
    return { ...result, verdict: 'excepted', excepted: { tool: match.tool, place, ...(match.reason !== undefined && { reason: match.reason }) } };
  };
};

const plainId = (id: string): string => id.toLowerCase().replace(/^avd-/, '');

/** Checkov takes a comment anywhere in the block for the whole block; the others mean the line, or the block that starts there. */
const reaches = ({ file, covers: [from, to], tool }: Suppression, blocks: readonly Declaration[], places: readonly Place[]): boolean =>
  blocks.some(({ at }) => at.file === file && (tool === 'checkov' ? from <= (at.endLine ?? at.line) && to >= at.line : from <= at.line && to >= at.line)) ||
  places.some(at => at.file === file && from <= at.line && to >= at.line);

/** All other names of each check. */
export const akaOf = perCatalog<ReadonlyMap<string, readonly string[]>>(
  ({ checks }) => new Map(checks.flatMap(set => Object.entries(set.checks).map(([id, check]) => [id, check.aka ?? []] as const))),
);
