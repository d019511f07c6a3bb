import type {PlacedLabel} from './place-labels.js';

interface LabelNode {
  element: HTMLElement;
  dot: HTMLElement | undefined;
}

/**
 * Shows placed labels as text of the page, so that every script is shaped and the article's fonts are used.
 *
 * A label keeps its element while it is shown; moving it sets a transform and nothing else. Names are an ornament of the map, which
 * the list of events does without: they are hidden from assistive technology and let the pointer through.
 */
export class LabelView {
  private readonly root: HTMLElement;
  private readonly nodes = new Map<string, LabelNode>();
  private spare: HTMLElement[] = [];

  /** @param container - Positioned, of the view's size; gets one child. Its root needs `labelCss`. */
  constructor(container: HTMLElement) {
    this.root = container.ownerDocument.createElement('div');
    this.root.className = 'labels';
    this.root.setAttribute('aria-hidden', 'true');
    this.root.style.cssText = 'position:absolute;inset:0;overflow:hidden;pointer-events:none';
    container.append(this.root);
  }

  /** Shows these labels and no others. */
  render(labels: readonly PlacedLabel[]): void {
    const gone = new Set(this.nodes.keys());
    for (const placed of labels) gone.delete(placed.label.key);
    for (const key of gone) this.retire(key);
    for (const placed of labels) this.move(this.nodes.get(placed.label.key) ?? this.create(placed), placed);
  }

  destroy(): void {
    this.root.remove();
    this.nodes.clear();
    this.spare = [];
  }

  private create({label, lines, dot}: PlacedLabel): LabelNode {
    const element = this.spare.pop() ?? this.root.ownerDocument.createElement('div');
    element.textContent = lines.join('\n');
    const node: LabelNode = {element, dot: dot && this.root.ownerDocument.createElement('i')};
    if (node.dot) {
      node.dot.className = 'label-dot';
      element.append(node.dot);
    }
    this.root.append(element);
    this.nodes.set(label.key, node);
    return node;
  }

  private move({element, dot}: LabelNode, placed: PlacedLabel): void {
    const {label, type} = placed;
    const className = `label label--${label.kind} label--${type.name}${label.capital ? ' label--capital' : ''}`;
    if (element.className !== className) element.className = className;
    // Whole pixels keep small type sharp; the dot follows the text's rounding so that the pair does not tremble.
    const x = Math.round(placed.x);
    const y = Math.round(placed.y);
    element.style.transform = `translate(${x}px,${y}px)`;
    if (dot && placed.dot) dot.style.transform = `translate(${placed.dot.x - x}px,${placed.dot.y - y}px)`;
  }

  private retire(key: string): void {
    const node = this.nodes.get(key);
    if (!node) return;
    node.element.remove();
    this.nodes.delete(key);
    this.spare.push(node.element);
  }
}
