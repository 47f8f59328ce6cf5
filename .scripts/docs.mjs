// Writes the tables of the documentation between their markers, from the doc comments of the element (by way
// of dist/custom-elements.json) and from the command's own list of problems. `--check` only compares.
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {tsImport} from 'tsx/esm/api';

// Problems word themselves from facts; in a table of all of them each fact is an ellipsis.
const ANY_FACTS = new Proxy({}, {get: () => '…'});

const element = readElement();
const isUpToDate = [
  await update('README.md', {
    attributes: table(['Attribute', 'Meaning', 'Default'], attributeRows(element)),
    events: table(['Event', 'When'], rows(element.events)),
    slots: table(['Slot', 'What goes in'], rows(element.slots, '(default)')),
    properties: table(['Custom property', 'What it sets', 'Default'], propertyRows(element)),
    parts: table(['Part', 'What it is'], rows(element.cssParts)),
  }),
  await update('src/build/README.md', {
    problems: table(['Code', 'Severity', 'What the command says', 'What to do'], await problemRows()),
  }),
];
if (process.argv.includes('--check') && isUpToDate.includes(false)) process.exitCode = 1;

/** Whether the file was right already. */
async function update(path, tables) {
  const before = readFileSync(path, 'utf8');
  const options = {...(await resolveConfig(path)), parser: 'markdown'};
  const after = await format(fillIn(path, before, tables), options);
  if (before === after) return true;
  if (process.argv.includes('--check')) console.error(`${path} is behind the sources: run \`npm run docs\`.`);
  else writeFileSync(path, after);
  return false;
}

function readElement() {
  const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const board = modules
    .flatMap(({declarations = []}) => declarations)
    .find(({tagName, name}) => tagName === 'job-board' || name === 'JobBoardElement');
  if (!board) throw new Error('dist/custom-elements.json has no <job-board>: run `npm run build` first.');
  return board;
}

/** A doc comment ends with “Default: …” where there is one; the property itself is then null. */
function attributeRows({attributes = []}) {
  return attributes.map(({name, description = ''}) => {
    const [meaning, fallback = ''] = description.split(/\s*Default: /);
    return [code(name), meaning, fallback.replace(/\.$/, '')];
  });
}

function propertyRows({cssProperties = []}) {
  return cssProperties.map(({name, description = '', default: own}) => [
    code(name),
    description,
    own ? code(own) : '',
  ]);
}

function rows(described = [], unnamed = '') {
  return described.map(({name, description = ''}) => [name ? code(name) : unnamed, description]);
}

async function problemRows() {
  const {CODES} = await tsImport('../src/build/problems/codes.ts', import.meta.url);
  const codes = Object.entries(CODES).sort(([one], [other]) => (one < other ? -1 : 1));
  return codes.map(([name, {severity, en}]) => {
    const {message, remedy} = en(ANY_FACTS);
    return [code(name), severity, message, remedy];
  });
}

function fillIn(path, markdown, tables) {
  return Object.entries(tables).reduce((text, [name, content]) => {
    const place = new RegExp(`(<!-- ${name}:start[^>]*-->)[^]*(<!-- ${name}:end -->)`);
    if (!place.test(text)) throw new Error(`${path} lacks the markers <!-- ${name}:start --> and :end.`);
    return text.replace(place, (_whole, start, end) => `${start}\n\n${content}\n\n${end}`);
  }, markdown);
}

function table(heads, lines) {
  if (lines.length === 0) return 'None yet.';
  return [heads, heads.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.map(cell).join(' | ')} |`)
    .join('\n');
}

function cell(text) {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;').trim();
}

function code(text) {
  return `\`${text}\``;
}
