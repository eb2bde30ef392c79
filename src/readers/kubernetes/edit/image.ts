/** `registry:5000/app:tag@sha256:…` in its parts; what it does not say is empty. */
export const splitImage = (image: string): { readonly name: string; readonly tag: string; readonly digest: string } => {
  const [whole = '', digest = ''] = image.split('@');
  const colon = whole.indexOf(':', whole.lastIndexOf('/') + 1);
  return { name: colon < 0 ? whole : whole.slice(0, colon), tag: colon < 0 ? '' : whole.slice(colon + 1), digest };
};
