// Everything that is built lives in dist/, so one line forgets all of it.
import {rmSync} from 'node:fs';

rmSync('dist', {recursive: true, force: true});
