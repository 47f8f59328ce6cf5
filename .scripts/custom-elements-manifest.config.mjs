import {readdirSync, readFileSync} from 'node:fs';

/** What `cem analyze` reads of the element, for editors, documentation sites and our own README. */
export default {
  globs: ['src/element/**/*.ts'],
  exclude: ['**/*.d.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicFaceOnly(), propertiesOfStyles(), publishedPaths()],
};

/**
 * Leaves out what is nobody else's business, and the events that the analyzer guesses from
 * `dispatchEvent(new QueryChangeEvent(…))` beside the documented ones: they lack a name or have a wrong one.
 */
function publicFaceOnly() {
  return {
    name: 'public-face-only',
    moduleLinkPhase({moduleDoc}) {
      for (const declaration of moduleDoc.declarations ?? []) {
        declaration.events = declaration.events?.filter(({description}) => description);
        declaration.members = declaration.members?.filter(({privacy = 'public'}) => privacy === 'public');
      }
    },
  };
}

/** The custom properties are described where they are defined: `@cssprop` and the default, in the styles. */
function propertiesOfStyles() {
  return {
    name: 'properties-of-styles',
    moduleLinkPhase({moduleDoc}) {
      const element = moduleDoc.declarations?.find(({tagName}) => tagName === 'job-board');
      if (element) element.cssProperties = readProperties();
    },
  };
}

function readProperties() {
  const folder = 'src/element/styles';
  const styles = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const text = styles.join('\n');
  return [...text.matchAll(/@cssprop (\S+) - (.+)/g)].map(([, name, description]) => {
    const [, fallback] = new RegExp(`var\\(\\s*${name},((?:[^()]|\\([^()]*\\))*)\\)`).exec(text) ?? [];
    return {name, description, ...(fallback && {default: fallback.trim().replaceAll('--_', '--job-board-')})};
  });
}

/** Whoever reads the manifest has the package, not our sources. */
function publishedPaths() {
  return {
    name: 'published-paths',
    packageLinkPhase({customElementsManifest}) {
      renamePaths(customElementsManifest);
    },
  };
}

function renamePaths(node) {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string' && (key === 'path' || key === 'module')) {
      node[key] = value.replace(/^\/?src\/(.*)\.(?:ts|js)$/, 'dist/esm/$1.js');
    } else {
      renamePaths(value);
    }
  }
}
