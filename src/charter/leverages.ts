import type { Problem, Tree } from '../model/index.ts';
import { readLeveragedPlan } from '../readers/oscal/leveraged.ts';
import type { Charter } from './charter.ts';

/** The plans of other systems that attestations and agreements name. */
export const leveragedBy = (
  { attestations, agreements }: Charter,
  tree: Tree,
  beside: (file: string, path: string) => string,
): { readonly plans: Charter['leveraged']; readonly problems: readonly Problem[] } => {
  const plans: Charter['leveraged'][number][] = [];
  const problems: Problem[] = [];
  for (const { id, leverages, at } of [...attestations, ...agreements]) {
    if (leverages === undefined) continue;
    const file = beside(at.file, leverages);
    const answer = tree.read(file);
    const plan = 'problem' in answer ? answer : readLeveragedPlan(answer.text, file);
    const { file: charter, line, column } = at;
    if ('problem' in plan)
      problems.push({
        file: charter,
        line,
        column,
        message: `${id} leverages ${file}, which cannot be used: ${plan.problem}. Give a security plan of OSCAL (JSON or YAML): demarc assess -f oscal-provider-ssp writes one.`,
      });
    else if (plan.provided.length === 0)
      problems.push({
        file: charter,
        line,
        column,
        message: `${id} leverages ${file}, which provides nothing: it has no export.provided. Give the plan of the system that is leaned on.`,
      });
    else plans.push({ by: at, plan });
  }
  return { plans, problems };
};
