import { type TreeNode, textOf, valueIn } from '../../../text-tree/index.ts';
import { hashOf } from '../hash.ts';
import { complain, type Making, make, type Part, passed, propagates, property, resolved, resolvedText, type Sam, settled, tagList } from '../sam.ts';
import { attributeOf, dataOf, type Given, type GivenMap, isGiven, listed, picked, refTo } from '../tree.ts';
import { isTrue } from './authorizers.ts';

/** The distributions of CloudFront all lie in one hosted zone, https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-route53-aliastarget.html */
const cloudFrontZone = 'Z2FDTNDATAQYW2';

/** A domain of an API: the name, its mappings to the API, and its records. */
interface Domain {
  readonly logicalId: string;
  readonly written: TreeNode;
  readonly name: TreeNode;
}

const domainOf = (sam: Sam, part: Part, prefix: string): Domain | undefined => {
  const written = property(part, 'Domain');
  if (!isGiven(written)) return undefined;
  const name = valueIn(written, 'DomainName');
  if (!isGiven(name) || !isGiven(valueIn(written, 'CertificateArn'))) {
    complain(part, written, 'A Domain needs a DomainName and a CertificateArn. Add them.');
    return undefined;
  }
  const known = resolvedText(sam, name);
  return { logicalId: `${prefix}${hashOf(dataOf(known))}`, written, name: known };
};

/** `Domain` of a REST API. */
export const makeRestDomain = (sam: Sam, part: Part, stage: string): void => {
  const type = settled(sam, valueIn(property(part, 'Domain'), 'EndpointConfiguration')) ?? 'REGIONAL';
  if (!['REGIONAL', 'EDGE', 'PRIVATE'].includes(type))
    complain(part, property(part, 'Domain'), 'The EndpointConfiguration of a Domain is EDGE, REGIONAL or PRIVATE. Correct it.');
  const isPrivate = type === 'PRIVATE';
  const domain = domainOf(sam, part, isPrivate ? 'ApiGatewayDomainNameV2' : 'ApiGatewayDomainName');
  if (!domain) return;
  const { logicalId, written } = domain;
  sam.names.set(`${part.logicalId}.DomainName`, logicalId);
  makeOnce(sam, part, {
    logicalId,
    ...(isPrivate ? privateName(domain, type) : restName(domain, type, propagates(sam, part) ? tagList(property(part, 'Tags')) : undefined)),
    span: written,
  });
  const target: GivenMap = { [isPrivate ? 'DomainNameArn' : 'DomainName']: refTo(logicalId), RestApiId: refTo(part.logicalId), Stage: refTo(stage) };
  const mapping = `BasePathMapping${isPrivate ? 'V2' : ''}`;
  for (const { path, id } of basePaths(sam, part, written, true))
    make(sam, part, {
      ...{ logicalId: `${part.logicalId}${id}BasePathMapping`, type: `AWS::ApiGateway::${mapping}`, span: written },
      properties: { ...target, BasePath: path },
      attributes: passed(part),
    });
  makeAssociation(sam, part, domain);
  makeRecords(sam, part, domain, type);
};

const restName = ({ written, name }: Domain, type: string, tags: Given): Pick<Making, 'type' | 'properties'> => ({
  type: 'AWS::ApiGateway::DomainName',
  properties: {
    DomainName: name,
    [type === 'REGIONAL' ? 'RegionalCertificateArn' : 'CertificateArn']: valueIn(written, 'CertificateArn'),
    EndpointConfiguration: { Types: [type], ...picked(written, ['IpAddressType']) },
    MutualTlsAuthentication: trustStore(written),
    ...picked(written, ['SecurityPolicy', 'OwnershipVerificationCertificateArn', 'EndpointAccessMode']),
    Tags: tags,
  },
});

const privateName = ({ written, name }: Domain, type: string): Pick<Making, 'type' | 'properties'> => ({
  type: 'AWS::ApiGateway::DomainNameV2',
  properties: {
    DomainName: name,
    EndpointConfiguration: { Types: [type], ...picked(written, ['IpAddressType']) },
    ...picked(written, ['CertificateArn', 'SecurityPolicy', 'Policy', 'EndpointAccessMode']),
  },
});

const trustStore = (written: TreeNode): Given => {
  const tls = valueIn(written, 'MutualTlsAuthentication');
  if (!isGiven(tls)) return undefined;
  const version = valueIn(tls, 'TruststoreVersion');
  return { ...picked(tls, ['TruststoreUri']), TruststoreVersion: textOf(version) === '0' ? undefined : version };
};

/** Several APIs may have one domain. */
const makeOnce = (sam: Sam, part: Part, making: Making): void => {
  if (!sam.made.has(making.logicalId)) make(sam, part, { ...making, attributes: passed(part) });
};

const basePaths = (sam: Sam, part: Part, written: TreeNode, isRest: boolean): readonly { readonly path: string | undefined; readonly id: string }[] => {
  const paths = valueIn(written, 'BasePath');
  if (!isGiven(paths)) return [{ path: undefined, id: '' }];
  const normalised = settled(sam, valueIn(written, 'NormalizeBasePath'))?.toLowerCase() !== 'false';
  return listed(paths).flatMap(item => {
    const path = settled(sam, item);
    if (path === undefined) complain(part, item, 'A BasePath must be known when SAM runs. Write it as a text.');
    if (path === undefined) return [];
    const id = path.replaceAll(/[^A-Za-z0-9]/g, '');
    if (!isRest) return [{ path: path.replaceAll('/', ''), id }];
    return [{ path: path === '/' ? '' : normalised ? path.replaceAll(/[^A-Za-z0-9]/g, '') : path, id }];
  });
};

