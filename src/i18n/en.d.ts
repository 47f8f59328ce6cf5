import type { Messages } from './messages.js';
export declare const en: Messages;
//# sourceMappingURL=en.d.ts.map