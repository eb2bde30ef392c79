import type { MapNode, Node, Place, Problem, Tree } from '../../model/index.ts';
import type { Source, Span, TreeFile, TreeNode } from '../text-tree/index.ts';
import { placeOf } from '../text-tree/index.ts';
import type { App } from './cdk/app.ts';
import type { Location } from './nested.ts';
import type { Shared } from './shared.ts';
import type { Opening } from './stack.ts';

/** True, false, or why that cannot be told. */
export type Truth = boolean | { readonly why: string };

/** What all templates that are read together share. */
export interface World {
  readonly tree: Tree;
  /** Reads a file once, however many stacks it is in. */
  readonly file: (path: string) => TreeFile | { readonly problem: string };
  readonly problem: (problem: Problem) => void;
  readonly open: (opening: Opening) => Stack;
  /** Reads a nested stack. */
  readonly nest: (nested: Nested) => Stack | undefined;
  /** The templates that the end of a path or URL may mean, the likeliest first and no other that is as likely. */
  readonly alike: (tail: string) => readonly string[];
  /** The fragments of registered modules, by type. */
  readonly modules: ReadonlyMap<string, string>;
  /** What stacks give to each other; nothing while they are still being opened. */
  readonly shared: () => Shared | undefined;
  /** How deep the evaluation is, and how much it may still do: hostile templates multiply. */
  depth: number;
  budget: number;
  stacks: number;
}

/** A nested stack where it is declared: the resource in the stack around, its template, and what it is given. */
export interface Nested {
  readonly frame: Frame;
  readonly span: Span;
  readonly logicalId: string;
  readonly template: TreeFile | { readonly path: string };
  readonly given: ReadonlyMap<string, Node>;
  /** Where an instance of a stack set runs. */
  readonly instance?: Instance;
}
export interface Instance {
  /** What is put after the name of the stack set: `111122223333/eu-west-1`. */
  readonly name: string;
  readonly account?: string;
  readonly region?: string;
}

/** A template with the parameters it is deployed with. */
export interface Stack {
  readonly world: World;
  /** Before the ids of its resources: the template's file, and the names of nested stacks. */
  readonly id: string;
  /** Where account-wide settings hold: the account where it is known, else the stack itself. */
  readonly scope: string;
  /** The CDK app that made the template. */
  readonly app?: App;
  /** Before the logical ids of a nested stack: `Network/`. */
  readonly prefix: string;
  /** The files it is nested in, its own last. */
  readonly files: readonly string[];
  readonly pseudo: Readonly<Record<string, string>>;
  readonly parameters: ReadonlyMap<string, Node>;
  /** Of the parameters that Parameter Store gives: under which name. */
  readonly storeKeys: ReadonlyMap<string, string>;
  readonly mappings: ReadonlyMap<string, { readonly tree: TreeNode; readonly frame: Frame }>;
  readonly conditions: (name: string) => Truth | undefined;
  /** Logical id to resource, those included that a SAM resource implies. */
  readonly resources: ReadonlyMap<string, Resource>;
  /** What a name stands for that SAM gives to a resource it adds, or takes from one: `Function.Alias`, a layer. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly outputs: (name: string) => Node | undefined;
  readonly outputNames: () => Iterable<string>;
  readonly exports: () => readonly Export[];
  /** What the template that takes a module overrides in it, by logical id. */
  readonly overrides?: (logicalId: string) => Node | undefined;
  /** Why a name that is not declared may exist all the same: a macro may add it. */
  readonly open?: string;
}

/** An output, and the name under which other stacks import it. */
export interface Export {
  readonly output: string;
  readonly name: Node;
}

export interface Resource {
  readonly id: string;
  readonly logicalId: string;
  /** Empty for a module, which is only what its `instances` declare. */
  readonly type: string;
  readonly at: Place;
  readonly exists: () => Truth;
  readonly body: () => MapNode;
  /** A property's value, where the template says it. */
  readonly property: (name: string) => Node | undefined;
  readonly repeats?: true;
  /** Where the template of a nested stack is. */
  readonly nests?: () => Location;
  /** A nested stack. */
  readonly child?: () => Stack | undefined;
  /** The stacks of a stack set, or of a module. */
  readonly instances?: () => readonly Stack[];
}

/** Where an expression stands: its stack, the file it was read from, and what the loops around it have bound. */
export interface Frame {
  readonly stack: Stack;
  readonly source: Source;
  readonly bound: ReadonlyMap<string, string>;
  /** Nothing is what `AWS::NoValue` leaves. */
  readonly evaluate: (node: TreeNode, frame: Frame, at?: Place) => Node | undefined;
}

const deepestEvaluation = 400;

/** Does one thing inside another, unless that goes too deep for the stack of the process. */
export const deeper = <T>({ stack: { world } }: Frame, work: () => T): T | undefined => {
  if (world.depth > deepestEvaluation) return undefined;
  world.depth++;
  const done = work();
  world.depth--;
  return done;
};

/** Takes from the budget; false when there is nothing left, which is reported once. */
export const spend = (amount: number, frame: Frame, span: Span): boolean => {
  const { world } = frame.stack;
  if (world.budget <= 0) return false;
  world.budget -= amount;
  if (world.budget <= 0)
    report(
      frame,
      span,
      'These templates multiply into more than can be read: what follows is read in part only. Make loops, includes and repeated texts smaller.',
    );
  return world.budget > 0;
};

export const placeIn = (frame: Frame, span: Span): Place => placeOf(frame.source, span);

export const report = (frame: Frame, span: Span, message: string): void => {
  const { file, line } = placeIn(frame, span);
  frame.stack.world.problem({ file, line, message });
};
