import type { Block, Declaration, MapNode, Node, Place } from '../../model/index.ts';
import { argumentsOf, bodyOf, type Subject } from './body.ts';
import type { Expansion, Repetition } from './expand.ts';
import { checkLocals } from './local-circles.ts';
import { calledModules, callScope, missingInstances } from './module-call.ts';
import type { CallSource, ResourceSource } from './module-source.ts';
import { configured, type Provider } from './provider.ts';
import { addressOf, expansionOf, instanceScope, providerFor, scopeName } from './resource.ts';
import type { Module, Run } from './scope.ts';
import { placeOfBlock } from './source.ts';
import { checkVariables } from './validation.ts';
import { versionUnder } from './version.ts';

const mostDeclarations = 1_000_000;

/** What all instances of one block have in common. */
interface Common extends Subject {
  readonly run: Run;
  readonly module: Module;
  readonly scope: string;
  readonly block: Block;
  readonly under: string | undefined;
}

const textIn = (node: Node | undefined): string | undefined =>
  node?.is === 'value' && typeof node.value === 'string' ? node.value : node?.is === 'reference' ? textIn(node.value) : undefined;
const regionOf = ({ run, provider }: Common, body: MapNode): string | undefined => {
  const written = textIn(body.entries['region']) ?? (provider.name === 'aws' ? undefined : textIn(body.entries['location']));
  if (written !== undefined) return written;
  const region = configured(run, provider, 'region');
  return region?.is === 'text' && !/[\uE000\uE001]/.test(region.value) ? region.value : undefined;
};

/** What one instance has that others may have otherwise: `for_each` may give each a provider of its own. */
const withProvider = (common: Common, provider: Provider): Common =>
  provider === common.provider ? common : { ...common, provider, scope: scopeName(common.module, provider) };

const declared = (shared: Common, repetition: Repetition): Declaration => {
  const common = withProvider(shared, providerFor(shared.run, shared.module, shared.source, repetition));
  const { run, module, source, at, scope, block, under } = common;
  const address = addressOf(module, source, repetition);
  const body = bodyOf(common, instanceScope(run, module, source, repetition));
  const [region, maybe] = [regionOf(common, body), repetition.maybe ?? module.maybe];
  return {
    id: `${scope}:${address}`,
    address,
    type: source.type,
    body,
    at,
    scope,
    ...(region !== undefined && { region }),
    ...(!source.type.startsWith('data.') && { born: 'new' }),
    ...(under !== undefined && { under }),
    block,
    ...(maybe !== undefined && { maybe }),
  };
};

const blockOf = (module: Module, at: Place, { by }: Expansion): Block => {
  const repeats = by === 'one' ? module.repeats : by;
  return { id: `${at.file}:${at.line}`, ...(repeats && { repeats }), ...(module.locked !== undefined && { locked: module.locked }) };
};

const declareResource = (run: Run, module: Module, source: ResourceSource, into: Declaration[]): void => {
  const expansion = expansionOf(run, module, source);
  const at = placeOfBlock(source.section.file, source.section.block);
  const [first] = expansion.instances;
  if (!first) return;
  const provider = providerFor(run, module, source, first);
  const common: Common = {
    run,
    module,
    source,
    provider,
    at,
    scope: scopeName(module, provider),
    block: blockOf(module, at, expansion),
    under: versionUnder(module, provider.name),
  };
  for (const repetition of expansion.instances) {
    if (++run.spent.declarations > mostDeclarations) {
      run.problems.add(at, `There are more than ${mostDeclarations} resources in all: those from here on are not read.`);
      return;
    }
    into.push(declared(common, repetition));
  }
};

const metaOfCall: ReadonlySet<string> = new Set(['providers', 'count', 'for_each', 'depends_on']);

/** A module that is not there, with what it is given: nothing else is known of what it makes. */
const declareMissing = (run: Run, module: Module, call: CallSource, into: Declaration[]): void => {
  const { section, name } = call;
  const at = placeOfBlock(section.file, section.block);
  for (const repetition of missingInstances(run, module, call)) {
    const address = `${module.prefix}module.${name}${repetition.suffix}`;
    const maybe = repetition.maybe ?? module.maybe;
    const body = argumentsOf(section, metaOfCall, at, callScope(run, module, call, repetition));
    into.push({
      id: `${module.root.scope}:${address}`,
      address,
      type: 'module',
      body,
      at,
      scope: module.root.scope,
      born: 'new',
      ...(maybe !== undefined && { maybe }),
    });
  }
};

/** Every resource and data source of a module and of the modules it calls. */
export const declareModule = (run: Run, module: Module, into: Declaration[]): void => {
  if (run.spent.declarations > mostDeclarations) return;
  for (const source of module.source.resources.values()) declareResource(run, module, source, into);
  for (const call of module.source.calls.values()) {
    declareMissing(run, module, call, into);
    for (const child of calledModules(run, module, call)) declareModule(run, child, into);
  }
  checkVariables(run, module);
  checkLocals(run, module);
};
