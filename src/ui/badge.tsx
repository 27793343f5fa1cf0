import { Shape, type ShapeName } from './shape.tsx'

/** Word, shape and hue of a verdict. */
export function Badge({ shape, children }: { readonly shape: ShapeName; readonly children: string }) {
  return (
    <span className="verdict" data-rel={shape}>
      <Shape name={shape} />
      {children}
    </span>
  )
}
