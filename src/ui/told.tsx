import type { ReactNode } from 'react'

/** Text that the story brings along (names, labels, formatted values), isolated from the sentence around it. */
export function Told({ children, className }: { readonly children: ReactNode; readonly className?: string }) {
  return (
    <bdi data-told className={className}>
      {children}
    </bdi>
  )
}
