/** Over the page: why it is not as it should be. */
export const Notice = ({ words }: { readonly words: string | undefined }) => (
  <p className={words === undefined ? 'unseen' : 'notice'} role="status">
    {words}
  </p>
);
