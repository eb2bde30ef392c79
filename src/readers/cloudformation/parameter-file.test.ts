import { describe, expect, it } from 'vitest';
import { parametersIn } from './parameter-file.ts';

const values = { Env: 'prod', Count: '3', Zones: 'a,b' };
describe('files of parameters', () => {
  it.each([
    [
      'as create-stack takes it',
      '[{"ParameterKey": "Env", "ParameterValue": "prod"}, {"ParameterKey": "Count", "ParameterValue": "3"}, {"ParameterKey": "Zones", "ParameterValue": "a,b"}, {"ParameterKey": "Old", "UsePreviousValue": true}]',
    ],
    ['as CodePipeline takes it', '{"Parameters": {"Env": "prod", "Count": 3, "Zones": ["a", "b"]}, "Tags": {"a": "b"}, "StackPolicy": {}}'],
    ['as Git sync takes it', 'template-file-path: t.yaml\nparameters:\n  Env: prod\n  Count: "3"\n  Zones: a,b\n'],
    ['as deploy takes it', '["Env=prod", "Count=3", "Zones=a,b"]'],
  ])('%s', (_, text) => {
    expect(parametersIn(text, 'p.json')).toEqual({ values });
  });

  it.each([
    ['another', '{"Resources": {}}', 'not a file of parameters'],
    ['a list of others', '[{"Key": "a", "Value": "b"}]', 'not a file of parameters'],
    ['a samconfig.toml', '[default.deploy.parameters]\nstack_name = "x"\n', '--parameter'],
    ['half a file', '{"Parameters": {', 'line 1'],
    ['nothing', '', 'not a file of parameters'],
  ])('%s has none', (name, text, why) => {
    const read = parametersIn(text, name.endsWith('.toml') ? 'samconfig.toml' : 'p.json');
    expect('problem' in read ? read.problem : '').toContain(why);
  });
});
