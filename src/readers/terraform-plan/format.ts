import type { Format } from '../reader.ts';
import { isPlanLog, isSavedPlan, kindOf } from './recognise.ts';

export const terraformPlan: Format = {
  format: 'terraform-plan',
  /** JSON, and what people call a saved plan, to say what it takes to read it. */
  mayBe: file => /\.(?:json|tfplan|plan|planfile)$|(?:^|\/)(?:tf)?plan(?:\.(?:out|bin|binary))?$/.test(file),
  streams: true,
  twins: true,
  is: text => kindOf(text) === 'plan' || isSavedPlan(text) || isPlanLog(text),
  load: async () => (await import('./reader.ts')).read,
};
