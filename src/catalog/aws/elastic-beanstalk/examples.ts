import { type Example, examples, variant } from '../../../model/index.ts';

const tf = (namespace: string, name: string, value: string): string => `  setting {
    namespace = "${namespace}"
    name      = "${name}"
    value     = ${value}
  }
`;
const cf = (namespace: string, name: string, value: string): string => `        - { Namespace: '${namespace}', OptionName: ${name}, Value: ${value} }
`;
const options: readonly (readonly [string, string, string])[] = [
  ['aws:elasticbeanstalk:managedactions', 'ManagedActionsEnabled', 'true'],
  ['aws:elasticbeanstalk:healthreporting:system', 'SystemType', 'enhanced'],
  ['aws:elasticbeanstalk:cloudwatch:logs', 'StreamLogs', 'true'],
  ['aws:autoscaling:launchconfiguration', 'DisableIMDSv1', 'true'],
  ['aws:autoscaling:asg', 'MinSize', '2'],
  ['aws:elbv2:listener:443', 'Protocol', 'HTTPS'],
  ['aws:elasticbeanstalk:application:environment', 'LOG_LEVEL', 'info'],
];

const shop: Example = {
  shows: 'a shop on two instances that is patched, watched and encrypted',
  terraform: `
variable "v" {}

resource "aws_elastic_beanstalk_environment" "shop" {
  name                = "shop"
  application         = "shop"
  solution_stack_name = "64bit Amazon Linux 2023 v4.3.0 running Docker"
${options.map(([namespace, name, value]) => tf(namespace, name, `"${value}"`)).join('')}}`,
  cloudformation: `
Parameters:
  V: { Type: String }
Resources:
  Shop:
    Type: AWS::ElasticBeanstalk::Environment
    Properties:
      EnvironmentName: shop
      ApplicationName: shop
      SolutionStackName: 64bit Amazon Linux 2023 v4.3.0 running Docker
      OptionSettings:
${options.map(([namespace, name, value]) => cf(namespace, name, `'${value}'`)).join('')}`,
  gives: {
    'aws.elastic-beanstalk.updates-its-platform': 'met',
    'aws.elastic-beanstalk.metadata-asks-for-tokens': 'met',
    'aws.elastic-beanstalk.offers-no-login': 'met',
    'aws.elastic-beanstalk.streams-logs': 'met',
    'aws.elastic-beanstalk.reports-enhanced-health': 'met',
    'aws.elastic-beanstalk.runs-several-instances': 'met',
    'aws.elastic-beanstalk.speaks-https': 'met',
    'aws.elastic-beanstalk.holds-no-secrets': 'met',
  },
  holds: {
    'apply-os-patches': 'provider+customer',
    'apply-platform-patches': 'provider+customer',
    'publish-os-patches': 'provider+third-party:software-vendors',
  },
};
const open = (index: number): { readonly terraform: readonly [string, string]; readonly cloudformation: readonly [string, string] } => {
  const [namespace = '', name = '', value = ''] = options[index] ?? [];
  return {
    terraform: [tf(namespace, name, `"${value}"`), tf(namespace, name, 'var.v')],
    cloudformation: [cf(namespace, name, `'${value}'`), cf(namespace, name, '!Ref V')],
  };
};
const all = options.map((_, index) => open(index));

