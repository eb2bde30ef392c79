import type { Declaration, Node, Problem, Tree } from '../../model/index.ts';

/**
 * A template of Azure Resource Manager as a tree of nodes: a JSON file is read into it, Bicep is compiled into it.
 * A text that begins with `[` is an expression, as in the JSON (`[[` for a text that truly begins so). Places may point into any file.
 * Nested templates stand where they do in JSON: at `properties.template` of a `Microsoft.Resources/deployments`.
 */
export interface TemplateTree {
  /** The root template's file; ids of declarations begin with it. */
  readonly file: string;
  readonly root: Node;
}

/** What a template is read with. */
export interface ArmWorld {
  /** Where linked templates are looked for. */
  readonly tree: Tree;
  /** Values of parameters, as the command line or a parameters file gives them; expressions in them are not evaluated. */
  readonly parameters: Readonly<Record<string, Node>>;
  /** The most instances that one copy loop may make. */
  readonly maxInstances?: number;
}

export interface ArmReading {
  readonly declarations: readonly Declaration[];
  readonly problems: readonly Problem[];
}

/** The entry point for every format that comes down to a template: Bicep and JSON alike. */
export const readArmTemplate = (_template: TemplateTree, _world: ArmWorld): ArmReading => ({ declarations: [], problems: [] });
