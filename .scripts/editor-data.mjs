// What editors and type checkers know of <job-board>, from dist/custom-elements.json: the data of VS Code, and
// one file of types for each framework that has its own list of elements. None of them is needed at run time.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';

const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const element = modules
  .flatMap(({declarations = []}) => declarations)
  .find(({tagName}) => tagName === 'job-board');
if (!element) throw new Error('dist/custom-elements.json has no <job-board>.');

const properties = element.members.filter(({kind, static: isStatic}) => kind === 'field' && !isStatic);
const written = element.attributes.filter(({name, fieldName}) => fieldName && name !== fieldName);
const eventTypes = [...new Set(element.events.map(({type}) => type.text))].sort();

mkdirSync('dist/types', {recursive: true});
writeFileSync('dist/vscode.html-custom-data.json', `${JSON.stringify(editorData(), null, 2)}\n`);
writeFileSync('dist/types/job-board.d.ts', common());
for (const [name, text] of Object.entries({react: react(), vue: vue(), svelte: svelte()})) {
  writeFileSync(`dist/types/${name}.d.ts`, text);
}

function editorData() {
  const attributes = element.attributes.map(({name, description}) => ({name, description}));
  return {version: 1.1, tags: [{name: 'job-board', description: element.description, attributes}]};
}

/** What the frameworks' own types are made of. */
function common() {
  return `import type {JobBoardElement} from '../esm/element/job-board.js';
import type {${eventTypes.join(', ')}} from '../esm/element/events.js';

/** The element's properties. */
export type JobBoardProperties = Partial<
  Pick<JobBoardElement, ${properties.map(({name}) => `'${name}'`).join(' | ')}>
>;

/** Attributes that are written otherwise than their properties. */
export interface JobBoardAttributes {
${written.map(({name}) => `  '${name}'?: string | number | undefined;`).join('\n')}
}

/** The element's events, by their names. */
export interface JobBoardEvents {
${element.events.map(({name, type, description}) => `  /** ${description} */\n  '${name}': ${type.text};`).join('\n')}
}

/** A handler for each event, as React and Svelte name them: \`onjob-board-open\`. */
export type JobBoardHandlers = {
  [Name in keyof JobBoardEvents as \`on\${Name}\`]?: (event: JobBoardEvents[Name]) => void;
};

export type JobBoardProps = JobBoardProperties & JobBoardAttributes;
export type {JobBoardElement};
`;
}

function react() {
  return `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {JobBoardElement, JobBoardHandlers, JobBoardProps} from './job-board.js';

type Own = JobBoardProps & JobBoardHandlers;
type Html = DetailedHTMLProps<HTMLAttributes<JobBoardElement>, JobBoardElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'job-board': Omit<Html, keyof Own> & Own;
    }
  }
}
`;
}

function vue() {
  return `import type {HTMLAttributes, PublicProps} from 'vue';
import type {JobBoardEvents, JobBoardProps} from './job-board.js';

/** \`job-board-open\` as Vue's templates have it: \`JobBoardOpen\`. */
type Camel<Name extends string> = Name extends \`\${infer Head}-\${infer Tail}\`
  ? \`\${Capitalize<Head>}\${Camel<Tail>}\`
  : Capitalize<Name>;
type Handlers = {
  [Name in keyof JobBoardEvents as \`on\${Camel<Name>}\`]?: (event: JobBoardEvents[Name]) => void;
};
type Own = JobBoardProps & Handlers;

declare module 'vue' {
  interface GlobalComponents {
    'job-board': new () => {$props: PublicProps & Omit<HTMLAttributes, keyof Own> & Own};
  }
}
`;
}

function svelte() {
  return `import type {HTMLAttributes} from 'svelte/elements';
import type {JobBoardElement, JobBoardHandlers, JobBoardProps} from './job-board.js';

type Own = JobBoardProps & JobBoardHandlers;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'job-board': Omit<HTMLAttributes<JobBoardElement>, keyof Own> & Own;
  }
}
`;
}
