import { entryIn, type TreeNode, textOf, valueIn } from '../../../text-tree/index.ts';
import { anyOf } from '../derived-conditions.ts';
import { managedPolicy } from '../policies.ts';
import { trust } from '../role.ts';
import { complain, conditionOf, make, type Part, passed, passedTags, property, resolvedText, type Sam, settled } from '../sam.ts';
import { attributeOf, callIn, changed, choiceIn, filled, type Given, type GivenMap, isGiven, isNoValue, itemsOf, refTo } from '../tree.ts';

const application = 'ServerlessDeploymentApplication';
const role = 'CodeDeployServiceRole';

/** The deployment types that CodeDeploy has of itself. */
const ownTypes: ReadonlySet<string> = new Set([
  ...['AllAtOnce', 'Canary10Percent5Minutes', 'Canary10Percent10Minutes', 'Canary10Percent15Minutes', 'Canary10Percent30Minutes'],
  ...['Linear10PercentEvery1Minute', 'Linear10PercentEvery2Minutes', 'Linear10PercentEvery3Minutes', 'Linear10PercentEvery10Minutes'],
]);

/** What the functions that are deployed step by step share. */
interface Deployed {
  readonly part: Part;
  readonly passes: boolean;
  readonly ownRole: boolean;
}
const deployments = new WeakMap<Sam, Deployed[]>();

/** `DeploymentPreference`: CodeDeploy moves the traffic of the alias to a new version. */
export const deploymentOf = (sam: Sam, part: Part, alias: string | undefined): void => {
  const written = property(part, 'DeploymentPreference');
  if (!isGiven(written) || !isEnabled(sam, part, written)) return;
  if (alias === undefined) {
    complain(part, written, "A DeploymentPreference needs an AutoPublishAlias, whose traffic it moves. Add it, or say 'Enabled: false'.");
    return;
  }
  const passes = settled(sam, valueIn(written, 'PassthroughCondition')) === 'true';
  const ownRole = valueIn(written, 'Role');
  const deployed = { part, passes, ownRole: isGiven(ownRole) };
  const all = deployments.get(sam);
  if (all) all.push(deployed);
  else deployments.set(sam, [deployed]);
  makeGroup(sam, part, written, isGiven(ownRole) ? ownRole : attributeOf(role, 'Arn'), passes);
  moveTraffic(sam, written, alias, part);
};

const isEnabled = (sam: Sam, part: Part, written: TreeNode): boolean => {
  const enabled = valueIn(written, 'Enabled');
  if (enabled === undefined || isNoValue(enabled)) {
    if (!isGiven(valueIn(written, 'Type'))) complain(part, written, 'A DeploymentPreference needs a Type. Add it.');
    return true;
  }
  return ['true', 'yes', 'on'].includes((settled(sam, enabled) ?? '').toLowerCase());
};

const makeGroup = (sam: Sam, part: Part, written: TreeNode, roleArn: Given, passes: boolean): void => {
  const alarms = valueIn(written, 'Alarms');
  const properties: GivenMap = {
    ApplicationName: refTo(application),
    ServiceRoleArn: roleArn,
    DeploymentConfigName: configName(sam, valueIn(written, 'Type')),
    DeploymentStyle: { DeploymentType: 'BLUE_GREEN', DeploymentOption: 'WITH_TRAFFIC_CONTROL' },
    AutoRollbackConfiguration: { Enabled: true, Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'] },
    AlarmConfiguration: isGiven(alarms) ? alarmsOf(alarms) : undefined,
    TriggerConfigurations: entryIn(written, 'TriggerConfigurations'),
    Tags: passedTags(sam, part),
  };
  make(sam, part, {
    ...{ logicalId: `${part.logicalId}DeploymentGroup`, type: 'AWS::CodeDeploy::DeploymentGroup', properties, span: written },
    attributes: { ...passed(part), ...(!passes && { Condition: undefined }) },
  });
};

/** A type of CodeDeploy's own by its short name; any other is the name of a configuration. */
const configName = (sam: Sam, written: TreeNode | undefined): Given => {
  const choice = choiceIn(written);
  if (choice) return { 'Fn::If': [choice.condition, configName(sam, choice.yes), configName(sam, choice.no)] };
  const text = written && resolvedText(sam, written);
  const called = callIn(text)?.name === 'Fn::Sub' ? callIn(text)?.argument : undefined;
  const known = textOf(called) ?? settled(sam, written);
  if (known === undefined || !ownTypes.has(known)) return called ? text : (known ?? written);
  return filled('CodeDeployDefault.Lambda${ConfigName}', { ConfigName: known });
};

const alarmsOf = (written: TreeNode): Given => {
  const choice = choiceIn(written);
  if (choice) return { 'Fn::If': [choice.condition, alarmsOf(choice.yes), alarmsOf(choice.no)] };
  return isNoValue(written) ? written : { Enabled: true, Alarms: itemsOf(written).map(alarm => ({ Name: alarm })) };
};

const moveTraffic = (sam: Sam, written: TreeNode, alias: string, part: Part): void => {
  const made = sam.made.get(alias);
  const hooks = valueIn(written, 'Hooks');
  const update: GivenMap = {
    ApplicationName: refTo(application),
    DeploymentGroupName: refTo(`${part.logicalId}DeploymentGroup`),
    BeforeAllowTrafficHook: entryIn(hooks, 'PreTraffic'),
    AfterAllowTrafficHook: entryIn(hooks, 'PostTraffic'),
  };
  if (made) sam.made.set(alias, { ...made, tree: changed(made.tree, { UpdatePolicy: { CodeDeployLambdaAliasUpdate: update } }) });
};

/** The application and the role that all deployments of a template share. */
export const sharedDeployment = (sam: Sam): void => {
  const all = deployments.get(sam) ?? [];
  const [first] = all;
  if (!first) return;
  const condition = sharedCondition(sam, all);
  const attributes: GivenMap = { Condition: condition };
  make(sam, first.part, {
    logicalId: application,
    type: 'AWS::CodeDeploy::Application',
    properties: { ComputePlatform: 'Lambda', Tags: all.map(one => passedTags(sam, one.part)).find(tags => tags) },
    attributes,
  });
  if (all.every(({ ownRole }) => ownRole)) return;
  const properties: GivenMap = {
    AssumeRolePolicyDocument: trust('codedeploy.amazonaws.com'),
    ManagedPolicyArns: [managedPolicy(sam, 'service-role/AWSCodeDeployRoleForLambda')],
  };
  make(sam, first.part, { logicalId: role, type: 'AWS::IAM::Role', properties, attributes });
};

const sharedCondition = (sam: Sam, all: readonly Deployed[]): string | undefined => {
  const conditions = all.map(({ part, passes }) => (passes ? conditionOf(part) : undefined));
  const known = conditions.filter(one => one !== undefined);
  const [first] = all;
  return first && known.length === conditions.length ? anyOf(sam, first.part, 'ServerlessCodeDeployCondition', known) : undefined;
};
