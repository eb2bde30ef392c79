/** The order in which a person writes the entries of a resource. */
const order = [
  ...['parent', 'scope', 'name', 'location', 'extendedlocation', 'zones', 'tags', 'sku', 'kind', 'scale', 'plan', 'managedby', 'identity'],
  ...['dependson', 'properties'],
];
export const rankOf = (key: string): number => {
  const rank = order.indexOf(key.toLowerCase());
  return rank < 0 ? order.indexOf('properties') - 0.5 : rank;
};
