import { type MapTree, type TreeNode, textOf, valueIn } from '../../../text-tree/index.ts';
import { complain, type Part, property, type Sam } from '../sam.ts';
import { callIn, changed, type Given, type GivenMap, isGiven, isOn } from '../tree.ts';
import { mapPaths, methodNames } from './definition.ts';

interface Cors {
  readonly origin: Given;
  readonly headers: Given;
  readonly methods: TreeNode | undefined;
  readonly age: Given;
  readonly credentials: boolean;
}

/** `Cors` of a REST API: every path that has no answer of its own to a preflight request gets one. */
export const withRestCors = (_: Sam, part: Part, definition: MapTree): MapTree => {
  const written = property(part, 'Cors');
  if (!isGiven(written)) return definition;
  const cors = corsOf(part, written);
  return mapPaths(definition, item => {
    if (valueIn(item, 'options')) return item;
    return changed(item, { options: preflight(cors, methodNames(item)) });
  });
};

const corsOf = (part: Part, written: TreeNode): Cors => {
  if (written.is !== 'map' || callIn(written)) return { origin: written, headers: undefined, methods: undefined, age: undefined, credentials: false };
  const credentials = textOf(valueIn(written, 'AllowCredentials')) === 'true';
  const origin = valueIn(written, 'AllowOrigin') ?? "'*'";
  if (credentials && (typeof origin === 'string' ? origin : textOf(origin)) === "'*'")
    complain(part, written, "AllowCredentials goes with named origins only, not with '*'. Name the AllowOrigin.");
  return {
    ...{ origin, headers: valueIn(written, 'AllowHeaders'), methods: valueIn(written, 'AllowMethods') },
    ...{ age: valueIn(written, 'MaxAge'), credentials },
  };
};

const everyMethod = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'];
const allowedMethods = (names: readonly string[]): string => {
  const any = names.includes('x-amazon-apigateway-any-method');
  return `'${(any ? everyMethod : [...new Set([...names.map(name => name.toUpperCase()), 'OPTIONS'])].sort()).join(',')}'`;
};

const preflight = (cors: Cors, names: readonly string[]): GivenMap => {
  const headers: readonly (readonly [string, Given])[] = [
    ['Access-Control-Allow-Origin', cors.origin],
    ['Access-Control-Allow-Headers', cors.headers],
    ['Access-Control-Allow-Methods', isOn(cors.methods) ? cors.methods : allowedMethods(names)],
    ['Access-Control-Max-Age', cors.age],
    ['Access-Control-Allow-Credentials', cors.credentials ? "'true'" : undefined],
  ];
  const sent = headers.filter(([, value]) => value !== undefined);
  const header = (name: string): GivenMap => ({ type: name === 'Access-Control-Max-Age' ? 'integer' : 'string' });
  return {
    summary: 'CORS support',
    consumes: ['application/json'],
    produces: ['application/json'],
    'x-amazon-apigateway-integration': {
      type: 'mock',
      requestTemplates: { 'application/json': '{\n  "statusCode" : 200\n}\n' },
      responses: {
        default: {
          statusCode: '200',
          responseParameters: Object.fromEntries(sent.map(([name, value]) => [`method.response.header.${name}`, value])),
          responseTemplates: { 'application/json': '{}\n' },
        },
      },
    },
    responses: { '200': { description: 'Default response for CORS method', headers: Object.fromEntries(sent.map(([name]) => [name, header(name)])) } },
  };
};
