import {css, type CSSResult} from 'lit';

/**
 * The public properties and their defaults. The defaults follow the page's `color-scheme`, as
 * `light-dark()` does; text keeps 4.5:1 on its surface, edges of fields and the focus ring 3:1.
 *
 * The private names stand on the board, inside the shadow root, where no rule of the page can reach.
 *
 * @cssprop --job-board-text - Text.
 * @cssprop --job-board-muted - Text that matters less.
 * @cssprop --job-board-heading - Headings.
 * @cssprop --job-board-accent - Links, and whatever can be pressed.
 * @cssprop --job-board-selected - Surface of what is chosen.
 * @cssprop --job-board-on-selected - Text on that surface.
 * @cssprop --job-board-surface - Background.
 * @cssprop --job-board-surface-alt - Background of what stands apart.
 * @cssprop --job-board-rule - Lines between things.
 * @cssprop --job-board-edge - Edges of fields and buttons.
 * @cssprop --job-board-mark - Behind the words that were searched for.
 * @cssprop --job-board-focus - Ring around what has the focus.
 * @cssprop --job-board-radius - Roundness of corners.
 * @cssprop --job-board-gap - Room between the larger parts.
 * @cssprop --job-board-font-size - Size of the text; everything else follows.
 * @cssprop --job-board-loading-height - Room kept free until the index has come.
 * @cssprop --job-board-sticky-offset - Height of the page's own bar, under which nothing should slide.
 */
export const tokens: CSSResult = css`
  .board {
    --_text: var(--job-board-text, var(--_p-text, light-dark(#1c1c22, #ededf2)));
    --_muted: var(--job-board-muted, var(--_p-muted, light-dark(#5a5a66, #b1b1bd)));
    --_heading: var(--job-board-heading, var(--_p-heading, var(--_text)));
    --_accent: var(--job-board-accent, var(--_p-accent, light-dark(#1d4ed8, #a3b8ff)));
    --_selected: var(--job-board-selected, var(--_p-selected, light-dark(#1d4ed8, #a3b8ff)));
    --_on-selected: var(--job-board-on-selected, var(--_p-on-selected, light-dark(#ffffff, #14141a)));
    --_surface: var(--job-board-surface, var(--_p-surface, light-dark(#ffffff, #16161b)));
    --_surface-alt: var(--job-board-surface-alt, var(--_p-surface-alt, light-dark(#f3f4f7, #23232b)));
    --_rule: var(--job-board-rule, var(--_p-rule, light-dark(#dfe0e6, #3a3a45)));
    --_edge: var(--job-board-edge, var(--_p-edge, light-dark(#73737f, #8f8f9d)));
    --_mark: var(--job-board-mark, var(--_p-mark, light-dark(#ffe9a3, #4f4008)));
    --_focus: var(--job-board-focus, var(--_p-focus, light-dark(#1d4ed8, #c3d0ff)));
    --_radius: var(--job-board-radius, 0.375em);
    --_gap: var(--job-board-gap, 1.5em);
    --_sticky: var(--job-board-sticky-offset, 0px);
  }

  .board[data-theme='light'] {
    color-scheme: light;
  }

  .board[data-theme='dark'] {
    color-scheme: dark;
  }

  /* Read from the page at run time, where it has them; nothing of that design system is in here. */
  .board[data-theme='dsfr'] {
    --_p-text: var(--text-default-grey);
    --_p-muted: var(--text-mention-grey);
    --_p-heading: var(--text-title-grey);
    --_p-accent: var(--text-action-high-blue-france);
    --_p-selected: var(--background-action-high-blue-france);
    --_p-on-selected: var(--text-inverted-blue-france);
    --_p-surface: var(--background-default-grey);
    --_p-surface-alt: var(--background-alt-grey);
    --_p-rule: var(--border-default-grey);
    --_p-edge: var(--border-plain-grey);
    --_p-mark: color-mix(in srgb, var(--_accent) 20%, var(--_surface));
    --_p-focus: #0a76f6;
    --_radius: var(--job-board-radius, 0px);
  }
`;
