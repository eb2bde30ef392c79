import { type TreeNode, textOf, valueIn } from '../../../text-tree/index.ts';
import { complainOf, type SamEvent, said } from '../events/event.ts';
import { type Part, partitionText, type Sam, settled } from '../sam.ts';
import { callIn, type Given, isGiven, isNull, isOn } from '../tree.ts';
import { wants } from './definition.ts';

/** What a method demands of its callers, as OpenAPI says it; nothing when it leaves that to the API. */
export const securityOf = (event: SamEvent, api: Part): readonly Given[] | undefined => {
  const auth = said(event, 'Auth');
  const written = valueIn(auth, 'Authorizer');
  const name = settled(event.sam, written);
  const demands: Given[] = [];
  if (isGiven(written) && name !== undefined) {
    checkAuthorizer(event, api, name, written);
    demands.push({ [name]: name === 'AWS_IAM' ? [] : scopesOf(api, name, valueIn(auth, 'AuthorizationScopes')) });
  } else if (written && !isNull(written)) complainOf(event, 'the name of an Authorizer must be known. Write its name.', written);
  const usual = settled(event.sam, wants(api, 'Auth', 'DefaultAuthorizer'));
  const scopes = valueIn(auth, 'AuthorizationScopes');
  if (!written && usual !== undefined && usual !== 'AWS_IAM' && isGiven(scopes)) demands.push({ [usual]: scopes });
  const key = valueIn(auth, 'ApiKeyRequired');
  if (key) demands.push({ [settled(event.sam, key)?.toLowerCase() === 'true' || isOn(key) ? 'api_key' : 'api_key_false']: [] });
  return demands.length > 0 ? demands : undefined;
};

const checkAuthorizer = (event: SamEvent, api: Part, name: string, written: TreeNode): void => {
  if (name === 'AWS_IAM') return;
  const authorizers = wants(api, 'Auth', 'Authorizers');
  if (name === 'NONE') {
    if (!isGiven(wants(api, 'Auth', 'DefaultAuthorizer')))
      complainOf(
        event,
        `Authorizer NONE takes away the default authorizer of ${api.logicalId}, which has none. Leave it out, or give the API a DefaultAuthorizer.`,
        written,
      );
    return;
  }
  if (authorizers && callIn(authorizers)) return;
  if (!valueIn(authorizers, name))
    complainOf(event, `${api.logicalId} has no authorizer ${name}. Declare it under Auth: Authorizers, or correct the name.`, written);
};

/** The scopes of the method, else those that the authorizer has of itself. */
export const scopesOf = (api: Part, name: string, own: TreeNode | undefined): Given => {
  if (own && !isNull(own)) return own;
  return wants(api, 'Auth', 'Authorizers', name, 'AuthorizationScopes') ?? [];
};

/** The role with which API Gateway calls the function: with AWS_IAM, that of the caller unless another is named. */
export const credentialsOf = (event: SamEvent, api: Part | undefined): Given => {
  const auth = said(event, 'Auth');
  const own = settled(event.sam, valueIn(auth, 'Authorizer'));
  if (own === 'AWS_IAM') return invokeRole(event.sam, auth);
  const usual = api && own === undefined ? settled(event.sam, wants(api, 'Auth', 'DefaultAuthorizer')) : undefined;
  if (usual !== 'AWS_IAM' || !api) return isGiven(valueIn(auth, 'InvokeRole')) ? invokeRole(event.sam, auth) : undefined;
  return invokeRole(event.sam, isGiven(valueIn(auth, 'InvokeRole')) ? auth : wants(api, 'Auth'));
};

const invokeRole = (sam: Sam, auth: TreeNode | undefined): Given => {
  const written = valueIn(auth, 'InvokeRole');
  if (written && isNull(written)) return undefined;
  const role = textOf(written);
  if (written === undefined || role === 'CALLER_CREDENTIALS')
    return sam.partition === undefined ? { 'Fn::Sub': `arn:${partitionText(sam)}:iam::*:user/*` } : `arn:${sam.partition}:iam::*:user/*`;
  return role === 'NONE' ? undefined : written;
};
