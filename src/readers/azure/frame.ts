import type { MapNode, Node, Place, Tree } from '../../model/index.ts';

/** What all templates that are read together share. */
export interface Run {
  readonly tree: Tree;
  readonly problem: (at: Place, message: string) => void;
  readonly maxInstances: number;
  /** Reads a linked template, and remembers that it was linked. */
  readonly linked: (path: string) => Node | undefined;
  readonly open: (opening: Opening) => Deployment;
  /** Resources by their id in small letters, of which parts may be holes. */
  readonly byId: Map<string, Resource>;
  /** How many declarations would have an id. */
  readonly taken: Map<string, number>;
  /** How deep the evaluation is, and how much it may still do: hostile templates multiply. */
  depth: number;
  budget: number;
}

/** Where a deployment goes. Ids are texts in which what is not known is a hole. */
export interface Target {
  readonly level: 'resourceGroup' | 'subscription' | 'managementGroup' | 'tenant';
  /** `/subscriptions/…/resourceGroups/…`; nothing for a tenant. */
  readonly id: string;
  readonly subscription: string;
  readonly group: string;
  readonly managementGroup: string;
}

/** A template to be read as a deployment, and where it stands. */
export interface Opening {
  readonly run: Run;
  readonly template: Node;
  readonly id: string;
  readonly file: string;
  readonly prefix: string;
  readonly files: readonly string[];
  readonly scope: string;
  readonly name: Node;
  readonly target: Target;
  readonly given: (parameter: string) => Node | undefined;
  /** With outer scope: the frame that its expressions are evaluated in. */
  readonly outer?: Frame;
  readonly maybe?: string;
}

/** A template with the parameters it is deployed with. */
export interface Deployment {
  readonly run: Run;
  /** The root template's file, and the names of nested deployments. */
  readonly id: string;
  /** The template's own file: linked templates are named beside it. */
  readonly file: string;
  /** Before the symbolic names of a nested deployment: `network/`. */
  readonly prefix: string;
  /** The prefix of the deployment that its parameters and variables are of. */
  readonly names: string;
  /** The files it is nested in, its own last. */
  readonly files: readonly string[];
  readonly scope: string;
  readonly name: Node;
  /** What its expressions see; with outer scope that is where the deployment around goes. */
  readonly target: Target;
  /** Where its resources go. */
  readonly place: Target;
  /** Names are taken in small letters. */
  readonly parameter: (name: string) => Node | undefined;
  readonly variable: (name: string) => Node | undefined;
  readonly userFunction: (name: string) => UserFunction | undefined;
  readonly output: (name: string) => Node | undefined;
  readonly resources: () => readonly Resource[];
  /** By symbolic name, or else by name; loops have several. */
  readonly named: (name: string) => readonly Resource[];
}

/** A function that the template declares: its output is worked out in a frame that holds its arguments. */
export interface UserFunction {
  readonly parameters: readonly string[];
  readonly evaluate: (frame: Frame) => Node;
}

export interface Resource {
  /** The declaration's id. */
  readonly id: string;
  readonly address: string;
  readonly symbol?: string;
  readonly type: string;
  readonly name: string;
  readonly at: Place;
  /** The id that Azure gives it, of which parts may be holes. */
  readonly resourceId: string;
  /** The id of what it is a child or an extension of. */
  readonly parentId?: string;
  readonly scopeId?: string;
  /** Why it may not exist. */
  readonly maybe?: string;
  /** It is named, and not made, here. */
  readonly existing: boolean;
  readonly repeats: boolean;
  readonly body: () => MapNode;
  /** A nested deployment, when its template can be read. */
  readonly child?: () => Deployment | undefined;
}

/** The loops around an expression: name to the index, which is not known when the count is not. */
export interface Loop {
  readonly name: string;
  readonly index: number | undefined;
  /** Of a resource: `copyIndex()` without a name means the innermost of these. */
  readonly ofResource: boolean;
}

/** Where an expression stands: its deployment, and what is bound around it. */
export interface Frame {
  readonly deployment: Deployment;
  readonly loops: readonly Loop[];
  /** Variables of lambdas, in small letters. */
  readonly bound: ReadonlyMap<string, Node>;
  /** In a user's function, its arguments. */
  readonly parameters?: ReadonlyMap<string, Node>;
}

const deepestEvaluation = 250;

/** Does one thing inside another, unless that goes too deep for the stack of the process. */
export const deeper = <T>(run: Run, work: () => T): T | undefined => {
  if (run.depth > deepestEvaluation) return undefined;
  run.depth++;
  const done = work();
  run.depth--;
  return done;
};

/** Takes from the budget; false when there is nothing left, which is reported once. */
export const spend = (run: Run, amount: number, at: Place): boolean => {
  if (run.budget <= 0) return false;
  run.budget -= amount;
  if (run.budget <= 0)
    run.problem(at, 'These templates multiply into more than can be read: what follows is read in part only. Make loops and repeated values smaller.');
  return run.budget > 0;
};
