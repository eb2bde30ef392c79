import { type Example, examples, variant } from '../../../model/index.ts';

const gives = (verdict: 'met' | 'unmet' | 'unproven'): Example['gives'] => ({
  'aws.codedeploy.rolls-back-what-fails': verdict,
  'aws.codedeploy.stops-on-alarms': verdict,
});

const careful: Example = {
  shows: 'deployments that alarms stop, and that go back by themselves',
  terraform: `
variable "on" {
  type = bool
}

resource "aws_codedeploy_app" "shop" {
  name             = "shop"
  compute_platform = "Server"
}

resource "aws_codedeploy_deployment_group" "live" {
  app_name              = aws_codedeploy_app.shop.name
  deployment_group_name = "live"
  service_role_arn      = "arn:aws:iam::111122223333:role/deploys"
  auto_rollback_configuration {
    enabled = true
    events  = ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM"]
  }
  alarm_configuration {
    enabled = true
    alarms  = ["shop-errors"]
  }
}`,
  cloudformation: `
Parameters:
  On: { Type: String }
Resources:
  Shop:
    Type: AWS::CodeDeploy::Application
    Properties: { ApplicationName: shop, ComputePlatform: Server }
  Live:
    Type: AWS::CodeDeploy::DeploymentGroup
    Properties:
      ApplicationName: !Ref Shop
      DeploymentGroupName: live
      ServiceRoleArn: arn:aws:iam::111122223333:role/deploys
      AutoRollbackConfiguration:
        Enabled: true
        Events: [DEPLOYMENT_FAILURE, DEPLOYMENT_STOP_ON_ALARM]
      AlarmConfiguration:
        Enabled: true
        Alarms: [{ Name: shop-errors }]`,
  gives: gives('met'),
  holds: { 'survive-failure': 'provider+customer', 'encrypt-at-rest': 'provider' },
};

export default examples(
  careful,
  variant(careful, {
    shows: 'deployments that nothing stops, and that stay as they are when they fail',
    terraform: [
      [
        `
  auto_rollback_configuration {
    enabled = true
    events  = ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM"]
  }
  alarm_configuration {
    enabled = true
    alarms  = ["shop-errors"]
  }`,
        '',
      ],
    ],
    cloudformation: [
      [
        `
      AutoRollbackConfiguration:
        Enabled: true
        Events: [DEPLOYMENT_FAILURE, DEPLOYMENT_STOP_ON_ALARM]
      AlarmConfiguration:
        Enabled: true
        Alarms: [{ Name: shop-errors }]`,
        '',
      ],
    ],
    gives: gives('unmet'),
  }),
  variant(careful, {
    shows: 'deployments of which a variable says whether anything stops them',
    terraform: [
      ['enabled = true\n    events', 'enabled = var.on\n    events'],
      ['enabled = true\n    alarms', 'enabled = var.on\n    alarms'],
    ],
    cloudformation: [
      ['Enabled: true\n        Events', 'Enabled: !Ref On\n        Events'],
      ['Enabled: true\n        Alarms', 'Enabled: !Ref On\n        Alarms'],
    ],
    gives: gives('unproven'),
  }),
);
