import { at, derived, each, first, gather, isUnresolved, mapping, on, type Plain, spelled, unreadable, unresolved, type Worked } from '../../../model/index.ts';
import { type branchRule, group, instance, project, runner, variable } from './service.ts';

const isSaid = (said: Plain): Worked<boolean> => {
  if (isUnresolved(said)) return { unknown: said[unresolved], among: [true, false] };
  return { value: said !== undefined && said !== null && said !== '' && !(Array.isArray(said) && said.length === 0) };
};
const pushRule = (name: string) => first(on('gitlab_project_push_rules', 'project', at<boolean>(name)), at<boolean>(`push_rules.${name}`, false));
const visibility = at<'private' | 'internal' | 'public'>('visibility_level');

export default [
  mapping(instance, 'gitlab_application_settings', ['id'], {
    name: derived('', () => ({ value: 'this instance' })),
    hosting: unreadable('who runs the instance is not in its settings; declare it'),
    signUpOpen: at('signup_enabled'),
    needsTwoFactors: at('require_two_factor_authentication', false),
    releasesBehind: unreadable('the release is not in the settings; declare it'),
    backedUp: unreadable('backups are made on the machine; declare them'),
  }),
  mapping(group, 'gitlab_group', ['id', 'full_path', 'path'], {
    name: at('name'),
    visibility,
    needsTwoFactors: at('require_two_factor_authentication', false),
    forksStayInside: at('prevent_forking_outside_group', false),
    limitsAddresses: derived('ip_restriction_ranges', isSaid),
  }),
  mapping(project, 'gitlab_project', ['id', 'path_with_namespace', 'path'], {
    name: at('name'),
    visibility,
    approvals: first(on('gitlab_project_approval_rule', 'project', at<number>('approvals_required')), at<number>('approvals_before_merge', 0)),
    branches: gather(
      on('gitlab_branch_protection', 'project', each<typeof branchRule>('', 'branch', { branch: at('branch'), forcePushes: at('allow_force_push', false) })),
    ),
    blocksSecrets: pushRule('prevent_secrets'),
    signedOnly: pushRule('reject_unsigned_commits'),
    pipelineMustPass: at('only_allow_merge_if_pipeline_succeeds', false),
  }),
  mapping(runner, ['gitlab_user_runner', 'gitlab_runner'], ['id', 'token'], {
    name: at('description'),
    hosting: derived('', () => ({ value: 'self-managed' })),
    ephemeral: unreadable('how the machine of a runner is made is decided on the machine; declare it'),
    serves: spelled('runner_type', { project_type: 'one project', group_type: 'a group', instance_type: 'everybody' }),
  }),
  mapping(variable, ['gitlab_project_variable', 'gitlab_group_variable', 'gitlab_instance_variable'], ['id', 'key'], {
    name: at('key'),
    protected: at('protected', false),
    masked: at('masked', false),
  }),
];
