import type { Declaration, Node, Place, Problem, Tree } from '../../model/index.ts';
import { collected } from '../cloudformation/collected.ts';
import { normalPath } from '../cloudformation/path.ts';
import type { Run } from './frame.ts';
import { text } from './node.ts';
import { declarationsOf } from './template/declarations.ts';
import { openDeployment } from './template/deployment.ts';
import { readTemplate } from './template/json.ts';
import { targetOfRoot } from './template/target.ts';

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
  /** The files of linked templates that were read. */
  readonly leadsTo: readonly string[];
}

/** The entry point for every format that comes down to a template: Bicep and JSON alike. */
export const readArmTemplate = ({ file, root }: TemplateTree, { tree, parameters, maxInstances = 10_000 }: ArmWorld): ArmReading => {
  const { problems, add } = collected();
  const templates = new Map<string, Node | undefined>();
  const given = new Map(Object.entries(parameters).map(([name, node]) => [name.toLowerCase(), node]));
  const linked = (path: string): Node | undefined => {
    if (!templates.has(path)) templates.set(path, readTemplate(path, tree, add));
    return templates.get(path);
  };
  const run: Run = {
    ...{ tree, linked, maxInstances, open: openDeployment, byId: new Map(), taken: new Map(), depth: 0, budget: 3_000_000 },
    problem: ({ file: where, line }: Place, message) => add({ file: where, line, message }),
  };
  const deployment = openDeployment({
    ...{ run, template: root, id: file, file: normalPath(file), prefix: '', files: [normalPath(file)], scope: file, target: targetOfRoot(root) },
    name: text('\uE000deployment().name\uE001', root.at, 'the name of the deployment is known when it runs'),
    given: name => given.get(name.toLowerCase()),
  });
  const declarations = declarationsOf(deployment);
  return { declarations, problems, leadsTo: [...templates].flatMap(([path, template]) => (template ? [path] : [])) };
};
