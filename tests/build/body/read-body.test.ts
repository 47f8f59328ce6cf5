import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readBody} from '../../../src/build/body/read-body.js';
import {toPlainText} from '../../../src/build/body/plain-text.js';
import {parseBody} from '../../../src/contract/parse-body.js';
import type {BodyNode} from '../../../src/contract/body.js';
import {aSourcePosting} from '../../support/a-source-file.js';
import {cpuTime} from '../../support/cpu-time.js';

const read = (markdown: string, titles: readonly string[] = [], baseUrl?: string) =>
  readBody({...aSourcePosting('roles: dev'), body: markdown}, titles, baseUrl);

/** The body as a reader gets it. */
const throughJson = (body: readonly BodyNode[]): unknown => JSON.parse(JSON.stringify({body}));

/** The tree on one line: `p(Un strong(mot))`. */
function show(nodes: readonly BodyNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const mark =
        node.tag === 'h'
          ? node.level
          : node.tag === 'a'
            ? `<${node.href}>`
            : node.tag === 'ol'
              ? (node.start ?? '')
              : '';
      return 'children' in node ? `${node.tag}${mark}(${show(node.children)})` : node.tag;
    })
    .join('|');
}

const TREES: readonly (readonly [fact: string, markdown: string, tree: string])[] = [
  [
    'reads paragraphs and emphasis',
    'Un **mot** et *un autre*.\n\nDeux',
    'p(Un |strong(mot)| et |em(un autre)|.)|p(Deux)',
  ],
  ['reads line breaks', 'Un\\\ndeux', 'p(Un|br| deux)'],
  ['reads lists', '- un\n- deux\n  1. a\n  2. b', 'ul(li(un)|li(deux|ol(li(a)|li(b))))'],
  ['reads the number at which a list starts', '3. trois\n4. quatre', 'ol3(li(trois)|li(quatre))'],
  ['reads loose lists like tight ones', '- un\n\n- deux', 'ul(li(un)|li(deux))'],
  ['keeps several paragraphs of an entry', '- un\n\n  deux', 'ul(li(p(un)|p(deux)))'],
  ['reads quotes, code and rulers', '> cité\n\n`code`\n\n---', 'blockquote(p(cité))|p(code(code))|hr'],
  ['reads blocks of code as they are', '```js\na  =  1\n```', 'pre(code(a  =  1\n))'],
  ['reads tables', '| a | b |\n|---|---|\n| 1 | 2 |', 'table(tr(th(a)|th(b))|tr(td(1)|td(2)))'],
  ['reads text struck out', '~~non~~', 'p(del(non))'],
  [
    'makes the first heading 1 and leaves none out',
    '## A\n\n#### B\n\n### C\n\n# D',
    'h1(A)|h2(B)|h2(C)|h1(D)',
  ],
  [
    'links bare addresses that say their scheme',
    'Voir https://exemple.fr/a.',
    'p(Voir |a<https://exemple.fr/a>(https://exemple.fr/a)|.)',
  ],
  [
    'links them in whatever case',
    'HTTPS://EXEMPLE.FR/A, Http://Exemple.fr ou MAILTO:X@EXEMPLE.FR',
    'p(a<https://exemple.fr/A>(HTTPS://EXEMPLE.FR/A)|, |a<http://exemple.fr/>(Http://Exemple.fr)| ou |a<mailto:X@EXEMPLE.FR>(MAILTO:X@EXEMPLE.FR))',
  ],
  ['links e-mail addresses', 'Écrire à x@exemple.fr', 'p(Écrire à |a<mailto:x@exemple.fr>(x@exemple.fr))'],
  ['does not take inclusive writing for an address', 'un.e développeur.se', 'p(un.e développeur.se)'],
  [
    'reads raw HTML that is allowed',
    '<p>Un <b>mot</b> <a href="https://exemple.fr">là</a></p>',
    'p(Un |strong(mot)| |a<https://exemple.fr/>(là))',
  ],
  [
    'makes paragraphs of blocks that it does not know',
    '<div>Un<section>deux</section></div>',
    'p(Un)|p(deux)',
  ],
  ['unwraps elements that it does not know', '<font color=red>Un <x-a>mot</x-a></font>', 'p(Un mot)'],
  [
    'keeps the blocks in an element that it does not know',
    '<x-card><p>Un</p><ul><li>a</li></ul></x-card>',
    'p(Un)|ul(li(a))',
  ],
  [
    'drops scripts, styles and frames with all they hold',
    'Un<script>alert(1)</script><style>p{}</style><iframe src=//x>y</iframe> mot',
    'p(Un mot)',
  ],
  ['drops comments', 'Un <!--StartFragment-->mot', 'p(Un mot)'],
  ['shows what an image says', 'Un ![parc](https://exemple.fr/p.jpg) ici', 'p(Un parc ici)'],
  ['gives an entry outside of a list a paragraph', '<li>un', 'p(un)'],
  ['keeps a cell outside of a table', '<td>un</td>', 'p(un)'],
  [
    'keeps what stands in a table but in no row',
    '<table>avant<tr><td>un</td></tr></table>',
    'p(avant)|table(tr(td(un)))',
  ],
  ['wraps what stands in a list but in no entry', '<ul>un<li>deux</ul>', 'ul(li(un)|li(deux))'],
  [
    'parts blocks inside a link by line breaks',
    '<a href="https://exemple.fr"><div>un</div><div>deux</div></a>',
    'p(a<https://exemple.fr/>(br|un|br|br|deux|br))',
  ],
  [
    'does not nest links',
    '<a href="https://a.fr">un <a href="https://b.fr">deux</a></a>',
    'p(a<https://a.fr/>(un )|a<https://b.fr/>(deux))',
  ],
  ['keeps entities as characters', '&lt;script&gt; &amp; &eacute;', 'p(<script> & é)'],
];

