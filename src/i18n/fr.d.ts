import type { Messages } from './messages.js';
export declare const fr: Messages;
//# sourceMappingURL=fr.d.ts.map