/** Keeps a page from scrolling below what fills the screen. @returns Lets it scroll again, from where it was. */
export function lockScroll({documentElement: root, defaultView: view}: Document): () => void {
  const [before, x, y] = [root.style.overflow, view?.scrollX ?? 0, view?.scrollY ?? 0];
  root.style.overflow = 'hidden';
  return () => {
    root.style.overflow = before;
    view?.scrollTo({left: x, top: y, behavior: 'instant'});
  };
}
