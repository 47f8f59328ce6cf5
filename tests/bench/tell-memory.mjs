// Loaded before a program that is measured: says the most memory that its process ever held.
import {isMainThread} from 'node:worker_threads';

if (isMainThread) process.on('exit', () => console.error(`peak: ${process.resourceUsage().maxRSS} kB`));
