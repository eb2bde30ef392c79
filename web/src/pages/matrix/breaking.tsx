import { Fragment } from 'react';
import { piecesOf } from './wrapped.ts';

/** A name that may go on in the next line where its parts end. */
export const Breaking = ({ text }: { readonly text: string }) =>
  piecesOf(text).map((piece, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have their places
    <Fragment key={i}>
      {piece}
      <wbr />
    </Fragment>
  ));
