import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createPreferences } from '@/adapters/storage/preferences.ts'
import { applyColours, bindAddress } from './address-bar.ts'
import { App } from './app.tsx'
import './styles/index.css'

const preferences = createPreferences(() => window.localStorage)
applyColours(preferences.colours())
bindAddress()

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App preferences={preferences} />
    </StrictMode>,
  )
}
