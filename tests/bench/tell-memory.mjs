// Loaded before a program that is measured: says the most memory that its process ever held, and how long
// processors were at work for it, all threads together.
import {isMainThread} from 'node:worker_threads';

if (isMainThread)
  process.on('exit', () => {
    const {maxRSS, userCPUTime, systemCPUTime} = process.resourceUsage();
    console.error(`peak: ${maxRSS} kB, work: ${userCPUTime + systemCPUTime} us`);
  });
