import { accountWide } from '../catalog/account-wide.ts';
import { passedRules } from '../catalog/passed-rules.ts';
import { vulnerableParts } from '../catalog/vulnerable-parts.ts';
import type { Assessed } from '../engine/assess.ts';
import { gatherEvidence } from '../engine/evidence.ts';
import type { Catalog, Problem, SaidElsewhere } from '../model/index.ts';
import { readFindings } from '../readers/findings/read.ts';
import { disk } from './disk.ts';
import { treePath } from './tree-path.ts';
import { UsageError } from './usage-error.ts';

/** The same answer with the findings of other tools laid beside it. A file that holds none is a usage error: silence would look like agreement. */
export const withImported = (estate: Assessed, files: readonly string[], whole: Catalog): Assessed => {
  const said: SaidElsewhere[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const content = disk.read(file);
    const read = 'problem' in content ? content : readFindings(content.text, treePath(file));
    if ('problem' in read) throw new UsageError(`--import ${file}: ${read.problem}`);
    // One by one, as there may be more than a call takes arguments.
    for (const one of read.said) said.push(one);
    for (const problem of read.problems) problems.push(problem);
  }
  const elsewhere = gatherEvidence(said, estate, whole, { passed: [...passedRules, ...vulnerableParts], accountWide });
  return { ...estate, elsewhere, read: { ...estate.read, problems: [...estate.read.problems, ...problems] } };
};
