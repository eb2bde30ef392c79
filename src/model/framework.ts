import type { DutyId } from './duties.ts';
import type { Citation } from './source.ts';

/** One control, requirement or article: its own id, a short title in our words, and the duties that show it. */
export interface Control {
  readonly id: string;
  readonly title: string;
  /** None where no duty shows it: a matter of the organisation that no configuration tells. */
  readonly duties: readonly DutyId[];
  /** The checks that mean exactly this control, for benchmarks that name settings; they stand in place of the duties. */
  readonly checks?: readonly string[];
  /** The levels, baselines or profiles it belongs to, by id. */
  readonly levels?: readonly string[];
}

/** One edition of a framework: which duties show which controls. */
export interface Framework {
  /** `pci-dss-4.0.1`. */
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly edition: string;
  readonly source: Citation;
  readonly levels?: readonly { readonly id: string; readonly name: string }[];
  readonly controls: readonly Control[];
}

/** The controls of one level only. */
export const atLevel = (framework: Framework, level: string): Framework => {
  const name = framework.levels?.find(one => one.id === level)?.name ?? level;
  return {
    ...framework,
    id: `${framework.id}-${level}`,
    name: `${framework.name}, ${name}`,
    controls: framework.controls.filter(control => control.levels?.includes(level)),
  };
};

/** A control in one line; `duties` by their ids. */
export const control = (id: string, title: string, ...duties: readonly DutyId[]): Control => ({ id, title, duties });
