import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {toPlainText} from '../../src/build/body/plain-text.js';
import {parseBody} from '../../src/contract/parse-body.js';
import {parseIndex} from '../../src/contract/parse-index.js';
import {createTextSearch, type IndexedTextSearch} from '../../src/search/create-text-search.js';
import {writeSearchIndex} from '../../src/search/index-parts/write-search-index.js';
import {sortPostings} from '../../src/search/sort.js';
import {scoresOf} from '../support/scores.js';
import {TRADE_SYNONYMS} from '../../src/search/trade-synonyms.js';
import {byScore} from '../support/by-score.js';
import {runCommand} from '../support/run-command.js';

/**
 * What a careful reader expects on top of the list, over the sample postings: as many first places as
 * there are ids, in any order. Ids are shortened to what tells them apart.
 */
const EXPECTED: readonly (readonly [query: string, top: readonly string[]])[] = [
  ['développeur·se full stack', ['justice-pas-a-pas', 'cantine-du-coin']],
  ['developpeuse fullstack', ['justice-pas-a-pas', 'cantine-du-coin']],
  ['full-stack', ['justice-pas-a-pas', 'cantine-du-coin']],
  ['stack full', ['justice-pas-a-pas', 'cantine-du-coin']],
  ['chargee de deploiement', ['elles-font-la-culture', 'covoit-campagne']],
  ['chargé(e) d’études', ['charge-d-etudes-parcelles']],
  ['etudes chargé', ['charge-d-etudes-parcelles']],
  ['référente territoriale', ['referent-territorial-pass-culture']],
  ['cheffe de produit', ['cheffe-de-produit-petite-ourse']],
  ['chef de produit', ['cheffe-de-produit-petite-ourse']],
  ['product owner', ['product-owner']],
  ['PO', ['product-owner']],
  ['bizdev', ['2026-05-11-bizdev', '2026-10-26-bizdev', 'elles-font-la-culture', 'covoit-campagne']],
  ['community manager', ['reseaux-sociaux-petite-ourse', 'animation-communaute-classe-dehors']],
  ['animatrice de communauté', ['animation-communaute-classe-dehors']],
  ['administratrice système', ['administration-systeme']],
  ['sysadmin', ['administration-systeme']],
  ['dev ops', ['devops-socle-commun']],
  ['devops', ['devops-socle-commun']],
  ['SRE', ['devops-socle-commun']],
  ['frontend', ['senior-front-end-engineer']],
  ['backend python', ['developpement-donnees-communes']],
  ['kuberntes', ['devops-socle-commun']],
  ['rails ruby', ['cantine-du-coin']],
  ['vuejs', ['senior-front-end-engineer']],
  ['Node.js', ['justice-pas-a-pas', 'alternance-dev-web']],
  ['opendata', ['developer-advocate']],
  ['open data', ['developer-advocate']],
  ['ux designer', ['designer-mes-arbres']],
  ['stagiaire', ['stage-data-recif']],
  ['apprentie', ['alternance-dev-web']],
  ['service civique', ['service-civique']],
  ['martinique', ['support-relais-aidants']],
  ['toulouze data', ['data-scientist']],
  [
    'pass cul',
    ['charge-territorial-pass-culture', 'developpeurs-pass-culture', 'referent-territorial-pass-culture'],
  ],
  ['covoitcampagne', ['covoit-campagne']],
  ['intrapreneuse', ['intrapreneur-alerte-crue']],
  ['rédactrice', ['redaction-numerique']],
  ['acessibilité', ['expert-accessibilite', 'redaction-numerique']],
  ['RGAA', ['expert-accessibilite']],
  ['formatrice', ['formation-classe-dehors']],
  ['un poste de développeur mobile', ['developpement-mobile']],
  ['une mission de coach produit', ['coach-fabrique-sociale']],
  ['données parcelles', ['data-engineer-parcelles']],
  ['je cherche un emploi de product owner', ['product-owner']],
  ['offres d’emploi devops', ['devops-socle-commun']],
  ['dataengineer', ['data-engineer-parcelles']],
  ['engineer data', ['data-engineer-parcelles']],
  ['produt owner', ['product-owner']],
  ['kubernettes', ['devops-socle-commun']],
  ['acessibilitée', ['expert-accessibilite', 'redaction-numerique']],
];

const NONSENSE = ['plombier zingueur', 'zzzz', 'qsdfghjklm', '!!!', '.*', '🚀', 'sage-femme'];

describe('a search over the sample postings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'job-board-'));
  let search: IndexedTextSearch;
  before(async () => {
    await runCommand(
      ...[
        'build',
        'data/postings',
        '--directory',
        'data/directory',
        '--out',
        folder,
        '--now',
        '2026-11-22',
        '--quiet',
      ],
    );
    search = loadSearch(folder);
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  for (const [query, top] of EXPECTED) {
    it(`has ${top.join(', ')} on top for ${query}`, () => {
      const scores = scoresOf(search.search(query));
      const found = byScore(
        sortPostings([...scores.keys()], 'newest', () => true),
        scores,
      );
      const first = found.slice(0, top.length).map(({id}) => top.find((part) => id.includes(part)) ?? id);
      assert.deepEqual(new Set(first), new Set(top));
    });
  }

  for (const query of NONSENSE) {
    it(`finds nothing for ${query}`, () => assert.equal(scoresOf(search.search(query)).size, 0));
  }
});

function loadSearch(folder: string): IndexedTextSearch {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const {postings} = parseIndex(read('index.json')).index;
  const words = postings.map(({id}) => ({
    text: toPlainText(parseBody(read(`postings/${id}.json`))?.body ?? []),
  }));
  const written = writeSearchIndex(postings, words, {synonyms: TRADE_SYNONYMS});
  const list = createTextSearch(postings, JSON.parse(JSON.stringify(written.search)));
  return written.files.reduce((loaded, {path, text}) => loaded.withPart(path, JSON.parse(text)), list);
}
