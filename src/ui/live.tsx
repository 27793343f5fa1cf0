/** What the page says aloud, politely. One per page; a new message replaces the old. */
export function Live({ message }: { readonly message: string }) {
  return (
    <p className="visually-hidden" role="status" aria-live="polite" data-told>
      {message}
    </p>
  )
}
