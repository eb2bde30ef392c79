import { type Entry, type MapTree, type TreeNode, textOf, valueIn } from '../../text-tree/index.ts';
import { pathOfPolicy } from './managed-policies.ts';
import { type Grant, policyTemplates } from './policy-templates.ts';
import { arn, complain, type Part, type Sam } from './sam.ts';
import { callIn, choiceIn, either, entriesOf, filled, type Given, type GivenMap, isNoValue, listed, noValue, refTo, treeOf } from './tree.ts';

/** What `Policies` comes to: managed policies by ARN, and policies of the role's own. */
export interface Policies {
  readonly managed: readonly Given[];
  readonly inline: readonly Given[];
}

type Sorted = { readonly kind: 'managed' | 'inline'; readonly given: Given } | { readonly kind: 'nothing' };

/** `Policies` may be one or several: names or ARNs of managed policies, policy documents, and SAM's templates. */
export const policiesOf = (sam: Sam, part: Part, written: TreeNode | undefined, role: string): Policies => {
  const items = callIn(written)?.name === 'Ref' && isNoValue(written) ? [] : listed(written);
  const all = items.map((item, i) => sorted(sam, part, item, `${role}Policy${i}`));
  const of = (kind: 'managed' | 'inline'): readonly Given[] => all.flatMap(one => (one.kind === kind ? [one.given] : []));
  return { managed: of('managed'), inline: of('inline') };
};

const sorted = (sam: Sam, part: Part, item: TreeNode, name: string): Sorted => {
  if (item.is === 'scalar') return item.value === null ? { kind: 'nothing' } : { kind: 'managed', given: managed(sam, item) };
  const choice = choiceIn(item);
  if (choice) return chosen(sam, part, choice, name);
  if (callIn(item)) return { kind: 'managed', given: item };
  const document = item.is === 'map' ? documentOf(part, item) : undefined;
  if (document === undefined)
    complain(part, item, 'A policy is the name or the ARN of a managed policy, a policy document, or a policy template of SAM. Correct it.');
  return document === undefined ? { kind: 'nothing' } : { kind: 'inline', given: { PolicyName: name, PolicyDocument: document } };
};

const chosen = (sam: Sam, part: Part, { condition, yes, no }: { condition: string; yes: TreeNode; no: TreeNode }, name: string): Sorted => {
  const [first, second] = [yes, no].map(branch => (isNoValue(branch) ? undefined : sorted(sam, part, branch, name)));
  const kind = first?.kind === 'inline' || second?.kind === 'inline' ? 'inline' : 'managed';
  const given = (of: Sorted | undefined): Given => (of && of.kind !== 'nothing' ? of.given : noValue);
  return { kind, given: either(condition, given(first), given(second)) };
};

/** A policy of AWS by its name: its ARN. Any other text is an ARN. */
const managed = (sam: Sam, item: TreeNode): Given => {
  const path = pathOfPolicy(textOf(item) ?? '');
  return path === undefined ? item : treeOf(managedPolicy(sam, path) ?? '', item);
};
export const managedPolicy = (sam: Sam, path: string): Given => arn(sam, `iam::aws:policy/${path}`);

/** What lets a role send traces: in the regions of `aws` another policy than elsewhere. */
export const xrayPolicy = (sam: Sam): string =>
  sam.partition === undefined || sam.partition === 'aws' ? 'AWSXrayWriteOnlyAccess' : 'AWSXRayDaemonWriteAccess';

const documentOf = (part: Part, item: MapTree): Given => {
  if (valueIn(item, 'Statement')) return item;
  const [template, ...more] = item.entries;
  const grants = template && more.length === 0 && Object.hasOwn(policyTemplates, template.key) ? policyTemplates[template.key] : undefined;
  if (!grants || !template) return undefined;
  const wanted = new Set(grants.flatMap(({ on, where }) => [on, where?.[1] ?? []].flat().flatMap(namesIn)));
  const given = new Map(entriesOf(template.value).map(entry => [entry.key, entry]));
  for (const name of wanted) if (!given.has(name)) complain(part, template.value, `The policy template ${template.key} needs the parameter ${name}. Give it.`);
  return treeOf({ Statement: grants.map(grant => statementOf(grant, given)) }, item);
};

const statementOf = ({ allows, on, where }: Grant, given: ReadonlyMap<string, Entry>): GivenMap => ({
  Effect: 'Allow',
  Action: allows.split(' '),
  Resource: typeof on === 'string' ? resourceOf(on, given) : on.map(one => resourceOf(one, given)),
  ...(where && { Condition: { StringEquals: { [where[0]]: resourceOf(where[1], given) } } }),
});

const names = /\{(?:(\w+)=)?(\w+)\}/g;
const namesIn = (pattern: string): readonly string[] => [...pattern.matchAll(names)].map(([, , name = '']) => name);

/** `s3:::{BucketName}` as a text with the given parameters filled in. */
const resourceOf = (pattern: string, given: ReadonlyMap<string, Entry>): Given => {
  if (pattern === '*') return '*';
  const filling: Record<string, Given> = {};
  const text = pattern.replaceAll(names, (_, own: string | undefined, parameter: string) => {
    const name = own ?? parameter.charAt(0).toLowerCase() + parameter.slice(1);
    filling[name] = given.get(parameter)?.value ?? refTo(parameter);
    return `\${${name}}`;
  });
  const whole = text.startsWith('=') ? text.slice(1) : `arn:\${AWS::Partition}:${text.replace('@', '${AWS::Region}:${AWS::AccountId}')}`;
  return filled(whole, Object.keys(filling).length > 0 ? filling : undefined);
};
