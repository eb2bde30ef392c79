import { customer, demarcate, held, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted, infrastructure } from '../baselines/index.ts';
import { keyCases } from '../own-key.ts';
import { restingOn } from '../resting-on.ts';
import { endpoint, notebook, store } from './service.ts';
import { says } from './sources.ts';

/** What is done inside a notebook, which is a machine with much on it that Google chose. */
const inside = [
  'stop-malware',
  'write-safe-code',
  'apply-dependency-patches',
  'guard-supply-chain',
  'harden-workload',
  'guard-apis',
  'find-vulnerabilities',
] as const;
const byHand = customer('Move the notebook to a newer image, or have that done by a schedule.', says.upgrades);
const inContainers = 'which container serves a model is said by the model, and what it holds by nothing';
const modelUse = unchecked(
  'what may be asked of a model, and what it may answer, no configuration shows',
  customer('Filter what goes into the model and what comes out, and say what it may be used for.', says.model),
);

export default [
  demarcate(notebook, {
    ...infrastructure,
    ...restingOn(infrastructure, says.inside, ...inside),
    'guard-model-use': notApplicable('no model answers here but those that users build'),
    'publish-os-patches': provider('Builds newer images of notebooks, with their system and frameworks.', says.upgrades),
    'apply-os-patches': when(notebook, 'upgrades', {
      automatic: provider('Moves the notebook to newer images in the period that was set.', says.upgrades),
      'by hand': byHand,
    }),
    'publish-platform-patches': provider('Builds newer images of notebooks, with their system and frameworks.', says.upgrades),
    'apply-platform-patches': when(notebook, 'upgrades', {
      automatic: provider('Moves the notebook to newer images in the period that was set.', says.upgrades),
      'by hand': unchecked('checked under apply-os-patches, as one image holds both', byHand),
    }),
    'upgrade-platform': when(notebook, 'upgrades', {
      automatic: provider('Moves the notebook to newer images in the period that was set.', says.upgrades),
      'by hand': unchecked('checked under apply-os-patches, as one image holds both', byHand),
    }),
    'harden-os': customer('Boot only signed software, and keep users from being root.', says.root),
    'limit-exposure': customer('Give the notebook no external address.', says.addresses),
    'filter-traffic': unchecked(
      'rules stand in the network of the notebook, and are checked there',
      customer('Let only what it needs reach the notebook.', says.addresses),
    ),
    'grant-least-access': customer('Name an account of its own, with the fewest rights.', says.account),
    'guard-credentials': unchecked('what users put into notebooks, no configuration shows', customer('Keep secrets out of notebooks.', says.secrets)),
    'survive-failure': unchecked(
      'what else lies on the notebook, no configuration shows',
      customer('Keep what is on the notebook elsewhere too, so that another can take its place.', says.oneMachine),
    ),
    'encrypt-at-rest': provider('Encrypts what is stored, with nothing to switch on.', says.keys),
    'control-keys': when(notebook, 'keys', keyCases(says.keys)),
    'undo-mistakes': unchecked(
      'notebooks are kept in a repository that the cloud does not show',
      customer('Keep notebooks where they can be rolled back.', says.kept),
    ),
  }),
  demarcate(endpoint, {
    ...abstracted,
    'upgrade-platform': unchecked(
      inContainers,
      shared({ provider: 'Builds newer containers for models.', customer: 'Move models to containers whose frameworks are still supported.' }, says.frameworks),
    ),
    'write-safe-code': unchecked(
      inContainers,
      shared(
        { provider: 'Builds and tests the service and its containers.', customer: 'Build, review and test the model, and the program that serves it.' },
        says.served,
      ),
    ),
    'publish-dependency-patches': held(
      says.served,
      { party: 'provider', does: 'Builds containers with fixed libraries.' },
      { party: 'third-party:software-vendors', does: 'Publish fixes of what containers of your own build on.' },
    ),
    'apply-dependency-patches': unchecked(
      inContainers,
      shared(
        { provider: 'Takes fixed libraries into its containers.', customer: 'Build containers of your own again, and deploy models on fixed ones.' },
        says.served,
      ),
    ),
    'guard-supply-chain': unchecked(
      inContainers,
      shared({ provider: 'Builds its own containers.', customer: 'Serve models only from containers whose origin you trust.' }, says.container),
    ),
    'harden-workload': unchecked(
      inContainers,
      shared(
        { provider: 'Runs each container on nodes that it sets up.', customer: 'Give containers of your own no more rights than they need.' },
        says.served,
      ),
    ),
    'find-vulnerabilities': unchecked(
      inContainers,
      shared({ provider: 'Looks for holes in the service and its containers.', customer: 'Scan containers of your own, and the models in them.' }, says.served),
    ),
    'guard-model-use': modelUse,
    'control-egress': unchecked(inContainers, customer('Decide what containers of your own may call.', says.served)),
    'limit-exposure': customer('Serve models privately where the internet need not reach them.', says.endpoint),
    'guard-apis': unchecked(
      'who may call is granted on the project, and is checked there',
      shared({ provider: 'Asks IAM for each call.', customer: 'Let in only callers that you name.' }, says.endpoint),
    ),
    'survive-failure': unchecked(
      'how many nodes serve a model is said where it is deployed',
      shared({ provider: 'Runs the service on many machines.', customer: 'Have models served by more than one node, where they must go on.' }, says.nodes),
    ),
    'undo-mistakes': unchecked('models are deployed again from their registry', customer('Keep versions of models to go back to.', says.kept)),
    'encrypt-at-rest': provider('Encrypts what is stored, with nothing to switch on.', says.keys),
    'control-keys': when(endpoint, 'keys', keyCases(says.keys)),
  }),
  demarcate(store, {
    ...abstracted,
    'limit-exposure': unchecked(
      'who may read is granted on the project, and is checked there',
      customer('Let nobody read the data but those who must.', says.readers),
    ),
    'undo-mistakes': unchecked('data are brought in again from where they come', customer('Keep what the data were made from.', says.kept)),
    'encrypt-at-rest': provider('Encrypts what is stored, with nothing to switch on.', says.keys),
    'control-keys': when(store, 'keys', keyCases(says.keys)),
  }),
];
