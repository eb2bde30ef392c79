import { entryIn, textOf, valueIn } from '../../../text-tree/index.ts';
import { complain, make, type Part, passed, property, type Sam } from '../sam.ts';
import { type GivenMap, isGiven, picked } from '../tree.ts';

/** The URL of a function. One that asks for no signature is open to everyone, through permissions that SAM adds. */
export const functionUrl = (sam: Sam, part: Part, target: GivenMap): void => {
  const { logicalId } = part;
  const config = property(part, 'FunctionUrlConfig');
  const type = textOf(valueIn(config, 'AuthType'));
  if (!isGiven(valueIn(config, 'AuthType'))) complain(part, config, 'FunctionUrlConfig needs an AuthType: AWS_IAM or NONE. Add it.');
  const properties: GivenMap = { TargetFunctionArn: target, ...picked(config, ['AuthType', 'Cors', 'InvokeMode']) };
  const attributes = passed(part);
  make(sam, part, { ...{ logicalId: `${logicalId}Url`, type: 'AWS::Lambda::Url' }, properties, attributes, span: config });
  if (type !== 'NONE') return;
  const anyone: GivenMap = { FunctionName: target, Principal: '*' };
  const permission = (id: string, more: GivenMap): void =>
    make(sam, part, { logicalId: `${logicalId}${id}`, type: 'AWS::Lambda::Permission', properties: { ...anyone, ...more }, attributes, span: config });
  permission('UrlPublicPermissions', { Action: 'lambda:InvokeFunctionUrl', FunctionUrlAuthType: entryIn(config, 'AuthType') });
  permission('URLInvokeAllowPublicAccess', { Action: 'lambda:InvokeFunction', InvokedViaFunctionUrl: true });
};