const LINKS: readonly (readonly [written: string, href: string | undefined, code?: string])[] = [
  ['https://exemple.fr/a b', 'https://exemple.fr/a%20b'],
  ['HTTP://EXEMPLE.FR', 'http://exemple.fr/', 'link-insecure'],
  ['https://moi:secret@exemple.fr', undefined, 'link-refused'],
  ['javascript:alert(1)', undefined, 'link-refused'],
  ['java\nscript:alert(1)', undefined, 'link-refused'],
  [' \u0001javascript:alert(1)', undefined, 'link-refused'],
  ['JaVaScRiPt&#58;alert(1)', undefined, 'link-refused'],
  ['data:text/html,x', undefined, 'link-refused'],
  ['vbscript:x', undefined, 'link-refused'],
  ['file:///etc/passwd', undefined, 'link-refused'],
  ['/startups/a.html', undefined, 'link-relative'],
  ['//exemple.fr/x', undefined, 'link-relative'],
  ['www.exemple.fr', undefined, 'link-relative'],
  ['#', undefined],
  ['', undefined],
  ['x@exemple.fr', 'mailto:x@exemple.fr'],
  ['mailto:x@exemple.fr', 'mailto:x@exemple.fr'],
  [
    'mailto:x@exemple.fr?subject=Offre dév&cc=y@exemple.fr&body=z',
    'mailto:x@exemple.fr?subject=Offre%20d%C3%A9v',
  ],
  ['mailto:x@exemple.fr,y@exemple.fr', 'mailto:x@exemple.fr'],
  ['mailto:x@exemple.fr?bcc=y@exemple.fr', 'mailto:x@exemple.fr'],
  [
    'mailto:x@exemple.fr?subject=a%0D%0ABcc: y@exemple.fr',
    'mailto:x@exemple.fr?subject=a%20Bcc%3A%20y%40exemple.fr',
  ],
  ['mailto:', undefined, 'link-refused'],
  ['tel:+33 1 23 45', 'tel:+3312345'],
];

