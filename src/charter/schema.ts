import { charterFile } from './charter.ts';
import { answersFile, checklistFile } from './checklist/shapes.ts';
import type { Shape } from './shape.ts';

type Schema = Readonly<Record<string, unknown>>;

/** The JSON schema of a charter, for editors: made from the shapes that the parser reads by, so that both say the same. */
export const charterSchema = (): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:demarc:charter:1',
  title: 'A Demarc charter',
  ...schemaOf(charterFile),
});

/** The same for checklists of one's own, and for answers to them. */
export const checklistSchema = (): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:demarc:checklist:1',
  title: 'A checklist for Demarc',
  ...schemaOf(checklistFile),
});
export const answersSchema = (): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:demarc:answers:1',
  title: 'Answers to a checklist of Demarc',
  ...schemaOf(answersFile),
});

const schemaOf = (shape: Shape): Schema => ({ description: shape.about, ...kindOf(shape) });

const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
/** Numbers may stand for texts: an account id need not be quoted. */
const plain = ['string', 'number', 'boolean'];

const kindOf = (shape: Shape): Schema => {
  switch (shape.is) {
    case 'text':
      return shape.like ? { type: plain, pattern: shape.like.pattern.source } : { type: plain, minLength: 1 };
    case 'word':
      return { enum: shape.words };
    case 'day':
      return day;
    case 'count':
      return { type: 'integer', minimum: shape.least, maximum: shape.most };
    case 'share':
      return { type: ['number', 'string'], minimum: 0, maximum: 100, pattern: '^\\d+(\\.\\d+)?%?$' };
    case 'flag':
      // To editors `yes` is a text.
      return { enum: [true, false, 'yes', 'no'] };
    case 'list':
      return listSchema(shape.item, shape.single);
    case 'map':
      return { type: 'object', minProperties: 1, additionalProperties: schemaOf(shape.value) };
    case 'left':
    case 'tree':
      return shape.schema as Schema;
    case 'record':
      return {
        type: 'object',
        additionalProperties: false,
        ...(shape.required.length > 0 && { required: shape.required }),
        ...(shape.narrows && { minProperties: 1 }),
        properties: Object.fromEntries(
          Object.entries(shape.keys).map(([key, value]) => [key, orNothing(key, value, shape.narrows || shape.required.includes(key))]),
        ),
      };
  }
};

/** A key with nothing behind it is as if it were not there, where that can be meant. */
const orNothing = (key: string, shape: Shape, needed: boolean): Schema =>
  needed || key === 'where' ? schemaOf(shape) : { description: shape.about, anyOf: [{ type: 'null' }, kindOf(shape)] };

const listSchema = (item: Shape, single: boolean): Schema => {
  const list = { type: 'array', ...(item.is !== 'record' && { minItems: 1 }), items: schemaOf(item) };
  return single ? { anyOf: [kindOf(item), list] } : list;
};
