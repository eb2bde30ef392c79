/** What an action is done to, when a policy names it by ARN; `*` where the kind does not matter. */
export type Target = 'role' | 'user' | 'group' | 'policy' | 'function' | 'instance' | '*';

/** One permission that a way needs, on everything of its kind. */
export interface Step {
  readonly action: string;
  readonly on: Target;
  /** It is enough to have it on oneself. */
  readonly self?: true;
}
/** A way for an identity to raise its own rights; `passes` is the service that must accept the role which is handed to it. */
export interface Way {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly passes?: string;
}

const step = (action: string, on: Target): Step => ({ action, on });
const alone = (name: string, ...steps: readonly Step[]): Way => ({ name, steps });
/** Hands a role of its choice to a service, which then acts with the rights of that role. */
const passing = (name: string, service: string, ...actions: readonly string[]): Way => ({
  name,
  steps: [step('iam:passrole', 'role'), ...actions.map(action => step(action, action === 'ec2:runinstances' ? 'instance' : '*'))],
  passes: `${service}.amazonaws.com`,
});

/**
 * Known ways up, each needed on everything of its kind. What makes IAM actions so powerful:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html and https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
export const ways: readonly Way[] = [
  alone('rewrites a policy', step('iam:createpolicyversion', 'policy')),
  alone('brings back an older policy', step('iam:setdefaultpolicyversion', 'policy')),
  alone('makes keys for another user', step('iam:createaccesskey', 'user')),
  alone('gives another user a password', step('iam:createloginprofile', 'user')),
  alone('changes the password of another user', step('iam:updateloginprofile', 'user')),
  alone('attaches a policy to a user', { ...step('iam:attachuserpolicy', 'user'), self: true }),
  alone('attaches a policy to a group', step('iam:attachgrouppolicy', 'group')),
  alone('attaches a policy to a role', step('iam:attachrolepolicy', 'role')),
  alone('writes a policy into a user', { ...step('iam:putuserpolicy', 'user'), self: true }),
  alone('writes a policy into a group', step('iam:putgrouppolicy', 'group')),
  alone('writes a policy into a role', step('iam:putrolepolicy', 'role')),
  alone('joins a group', step('iam:addusertogroup', 'group')),
  alone('lets itself take a role', step('iam:updateassumerolepolicy', 'role'), step('sts:assumerole', 'role')),
  alone('replaces the code of a function', step('lambda:updatefunctioncode', 'function')),
  alone('puts a layer under a function', step('lambda:updatefunctionconfiguration', 'function')),
  alone('opens a shell on a development endpoint of Glue', step('glue:updatedevendpoint', '*')),
  passing('runs an instance with a role', 'ec2', 'ec2:runinstances'),
  passing('calls a function with a role', 'lambda', 'lambda:createfunction', 'lambda:invokefunction'),
  passing('lets an event call a function with a role', 'lambda', 'lambda:createfunction', 'lambda:createeventsourcemapping'),
  passing('lets others call a function with a role', 'lambda', 'lambda:createfunction', 'lambda:addpermission'),
  passing('makes a stack with a role', 'cloudformation', 'cloudformation:createstack'),
  passing('makes a development endpoint of Glue with a role', 'glue', 'glue:createdevendpoint'),
  passing('runs a Glue job with a role', 'glue', 'glue:createjob', 'glue:startjobrun'),
  passing('makes a data pipeline with a role', 'datapipeline', 'datapipeline:createpipeline', 'datapipeline:putpipelinedefinition'),
  passing('opens a notebook with a role', 'sagemaker', 'sagemaker:createnotebookinstance', 'sagemaker:createpresignednotebookinstanceurl'),
  passing('runs a task with a role', 'ecs-tasks', 'ecs:registertaskdefinition', 'ecs:runtask'),
  passing('runs a build with a role', 'codebuild', 'codebuild:createproject', 'codebuild:startbuild'),
];

/** Whoever may do all of this to all identities decides over every permission of the account. */
export const administration: readonly Step[] = [
  step('iam:attachuserpolicy', 'user'),
  step('iam:putuserpolicy', 'user'),
  step('iam:attachrolepolicy', 'role'),
  step('iam:putrolepolicy', 'role'),
  step('iam:updateassumerolepolicy', 'role'),
  step('iam:passrole', 'role'),
  step('iam:createpolicyversion', 'policy'),
  step('iam:attachgrouppolicy', 'group'),
  step('iam:createaccesskey', 'user'),
  step('iam:createuser', 'user'),
  step('iam:deleterolepermissionsboundary', 'role'),
];