export default examples(
  shop,
  {
    shows: 'an environment of which only the platform is said, with a key and a password',
    terraform: `
resource "aws_elastic_beanstalk_environment" "old" {
  name                = "old"
  application         = "old"
  solution_stack_name = "64bit Amazon Linux 2 v3.8.4 running Docker"
${tf('aws:autoscaling:launchconfiguration', 'EC2KeyName', '"ops"')}${tf('aws:elasticbeanstalk:application:environment', 'DB_PASSWORD', '"Tr0ub4dor-and-3"')}}`,
    cloudformation: `
Resources:
  Old:
    Type: AWS::ElasticBeanstalk::Environment
    Properties:
      EnvironmentName: old
      ApplicationName: old
      SolutionStackName: 64bit Amazon Linux 2 v3.8.4 running Docker
      OptionSettings:
${cf('aws:autoscaling:launchconfiguration', 'EC2KeyName', 'ops')}${cf('aws:elasticbeanstalk:application:environment', 'DB_PASSWORD', 'Tr0ub4dor-and-3')}`,
    gives: {
      'aws.elastic-beanstalk.updates-its-platform': 'unmet',
      'aws.elastic-beanstalk.metadata-asks-for-tokens': 'unmet',
      'aws.elastic-beanstalk.offers-no-login': 'unmet',
      'aws.elastic-beanstalk.streams-logs': 'unmet',
      'aws.elastic-beanstalk.reports-enhanced-health': 'unmet',
      'aws.elastic-beanstalk.runs-several-instances': 'unmet',
      'aws.elastic-beanstalk.speaks-https': 'unmet',
      'aws.elastic-beanstalk.holds-no-secrets': 'unmet',
    },
    holds: { 'apply-os-patches': 'customer', 'apply-platform-patches': 'customer' },
  },
  variant(shop, {
    shows: 'every option from a variable without a value',
    terraform: [
      ...all.slice(0, -1).map(one => one.terraform),
      [tf('aws:elasticbeanstalk:application:environment', 'LOG_LEVEL', '"info"'), tf('aws:elasticbeanstalk:application:environment', 'DB_PASSWORD', 'var.v')],
    ],
    cloudformation: [
      ...all.slice(0, -1).map(one => one.cloudformation),
      [cf('aws:elasticbeanstalk:application:environment', 'LOG_LEVEL', "'info'"), cf('aws:elasticbeanstalk:application:environment', 'DB_PASSWORD', '!Ref V')],
    ],
    gives: {
      'aws.elastic-beanstalk.updates-its-platform': 'unproven',
      'aws.elastic-beanstalk.metadata-asks-for-tokens': 'unproven',
      'aws.elastic-beanstalk.streams-logs': 'unproven',
      'aws.elastic-beanstalk.reports-enhanced-health': 'unproven',
      'aws.elastic-beanstalk.runs-several-instances': 'unproven',
      'aws.elastic-beanstalk.speaks-https': 'unproven',
      'aws.elastic-beanstalk.holds-no-secrets': 'unproven',
    },
    holds: { 'apply-platform-patches': 'provider+customer or customer' },
  }),
  {
    shows: 'an environment whose options stand in a template',
    terraform: `
resource "aws_elastic_beanstalk_environment" "copy" {
  name          = "copy"
  application   = "shop"
  template_name = "base"
}`,
    cloudformation: `
Resources:
  Copy:
    Type: AWS::ElasticBeanstalk::Environment
    Properties: { EnvironmentName: copy, ApplicationName: shop, TemplateName: base }`,
    gives: { 'aws.elastic-beanstalk.updates-its-platform': 'unproven', 'aws.elastic-beanstalk.offers-no-login': 'unproven' },
  },
  variant(shop, {
    shows: 'one instance with an address of its own',
    terraform: [
      [tf('aws:autoscaling:asg', 'MinSize', '"2"'), tf('aws:elasticbeanstalk:environment', 'EnvironmentType', '"SingleInstance"')],
      [tf('aws:elbv2:listener:443', 'Protocol', '"HTTPS"'), ''],
    ],
    cloudformation: [
      [cf('aws:autoscaling:asg', 'MinSize', "'2'"), cf('aws:elasticbeanstalk:environment', 'EnvironmentType', 'SingleInstance')],
      [cf('aws:elbv2:listener:443', 'Protocol', "'HTTPS'"), ''],
    ],
    gives: { 'aws.elastic-beanstalk.runs-several-instances': 'unmet', 'aws.elastic-beanstalk.speaks-https': 'none' },
    holds: { 'encrypt-in-transit': 'customer' },
  }),
);
