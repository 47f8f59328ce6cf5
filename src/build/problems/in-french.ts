/** What the reader of an index expects, which it says in English only, for editors who read French. */
const EXPECTED: readonly (readonly [RegExp, string])[] = [
  [/^a text of 1 to (\d+) characters$/, 'un texte de 1 à $1 caractères'],
  [/^a number above 1$/, 'un nombre plus grand que 1'],
  [/^a day, YYYY-MM-DD$/, 'un jour, comme 2026-11-22'],
  [/^an e-mail address$/, 'une adresse électronique'],
  [/^an absolute http\(s\) address$/, 'une adresse complète, avec https://'],
  [
    /^an id of a-z, 0-9, dots and dashes$/,
    'un identifiant fait de lettres sans accent, de chiffres, de points et de tirets',
  ],
  [/^a list of at least one$/, 'au moins une valeur'],
  [/^a value$/, 'une valeur'],
  [/^one of (.+)$/, 'l’un de ces mots\u00a0: $1'],
];

/** @param expected as `parseIndex` words it; what is not known here comes back as it is */
export function inFrench(expected: string): string {
  const known = EXPECTED.find(([pattern]) => pattern.test(expected));
  return known ? expected.replace(...known) : expected;
}
