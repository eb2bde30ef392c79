import { asset, choice, count, decide, flag, link, list, parts, plus, reach, service, text, work } from '../../../model/index.ts';
import { permission } from './permission.ts';
import { makerOf, makers, stateOf, states } from './runtime.ts';
import { says } from './sources.ts';

const lambda = service({ id: 'aws.lambda', name: 'AWS Lambda', vendor: 'aws' });
const none = { unset: { items: [] } };

const mismatches = ['Warn', 'Enforce'] as const;
export const codeSigning = asset(lambda, 'code-signing', { onMismatch: choice(mismatches, { unset: 'Warn', source: says.mismatch }) });

const functions = asset(lambda, 'function', {
  name: text({ unset: '' }),
  packageType: choice(['Zip', 'Image'], { unset: 'Zip', source: says.package }),
  runtime: text({ unset: '' }),
  updateMode: choice(['Auto', 'FunctionUpdate', 'Manual'], { unset: 'Auto', source: says.mode }),
  onYourInstances: flag({ unset: false, source: says.instances }),
  hasVariables: flag({ unset: false }),
  /** Names of the environment variables that hold a secret; the secrets themselves are never carried. */
  secrets: list(none),
  ownKey: flag({ unset: false, source: says.key }),
  tracing: choice(['Active', 'PassThrough'], { unset: 'PassThrough', source: says.tracing }),
  deadLetters: flag({ unset: false, source: says.failures }),
  failureDestination: flag({ unset: false, source: says.failures }),
  subnets: list({ unset: { items: [] }, source: says.network }),
  /** -1 where none are reserved. */
  reservedConcurrency: count({ unset: -1, source: says.concurrency }),
  signing: link('aws.lambda.code-signing', { unset: { items: [] }, source: says.signing }),
  addressAuth: choice(['no address', 'AWS_IAM', 'NONE'], { unset: 'no address', source: says.address }),
  permissions: parts(permission, { unset: { items: [] }, source: says.permission }),
});
const named = plus(functions, me => ({
  runtimeState: work(me, ['runtime'], choice(states), stateOf),
  runtimeMaker: work(me, ['runtime'], choice(makers), makerOf),
  unsignedCode: reach(me, 'signing', 'onMismatch', choice(mismatches), 'Warn'),
}));
/** How fixes of the system and of the language runtime reach the function. */
export const lambdaFunction = plus(named, me => ({
  systemUpdates: decide(me, [
    [{ packageType: 'Image' }, 'in your image'],
    [{ runtimeState: 'past its end' }, 'ended'],
    [{ updateMode: 'Auto' }, 'by themselves'],
    [{ updateMode: 'FunctionUpdate' }, 'with each update of yours'],
    [{}, 'when you choose a version'],
  ]),
  runtimeUpdates: decide(me, [
    [{ packageType: 'Image' }, 'in your image'],
    [{ runtimeState: 'past its end' }, 'ended'],
    [{ runtimeMaker: 'you' }, 'in your package'],
    [{ updateMode: 'Auto' }, 'by themselves'],
    [{ updateMode: 'FunctionUpdate' }, 'with each update of yours'],
    [{}, 'when you choose a version'],
  ]),
}));

const permissions = asset(lambda, 'permission', { ...permission, function: link('aws.lambda.function') });
/** A permission to call a function; where the function was read, it is judged there. */
export const lambdaPermission = plus(permissions, me => ({
  judgedWithFunction: work(me, ['function'], flag(), ({ function: called }) => ({ value: called.is !== 'unknown' && called.value.items.length > 0 })),
}));

const addresses = asset(lambda, 'address', { auth: choice(['AWS_IAM', 'NONE']), function: link('aws.lambda.function') });
/** An address (function URL) of a function; where the function was read, it is judged there. */
export const address = plus(addresses, me => ({
  judgedWithFunction: work(me, ['function'], flag(), ({ function: called }) => ({ value: called.is !== 'unknown' && called.value.items.length > 0 })),
}));

export const layerSharing = asset(lambda, 'layer-sharing', {
  principal: text({ unset: '' }),
  organisation: flag({ unset: false, source: says.layer }),
});
