import Palette from '@/features/palette/palette.tsx'
import type { Overlay } from './overlay.ts'
import { useCommands } from './use-commands.ts'

interface Props {
  readonly onOverlay: (overlay: Overlay) => void
  readonly onClose: () => void
}

/** The palette with what this page can do. */
export default function WithCommands({ onOverlay, onClose }: Props) {
  return <Palette commands={useCommands(onOverlay)} onClose={onClose} />
}
