import { choiceForms } from './choice.ts';
import { collectionFunctions } from './collections.ts';
import { dateFunctions } from './dates.ts';
import type { Definition } from './definition.ts';
import type { Form } from './form.ts';
import { lambdaForms } from './lambdas.ts';
import { nameForms } from './names.ts';
import { networkFunctions } from './networks.ts';
import { numberFunctions } from './numbers.ts';
import { objectFunctions } from './objects.ts';
import { resourceForms } from './resources.ts';
import { scopeForms } from './scopes.ts';
import { textFunctions } from './texts.ts';

/** By name in small letters, as Azure takes them. */
export const definitions: ReadonlyMap<string, Definition> = new Map(
  Object.entries({ ...collectionFunctions, ...dateFunctions, ...networkFunctions, ...numberFunctions, ...objectFunctions, ...textFunctions }),
);
export const forms: ReadonlyMap<string, Form> = new Map(Object.entries({ ...choiceForms, ...lambdaForms, ...nameForms, ...resourceForms, ...scopeForms }));
