import { valueIn } from '../../../text-tree/index.ts';
import { anyOf } from '../derived-conditions.ts';
import { complain, conditionOf, make, type Part, passed, propagates, property, type Sam, settled, tagList } from '../sam.ts';
import { type Given, type GivenMap, isGiven, picked, refTo } from '../tree.ts';

interface Member {
  readonly part: Part;
  readonly stage: string;
}
/** The APIs that share the usage plan of a template. */
const shared = new WeakMap<Sam, Member[]>();

/** `UsagePlan` of a REST API: a plan and a key of its own, or shared ones. */
export const makeUsagePlan = (sam: Sam, part: Part, stage: string): void => {
  const auth = property(part, 'Auth');
  const written = valueIn(auth, 'UsagePlan');
  if (!isGiven(written)) return;
  const create = settled(sam, valueIn(written, 'CreateUsagePlan'));
  if (create === 'NONE') return;
  const members = shared.get(sam);
  if (create !== 'SHARED' && create !== 'PER_API') {
    complain(part, written, 'UsagePlan needs a CreateUsagePlan, which is PER_API, SHARED or NONE. Correct it.');
    return;
  }
  if (create === 'PER_API') makePlan(sam, part, part.logicalId, [{ part, stage }]);
  else if (members) members.push({ part, stage });
  else shared.set(sam, [{ part, stage }]);
};

/** The usage plan and the key that APIs share. */
export const sharedUsagePlan = (sam: Sam): void => {
  const members = shared.get(sam);
  const [first] = members ?? [];
  if (members && first) makePlan(sam, first.part, 'Serverless', members);
};

const planNames = ['Description', 'Quota', 'Throttle', 'UsagePlanName', 'Tags'];

const makePlan = (sam: Sam, part: Part, prefix: string, members: readonly Member[]): void => {
  const [plan, key] = [`${prefix}UsagePlan`, `${prefix}ApiKey`];
  const written = valueIn(property(part, 'Auth'), 'UsagePlan');
  const attributes = attributesOf(sam, members);
  const plans = members.map(member => given(picked(valueIn(property(member.part, 'Auth'), 'UsagePlan'), planNames)));
  const settings: GivenMap = Object.assign({}, ...plans);
  const tags = propagates(sam, part) ? tagList(property(part, 'Tags')) : undefined;
  const add = (logicalId: string, type: string, dependsOn: readonly string[], properties: GivenMap): void =>
    make(sam, part, { logicalId, type, properties, attributes: { ...attributes, DependsOn: dependsOn }, span: written });
  add(
    plan,
    'AWS::ApiGateway::UsagePlan',
    members.map(member => member.part.logicalId),
    {
      ApiStages: members.map((member): Given => ({ ApiId: refTo(member.part.logicalId), Stage: refTo(member.stage) })),
      Tags: tags,
      ...settings,
    },
  );
  add(key, 'AWS::ApiGateway::ApiKey', [plan], {
    Enabled: true,
    Tags: tags,
    StageKeys: members.map((member): Given => ({ RestApiId: refTo(member.part.logicalId), StageName: refTo(member.stage) })),
  });
  add(`${plan}Key`, 'AWS::ApiGateway::UsagePlanKey', [key], { KeyId: refTo(key), KeyType: 'API_KEY', UsagePlanId: refTo(plan) });
  for (const {
    part: { logicalId },
  } of members)
    sam.names.set(`${logicalId}.UsagePlan`, plan).set(`${logicalId}.ApiKey`, key).set(`${logicalId}.UsagePlanKey`, `${plan}Key`);
};
const given = (settings: GivenMap): GivenMap => Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));

/** A shared plan exists when one of its APIs does, and is kept when one of them is. */
const attributesOf = (sam: Sam, members: readonly Member[]): GivenMap => {
  const [first] = members;
  if (!first) return {};
  if (members.length === 1) return passed(first.part);
  const conditions = members.map(({ part }) => conditionOf(part)).filter(condition => condition !== undefined);
  const condition = conditions.length === members.length ? anyOf(sam, first.part, 'SharedUsagePlanCondition', conditions) : undefined;
  const policy = (name: string): Given => {
    const all = members.map(({ part }) => settled(sam, valueIn(part.tree, name)));
    return ['Retain', 'Snapshot', 'Delete'].find(one => all.includes(one));
  };
  return { Condition: condition, DeletionPolicy: policy('DeletionPolicy'), UpdateReplacePolicy: policy('UpdateReplacePolicy') };
};