describe('readBody', () => {
  for (const [fact, markdown, tree] of TREES) {
    it(fact, () => assert.equal(show(read(markdown).nodes), tree));
  }

  for (const [written, href, code] of LINKS) {
    it(`makes ${href ?? 'text'} of a link to ${JSON.stringify(written)}`, () => {
      const {nodes, problems} = read(`<a href="${written}">ici</a>`);
      assert.equal(show(nodes), href === undefined ? 'p(ici)' : `p(a<${href}>(ici))`);
      assert.deepEqual(
        problems.map((one) => one.code),
        code === undefined ? [] : [code],
      );
    });
  }

  it('resolves relative links where it knows against what', () => {
    const {nodes} = read('[ici](/a.html)', [], 'https://exemple.fr/jobs/');
    assert.equal(show(nodes), 'p(a<https://exemple.fr/a.html>(ici))');
  });

  it('leaves out a first heading that says the title again', () => {
    assert.equal(show(read('# Dév. web !\n\n## Suite', ['dev web']).nodes), 'h1(Suite)');
    assert.equal(show(read('# Autre\n\n## Suite', ['dev web']).nodes), 'h1(Autre)|h2(Suite)');
  });

  it('reads what stands before the cut mark by itself', () => {
    const {nodes, lead} = read('Un\n\n<!--more-->\n\nDeux');
    assert.equal(show(nodes), 'p(Un)|p(Deux)');
    assert.equal(show(lead ?? []), 'p(Un)');
  });

  const remarks: readonly (readonly [fact: string, markdown: string, problem: string])[] = [
    ['says that there is no text', '\n\n', 'body-missing@4'],
    ['names dropped elements at their place', 'Un\n\n<iframe src=x></iframe>', 'html-dropped@6'],
    ['names a heading without a blank', 'Un\n##Titre', 'heading-glued@5'],
    ['names a bullet that is no bullet', '• un\n• deux', 'bullet-typed@4'],
    ['names an image that says nothing', '\n\n![](a.jpg) un', 'image-without-text@6'],
  ];
  for (const [fact, markdown, expected] of remarks) {
    it(fact, () => {
      const [problem, ...others] = read(markdown).problems;
      assert.deepEqual([`${problem?.code}@${problem?.place.line}`, ...others], [expected]);
    });
  }

  it('says nothing about signs in a block of code', () => {
    assert.deepEqual(read('```\n##titre\n• un\n```').problems, []);
  });

  it('cuts a text that is far too long after a line, and says where', () => {
    const {nodes, problems} = read('ligne\n'.repeat(60_000));
    assert.equal(problems[0]?.code, 'body-cut');
    assert.ok(toPlainText(nodes).length <= 200 * 1024);
  });

  const bombs: readonly (readonly [string, string])[] = [
    ['quotes', '>'.repeat(100_000)],
    ['dashes', '- '.repeat(50_000)],
    ['numbers', '1. '.repeat(50_000)],
    ['stars', '*a_ '.repeat(40_000)],
    ['brackets', '['.repeat(100_000)],
    ['links', '[a]('.repeat(40_000)],
    ['back quotes', Array.from({length: 600}, (_, at) => '`'.repeat(at)).join('a')],
    ['columns', `|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n${`|${'b|'.repeat(20)}\n`.repeat(1000)}`],
    ['elements', '<b>'.repeat(60_000)],
    ['elements closed wrongly', '<b>'.repeat(25_000) + '</i>'.repeat(25_000)],
    ['blocks', '<div>'.repeat(40_000)],
    ['unknown elements', '<x>'.repeat(60_000)],
    ['lists', '<ul><li>'.repeat(20_000)],
    ['tables', '<table><tr><td>'.repeat(10_000)],
    ['entities', '&'.repeat(100_000)],
    ['comments', '<!--'.repeat(40_000)],
    ['letters without a blank', 'a'.repeat(200_000)],
    ['at signs', 'a@'.repeat(90_000)],
    ['addresses', 'a@b.fr '.repeat(25_000)],
  ];
  for (const [name, markdown] of bombs) {
    it(`reads a text of nothing but ${name} in bounded time, to a tree that readers accept`, () => {
      assert.ok(cpuTime(() => read(markdown)) < 10_000);
      const {nodes} = read(markdown);
      assert.deepEqual(parseBody(throughJson(nodes))?.body, nodes);
    });
  }

  it('makes of any text a tree that readers accept as it is', () => {
    const pieces = fc.constantFrom(
      '<b>',
      '</b>',
      '<p>',
      '<ul>',
      '<li>',
      '<table>',
      '<tr>',
      '<td>',
      '<a href="https://a.fr">',
      '</a>',
      '<h2>',
      '</h2>',
      '<pre>',
      '</pre>',
      '<br>',
      '<svg>',
      '</svg>',
      '\n',
      '\n\n',
      '# ',
      '- ',
      '> ',
      '1. ',
      '**',
      '`',
      'mot ',
      '&lt;',
      '<img alt="x">',
    );
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 25}), (markdown) => {
        const {nodes} = read(markdown.join(''));
        assert.deepEqual(parseBody(throughJson(nodes))?.body, nodes);
      }),
    );
  });
});
