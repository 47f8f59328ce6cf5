/** Endings that French public bodies' addresses never have, and what was probably meant. */
const NEAR_MISSES: readonly (readonly [ending: string, meant: string])[] = [
  ['.gouv.com', '.gouv.fr'],
  ['.gouv.org', '.gouv.fr'],
  ['.gov.fr', '.gouv.fr'],
  ['.gouv.f', '.gouv.fr'],
  ['.gouv', '.gouv.fr'],
  ['.gouvfr', '.gouv.fr'],
  ['.gouv.fr.fr', '.gouv.fr'],
  ['.gouv.fre', '.gouv.fr'],
  ['.gouv.rf', '.gouv.fr'],
  ['.guov.fr', '.gouv.fr'],
  ['.gouc.fr', '.gouv.fr'],
  ['.gou.fr', '.gouv.fr'],
  ['@gmail.fr', '@gmail.com'],
  ['@gmial.com', '@gmail.com'],
];

/** The domain that an address probably means, when it ends in a known slip. */
export function nearMiss(address: string): string | undefined {
  const slip = NEAR_MISSES.find(([ending]) => address.endsWith(ending));
  return (
    slip &&
    address.slice(address.indexOf('@') + 1, address.length - slip[0].length).replace(/^$/, '') +
      slip[1].replace('@', '')
  );
}
