/**
 * Which addresses of other people's text may become links. Checked where the index is written and
 * again where it is read, since an index may come from anywhere.
 */

const WEB_LINK = /^https?:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/i;
const PHONE_LINK = /^tel:\+?[\d().-]+$/i;
/** A subject is the only header that a link may set: `cc`, `bcc` and `body` are ways to abuse one. */
const MAIL_LINK = /^mailto:([^?]+)(?:\?subject=[^&#\s]*)?$/i;
const EMAIL =
  /^[^\s@<>()[\]\\,;:"?&%#/]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;

/** An absolute http or https address, without user name, password or back slash. */
export function isSafeWebLink(text: string): boolean {
  return text.length <= 2048 && WEB_LINK.test(text);
}

/** A web link, a telephone number, or a letter to one address; nothing relative, nothing else. */
export function isSafeLink(text: string): boolean {
  const recipient = MAIL_LINK.exec(text)?.[1];
  return recipient === undefined
    ? isSafeWebLink(text) || PHONE_LINK.test(text)
    : text.length <= 2048 && isEmailAddress(recipient);
}

/** One plain address: no name, no list, nothing that a mailto link would read as a header. */
export function isEmailAddress(text: string): boolean {
  return text.length <= 254 && EMAIL.test(text);
}
