import type { TreeFile } from '../text-tree/index.ts';
import { type Nested, report, type Stack, type World } from './frame.ts';

const deepestNesting = 50;

/** Opens a nested stack. It keeps the region and account of the one around, unless it is an instance of a stack set, and has a name of its own. */
export const nest: World['nest'] = nested => {
  const { frame, span, logicalId, given, instance } = nested;
  const { stack } = frame;
  const { read, path } = templateOf(nested);
  const template = 'problem' in read ? undefined : read.documents[0];
  const fault = faultOf(nested, path, template !== undefined);
  if (fault !== undefined) report(frame, span, fault);
  if (fault !== undefined || 'problem' in read || !template) return undefined;
  const { world, id, prefix, files, app } = stack;
  const name = instance ? `${logicalId}[${instance.name}]` : logicalId;
  return world.open({
    ...{ world, read, template, id: `${id}/${name}`, prefix: `${prefix}${name}/`, files: [...files, path], app },
    scope: instance ? (instance.account ?? `${id}/${name}`) : stack.scope === stack.id ? `${id}/${name}` : stack.scope,
    pseudo: pseudoOf(nested),
    given: parameter => given.get(parameter),
  });
};

const templateOf = ({
  frame: { stack, source },
  logicalId,
  template,
}: Nested): { readonly read: TreeFile | { readonly problem: string }; readonly path: string } => {
  if ('path' in template) return { read: stack.world.file(template.path), path: template.path };
  for (const problem of template.problems) stack.world.problem(problem);
  return { read: template, path: `${source.file}#${logicalId}` };
};

const pseudoOf = ({ frame: { stack }, instance }: Nested): Stack['pseudo'] => {
  const { 'AWS::StackName': _, 'AWS::StackId': __, ...kept } = stack.pseudo;
  if (!instance) return kept;
  const { 'AWS::AccountId': ___, 'AWS::Region': ____, ...elsewhere } = kept;
  const { account, region } = instance;
  return { ...elsewhere, ...(account !== undefined && { 'AWS::AccountId': account }), ...(region !== undefined && { 'AWS::Region': region }) };
};

const faultOf = ({ frame: { stack }, logicalId }: Nested, path: string, readable: boolean): string | undefined => {
  if (stack.files.includes(path)) return `The nested stack ${logicalId} nests itself: ${[...stack.files, path].join(' → ')}. Break the circle.`;
  if (!readable) return `The template ${path} of the nested stack ${logicalId} cannot be read. Put it there, or correct the path.`;
  if (stack.files.length > deepestNesting || --stack.world.stacks < 0) return `There are more nested stacks than can be read: ${logicalId} is left out.`;
  return undefined;
};
