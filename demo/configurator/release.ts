import {startTag, type Attribute} from './html.js';

/** What `npm run build` writes to snippets.json: one release of the script, and how to trust it. */
export interface Release {
  readonly version: string;
  /** Holds the files under their names; has the version in its own, so that what is in it never changes. */
  readonly folder: string;
  readonly files: readonly ReleaseFile[];
}

export interface ReleaseFile {
  readonly name: string;
  readonly bytes: number;
  /** `sha384-…`; missing while the scripts are served from their sources. */
  readonly integrity?: string;
}

export type ScriptForm = 'module' | 'classic';

/**
 * The script tag of a release, to be followed by nothing else.
 *
 * @param base address of the folder that holds the release's own; ends with a slash
 * @param more attributes after those of the script itself
 */
export function scriptElement(
  release: Release,
  form: ScriptForm,
  base: string,
  more: readonly Attribute[] = [],
): string {
  const name = form === 'module' ? 'job-board.js' : 'job-board.iife.js';
  const integrity = release.files.find((file) => file.name === name)?.integrity;
  const attributes: Attribute[] = [
    form === 'module' ? ['type', 'module'] : ['async', ''],
    ['src', `${base}${release.folder}/${name}`],
    // Without crossorigin a browser may not compare what comes from another origin.
    ...(integrity === undefined
      ? []
      : ([
          ['integrity', integrity],
          ['crossorigin', 'anonymous'],
        ] as const)),
    ...more,
  ];
  return `${startTag('script', attributes)}</script>`;
}
