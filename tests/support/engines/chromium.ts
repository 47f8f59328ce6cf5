import {chromeLauncher, type ChromeLauncher} from '@web/test-runner-chrome';
import {findChromium} from '../find-chromium.js';
import type {Engine} from './engine.js';

/** Chromium: this machine's, else the one that the project brings. */
export async function chromiumEngine(): Promise<Engine> {
  const {path, bundled} = await findChromium();
  const launcher = chromeLauncher({
    // A context of its own gives each page the focus and animation frames; tabs of one window share them.
    createPage: async ({browser}) => (await browser.createBrowserContext()).newPage(),
    launchOptions: {
      executablePath: path,
      headless: bundled ? 'shell' : true,
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
    },
  });
  return {launcher, setMedia: mediaOf(launcher)};
}

type Page = ReturnType<ChromeLauncher['getPage']>;

function mediaOf(launcher: ChromeLauncher): Engine['setMedia'] {
  const sessions = new WeakMap<Page, ReturnType<Page['createCDPSession']>>();
  return async (sessionId, features) => {
    const page = launcher.getPage(sessionId);
    // The emulation lasts as long as the session that asked for it: one a page, never detached.
    const session = sessions.get(page) ?? page.createCDPSession();
    sessions.set(page, session);
    await (await session).send('Emulation.setEmulatedMedia', {features: [...features]});
    return undefined;
  };
}
