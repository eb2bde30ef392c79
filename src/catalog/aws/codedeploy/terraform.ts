import { at, mapping, type Several } from '../../../model/index.ts';
import { group } from './service.ts';

/** An application is a name for its groups, and a configuration says how fast they go. */
export const pieces = ['aws_codedeploy_app', 'aws_codedeploy_deployment_config'];

export default [
  mapping(group, 'aws_codedeploy_deployment_group', ['id', 'arn', 'deployment_group_name'], {
    name: at('deployment_group_name'),
    rollsBack: at('auto_rollback_configuration.enabled'),
    rollsBackOn: at<Several<string>>('auto_rollback_configuration.events'),
    watches: at('alarm_configuration.enabled'),
    alarms: at<Several<string>>('alarm_configuration.alarms'),
  }),
];
