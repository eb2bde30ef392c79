import type { Declaration, Estate, Problem, Suppression, Tree } from '../model/index.ts';
import type { Unit } from './unit.ts';

/** What the user says beside the files. */
export interface ReadOptions {
  /** The one format to read (`--as`); usually each file is told by its content. */
  readonly as?: string;
  /** Terraform variables from the command line, as they were typed. */
  readonly vars?: Readonly<Record<string, string>>;
  readonly varFiles?: readonly string[];
  /** A folder that holds Terraform modules which are fetched from a registry or by git: `owner/vpc/aws`, `terraform-aws-vpc`. */
  readonly modulesFrom?: string;
  /** Variables of the environment, without `TF_VAR_`. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Parameters of CloudFormation, ARM and Bicep templates. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** The most instances that one block may make; the rest is a problem. */
  readonly maxInstances?: number;
  /** Renders Helm charts, where the user allows that programs are run. */
  readonly renderChart?: RenderChart;
}

/** Renders the chart in a folder with values from files, and with `values` as YAML. */
export type RenderChart = (asked: {
  readonly folder: string;
  readonly release: string;
  readonly namespace?: string;
  readonly valuesFiles?: readonly string[];
  readonly values?: string;
}) => { readonly text: string } | { readonly problem: string };

/** What a reader found. Nothing that cannot be read stops the rest: it is a problem with its place. */
export interface Reading {
  readonly declarations: readonly Declaration[];
  readonly problems: readonly Problem[];
  /** Number of files that were read. */
  readonly files: number;
  readonly suppressions?: readonly Suppression[];
  /** Of live answers: what was listed to the end, as `type in scope`. */
  readonly complete?: Iterable<string>;
  readonly unread?: Estate['unread'];
  /** The parts of it that can be read alone, where there are any. */
  readonly units?: readonly Unit[];
  /** The folders that a folder needs, which decide what its parts are. */
  readonly calls?: ReadonlyMap<string, readonly string[]>;
  readonly twins?: readonly Twin[];
}

/** What a plan or a state knows of one root: beside its code it fills what the code leaves unknown, without it it is the estate. */
export interface Twin {
  readonly is: 'plan' | 'state';
  /** The folder, or where several lie in it the file. */
  readonly scope: string;
  readonly folder: string;
  readonly file: string;
  readonly declarations: readonly Declaration[];
}

/** Reads all files of a format at once, so that one may lean on another. */
export type Read = (files: readonly string[], tree: Tree, options: ReadOptions) => Reading;

/** One format of estate: how its files are told, and what reads them. */
export interface Format {
  /** As `--as` takes it: `terraform`, `cloudformation`, `kubernetes`. */
  readonly format: string;
  /** By its name alone: a file that no reader wants is never opened. */
  readonly mayBe: (file: string) => boolean;
  /** By its text, unless the name says it all. Of two readers that both say yes, the first of the list has it. */
  readonly is?: (text: string, file: string) => boolean;
  /** Its files may be larger than memory: it reads them with `piecesOf`, and `is` is given their beginning. */
  readonly streams?: true;
  /** Code beside it may tell of the same instances. */
  readonly twins?: true;
  /** What reads it is loaded only when there is such a file. */
  readonly load: () => Promise<Read>;
}
