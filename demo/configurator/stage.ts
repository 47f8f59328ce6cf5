/**
 * Fits a frame of a fixed width into its stage: never enlarged, in the middle where there is room.
 * By script, because a page that takes no style from its markup takes none from `style="…"`.
 *
 * @param width of the page in the frame, in CSS pixels
 */
export function fitFrame(stage: HTMLElement, frame: HTMLElement, width: number): void {
  const {clientWidth, clientHeight} = stage;
  const scale = Math.min(1, clientWidth / width);
  Object.assign(frame.style, {
    inlineSize: `${width}px`,
    blockSize: `${clientHeight / scale}px`,
    transform: `translateX(${Math.max(0, (clientWidth - width * scale) / 2)}px) scale(${scale})`,
  });
}
