import { type Node, shown } from '../../model/index.ts';
import { type TreeNode, valueIn } from '../text-tree/index.ts';
import { type Frame, type Instance, type Nested, report, type Stack } from './frame.ts';
import { shapeOf } from './joined-text.ts';
import type { Copy } from './loops.ts';
import { type Location, sayInstead, templateBody } from './nested.ts';
import { knownText } from './node.ts';

export const stackSet = 'AWS::CloudFormation::StackSet';

/** More are as good as these: what differs between them is the account and the region. */
const mostInstances = 500;

/**
 * The stacks of a stack set: one for each account and region, with the parameters that are overridden there.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html
 */
export const instancesOf = (copy: Copy, location: Location): readonly Stack[] => {
  const { key, entry, frame } = copy;
  const properties = valueIn(entry.value, 'Properties');
  const template = templateOf(properties, location, frame);
  const span = valueIn(properties, 'TemplateBody') ?? valueIn(properties, 'TemplateURL') ?? entry.value;
  if ('why' in template) {
    report(frame, span, `The stack set ${key} deploys ${template.why}: what it declares is not judged. Name the local template.`);
    return [];
  }
  if ('path' in template) sayInstead(`The stack set ${key}`, location, span, frame);
  const common = parametersIn(valueIn(properties, 'Parameters'), frame);
  const places = placesIn(valueIn(properties, 'StackInstancesGroup'), frame);
  if (places.length > mostInstances) report(frame, entry.value, `The stack set ${key} has ${places.length} instances: the first ${mostInstances} are read.`);
  return places.slice(0, mostInstances).flatMap(({ instance, overrides }) => {
    const given = new Map([...common, ...overrides]);
    return frame.stack.world.nest({ frame, span, logicalId: key, template, given, instance }) ?? [];
  });
};

const templateOf = (properties: TreeNode | undefined, location: Location, frame: Frame): Nested['template'] | { readonly why: string } => {
  const inline = templateBody(properties, frame);
  return inline && 'read' in inline ? inline.read : (inline ?? location);
};

/** `[{ ParameterKey, ParameterValue }]`. */
const parametersIn = (written: TreeNode | undefined, frame: Frame): readonly (readonly [string, Node])[] => {
  const node = written && frame.evaluate(written, frame);
  return (node?.is === 'list' ? node.items : []).flatMap(item => {
    const [key, value] = item.is === 'map' ? [knownText(item.entries['ParameterKey']), item.entries['ParameterValue']] : [];
    return key === undefined || !value ? [] : [[key, value] as const];
  });
};

interface Deployed {
  readonly instance: Instance;
  readonly overrides: ReturnType<typeof parametersIn>;
}

/** Where it is deployed; one place that is not known, when the template does not say. */
const placesIn = (written: TreeNode | undefined, frame: Frame): readonly Deployed[] => {
  const groups = written?.is === 'list' ? written.items : [];
  const places = groups.flatMap(group => {
    const targets = valueIn(group, 'DeploymentTargets');
    const overrides = parametersIn(valueIn(group, 'ParameterOverrides'), frame);
    const [accounts, units, regions] = [valueIn(targets, 'Accounts'), valueIn(targets, 'OrganizationalUnitIds'), valueIn(group, 'Regions')].map(tree =>
      names(tree, frame),
    );
    const owners = accounts?.length ? accounts : units?.length ? units : ['any account'];
    return owners.flatMap(owner => (regions?.length ? regions : ['any region']).map(region => ({ instance: instanceIn(owner, region), overrides })));
  });
  return places.length > 0 ? places : [{ instance: { name: 'any account/any region' }, overrides: [] }];
};

const names = (tree: TreeNode | undefined, frame: Frame): readonly string[] => {
  const node = tree && frame.evaluate(tree, frame);
  return node?.is === 'list' ? node.items.map(item => knownText(item) ?? shown(shapeOf(item))) : [];
};

const instanceIn = (owner: string, region: string): Instance => ({
  name: `${owner}/${region}`,
  ...(/^\d{12}$/.test(owner) && { account: owner }),
  ...(/^[a-z]{2,4}(?:-[a-z]+)+-\d$/.test(region) && { region }),
});