const makeAssociation = (sam: Sam, part: Part, { logicalId, written }: Domain): void => {
  const association = valueIn(written, 'AccessAssociation');
  const endpoint = valueIn(association, 'VpcEndpointId');
  if (!isGiven(endpoint)) return;
  const hash = hashOf([dataOf(resolved(sam, endpoint)), logicalId]);
  makeOnce(sam, part, {
    ...{ logicalId: `DomainNameAccessAssociation${hash}`, type: 'AWS::ApiGateway::DomainNameAccessAssociation', span: written },
    properties: { DomainNameArn: refTo(logicalId), AccessAssociationSource: endpoint, AccessAssociationSourceType: 'VPCE' },
  });
};

/** The records of all domains in a hosted zone, which stand together. */
const groups = new WeakMap<Sam, Map<string, Given[]>>();

const makeRecords = (sam: Sam, part: Part, domain: Domain, type: string): void => {
  const route53 = valueIn(domain.written, 'Route53');
  if (!isGiven(route53)) return;
  const [id, name] = [valueIn(route53, 'HostedZoneId'), valueIn(route53, 'HostedZoneName')];
  const zone = isGiven(id) ? id : name;
  if (!isGiven(zone)) {
    complain(part, route53, 'Route53 needs a HostedZoneId or a HostedZoneName. Add one.');
    return;
  }
  const separate = isTrue(sam, valueIn(route53, 'SeparateRecordSetGroup'));
  const known = dataOf(resolved(sam, zone));
  const logicalId = `RecordSetGroup${hashOf(separate ? [known, dataOf(domain.name)] : known)}`;
  const all = groups.get(sam) ?? new Map<string, Given[]>();
  groups.set(sam, all);
  const records = [...(all.get(logicalId) ?? []), ...recordsOf(domain, route53, type)];
  all.set(logicalId, records);
  const properties: GivenMap = { ...(isGiven(id) ? { HostedZoneId: id } : { HostedZoneName: name }), RecordSets: records };
  make(sam, part, { logicalId, type: 'AWS::Route53::RecordSetGroup', properties, attributes: passed(part), span: route53 });
};

const recordsOf = ({ logicalId, name }: Domain, route53: TreeNode, type: string): readonly Given[] => {
  const record = (kind: string): GivenMap => ({
    Name: name,
    Type: kind,
    ...picked(route53, ['SetIdentifier', 'Region']),
    AliasTarget: { ...aliasTarget(logicalId, route53, type), ...picked(route53, ['EvaluateTargetHealth']) },
  });
  return [record('A'), ...(textOf(valueIn(route53, 'IpV6')) === 'true' ? [record('AAAA')] : [])];
};

const aliasTarget = (logicalId: string, route53: TreeNode, type: string): GivenMap => {
  const distribution = valueIn(route53, 'DistributionDomainName');
  if (type === 'REGIONAL') return { HostedZoneId: attributeOf(logicalId, 'RegionalHostedZoneId'), DNSName: attributeOf(logicalId, 'RegionalDomainName') };
  if (type === 'PRIVATE')
    return picked(route53, [
      ['HostedZoneId', 'VpcEndpointHostedZoneId'],
      ['DNSName', 'VpcEndpointDomainName'],
    ]);
  return { HostedZoneId: cloudFrontZone, DNSName: distribution ?? attributeOf(logicalId, 'DistributionDomainName') };
};

/** `Domain` of an HTTP or WebSocket API. */
export const makeHttpDomain = (sam: Sam, part: Part, stage: GivenMap, tags: GivenMap, records: 'together' | 'last'): void => {
  const domain = domainOf(sam, part, 'ApiGatewayDomainNameV2');
  if (!domain) return;
  const { logicalId, written, name } = domain;
  const type = settled(sam, valueIn(written, 'EndpointConfiguration')) ?? 'REGIONAL';
  if (type !== 'REGIONAL') complain(part, written, 'The EndpointConfiguration of this Domain can only be REGIONAL. Correct it.');
  sam.names.set(`${part.logicalId}.DomainName`, logicalId);
  const configuration: GivenMap = {
    ...picked(written, ['CertificateArn', 'SecurityPolicy', 'OwnershipVerificationCertificateArn']),
    EndpointType: type,
    ...picked(written, ['IpAddressType']),
  };
  const properties: GivenMap = {
    DomainName: name,
    DomainNameConfigurations: [configuration],
    MutualTlsAuthentication: trustStore(written),
    Tags: tagMap(property(part, 'Tags'), tags),
  };
  makeOnce(sam, part, { logicalId, type: 'AWS::ApiGatewayV2::DomainName', properties, span: written });
  for (const { path, id } of basePaths(sam, part, written, false))
    make(sam, part, {
      ...{ logicalId: `${part.logicalId}${id}ApiMapping`, type: 'AWS::ApiGatewayV2::ApiMapping', span: written },
      properties: { DomainName: refTo(logicalId), ApiId: refTo(part.logicalId), Stage: stage, ApiMappingKey: path },
      attributes: passed(part),
    });
  if (records === 'last') groups.get(sam)?.clear();
  makeRecords(sam, part, domain, 'REGIONAL');
};
/** Tags of version 2 of API Gateway are a map. */
export const tagMap = (written: TreeNode | undefined, added: GivenMap): Given => {
  if (written && written.is !== 'map') return written;
  const all = new Map<string, Given>([...(written ? written.entries.map(entry => [entry.key, entry] as const) : []), ...Object.entries(added)]);
  return all.size > 0 ? all : undefined;
};
