/**
 * The words of a page as a reader sees them: one line for each block, cells of a
 * row side by side. Elements that show no text of the page are left out; nothing
 * is rendered and nothing is run.
 */
const HIDDEN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH CANVAS IFRAME OBJECT EMBED AUDIO VIDEO BUTTON INPUT SELECT TEXTAREA HEAD TITLE DIALOG'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
)
const CELLS = new Set(['TD', 'TH'])
const TEXT = 3
const ELEMENT = 1

/** Walks without calling itself: a page may be nested as deep as its maker likes. */
export function blockLines(root: Node): string[] {
  const lines: string[] = []
  let line = ''
  const close = (): void => {
    const words = line.replaceAll(/[^\S\t]+/g, ' ').trim()
    if (words !== '') lines.push(words)
    line = ''
  }
  /** Whether the node's children are to be read. */
  const enter = (node: Node): boolean => {
    if (node.nodeType === TEXT) line += (node.nodeValue ?? '').replaceAll(/\s+/g, ' ')
    if (node.nodeType !== ELEMENT) return node === root
    const name = node.nodeName.toUpperCase()
    if (HIDDEN.has(name) || isHidden(node as Element)) return false
    if (name === 'BR' || BLOCKS.has(name)) close()
    if (CELLS.has(name) && line !== '') line += '\t'
    return true
  }
  const leave = (node: Node): void => {
    if (BLOCKS.has(node.nodeName.toUpperCase())) close()
  }
  for (let node: Node | null = root; node; ) {
    const child: Node | null = enter(node) ? node.firstChild : null
    node = child ?? nextAfter(node, root, leave)
  }
  close()
  return lines
}

/** The next node that is not below `node`; what is left on the way up is told. */
function nextAfter(node: Node, root: Node, leave: (node: Node) => void): Node | null {
  for (let at: Node | null = node; at; at = at.parentNode) {
    leave(at)
    if (at === root) return null
    if (at.nextSibling) return at.nextSibling
  }
  return null
}

/** Whether the tree is deeper than `most`, or larger. */
export function exceeds(root: Node, mostDeep: number, mostNodes: number): boolean {
  let depth = 0
  let nodes = 0
  for (let node: Node | null = root; node; ) {
    if (++nodes > mostNodes || depth > mostDeep) return true
    if (node.firstChild) {
      depth++
      node = node.firstChild
    } else {
      node = nextAfter(node, root, (left) => {
        if (!left.nextSibling) depth--
      })
    }
  }
  return false
}

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
