import { StrictMode, Suspense } from 'react'
import { App } from './app.tsx'

/** The whole page, the same where it is drawn beforehand and where it comes to life. */
export const Root = () => (
  <StrictMode>
    <Suspense fallback={null}>
      <App />
    </Suspense>
  </StrictMode>
)
