/** The release, as in package.json: two copies of the script on a page tell each other apart by it. */
export const VERSION = '0.1.0';
