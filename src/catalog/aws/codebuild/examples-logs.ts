import { examples } from '../../../model/index.ts';

const it = (check: string): string => `aws.codebuild.${check}`;

export default examples({
  shows: 'A project whose builds leave no logs',
  terraform: `
resource "aws_codebuild_project" "silent" {
  name = "silent"
  artifacts {
    type = "NO_ARTIFACTS"
  }
  logs_config {
    cloudwatch_logs {
      status = "DISABLED"
    }
  }
}
`,
  cloudformation: `
Resources:
  Silent:
    Type: AWS::CodeBuild::Project
    Properties:
      Name: silent
      Artifacts: { Type: NO_ARTIFACTS }
      LogsConfig: { CloudWatchLogs: { Status: DISABLED } }
`,
  gives: { [it('logs-builds')]: 'unmet' },
});
