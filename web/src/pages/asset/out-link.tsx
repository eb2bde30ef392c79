/** A page elsewhere. Only what is surely one can be followed; anything else is text. */
export const OutLink = ({ url }: { readonly url: string }) =>
  /^https:\/\/[^\s]+$/.test(url) ? (
    <a href={url} target="_blank" rel="noreferrer noopener" className="out">
      {url.replace(/^https:\/\/(www\.)?/, '')}
    </a>
  ) : (
    <span>{url}</span>
  );
